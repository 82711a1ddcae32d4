import { createServer } from "node:http";
import { Readable } from "node:stream";
import { expect, test } from "./support/test.mjs";

// A host that has the site under a path, and shows the site's own page for whatever it does not know there.
async function hostUnder(path, site) {
  const server = createServer(async (request, response) => {
    const inside = request.url.startsWith(path);
    const found = inside ? await fetch(new URL(request.url.slice(path.length), site)) : null;
    response.statusCode = found?.status ?? 404;
    for (const name of ["content-type", "content-security-policy", "x-content-type-options"]) {
      if (found?.headers.get(name)) response.setHeader(name, found.headers.get(name));
    }
    if (found?.body) Readable.fromWeb(found.body).pipe(response);
    else response.end();
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://127.0.0.1:${server.address().port}${path}`, close: () => server.close() };
}

for (const unknown of ["typo", "discharge/typo/", "a/b/c/d"]) {
  test(`an unknown address under a path leads to the start: ${unknown}`, async ({ browser, baseURL }) => {
    const host = await hostUnder("/health/medicare/", baseURL);
    // Looking for the base asks for what is not there, so this page may report errors.
    const page = await browser.newPage();
    try {
      await page.goto(host.address + unknown);
      await expect(page.getByRole("heading", { name: "We cannot find that page" })).toBeVisible();
      await page.getByRole("link", { name: "Go to the start" }).click();
      await expect(page.getByRole("heading", { name: "What is happening?" })).toBeVisible();
      await expect(page).toHaveURL(host.address);
    } finally {
      await page.close();
      host.close();
    }
  });
}

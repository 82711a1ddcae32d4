// The pages that are written ahead: what they give before the app is ready, without it, and below any address.
import { createServer } from "node:http";
import { test as plain } from "@playwright/test";
import { expect, test } from "./support/test.mjs";

// A page of every kind.
const pages = [
  "",
  "help/",
  "letters/",
  "data/",
  "rules/",
  "rules/2009/discharge/",
  "sources/",
  "sources/eoc-2009/",
  "plans/nh-2007/",
  "problem/when/",
  "problem/deadlines/",
  "discharge/drug_standing/",
  "complaint/",
];

for (const path of pages) {
  test(`nothing moves when the app takes over: /${path}`, async ({ page, open }) => {
    await page.addInitScript(() => {
      globalThis.shifts = [];
      const note = (list) => globalThis.shifts.push(...list.getEntries().map((entry) => entry.value));
      new PerformanceObserver(note).observe({ type: "layout-shift", buffered: true });
    });
    await open(`./${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/\S/);
    expect(await page.evaluate(() => globalThis.shifts)).toEqual([]);
  });
}

plain("without scripts every topic leads to its rules, time limits and passages, and to whom to call", async ({ browser, baseURL }) => {
  // The page of a topic with hundreds of rules is long.
  plain.setTimeout(90_000);
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  for (const topic of ["problem", "discharge", "who_pays", "complaint"]) {
    await page.goto(`./${topic}/when/`);
    await page.getByRole("link", { name: /^The rules: / }).click();
    await expect(page).toHaveURL(new RegExp(`/rules/2009/${topic}/$`));
    const rules = page.getByText(/^Its rules: \d+$/);
    expect(await rules.count()).toBeGreaterThan(5);
    const then = page.getByText("Then:", { exact: true }).first();
    const quote = page.getByRole("blockquote").first();
    await expect(then).toBeHidden();
    await rules.first().click();
    await expect(then).toBeVisible();
    await page.getByText("Source", { exact: true }).first().click();
    await expect(quote).toBeVisible();
    await expect(page.getByRole("heading", { name: "Where the documents are not clear" })).toBeVisible();
  }
  await page.goto("./");
  await page.locator("noscript").getByRole("link", { name: "Whom to call" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Whom to call");
  await expect(page.getByRole("link", { name: "1-800-633-4227" }).first()).toHaveAttribute("href", "tel:1-800-633-4227");
  await context.close();
});

plain("below another address every page opens, reloads and finds what it needs", async ({ page, baseURL }) => {
  const below = "/agency/help/signpost/";
  const server = createServer(async (request, response) => {
    const inside = request.url.startsWith(below);
    const found = inside && (await fetch(new URL(request.url.slice(below.length), baseURL)));
    response.writeHead(inside ? found.status : 404, inside ? { "content-type": found.headers.get("content-type") } : {});
    response.end(inside ? Buffer.from(await found.arrayBuffer()) : "");
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const problems = [];
  page.on("response", (response) => response.ok() || problems.push(`${response.status()} ${response.url()}`));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  for (const path of pages) {
    await page.goto(`http://127.0.0.1:${server.address().port}${below}${path}`);
    await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/\S/);
  }
  server.close();
  expect(problems).toEqual([]);
});

// The site kept on the device: without a network, with half of it, and where keeping is refused.
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expectSound } from "./support/sound.mjs";
import { expect, expectReady, expectWhole, files, kept, reconnect, settled, test } from "./support/installed.mjs";
import { arrive, startLink, walk } from "./support/walk.mjs";

// The topics that the start page offers.
async function topics(page) {
  const links = page.getByRole("main").getByRole("link", { name: /^Start/ }).and(page.locator('[href$="/when/"]'));
  const addresses = await links.evaluateAll((found) => found.map((link) => link.href));
  return addresses.map((address) => address.split("/").at(-3));
}

async function walkAll(page, open) {
  await open();
  const found = await topics(page);
  expect(found.length).toBeGreaterThan(1);
  for (const topic of found) {
    await open();
    await walk(page, "2009-03-03", {}, topic);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  console.log(`${found.length} topics walked`);
}

test("without a network every topic leads to a result, on a phone", async ({ page, context, open, install }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await install();
  await expectSound(page);
  await context.setOffline(true);
  await page.reload();
  await expectReady(page);
  await walkAll(page, open);
});

test("without a network the pages of the library open, by links and by address", async ({ page, context, site, open, install }) => {
  await install();
  await context.setOffline(true);
  await page.getByRole("link", { name: "I have a letter" }).click();
  await arrive(page, "Which letter do you have?");
  await page.getByRole("link", { name: "Find the plan’s number" }).click();
  await expect(page.getByRole("searchbox")).toBeVisible();
  await open("rules/index.html");
  await open("rules");
  await expect(page).toHaveURL(`${site.base}rules/`);
  await open("discharge/result/?from=print#when=2009-03-03&edition=2009&topic=discharge&answers=drug_standing.part_b");
  await expectWhole(page);
});

test("without a network an address that leads nowhere says so", async ({ context, page, site, install }) => {
  await install();
  await context.setOffline(true);
  // The console tells of the answer 404, so this page is not held to silence.
  const other = await context.newPage();
  const response = await other.goto(`${site.base}nowhere/at/all/`);
  expect(response.status()).toBe(404);
  await expectReady(other);
  await expect(other.getByRole("heading", { level: 1, name: "We cannot find that page" })).toBeVisible();
  await other.getByRole("link", { name: "Go to the start" }).click();
  await expect(startLink(other)).toBeVisible();
  await expect(page.getByText("Works offline")).toBeVisible();
});

test("files that were lost are fetched again", async ({ page, context, install }) => {
  await install();
  const lost = await page.evaluate(async () => {
    const [name] = await caches.keys();
    const cache = await caches.open(name);
    const found = (await cache.keys()).filter(({ url }) => /\.(wasm|pack)$|signpost\/$/.test(url));
    await Promise.all(found.map((request) => cache.delete(request)));
    return found.length;
  });
  expect(lost).toBeGreaterThan(3);
  await page.reload();
  await expectReady(page);
  await expectWhole(page);
  await context.setOffline(true);
  await page.reload();
  await expectReady(page);
});

test("what was fetched before a start that was cut off is not fetched again", async ({ page, site, open, install }) => {
  const name = files(site).find((file) => /^library-.*\.wasm$/.test(file));
  renameSync(join(site.folder, name), join(site.folder, "later"));
  await open();
  // The browser drops a worker that could not start; what it had fetched stays.
  await expect.poll(() => kept(page), { timeout: 20_000 }).toEqual([0, 1]);
  await expect(page.getByText("Works offline")).toBeHidden();
  renameSync(join(site.folder, "later"), join(site.folder, name));
  site.asked.clear();
  await install();
  expect(site.asked).toContain(`/benefits/signpost/${name}`);
  expect(site.asked).not.toContain("/benefits/signpost/letters/");
});

test("a host that sends other bytes than the build has is not kept", async ({ page, site, open }) => {
  writeFileSync(join(site.folder, "letters/index.html"), "<!DOCTYPE html><title>Sign in to this network</title>");
  await open();
  await expect.poll(() => kept(page), { timeout: 20_000 }).toEqual([0, 1]);
  expect(await page.evaluate(() => caches.match("letters/"))).toBe(undefined);
});

test("where there is no room the site works from the network", async ({ page, context, site, open }) => {
  const session = await context.newCDPSession(page);
  const { origin } = new URL(site.base);
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 100_000 });
  await open();
  await expect.poll(() => site.asked.has("/benefits/signpost/worker.js")).toBe(true);
  await expect.poll(async () => (await kept(page))[0]).toBe(0);
  await walk(page, "2009-03-03", {});
  await expect(page.getByText("Works offline")).toBeHidden();
});

test("where copies are refused the site works from the network", async ({ page, site, open }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("refused", "SecurityError"));
  });
  await open();
  await settled(page, site);
  expect(await kept(page)).toEqual([0, 0]);
  await walk(page, "2009-03-03", {});
});

test("in a frame nothing is kept", async ({ page, site }) => {
  writeFileSync(join(site.folder, "host.html"), '<!DOCTYPE html><iframe src="./" title="Signpost"></iframe>');
  await page.goto("host.html");
  await expectReady(page.frameLocator("iframe"));
  const frame = page.frame({ url: site.base });
  await settled(frame, site);
  expect(await kept(frame)).toEqual([0, 0]);
});

test("what was withdrawn is said once there is a network, on every page", async ({ page, context, site, install }) => {
  await install("letters/");
  const note = page.getByRole("alert").filter({ hasText: "withdrawn" });
  const pack = files(site).find((name) => name.startsWith("packs/rules."));
  const list = join(site.folder, "offline/withdrawn.txt");
  writeFileSync(list, `# not ${pack}\nrules.0123456789abcdef.pack another build\n`);
  await page.reload();
  await expectReady(page);
  await settled(page, site);
  await expect(note).toBeHidden();
  writeFileSync(list, `\n${pack.replace("packs/", "")} 2026-12-01 a wrong deadline\r\n`);
  await context.setOffline(true);
  await page.reload();
  await expectReady(page);
  await settled(page, site);
  await expect(note).toBeHidden();
  await reconnect(context);
  await expect(note).toBeVisible();
  await expectSound(page);
  await page.goto("./");
  await expect(note).toBeVisible();
});

test("the manifest can be installed from", async ({ page, context, site, open }) => {
  await open("sources/");
  const session = await context.newCDPSession(page);
  const { url, errors, data } = await session.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(url).toBe(`${site.base}offline/app.webmanifest`);
  const { icons, start_url, scope } = JSON.parse(data);
  expect([start_url, scope].map((address) => new URL(address, url).href)).toEqual([site.base, site.base]);
  for (const { src, sizes } of icons) {
    const drawn = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, new URL(src, url).href);
    expect(drawn).toBe(sizes);
  }
});

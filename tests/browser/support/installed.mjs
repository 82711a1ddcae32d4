// The `test` of a site that is kept on the device: each test has a host of its own, whose files it may change, under a
// base path as on many hosts.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { host } from "./copy.mjs";
import { expect, test as base } from "./test.mjs";

export { expect };

const writer = fileURLToPath(new URL("../../../offline/build.mjs", import.meta.url));

// Copying a site of several megabytes takes a slow machine longer than Playwright waits for a word.
const copyMilliseconds = 20_000;

export const test = base.extend({
  serviceWorkers: "allow",
  site: async ({}, use) => {
    const site = await host("/benefits/signpost/");
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.base),
  // Opens a page and waits until everything is held.
  install: async ({ page, open }, use) => {
    await use(async (address) => {
      await open(address);
      await expectWhole(page);
    });
  },
});

export async function expectWhole(page) {
  await expect(page.getByText("Works offline")).toBeVisible({ timeout: copyMilliseconds });
}

export async function expectReady(page) {
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
}

// Waits until the page is of a build that was published.
export async function expectBuild(page, build) {
  await expect(page.locator("html")).toHaveAttribute("data-build", build);
  await expectReady(page);
}

// Waits until the script that looks after the copies has done all that it does when a page opens.
export async function settled(frame, site) {
  await frame.evaluate((address) => import(address), `${site.base}offline/page.js`);
}

// How many workers and copies the site has in a browser.
export function kept(page) {
  return page.evaluate(async () => [
    (await navigator.serviceWorker.getRegistrations()).length,
    (await caches.keys()).length,
  ]);
}

// The network goes and comes back: the page then looks for what is new.
export async function reconnect(context) {
  await context.setOffline(true);
  await context.setOffline(false);
}

// The paths of the files of a site, from its folder.
export function files(site) {
  return readdirSync(site.folder, { recursive: true });
}

// Publishes another build at the same address. Its pages say its name, and it lacks the files that fit `without`.
export function publish(site, build, without = /^$/) {
  for (const name of files(site)) {
    const path = join(site.folder, name);
    if (without.test(name)) {
      rmSync(path);
    } else if (name.endsWith(".html")) {
      const text = readFileSync(path, "utf8");
      writeFileSync(path, text.replace(/<html (data-build="\w+" )?/, `<html data-build="${build}" `));
    }
  }
  execFileSync("node", [writer, site.folder]);
}

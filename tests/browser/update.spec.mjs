// From one build to the next, with pages open.
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, expectBuild, expectReady, expectWhole, files, kept, publish, reconnect, test } from "./support/installed.mjs";
import { answerAll, answerWhen, begin, choose, enter, place, proceed } from "./support/walk.mjs";

function button(page) {
  return page.getByRole("button", { name: "New version: load it" });
}

test("a new version waits in mid-question, and the answers outlast it", async ({ page, site, install }) => {
  test.setTimeout(60_000);
  await install();
  await begin(page);
  await answerWhen(page, "2009-03-03");
  await enter(page);
  const first = place(page);
  await choose(page, "not_sure");
  await proceed(page);
  await expect.poll(() => place(page)).not.toBe(first);
  const second = place(page);
  const heading = await page.getByRole("heading", { level: 1 }).textContent();
  publish(site, "second");
  await page.reload();
  await expect(button(page)).toBeVisible({ timeout: 20_000 });
  // Until the reader asks, even a reload shows the version that the answers were given in.
  await page.reload();
  await expect(button(page)).toBeVisible();
  await expect(page.locator("html")).not.toHaveAttribute("data-build");
  await button(page).press("Enter");
  await expectBuild(page, "second");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  await expectWhole(page);
  await expect(button(page)).toBeHidden();
  const asked = await answerAll(page, {});
  expect(asked[0]).toBe(second);
  expect(asked).not.toContain(first);
});

test("another page goes on in its own version until it is asked", async ({ page, context, site, install }) => {
  test.setTimeout(60_000);
  await install();
  const other = await context.newPage();
  await other.goto("rules/");
  await expectReady(other);
  await expectWhole(other);
  publish(site, "second", /plans\..*\.pack$/);
  await page.reload();
  await expect(button(page)).toBeVisible({ timeout: 20_000 });
  await expect(button(other)).toBeVisible();
  await button(page).press("Enter");
  await expectBuild(page, "second");
  // The list of plans of the other page's version is no longer on the host.
  await other.getByRole("link", { name: "Find the plan’s number" }).click();
  await expect(other.getByRole("searchbox")).toBeVisible();
  await expect(other.locator("html")).not.toHaveAttribute("data-build");
  await button(other).press("Enter");
  await expectBuild(other, "second");
});

test("of old versions only the last is kept", async ({ page, site, install }) => {
  test.setTimeout(90_000);
  await install();
  for (const build of ["second", "third", "fourth"]) {
    publish(site, build);
    await page.reload();
    await expect(button(page)).toBeVisible({ timeout: 20_000 });
    await button(page).press("Enter");
    await expectBuild(page, build);
    await expectWhole(page);
    await expect(button(page)).toBeHidden();
  }
  expect(await kept(page)).toEqual([1, 2]);
});

test("what was withdrawn is gone with the new version", async ({ page, context, site, install }) => {
  test.setTimeout(60_000);
  await install();
  const pack = files(site).find((name) => name.startsWith("packs/plans."));
  writeFileSync(join(site.folder, "offline/withdrawn.txt"), pack.replace("packs/", ""));
  publish(site, "second", /plans\..*\.pack$/);
  await reconnect(context);
  await expect(page.getByRole("alert").filter({ hasText: "withdrawn" })).toBeVisible();
  await expect(button(page)).toBeVisible({ timeout: 20_000 });
  await button(page).press("Enter");
  await expectBuild(page, "second");
  await expectWhole(page);
  await expect(page.getByText("withdrawn")).toBeHidden();
});

test("the kill switch removes the copies and the worker, and the site goes on", async ({ page, site, install }) => {
  test.setTimeout(60_000);
  await install();
  expect(await kept(page)).toEqual([1, 1]);
  copyFileSync(join(site.folder, "offline/switch-off.js"), join(site.folder, "worker.js"));
  await page.reload();
  await expect.poll(() => kept(page), { timeout: 20_000 }).toEqual([0, 0]);
  site.asked.clear();
  await page.reload();
  await expectReady(page);
  expect(site.asked).toContain("/benefits/signpost/");
  await expect.poll(() => kept(page)).toEqual([0, 0]);
});

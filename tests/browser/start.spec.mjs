import { expectAccessible } from "./support/accessible.mjs";
import { expect, test } from "./support/test.mjs";

test("the start page becomes ready under one heading", async ({ page, open }) => {
  await open();
  await expect(page.locator("h1")).toHaveCount(1);
  await expect(page.locator("h1")).toBeVisible();
  await expectAccessible(page);
});

test("the start page needs no sideways scrolling at 320 pixels", async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test("the policy that is sent is the one that the page states", async ({ page }) => {
  const response = await page.goto("./");
  const stated = page.locator('meta[http-equiv="Content-Security-Policy"]');
  // Who may frame the site is nothing that a page can state.
  const sent = response.headers()["content-security-policy"];
  expect(sent).toBe(`${await stated.getAttribute("content")}; frame-ancestors *`);
});

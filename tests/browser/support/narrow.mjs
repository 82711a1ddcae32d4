// A page must not scroll sideways, down to the width of a small phone, which is also a wide screen at 400 %.
import { expect } from "./test.mjs";

export async function expectNarrow(page) {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize(before);
}

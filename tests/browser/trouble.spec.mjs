// What a reader meets when the app cannot start. The console tells of the failures that these tests make, so they use
// Playwright's own `test`.
import { expect, test } from "@playwright/test";

async function expectTrouble(page, id) {
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-state", "trouble");
  await expect(page.locator(`#${id}`)).toBeVisible();
  await expect(page.locator("h1")).toBeVisible();
}

test("without WebAssembly the page says so", async ({ page }) => {
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await expectTrouble(page, "trouble-webassembly");
});

test("when the app does not arrive the page says so", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await expectTrouble(page, "trouble-download");
});

test("when the start script's other half does not arrive the page says so", async ({ page }) => {
  await page.route("**/signpost-*.js", (route) => route.abort());
  await expectTrouble(page, "trouble-download");
});

test("without scripts the page says so", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("./");
  await expect(page.locator("noscript")).toBeVisible();
  await expect(page.locator("noscript")).not.toBeEmpty();
  await context.close();
});

test("when the app stops the page says so, and the answers are kept", async ({ page }) => {
  await page.goto("./discharge/result/#when=2009-03-03&edition=2009&topic=discharge&answers=drug_standing.part_b");
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  const heading = page.getByRole("heading", { level: 1 });
  const text = await heading.textContent();
  // A browser that suddenly makes no elements is the nearest to a mistake of ours that can be made from outside.
  await page.evaluate(() => {
    const refuse = () => {
      throw new Error("no more elements");
    };
    document.createElement = refuse;
    document.createElementNS = refuse;
    Node.prototype.cloneNode = refuse;
  });
  await page.getByRole("link", { name: "Make the hand-off sheet" }).click();
  await expect(page.locator("#trouble-stopped")).toBeVisible();
  await page.reload();
  await expect(heading).toHaveText(text);
  await expect(page.locator("#trouble-stopped")).toBeHidden();
});

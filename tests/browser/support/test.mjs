// The tests' own `test`: it fails a test on any console error, uncaught error, or request to another origin, and
// `open` waits until the app has taken over the page.
import { test as base, expect } from "@playwright/test";

export { expect };

export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const problems = [];
    const origin = new URL(baseURL).origin;
    page.on("console", (message) => {
      if (message.type() === "error") {
        problems.push(`console: ${message.text()} (${message.location().url})`);
      }
    });
    page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith("http") && url.origin !== origin) {
        problems.push(`another origin: ${request.url()}`);
      }
    });
    await use(page);
    expect(problems).toEqual([]);
  },
  open: async ({ page }, use) => {
    await use(async (address = "./") => {
      await page.goto(address);
      await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
    });
  },
});

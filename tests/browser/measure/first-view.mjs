// Prints, as JSON, every file that the start page fetches until it is ready, with its bytes as sent. What the page
// fetches afterwards, for the pages to come, is not part of its first view.
import { chromium } from "@playwright/test";
import { launch } from "../support/launch.mjs";

const browser = await chromium.launch(launch);
const page = await browser.newPage();
const requests = [];
page.on("requestfinished", (request) => requests.push(request));
await page.addInitScript(() => {
  new MutationObserver(() => {
    if (document.documentElement?.dataset.state === "ready") {
      window.readyAt ??= performance.timeOrigin + performance.now();
    }
  }).observe(document, { attributes: true, childList: true, subtree: true });
});
await page.goto(process.env.BASE_URL, { waitUntil: "networkidle" });
await page.waitForSelector("html[data-state=ready]");
const readyAt = await page.evaluate(() => window.readyAt);
const first = requests.filter((request) => request.timing().startTime <= readyAt);
const files = first.map(async (request) => ({
  path: new URL(request.url()).pathname,
  bytes: (await request.sizes()).responseBodySize,
}));
console.log(JSON.stringify(await Promise.all(files)));
await browser.close();

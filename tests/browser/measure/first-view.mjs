// Prints, as JSON, every file that the start page fetches until it is ready, with its bytes as sent.
import { chromium } from "@playwright/test";
import { launch } from "../support/launch.mjs";

const browser = await chromium.launch(launch);
const page = await browser.newPage();
const requests = [];
page.on("requestfinished", (request) => requests.push(request));
await page.goto(process.env.BASE_URL, { waitUntil: "networkidle" });
await page.waitForSelector("html[data-state=ready]");
const files = requests.map(async (request) => ({
  path: new URL(request.url()).pathname,
  bytes: (await request.sizes()).responseBodySize,
}));
console.log(JSON.stringify(await Promise.all(files)));
await browser.close();

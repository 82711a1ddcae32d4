// Prints, as JSON, the times in milliseconds on a slow device from pressing a key in the search of a long list of plans
// to the plans that fit being painted. The list is the pack whose path is in PLANS_PACK, given in place of the site's.
import { chromium } from "@playwright/test";
import { launch } from "../support/launch.mjs";
import { slowDevice } from "./slow-device.mjs";

const typed = "granite health enhanced";

const browser = await chromium.launch(launch);
const page = await slowDevice(browser, { network: false });
await page.route("**/packs/plans.*", (route) => route.fulfill({ path: process.env.PLANS_PACK }));
await page.addInitScript(watch);
await page.goto("./");
await page.getByRole("link", { name: "Find the plan’s number" }).click();
const search = page.getByRole("searchbox");
await search.click();
const times = [];
for (const letter of typed) {
  await page.keyboard.press(letter === " " ? "Space" : letter);
  times.push(await page.evaluate(() => window.searched()));
}
console.log(JSON.stringify(times));
await browser.close();

// Runs in the page: how long the newest key took until the frame that shows its result was handed on.
function watch() {
  let painted;
  addEventListener(
    "input",
    (event) => {
      painted = new Promise((done) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => done(performance.now() - event.timeStamp);
          channel.port2.postMessage(undefined);
        });
      });
    },
    true,
  );
  window.searched = () => painted;
}

// Prints, as JSON, the scores that Lighthouse gives to some pages of the site at BASE_URL, out of 100: for each page and
// category the median of a few runs.
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { launch } from "../browser/support/launch.mjs";

const runs = 5;
const port = 9333;
const pages = {
  "start page": "./",
  "a question": "./discharge/network/#when=2009-03-03&edition=2009&topic=discharge&answers=drug_standing.not_part_b",
  "a result": "./discharge/result/#when=2009-03-03&edition=2009&topic=discharge&answers=drug_standing.part_b",
};
const onlyCategories = ["performance", "accessibility", "best-practices", "seo"];

const browser = await chromium.launch({ ...launch, args: [...launch.args, `--remote-debugging-port=${port}`] });
const scores = [];
for (const [page, path] of Object.entries(pages)) {
  const address = new URL(path, process.env.BASE_URL).href;
  const results = [];
  for (let run = 0; run < runs; run += 1) {
    const { lhr } = await lighthouse(address, { port, logLevel: "error", onlyCategories });
    if (lhr.runtimeError) {
      throw new Error(`${address}: ${lhr.runtimeError.message}`);
    }
    results.push(lhr.categories);
  }
  for (const category of onlyCategories) {
    const found = results.map((categories) => categories[category].score * 100);
    scores.push({ page, category, points: found.sort((one, other) => one - other)[Math.floor(runs / 2)] });
  }
}
console.log(JSON.stringify(scores));
await browser.close();

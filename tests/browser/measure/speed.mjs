// Prints, as JSON, times in milliseconds on a slow device: to the first paint and to ready, for five loads of the start
// page over a slow network; to ready, for five loads of the kept site without a network; and from pressing Continue to the
// next question being painted, for walks through every topic. A walk begins when the start page has come to rest, as for
// somebody who has read it.
import { chromium } from "@playwright/test";
import { launch } from "../support/launch.mjs";
import { slowDevice } from "./slow-device.mjs";

const loads = 5;
const rounds = 5;
const heldMilliseconds = 80;
// The links that begin a topic, each with its question for the date.
const topicLinks = 'main a.usa-button[href$="/when/"]';

const browser = await chromium.launch(launch);
const times = { firstPaint: [], ready: [], continued: [], offline: [] };
for (let load = 0; load < loads; load += 1) {
  const page = await open({ network: true });
  times.ready.push(await page.evaluate(() => window.signpost.ready));
  times.firstPaint.push(
    await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime),
  );
  await page.context().close();
}
await withoutNetwork();
const topics = await countTopics();
for (let round = 0; round < rounds; round += 1) {
  for (let topic = 0; topic < topics; topic += 1) {
    // The first answer leads one way, "I'm not sure", which stands last, another.
    times.continued.push(...(await continued(topic, "first")), ...(await continued(topic, "last")));
  }
}
console.log(JSON.stringify(times));
await browser.close();

async function open(speed) {
  const page = await slowDevice(browser, speed);
  await page.goto("./");
  await page.waitForSelector("html[data-state=ready]");
  return page;
}

// A start page that has nothing left to do.
async function atRest() {
  const page = await open({ network: false });
  await page.getByText("Works offline").waitFor();
  return page;
}

// Opens the site again and again on a device that has kept it and has no network.
async function withoutNetwork() {
  const page = await atRest();
  await page.context().setOffline(true);
  for (let load = 0; load < loads; load += 1) {
    await page.goto("./");
    await page.waitForSelector("html[data-state=ready]");
    times.offline.push(await page.evaluate(() => window.signpost.ready));
  }
  await page.context().close();
}

async function countTopics() {
  const page = await open({ network: false });
  const count = await page.locator(topicLinks).count();
  await page.context().close();
  return count;
}

// Answers every question of a topic with its first or its last answer. The press that leads to the result is not a next question.
async function continued(topic, which) {
  const page = await atRest();
  const press = page.locator("main form button[type=submit]");
  await page.locator(topicLinks).nth(topic).click();
  const found = [];
  let presses = 1;
  await painted(page, presses);
  while ((await press.count()) > 0) {
    await page.locator("main form label.usa-radio__label")[which]().click();
    await pressed(page, press);
    presses += 1;
    const time = await painted(page, presses);
    if ((await press.count()) > 0) {
      found.push(time);
    }
  }
  await page.context().close();
  return found;
}

// Presses as a hand does: it comes to the button, presses, and lets go, each in its time. Playwright's own click does all
// three at once and looks into the page at each, which would be measured too.
async function pressed(page, button) {
  await button.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await button.boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2, { delay: heldMilliseconds });
}

// The time of a press, once what it led to is painted. Asking the page at every frame would be measured too, so it tells by
// itself.
async function painted(page, presses) {
  return page.evaluate((presses) => window.signpost.paintedAfter(presses), presses);
}

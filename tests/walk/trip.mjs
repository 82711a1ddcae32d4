// One trip through the site: a fresh visitor, a seed, and so many steps.
import { Dice } from "./dice.mjs";
import { judge, judgeAccess, judgeKeyboard, judgeNarrow } from "./judge.mjs";
import { step } from "./moves.mjs";
import { screenOf } from "./screen.mjs";
import { settle, stir, watch } from "./settled.mjs";
import { Traffic } from "./traffic.mjs";

// The day on which every trip is taken, so that it is the same trip next year.
const today = new Date("2026-07-01T10:00:00");

const stepsBetweenNarrowings = 25;

// What was found wrong, each a sentence, and the way there.
export class Finding {
  constructor(seed, way, sentences) {
    Object.assign(this, { seed, way, sentences });
  }
}

// Takes a trip. `seen` holds the screens and the sentences of the trips before it, and gets those of this one: an old
// fault is not told again, so that one fault does not hide the next. Gives the findings.
export async function trip({ browser, base, seed, steps, seen }) {
  const context = await browser.newContext({ baseURL: base });
  const page = await context.newPage();
  await page.clock.setFixedTime(today);
  await page.addInitScript(watch);
  const traffic = new Traffic(page, new URL(base).origin);
  const dice = new Dice(seed);
  const way = ["open the start page"];
  const findings = [];
  const note = (sentences) => {
    const news = sentences.filter((sentence) => !seen.sentences.has(sentence));
    if (news.length > 0) {
      news.forEach((sentence) => seen.sentences.add(sentence));
      findings.push(new Finding(seed, [...way], news));
    }
  };
  try {
    await page.goto("./");
    for (let taken = 0; taken <= steps; taken += 1) {
      if (taken > 0) {
        await stir(page);
        await step(page, dice, (told) => way.push(told));
      }
      await settle(page, traffic);
      note(await look({ page, base, screens: seen.screens, isNarrowed: taken % stepsBetweenNarrowings === 0 }));
      note(traffic.taken());
    }
  } catch (error) {
    // The page did not come to rest, or did not let itself be used.
    note([...traffic.taken(), error.message.split("\n")[0]]);
  } finally {
    await context.close();
  }
  return findings;
}

// Holds the page to everything that it must be. What is looked at must not change the way: a screen is seen first only
// once, but a trip must be the same again.
async function look({ page, base, screens, isNarrowed }) {
  const screen = await screenOf(page, base);
  const isFirst = !screens.has(screen);
  screens.add(screen);
  const found = await judge(page);
  if (isFirst) {
    found.push(...(await judgeAccess(page)));
  }
  if (isFirst || isNarrowed) {
    found.push(...(await judgeNarrow(page)));
  }
  found.push(...(await judgeKeyboard(page)));
  return found.map((sentence) => `${screen}: ${sentence}`);
}

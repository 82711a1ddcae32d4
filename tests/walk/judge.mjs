// What every page must be after every step, and every screen when it is seen first.
import { AxeBuilder } from "@axe-core/playwright";

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const narrowest = 320;

// What is wrong with the page as it stands, each as a sentence. `isNew` is whether the browser has loaded it with the
// step: then the focus is the browser's, not the app's.
export async function judge(page, isNew) {
  const seen = await page.evaluate(() => ({
    stopped: [...document.querySelectorAll(".trouble")].filter((note) => !note.hidden).map((note) => note.id),
    headings: [...document.querySelectorAll("h1")].map((heading) => heading.textContent.trim()),
    words: document.querySelector("main")?.innerText.trim().length ?? 0,
    // After a jump to a place on the page, the browser goes on from that place, though nothing there has the focus.
    lost: document.activeElement === document.body && location.hash.length <= 1,
  }));
  const found = seen.stopped.map((id) => `the page says ${id}`);
  if (seen.headings.length !== 1 || seen.headings[0] === "" || seen.words === 0) {
    found.push(`the page is blank or has not one heading: ${JSON.stringify(seen.headings)}`);
  }
  if (seen.lost && !isNew) {
    found.push("the focus is lost");
  }
  return found;
}

// Whether the keyboard is caught where it is. Tab moves on, be it out of the page and in again.
export async function judgeKeyboard(page) {
  const moved = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press("Tab");
  const stuck = await moved.evaluate((before) => before !== document.body && before === document.activeElement);
  return stuck ? ["Tab does not move the focus"] : [];
}

// Whether the page scrolls sideways on a small phone.
export async function judgeNarrow(page) {
  const before = page.viewportSize();
  await page.setViewportSize({ width: narrowest, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize(before);
  return width > narrowest ? [`at ${narrowest} pixels the page is ${width} wide`] : [];
}

// What stands against WCAG 2.2, levels A and AA.
export async function judgeAccess(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(levels).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `axe ${id}: ${help} (${target})`));
}

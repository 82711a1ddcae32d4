// What every page must be after every step, and every screen when it is seen first.
import { AxeBuilder } from "@axe-core/playwright";

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const narrowest = 320;

// What is wrong with the page as it stands, each as a sentence. A page that the browser has loaded anew has no focus
// yet, and as long as nothing else is shown it may stay so.
export async function judge(page) {
  const seen = await page.evaluate(() => ({
    stopped: [...document.querySelectorAll(".trouble")].filter((note) => !note.hidden).map((note) => note.id),
    headings: [...document.querySelectorAll("h1")].map((heading) => heading.textContent.trim()),
    words: document.querySelector("main")?.innerText.trim().length ?? 0,
    // After a jump to a place on the page, the browser goes on from that place, though nothing there has the focus.
    unfocused: document.activeElement === document.body && location.hash.length <= 1,
    before: window.walker.unfocused,
    address: location.pathname,
  }));
  await page.evaluate((seen) => {
    window.walker.unfocused = seen.unfocused ? seen.address : "";
  }, seen);
  const found = seen.stopped.map((id) => `the page says ${id}`);
  if (seen.headings.length !== 1 || seen.headings[0] === "" || seen.words === 0) {
    found.push(`the page is blank or has not one heading: ${JSON.stringify(seen.headings)}`);
  }
  if (seen.unfocused && seen.before !== undefined && seen.before !== seen.address) {
    found.push("the focus is lost");
  }
  return found;
}

// Whether the keyboard is caught where it is. Tab moves on, be it out of the page; then the focus is put back, so that
// the next step finds it where the app left it.
export async function judgeKeyboard(page) {
  const held = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press("Tab");
  const stuck = await held.evaluate((before) => {
    const isStuck = before !== document.body && before === document.activeElement;
    if (before === document.body) {
      document.activeElement.blur();
    } else {
      before.focus({ preventScroll: true });
    }
    return isStuck;
  });
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

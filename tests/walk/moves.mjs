// What somebody can do on a page, and how it is done.
import * as typed from "./typed.mjs";

// Everything on the page that is seen and can be used, in the order of the page. What leads out of the site (a telephone
// number, a file) is left alone.
function usable() {
  const seen = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  const inside = (element) => element.protocol === location.protocol && /\/(#.*)?$/.test(element.href);
  const found = [...document.querySelectorAll("a[href], button, summary, input, select")].filter(
    (element) => !element.disabled && seen(element) && (element.tagName !== "A" || inside(element)),
  );
  window.walker.found = found;
  return found.map((element) => {
    const kind = element.tagName === "INPUT" ? element.type : element.tagName.toLowerCase();
    const part = /-(day|year)$/.exec(element.id)?.[1];
    const name = element.labels?.[0]?.textContent ?? element.textContent;
    const options = element.tagName === "SELECT" ? [...element.options].map((option) => option.value) : [];
    // A link that is shown only to those who come to it by the keyboard stands off the page.
    const inReach = element.getBoundingClientRect().bottom + scrollY > 0;
    return { kind, part, options, inReach, name: `${name.trim().slice(0, 60)}${element.id && ` (${element.id})`}` };
  });
}

// What is typed into a field.
function text(dice, { kind, part }) {
  if (kind === "time") {
    return dice.pick(typed.times);
  }
  return dice.pick({ day: typed.days, year: typed.years }[part] ?? typed.texts);
}

// Presses, picks or types something that the page offers. Says what was done, before it is done.
async function use(page, dice, tell) {
  const offered = await page.evaluate(usable);
  const at = dice.below(offered.length);
  const chosen = offered[at];
  const element = (await page.evaluateHandle((at) => window.walker.found[at], at)).asElement();
  if (chosen.kind === "select") {
    const value = dice.pick(chosen.options);
    tell(`pick ${JSON.stringify(value)} in ${chosen.name}`);
    await element.selectOption(value);
  } else if (["radio", "checkbox"].includes(chosen.kind)) {
    tell(`tick ${chosen.name}`);
    await element.press(" ");
  } else if (["a", "button", "summary"].includes(chosen.kind)) {
    // A button sends its form too when Enter is pressed; a hand presses where the thing is seen.
    const how = dice.pick(["Enter", chosen.inReach ? "hand" : "Enter"]);
    tell(`press ${chosen.kind} ${JSON.stringify(chosen.name)} by ${how}`);
    await (how === "hand" ? element.click() : element.press("Enter"));
  } else {
    const value = text(dice, chosen);
    tell(`type ${JSON.stringify(value.slice(0, 40))} in ${chosen.name}`);
    await element.fill(value);
    if (dice.oneIn(4)) {
      await element.press("Enter");
    }
  }
}

// Answers the question that is asked, as far as one is, so that walks get through a topic and not only around in it.
async function answer(page, dice, tell) {
  const choices = page.getByRole("main").getByRole("radio");
  const count = await choices.count();
  const button = page.getByRole("button", { name: "Continue", exact: true });
  if (count === 0 || (await button.count()) !== 1) {
    return use(page, dice, tell);
  }
  const at = dice.below(count);
  tell(`choose answer ${at + 1} of ${count} and continue`);
  await choices.nth(at).press(" ");
  return button.press("Enter");
}

// The browser's own buttons, as far as they lead to a page of the site.
async function back(page, dice, tell) {
  tell("back");
  if (await page.evaluate(() => navigation.canGoBack)) {
    await withinHistory(page, () => page.goBack());
  }
}

async function forward(page, dice, tell) {
  tell("forward");
  if (await page.evaluate(() => navigation.canGoForward)) {
    await withinHistory(page, () => page.goForward());
  }
}

// Goes through the history. Where that only takes back a jump within the page, the browser puts the focus.
async function withinHistory(page, go) {
  const path = () => new URL(page.url()).pathname;
  const before = path();
  await go();
  if (path() === before) {
    await leaveFocus(page);
  }
}

async function reload(page, dice, tell) {
  tell("reload");
  await page.reload();
}

// Pastes a link over the address. The focus is in the address then, and the browser puts it into the page again.
async function paste(page, dice, tell) {
  const fragment = dice.pick(typed.fragments);
  tell(`paste ${JSON.stringify(fragment.slice(0, 90))} behind the address`);
  await page.goto(`${page.url().split("#")[0]}${fragment}`);
  await leaveFocus(page);
}

// Leaves the focus to the browser, which puts it where it likes.
function leaveFocus(page) {
  return page.evaluate(() => {
    window.walker.unfocused = undefined;
  });
}

const moves = [
  ...Array(20).fill(use),
  ...Array(12).fill(answer),
  back,
  back,
  forward,
  reload,
  paste,
];

// Does one thing of all that can be done.
export function step(page, dice, tell) {
  return dice.pick(moves)(page, dice, tell);
}

// The discharge topic, from the start page to the sheet.
import { viaState } from "./support/answers.mjs";
import { tabTo } from "./support/keyboard.mjs";
import { expectSound } from "./support/sound.mjs";
import { expect, test } from "./support/test.mjs";
import { answerWhen, arrive, begin, choose, enter, place, proceed, radio, startLink, walk } from "./support/walk.mjs";

const covered = {
  drug_standing: "not_part_b",
  network: "full_service",
  formulary: "off_formulary",
  dual: "none",
  assurances: "part_a",
  delivered_form: "ready",
  in_place: "yes",
};

async function openSheet(page) {
  await page.getByRole("link", { name: "Make the hand-off sheet" }).click();
  await arrive(page, "Home infusion hand-off sheet");
}

test("every question and the open result are accessible", async ({ page, open }) => {
  await open();
  await begin(page);
  await expectSound(page);
  await choose(page, "on");
  await expectSound(page);
  await answerWhen(page, "2007-01-15");
  const asked = [];
  await enter(page);
  for (;;) {
    await expect.poll(() => place(page)).not.toBe(asked.at(-1));
    if (place(page) === "result") {
      break;
    }
    asked.push(place(page));
    await expectSound(page);
    // Full Medicaid in this month is what makes the State matter.
    await choose(page, place(page) === "dual" ? "full_medicaid" : "not_sure");
    await proceed(page);
  }
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked).toContain("state");
  await expectSound(page);
  console.log(`${asked.length} questions and the open result checked`);
});

for (const [name, when, answers] of [
  ["two readings", "2009-03-03", covered],
  ["a settled path", "2009-03-03", viaState],
  ["a Part B drug", "2009-03-03", { drug_standing: "part_b" }],
  ["an event of today", "now", viaState],
  ["an unknown date", "unknown", covered],
]) {
  test(`the result, the sheet and the documents are accessible: ${name}`, async ({ page, open }) => {
    await open();
    await walk(page, when, answers);
    await expectSound(page);
    for (const summary of await page.locator("summary").all()) {
      await summary.press("Enter");
    }
    await expectSound(page);
    await openSheet(page);
    await expectSound(page);
    await page.goBack();
    const history = page.getByRole("link", { name: "See what the documents said then" });
    if (await history.isVisible()) {
      await history.click();
      await arrive(page, "What the documents said");
      await expectSound(page);
    }
  });
}

test("sources, one source and an unknown address are accessible", async ({ page, open }) => {
  await open("./sources/");
  await expectSound(page);
  await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/sources\/[^/]+\/$/);
  await expectSound(page);
});

test("the keyboard alone leads from the start to the sheet", async ({ page, open }) => {
  await open();
  const press = (key) => page.keyboard.press(key);
  const focused = () => page.evaluate(() => document.activeElement.matches("h1"));
  await press("Tab");
  await expect(page.getByRole("link", { name: "Skip to main content" })).toBeFocused();
  await press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await tabTo(page, startLink(page));
  await press("Enter");
  await expect.poll(focused).toBe(true);
  await tabTo(page, radio(page, "now"));
  await press("ArrowDown");
  await expect(radio(page, "on")).toBeChecked();
  await tabTo(page, page.getByLabel("Month"));
  await page.keyboard.type("March");
  await press("Tab");
  await page.keyboard.type("3");
  await press("Tab");
  await page.keyboard.type("2009");
  await press("Enter");
  await enter(page);
  while (place(page) !== "result") {
    const fact = place(page);
    await expect.poll(focused).toBe(true);
    await expect(page).toHaveTitle(/ – Signpost$/);
    const first = page.getByRole("radio").first();
    await tabTo(page, first);
    await press("Space");
    await expect(first).toBeChecked();
    await press("ArrowDown");
    await tabTo(page, page.getByRole("button", { name: "Continue" }));
    await press("Enter");
    await expect.poll(() => place(page)).not.toBe(fact);
  }
  await expect.poll(focused).toBe(true);
  await tabTo(page, page.getByRole("link", { name: "Make the hand-off sheet" }));
  await press("Enter");
  await arrive(page, "Home infusion hand-off sheet");
});

test("going back to the untouched start page moves the focus to its heading", async ({ page, open }) => {
  await open();
  await begin(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(startLink(page)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("nothing chosen, and dates that do not exist, are told and mended", async ({ page, open }) => {
  await open();
  await begin(page);
  await proceed(page);
  await expect(page.getByRole("alert")).toBeFocused();
  await expectSound(page);
  for (const [month, day, year] of [["4", "31", "2009"], ["4", "1", "20026"], ["", "1", "2009"]]) {
    await choose(page, "on");
    await page.getByLabel("Month").selectOption(month);
    await page.getByLabel("Day", { exact: true }).fill(day);
    await page.getByLabel("Year").fill(year);
    await proceed(page);
    await expect(page.getByRole("alert")).toBeFocused();
    await page.getByRole("alert").getByRole("link").click();
    await expect(page.getByLabel("Month")).toBeFocused();
  }
  await answerWhen(page, "2009-04-30");
  await enter(page);
  await proceed(page);
  await expect(page.getByRole("alert")).toBeFocused();
});

test("back, forward and reload lose no answer; a change drops what it makes unnecessary", async ({ page, open }) => {
  await open();
  await walk(page, "2009-03-03", viaState);
  const answers = page.getByRole("region", { name: "Your answers so far" }).getByRole("link");
  const heading = page.getByRole("heading", { level: 1 });
  const text = await heading.textContent();
  const count = await answers.count();
  expect(count).toBe(Object.keys(viaState).length);
  await page.goBack();
  await expect.poll(() => place(page)).toBe("in_place");
  await page.goForward();
  await expect(heading).toHaveText(text);
  await page.reload();
  await expect(heading).toHaveText(text);
  await expect(answers).toHaveCount(count);
  await answers.first().click();
  await choose(page, "part_b");
  await proceed(page);
  await expect.poll(() => place(page)).toBe("result");
  await expect(answers).toHaveCount(1);
  await expect(page.getByRole("status").first()).toContainText("took them out");
});

test("a link brings the answers along, and a damaged one says so", async ({ page, open }) => {
  const notice = page.getByRole("status").first();
  const heading = page.getByRole("heading", { level: 1 });
  await open("./discharge/result/#when=now&edition=2009&topic=discharge&answers=drug_standing.part_b");
  await expect(page.getByRole("region", { name: "Your answers so far" }).getByRole("link")).toHaveCount(1);
  // The address is cleared a moment after the page is painted.
  await expect.poll(() => new URL(page.url()).hash).toBe("");
  for (const code of [
    `#answers=${"x".repeat(5000)}`,
    "#when=now&edition=1999&topic=discharge",
    "#when=2009-02-31&edition=2009&topic=discharge&answers=drug_standing.part_b",
    "#when=now&edition=2009&topic=discharge&answers=drug_standing.part_b,netwo",
  ]) {
    await page.goto("about:blank");
    await open(`./${code}`);
    await expect(notice).not.toBeEmpty();
    await expect(heading).toBeVisible();
  }
});

test("the last moment of a clock is worked out, and wants the time of day", async ({ page, open }) => {
  await open();
  await walk(page, "2009-03-03", covered);
  const card = page.getByRole("main").locator(".clock").first();
  await card.getByText("Work out when it ends").press("Enter");
  await card.getByLabel("Month").selectOption("3");
  await card.getByLabel("Day", { exact: true }).fill("3");
  await card.getByLabel("Year").fill("2009");
  await card.getByLabel(/Time of day/).fill("14:30");
  await card.getByRole("button").press("Enter");
  await expect(card).toContainText("Wednesday, March 4, 2009, 2:30 PM");
  await expectSound(page);
});

for (const [name, answers] of [["a settled path", viaState], ["two readings and a request", covered], ["nothing known", {}]]) {
  test(`the sheet prints on one page: ${name}`, async ({ page, open }) => {
    await open();
    await walk(page, "2009-03-03", answers);
    await openSheet(page);
    for (const format of ["Letter", "A4"]) {
      const pdf = await page.pdf({ format });
      expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }
  });
}

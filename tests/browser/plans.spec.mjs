// The list of plans: found by any handle, called only in its year, and taken along to the result.
import { expectSound } from "./support/sound.mjs";
import { expect, test } from "./support/test.mjs";
import { answerWhen, arrive, begin, enter, place } from "./support/walk.mjs";

const title = "Find the plan’s number";
const listed = "2007-05-01";
const memberServices = "1-866-235-5660";

const search = (page) => page.getByRole("searchbox");
const found = (page) => page.getByRole("main").getByRole("listitem").getByRole("heading", { level: 2 });
const told = (page, text) => page.getByRole("status").filter({ hasText: text });
const entry = (page, id) => page.getByRole("listitem").filter({ hasText: id });
const card = (page) => page.getByRole("textbox", { name: "Number on the member’s card" });

// From a topic, once its date is answered, to the list.
async function openList(page, when) {
  await begin(page, "who_pays");
  await answerWhen(page, when);
  await enter(page);
  await page.getByRole("link", { name: title }).click();
  await arrive(page, title);
  await expect(found(page)).toHaveCount(53);
}

async function expectFound(page, typed, names) {
  await search(page).fill(typed);
  await expect(found(page)).toHaveText(names);
}

async function useCard(page, number) {
  await card(page).fill(number);
  await card(page).press("Enter");
}

// The result's call to the plan, with the number that was taken along.
async function expectCall(page, label, number) {
  await expect.poll(() => place(page)).toBe("result");
  const party = page.getByRole("listitem").filter({ hasText: "Ask: The plan’s Member Services" });
  await expect(party).toContainText(label);
  await expect(party.getByRole("link", { name: number })).toHaveAttribute("href", `tel:${number}`);
}

test("a number from the card is taken without a case too, and what was wrong with it is forgotten", async ({ page, open }) => {
  await open("plans/nh-2007/");
  await arrive(page, title);
  await useCard(page, "12");
  await expect(page.getByRole("alert").filter({ hasText: "Type all 10 digits" })).toBeVisible();
  await useCard(page, "603-271-5255");
  await expect(told(page, "We took 603-271-5255 from the card.")).toBeVisible();
  await expect(page.getByText("Type all 10 digits")).toHaveCount(0);
});

test("a plan is found by any handle, and its neighbours are not", async ({ page, open }) => {
  await open();
  await openList(page, listed);
  await expectFound(page, "s5601003", ["SilverScript Plus"]);
  await expect(told(page, /^1 entry$/)).toBeVisible();
  await expectFound(page, "S5601-0", ["SilverScript", "SilverScript Plus", "SilverScript Complete"]);
  await expect(told(page, /^3 entries$/)).toBeVisible();
  for (const phone of [memberServices, "(866) 235-5660", "866.235.5660", "1 866 235 5660", "18662355660"]) {
    await expectFound(page, phone, ["SilverScript", "SilverScript Plus", "SilverScript Complete"]);
  }
  await expectFound(page, "866-865-0662", ["First Health Premier", "First Health Select"]);
  await expectFound(page, "866-865-0664", ["Sterling Rx", "Sterling Rx Plus"]);
  await expectFound(page, "866-865-0663", []);
  await expect(told(page, "We do not guess")).toBeVisible();
  await expectFound(page, "servicelink", ["NH - ServiceLink"]);
});

test("a number of its year is called, copied, and taken along to the result", async ({ page, open, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open();
  await openList(page, listed);
  await expectSound(page);
  await search(page).pressSequentially("s5601003");
  await expect(found(page)).toHaveCount(1);
  await expectSound(page);
  const plan = entry(page, "S5601-003");
  const numbers = plan.getByRole("link");
  // Whoever has the plan comes before whoever wants to join it.
  await expect(numbers).toHaveText([memberServices, "1-866-552-6106"]);
  await expect(numbers.first()).toHaveAttribute("href", `tel:${memberServices}`);
  await plan.getByRole("button", { name: "Copy the number" }).press("Enter");
  await expect(told(page, "The number is copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(memberServices);
  await plan.getByRole("button", { name: "Use this plan" }).press("Enter");
  await expectCall(page, "Plan S5601-003:", memberServices);
  await page.reload();
  await expectCall(page, "Plan S5601-003:", memberServices);
});

test("outside its year the list is told as history, and nothing in it can be called", async ({ page, open }) => {
  await open();
  await openList(page, "2008-03-03");
  await expectSound(page);
  await search(page).fill("s5601003");
  const plan = entry(page, "S5601-003");
  await expect(plan).toHaveCount(1);
  await expect(plan).not.toContainText("866");
  await page.getByRole("button", { name: "Show what the list said in 2007" }).press("Enter");
  await expect(plan).toContainText(`In 2007 the list said ${memberServices}`);
  await expect(plan.getByRole("link")).toHaveCount(0);
  await expect(plan.getByRole("button")).toHaveCount(0);
  await expectSound(page);
});

test("without a date the list is told as history", async ({ page, open }) => {
  await open("./plans/nh-2007/");
  await expect(found(page)).toHaveCount(53);
  await expect(page.getByRole("main").locator('[href^="tel:"]')).toHaveCount(0);
});

test("the number on the card is taken in any year; one with wrong digits is refused", async ({ page, open }) => {
  await open();
  await openList(page, "2008-03-03");
  for (const wrong of ["", "603 555 014", "2-603-555-0142"]) {
    await useCard(page, wrong);
    await expect(page.getByRole("alert")).toHaveText(/^Type all 10 digits/);
    await expect(card(page)).toHaveValue(wrong);
  }
  await expectSound(page);
  await useCard(page, "(603) 555 0142");
  await expectCall(page, "The number from the card:", "603-555-0142");
});

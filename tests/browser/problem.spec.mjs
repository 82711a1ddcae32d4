// A problem with a plan, a drug, or care: letters, doors, dates, and the page of a complaint that is ticked off.
import { tabTo } from "./support/keyboard.mjs";
import { expectSound } from "./support/sound.mjs";
import { expect, test } from "./support/test.mjs";
import { answerAll, answerWhen, arrive, choose, place, proceed, walk } from "./support/walk.mjs";

async function openLetter(page, open, name) {
  await open();
  await page.getByRole("link", { name: "I have a letter" }).click();
  await arrive(page, "Which letter do you have?");
  await page.getByRole("link", { name, exact: true }).click();
}

async function expectHeading(page, name) {
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

test("a denial letter is answered with its last day, and every later letter with the next level", async ({ page, open }) => {
  await openLetter(page, open, "The plan said no to a drug");
  await arrive(page, "What date is on the letter?");
  await expectSound(page);
  await answerWhen(page, "2009-03-03");
  await expectHeading(page, /redetermination/);
  // The day on the letter starts the clock: nobody types it twice.
  await expect(page.getByText("Saturday, May 2, 2009").first()).toBeVisible();
  await expectSound(page);
  const levels = [
    ["The plan said no to your drug appeal", /independent review entity/],
    ["Independent review entity (IRE): a decision on a drug", /Administrative Law Judge/],
    ["Administrative Law Judge (ALJ): a decision", /Medicare Appeals Council/],
    ["Medicare Appeals Council: a decision", /court/i],
  ];
  for (const [letter, heading] of levels) {
    await openLetter(page, open, letter);
    await arrive(page, "What date is on the letter?");
    await answerWhen(page, "2009-03-03");
    await expectHeading(page, heading);
    await expectSound(page);
  }
  console.log(`${levels.length + 1} levels checked`);
});

test("a hospital discharge at 11:40 is in time, and the day is worked out", async ({ page, open }) => {
  await page.clock.setFixedTime(new Date("2009-05-31T11:40:00"));
  await open();
  const asked = await walk(
    page,
    "now",
    { problem: "hospital_discharge", hospital_stage: "in_time", medical_side: "health_plan" },
    "problem",
  );
  expect(asked).toHaveLength(3);
  await expectHeading(page, /Quality Improvement Organization/);
  await expectSound(page);
  await page.getByRole("link", { name: "All your dates on one line" }).click();
  await arrive(page, "Work out a date");
  await page.getByLabel("Which date do you know?").selectOption({ label: "the day you are to leave the hospital" });
  await page.getByLabel("Month").selectOption({ label: "May" });
  await page.getByLabel("Day", { exact: true }).fill("31");
  await page.getByLabel("Year").fill("2009");
  await page.getByRole("button", { name: "Work it out" }).press("Enter");
  const line = page.getByRole("region", { name: "Your dates, in order" });
  await expect(line.getByText("Ask the QIO for a fast review").first()).toBeVisible();
  await expect(line.getByText("still to come").first()).toBeVisible();
  await expectSound(page);
  await page.getByRole("button", { name: /^Remove/ }).press("Enter");
  await expect(line).toHaveCount(0);
});

test("a pharmacy that said no leads to a decision by the plan, by keyboard alone", async ({ page, open }) => {
  await open();
  const asked = await walk(
    page,
    "2009-03-03",
    { problem: "drug_refused", drug_side: "stand_alone", drug_obstacle: "said_no" },
    "problem",
  );
  expect(asked.length).toBeLessThanOrEqual(4);
  await expectHeading(page, /decision/);
  const harm = page.getByRole("link", { name: "Could waiting seriously harm your health?", exact: true });
  await tabTo(page, harm);
  await page.keyboard.press("Enter");
  await expectHeading(page, "Could waiting seriously harm your health?");
  await expectSound(page);
  await choose(page, "doctor_says");
  await proceed(page);
  await expectHeading(page, /decision/);
  await expect(harm).toHaveCount(0);
  await expectSound(page);
});

test("every question about a problem is accessible, and so is the open result", async ({ page, open }) => {
  await open();
  const asked = await walk(page, "2009-03-03", { problem: "no_answer", late_request: "care" }, "problem");
  await expectSound(page);
  await open();
  const more = await walk(page, "2009-03-03", {}, "problem");
  await expectSound(page);
  // Whoever cannot say what is happening is asked nothing that would need to be known first.
  expect(more).toEqual(["problem"]);
  console.log(`${asked.length + more.length} questions asked`);
});

test("what to have ready is ticked on one page", async ({ page, open }) => {
  await open();
  await walk(page, "2009-03-03", { complaint_contact: "nobody" }, "complaint");
  await expectSound(page);
  await page.getByRole("link", { name: "What do you have ready about the member?" }).click();
  await arrive(page, "What do you have ready about the member?");
  await expectSound(page);
  await page.getByRole("button", { name: "Continue" }).press("Enter");
  await expect(page.getByRole("alert")).toBeVisible();
  await page.getByRole("checkbox", { name: "None of these" }).press(" ");
  for (const name of ["The member’s name", "The member’s address", "The member’s phone number"]) {
    await page.getByRole("checkbox", { name }).press(" ");
  }
  await expect(page.getByRole("checkbox", { name: "None of these" })).not.toBeChecked();
  await page.getByRole("button", { name: "Continue" }).press("Enter");
  await expect.poll(() => place(page)).toBe("result");
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  await expect(page.getByRole("link", { name: "What do you have ready about the member?" })).toHaveCount(0);
});

test("outside the period no date is worked out", async ({ page, open }) => {
  await open("problem/deadlines/");
  await expectSound(page);
  await choose(page, "now");
  await proceed(page);
  await expectHeading(page, "Work out a date");
  await expect(page.getByLabel("Which date do you know?")).toHaveCount(0);
  await expect(page.getByRole("link", { name: /1-800-633-4227/ }).first()).toBeVisible();
  await expectSound(page);
});

test("the letters are accessible, and the last one starts from the beginning", async ({ page, open }) => {
  await open("letters/");
  await expectSound(page);
  await page.getByRole("link", { name: "None of these", exact: true }).click();
  await arrive(page, "What date is on the letter?");
  await answerWhen(page, "2009-03-03");
  await expectHeading(page, "What is happening?");
  await answerAll(page, { problem: "copayment", member_evidence: "have" });
  await expectSound(page);
});

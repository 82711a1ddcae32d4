// The topic "who pays", from the start page to the grid and on from there.
import { tabTo } from "./support/keyboard.mjs";
import { expectSound } from "./support/sound.mjs";
import { expect, test } from "./support/test.mjs";
import { answerAll, answerWhen, arrive, begin, choose, enter, place, proceed, radio, startLink, walk } from "./support/walk.mjs";

const topic = "who_pays";
const when = "2008-03-03";

// A drug that needs its pump: Part B pays for the drug and the pump, Part A for the nurse.
const pumped = {
  drug_standing: "part_b",
  delivery: "pump",
  pump_necessary: "yes",
  medical_side: "original_medicare",
  drug_side: "stand_alone",
  homebound: "yes",
  skilled_need: "yes",
  dual: "none",
  other_insurance: "no",
};

// A drug of Part D for somebody with full Medicaid: much stays open.
const medicaid = {
  drug_standing: "not_part_b",
  delivery: "gravity",
  medical_side: "original_medicare",
  drug_side: "stand_alone",
  homebound: "yes",
  skilled_need: "yes",
  dual: "full_medicaid",
};

const sheetTitle = "Home infusion hand-off sheet";

const grid = (page) => page.getByRole("table", { name: "Who pays for what" });
const answers = (page) => page.getByRole("region", { name: "Your answers so far" }).getByRole("link");
const answerTo = (page, fact) => answers(page).and(page.locator(`[href$="/${fact}/"]`));

async function openSheet(page) {
  await page.getByRole("link", { name: "Make the hand-off sheet" }).click();
  await arrive(page, sheetTitle);
}

test("the keyboard alone leads from the start to the grid and into a cell", async ({ page, open }) => {
  await open();
  const press = (key) => page.keyboard.press(key);
  const focused = () => page.evaluate(() => document.activeElement.matches("h1"));
  await tabTo(page, startLink(page, topic));
  await press("Enter");
  await expect.poll(focused).toBe(true);
  await tabTo(page, radio(page, "now"));
  await press("ArrowDown");
  await tabTo(page, page.getByLabel("Month"));
  await page.keyboard.type("March");
  await press("Tab");
  await page.keyboard.type("3");
  await press("Tab");
  await page.keyboard.type("2008");
  await press("Enter");
  await enter(page);
  while (place(page) !== "result") {
    const fact = place(page);
    await expect.poll(focused).toBe(true);
    const options = page.getByRole("radio");
    await tabTo(page, options.first());
    await press("Space");
    const wanted = radio(page, pumped[fact] ?? "not_sure");
    for (let presses = await options.count(); presses > 0 && !(await wanted.isChecked()); presses -= 1) {
      await press("ArrowDown");
    }
    await expect(wanted).toBeChecked();
    await tabTo(page, page.getByRole("button", { name: "Continue" }));
    await press("Enter");
    await expect.poll(() => place(page)).not.toBe(fact);
  }
  await expect.poll(focused).toBe(true);
  const cell = grid(page).getByRole("row", { name: /^Medicare Part B/ }).getByRole("cell").first();
  const quote = cell.getByRole("blockquote").first();
  await expect(quote).toBeHidden();
  await tabTo(page, cell.locator("summary"));
  await press("Enter");
  await expect(quote).toBeVisible();
  await expect(quote).not.toBeEmpty();
  await expect(cell.getByRole("link").first()).toBeVisible();
});

for (const width of [1280, 375]) {
  test(`the grid is a table to assistive technology, ${width} pixels wide`, async ({ page, open }) => {
    await page.setViewportSize({ width, height: 800 });
    await open();
    await walk(page, when, pumped, topic);
    await expect(grid(page)).toMatchAriaSnapshot(`
      - table "Who pays for what":
        - caption: Who pays for what
        - rowgroup:
          - row:
            - columnheader "Who"
            - 'columnheader "Drug: ingredient and dispensing fee"'
            - columnheader "Equipment and supplies"
            - columnheader "Professional services, such as the nurse"
        - rowgroup:
          - row "Medicare Part B (equipment) Yes Yes No":
            - rowheader "Medicare Part B (equipment)"
            - cell "Yes":
              - strong: "Yes"
              - group: "/Why.*Medicare Part B \\\\(equipment\\\\), Drug: ingredient and dispensing fee/"
            - cell "Yes":
              - strong: "Yes"
              - group: "/Why.*Medicare Part B \\\\(equipment\\\\), Equipment and supplies/"
            - cell "No":
              - strong: "No"
              - group: "/Why.*Medicare Part B \\\\(equipment\\\\), Professional services, such as the nurse/"
    `);
    await expect(grid(page).getByRole("row")).toHaveCount(7);
    await expect(grid(page).getByRole("cell")).toHaveCount(18);
  });
}

test("every question, the result and its open cells are accessible", async ({ page, open }) => {
  // Axe looks at a dozen pages.
  test.slow();
  await open();
  await begin(page, topic);
  await answerWhen(page, when);
  const asked = await answerAll(page, medicaid, () => expectSound(page));
  expect(asked).toEqual(expect.arrayContaining(Object.keys(medicaid)));
  await expectSound(page);
  const summaries = await grid(page).locator("summary").all();
  expect(summaries).toHaveLength(18);
  for (const summary of summaries) {
    await summary.press("Enter");
  }
  await expect(grid(page).getByRole("blockquote").last()).toBeVisible();
  await expectSound(page);
});

test("outside the period the grid stands on the page of history alone, and is accessible", async ({ page, open }) => {
  await open();
  await walk(page, "now", medicaid, topic);
  await expect(grid(page)).toHaveCount(0);
  await expectSound(page);
  await page.getByRole("link", { name: "See what the documents said then" }).click();
  await arrive(page, "What the documents said");
  await expect(grid(page)).toBeVisible();
  await expectSound(page);
});

test("the discharge topic takes over what was answered", async ({ page, open }) => {
  await open();
  await walk(page, when, medicaid, topic);
  await page.getByRole("link", { name: /^Take these answers to: Going home/ }).click();
  await expect(page).toHaveURL(/\/discharge\/[^/]+\/$/);
  for (const fact of ["discharge/drug_standing", "discharge/dual"]) {
    await expect(answerTo(page, fact)).toBeVisible();
  }
  const asked = await answerAll(page, { network: "drug_only" });
  expect(asked).toContain("network");
  for (const fact of ["when", "drug_standing", "dual"]) {
    expect(asked).not.toContain(fact);
  }
  await expect(answerTo(page, "discharge/dual")).toBeVisible();
});

test("a change of program and a reload keep the answers, there and back", async ({ page, open }) => {
  await open();
  await walk(page, when, medicaid, topic);
  const count = await answers(page).count();
  const result = await page.getByRole("heading", { level: 1 }).textContent();
  const expectResult = async () => {
    await arrive(page, result);
    await expect(answers(page)).toHaveCount(count);
    expect(place(page)).toBe("result");
  };
  const filled = page.getByRole("definition").filter({ hasText: "Yes, full Medicaid" });
  await openSheet(page);
  await expect(filled).toBeVisible();
  await expectSound(page);
  await page.reload();
  await arrive(page, sheetTitle);
  await expect(filled).toBeVisible();
  await page.goBack();
  await expectResult();
  await page.goForward();
  await arrive(page, sheetTitle);
  await expect(filled).toBeVisible();
  await page.getByRole("link", { name: "Back to the result" }).click();
  await expectResult();
  await page.goBack();
  await arrive(page, sheetTitle);
  await expect(filled).toBeVisible();
});

test("an answer that is changed changes the grid", async ({ page, open }) => {
  await open();
  await walk(page, when, pumped, topic);
  const grade = grid(page).getByRole("row", { name: /^Medicare Part B/ }).getByRole("strong").first();
  await expect(grade).toHaveText("Yes");
  await answerTo(page, "who_pays/drug_standing").click();
  await choose(page, "not_part_b");
  await proceed(page);
  await expect.poll(() => place(page)).not.toBe("drug_standing");
  await answerAll(page, pumped);
  await expect(grade).not.toHaveText("Yes");
});

// The rules laid open: the list of topics, the tables of one, and the way of somebody's own answers through them.
import { expectSound } from "./support/sound.mjs";
import { expect, test } from "./support/test.mjs";
import { arrive, walk } from "./support/walk.mjs";

const indexTitle = "The rules, laid open";
const topicTitle = "The rules: Who pays for home infusion";
const address = "./rules/2009/who_pays/";

// Nobody pays for the drug: every question of that table is answered.
const uninsured = {
  drug_standing: "not_part_b",
  part_d_excluded: "not_excluded",
  delivery: "gravity",
  medical_side: "original_medicare",
  drug_side: "none",
  dual: "none",
  other_insurance: "no",
};

const heading = (page) => page.getByRole("heading", { level: 1 });
const row = (page, id) => page.getByRole("heading", { level: 3, name: id, exact: true });
const table = (page, name) => page.getByRole("region", { name, exact: true });

// Opens the rules of a table.
async function openTable(page, name) {
  await table(page, name).getByText(/^Its rules: \d+$/).press("Enter");
}

test("the index and the rules of a topic are accessible", async ({ page, open }) => {
  // A topic has so many rules that axe takes from half a minute to more than one to look at all of them.
  test.setTimeout(240_000);
  await open("./rules/");
  await expectSound(page);
  await page.getByRole("main").getByRole("link", { name: "Who pays for home infusion" }).click();
  await expect(heading(page)).toHaveText(topicTitle);
  await expect(page).toHaveURL(/\/rules\/2009\/who_pays\/$/);
  await openTable(page, "The drug");
  for (const summary of (await table(page, "The drug").locator("summary").all()).slice(1)) {
    await summary.press("Enter");
  }
  await expectSound(page);
});

test("the address of a row leads to it, and a link on the page to another", async ({ page, open }) => {
  await open(`${address}#pays-services-gap`);
  await expect(row(page, "pays-services-gap")).toBeInViewport();
  await expect(heading(page)).not.toBeInViewport();
  await page.reload();
  await expect(row(page, "pays-services-gap")).toBeInViewport();
  await page.goto("about:blank");
  await open(address);
  await expect(row(page, "pays-services-gap")).not.toBeInViewport();
  await page.getByRole("link", { name: "Nobody pays for the nurse" }).press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Nobody pays for the nurse" })).toBeInViewport();
  await expect(page).toHaveURL(/#slot\.gap_services$/);
  await page.goBack();
  await expect(heading(page)).toHaveText(topicTitle);
});

test("a row is quoted, and its tree is a list as well as a picture", async ({ page, open }) => {
  await open(address);
  await openTable(page, "The drug");
  const held = page.getByRole("listitem").filter({ has: row(page, "pays-drug-part-b") });
  const quote = held.getByRole("blockquote").first();
  await expect(quote).toBeHidden();
  await held.getByText("Source", { exact: true }).press("Enter");
  await expect(quote).toBeVisible();
  const drug = table(page, "The drug");
  await expect(drug.getByRole("region", { name: /^A picture of what decides/ })).toBeVisible();
  const list = drug.getByRole("group").filter({ hasText: "The same as a list" });
  const condition = list.getByText("If it is a Part B drug:", { exact: true }).first();
  await expect(condition).toBeHidden();
  await list.getByText("The same as a list").press("Enter");
  await expect(condition).toBeVisible();
  await expect(page.getByText("Your answers are marked")).toHaveCount(0);
});

test("whoever comes with a case finds the own answers marked, and goes on with them", async ({ page, open }) => {
  await open();
  await walk(page, "2008-03-03", uninsured, "who_pays");
  const result = await heading(page).textContent();
  await page.getByRole("link", { name: indexTitle }).click();
  await arrive(page, indexTitle);
  await page.getByRole("main").getByRole("link", { name: "Who pays for home infusion" }).click();
  await arrive(page, topicTitle);
  await openTable(page, "The drug");
  const drug = table(page, "The drug");
  await expect(drug.getByText("Your answers are marked")).toBeVisible();
  const list = drug.getByRole("group").filter({ hasText: "The same as a list" });
  const here = page.getByText("Your answers lead here.");
  await list.getByText("The same as a list").press("Enter");
  const end = list.getByRole("listitem").filter({ has: here }).last();
  await expect(end).toContainText("pays-drug-no-plan-gap");
  await expect(end).toContainText("Your answer");
  await page.goBack();
  await page.goBack();
  await arrive(page, result);
});

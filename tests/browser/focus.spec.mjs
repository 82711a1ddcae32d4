// Where the keyboard is after something that takes away what it was on. The random trips found these.
import { expect, test } from "./support/test.mjs";
import { answerWhen, begin, choose, radio, startLink } from "./support/walk.mjs";

test("starting over leaves the keyboard on the page", async ({ page, open }) => {
  await open();
  await begin(page);
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await expect(startLink(page)).toBeVisible();
  await page.getByRole("button", { name: "Forget my answers and start over" }).press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("a page that waited for the date takes the keyboard to its heading", async ({ page, open }) => {
  await open("./problem/deadlines/");
  const heading = page.getByRole("heading", { level: 1 });
  const asked = await heading.textContent();
  await answerWhen(page, "2007-01-15");
  await expect(heading).not.toHaveText(asked);
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle(`${await heading.textContent()} – Signpost`);
});

test("an answer that asks for more keeps the keyboard", async ({ page, open }) => {
  await open();
  await begin(page);
  await choose(page, "on");
  await expect(page.getByLabel("Year")).toBeVisible();
  await expect(radio(page, "on")).toBeFocused();
});

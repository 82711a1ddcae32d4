// Walks a topic, the discharge topic unless another is named. Answers are named by the permanent ids of facts and values, which no new wording changes.
import { expect } from "./test.mjs";

// The radio button of a value; "not_sure" is the last one.
export function radio(page, value) {
  return page.getByRole("radio").and(page.locator(`[value="${value}"]`));
}

// The radio buttons of this design are drawn by their labels, so a key presses them, as a keyboard user would.
export async function choose(page, value) {
  await radio(page, value).press(" ");
  await expect(radio(page, value)).toBeChecked();
}

export async function proceed(page) {
  await page.getByRole("button", { name: "Continue" }).press("Enter");
}

// The link of the start page that begins a topic.
export function startLink(page, topic = "discharge") {
  return page.getByRole("link", { name: /^Start/ }).and(page.locator(`[href$="/${topic}/when/"]`));
}

export async function begin(page, topic = "discharge") {
  await startLink(page, topic).click();
  await expect(page).toHaveURL(new RegExp(`/${topic}/when/$`));
}

// Answers "When did it happen?": "now", "unknown", or a day such as "2009-03-03".
export async function answerWhen(page, when) {
  if (/^\d/.test(when)) {
    const [year, month, day] = when.split("-").map(Number);
    await choose(page, "on");
    await page.getByLabel("Month").selectOption(String(month));
    await page.getByLabel("Day", { exact: true }).fill(String(day));
    await page.getByLabel("Year").fill(String(year));
  } else {
    await choose(page, when);
  }
  await proceed(page);
}

// The last part of the page's address: the fact that is asked, or the page.
export function place(page) {
  return new URL(page.url()).pathname.split("/").at(-2);
}

// Waits for the first question or the result: until the rules have arrived the address is the topic's own, which has one
// part.
export async function enter(page) {
  const parts = () => new URL(page.url()).pathname.split("/").filter((part) => part !== "");
  await expect.poll(() => place(page) === "when" || parts().length === 1).toBe(false);
}

// Answers question after question until the result; what is not in `answers` is not known. `visit` sees each question.
export async function answerAll(page, answers, visit = async () => {}) {
  const asked = [];
  await enter(page);
  while (place(page) !== "result") {
    const fact = place(page);
    asked.push(fact);
    await visit(fact);
    // What was chosen before must not show on a question that has no answer yet.
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    await choose(page, answers[fact] ?? "not_sure");
    await proceed(page);
    await expect.poll(() => place(page)).not.toBe(fact);
  }
  return asked;
}

// From the start page to the result.
export async function walk(page, when, answers, topic = "discharge") {
  await begin(page, topic);
  await answerWhen(page, when);
  return answerAll(page, answers);
}

// Waits for a page of the other program, which is loaded anew: its heading is there only after that.
export async function arrive(page, name) {
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
}

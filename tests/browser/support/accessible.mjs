// Holds what a page shows to WCAG 2.2, levels A and AA.
import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

export async function expectAccessible(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(levels).analyze();
  const found = violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target})`));
  expect(found).toEqual([]);
}

// What every page of every screen is held to: one main heading, accessible, and no scrolling sideways.
import { expectAccessible } from "./accessible.mjs";
import { expectNarrow } from "./narrow.mjs";
import { expect } from "./test.mjs";

export async function expectSound(page) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expectAccessible(page);
  await expectNarrow(page);
}

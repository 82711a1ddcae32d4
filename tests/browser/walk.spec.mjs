// A few random trips through the site, the same in every run. `cargo xtask walk` takes many more.
import { expect, test } from "@playwright/test";
import { trip } from "../walk/trip.mjs";

for (const seed of [1, 2, 3]) {
  test(`a random trip meets nothing wrong: seed ${seed}`, async ({ browser, baseURL }) => {
    test.setTimeout(240_000);
    const seen = { screens: new Set(), sentences: new Set() };
    expect(await trip({ browser, base: baseURL, seed, steps: 40, seen })).toEqual([]);
  });
}

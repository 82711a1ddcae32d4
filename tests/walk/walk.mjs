// Takes random steps through the site at BASE_URL, as many as STEPS says, and tells how it went. The steps are taken in
// trips, each with a seed of its own, counted up from SEED: whatever is found can be met again by its trip alone.
import { chromium } from "@playwright/test";
import { launch } from "../browser/support/launch.mjs";
import { trip } from "./trip.mjs";

const stepsPerTrip = 100;
// A walk takes long; this says how far it is.
const stepsPerSign = 1000;

const [steps, seed] = [process.env.STEPS, process.env.SEED].map(Number);
const browser = await chromium.launch(launch);
const seen = { screens: new Set(), sentences: new Set() };
for (let taken = 0; taken < steps; taken += stepsPerTrip) {
  const [length, own] = [Math.min(stepsPerTrip, steps - taken), seed + taken / stepsPerTrip];
  const findings = await trip({ browser, base: process.env.BASE_URL, seed: own, steps: length, seen });
  findings.forEach(tell);
  if ((taken + length) % stepsPerSign === 0) {
    console.log(`${taken + length} steps: ${seen.screens.size} screens, ${seen.sentences.size} findings`);
  }
}
await browser.close();
console.log(`${steps} steps from seed ${seed}: ${seen.screens.size} screens, ${seen.sentences.size} findings.`);
process.exitCode = seen.sentences.size === 0 ? 0 : 1;

// The way to a finding, and how to go it again.
function tell({ seed, way, sentences }) {
  console.log(`Seed ${seed}, step ${way.length - 1}:`);
  way.forEach((step, at) => console.log(`  ${at}. ${step}`));
  sentences.forEach((sentence) => console.log(`  ! ${sentence}`));
  console.log(`  Again: cargo xtask walk --seed ${seed} --steps ${way.length - 1}`);
}

// Takes random steps through the site at BASE_URL, as many as STEPS says, and tells how it went. The steps are taken in
// trips, each with a seed of its own, counted up from SEED: whatever is found can be met again by its trip alone. As many
// trips are under way as there are processors: a trip waits half of its time for its page to come to rest.
import { availableParallelism } from "node:os";
import { chromium } from "@playwright/test";
import { launch } from "../browser/support/launch.mjs";
import { trip } from "./trip.mjs";

const stepsPerTrip = 100;
// A walk takes long; this says how far it is.
const stepsPerSign = 1000;

const [steps, seed] = [process.env.STEPS, process.env.SEED].map(Number);
const browser = await chromium.launch(launch);
const seen = { screens: new Set(), sentences: new Set() };
let begun = 0;
let taken = 0;
await Promise.all(Array.from({ length: availableParallelism() }, travel));
await browser.close();
console.log(`${steps} steps from seed ${seed}: ${told()}.`);
process.exitCode = seen.sentences.size === 0 ? 0 : 1;

// Takes trips until all have begun.
async function travel() {
  while (begun < steps) {
    const [length, own] = [Math.min(stepsPerTrip, steps - begun), seed + begun / stepsPerTrip];
    begun += length;
    const findings = await trip({ browser, base: process.env.BASE_URL, seed: own, steps: length, seen });
    findings.forEach(tell);
    taken += length;
    if (taken % stepsPerSign === 0) {
      console.log(`${taken} steps: ${told()}`);
    }
  }
}

function told() {
  return `${seen.screens.size} screens, ${seen.sentences.size} findings`;
}

// The way to a finding, and how to go it again.
function tell({ seed, way, sentences }) {
  console.log(`Seed ${seed}, step ${way.length - 1}:`);
  way.forEach((step, at) => console.log(`  ${at}. ${step}`));
  sentences.forEach((sentence) => console.log(`  ! ${sentence}`));
  console.log(`  Again: cargo xtask walk --seed ${seed} --steps ${way.length - 1}`);
}

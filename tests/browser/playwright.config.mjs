import { defineConfig } from "@playwright/test";
import { launch } from "./support/launch.mjs";

export default defineConfig({
  testDir: ".",
  outputDir: "../../target/browser",
  reporter: "line",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Each test begins with an empty browser, and only those about copies wait for them to be made.
  use: { baseURL: process.env.BASE_URL, launchOptions: launch, serviceWorkers: "block" },
});

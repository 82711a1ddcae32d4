import { defineConfig } from "@playwright/test";
import { launch } from "./support/launch.mjs";

export default defineConfig({
  testDir: ".",
  outputDir: "../../target/browser",
  reporter: "line",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  use: { baseURL: process.env.BASE_URL, launchOptions: launch },
});

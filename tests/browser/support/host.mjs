// Pages of other sites, each with an origin of its own, for tests of the widget. A test fails on any console error,
// uncaught error, or request to an origin that is neither the site's nor a host's; one that makes such an error takes it
// out of `problems`.
import { createServer } from "node:http";
import { test as base, expect } from "@playwright/test";

export { expect };

export const test = base.extend({
  // The ports of all hosts.
  ports: async ({}, use) => use(new Set()),
  // Serves a page, under a policy if one is given, and returns its address.
  host: async ({ ports }, use) => {
    const servers = [];
    await use(async (body, policy) => {
      const server = createServer((request, response) => {
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        if (policy) {
          response.setHeader("Content-Security-Policy", policy);
        }
        response.end(`<!DOCTYPE html><html lang="en"><head><title>A host</title></head><body>${body}</body></html>`);
      });
      servers.push(server);
      await new Promise((done) => server.listen(0, "127.0.0.1", done));
      const { port } = server.address();
      ports.add(String(port));
      // The site is at a number; a name makes the host another site too, and not only another origin.
      return `http://localhost:${port}/`;
    });
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  },
  problems: async ({}, use) => {
    const problems = [];
    await use(problems);
    expect(problems).toEqual([]);
  },
  // What the console warned of.
  warnings: async ({}, use) => use([]),
  page: async ({ page, baseURL, ports, problems, warnings }, use) => {
    page.on("console", (message) => {
      if (message.type() === "error") {
        problems.push(message.text());
      } else if (message.type() === "warning") {
        warnings.push(message.text());
      }
    });
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("request", (request) => {
      const { protocol, port, origin } = new URL(request.url());
      if (protocol.startsWith("http") && !ports.has(port) && origin !== new URL(baseURL).origin) {
        problems.push(request.url());
      }
    });
    await use(page);
  },
});

// The line to paste.
export function line(site, attributes) {
  return `<script src="${site}embed.js" ${attributes} async></script>`;
}

// What runs in the widget with this title, once the app has taken it over.
export async function framed(page, title = "Signpost") {
  const element = page.getByTitle(title);
  await expect(element.contentFrame().locator("html")).toHaveAttribute("data-state", "ready");
  await expect(element).toBeVisible();
  return (await element.elementHandle()).contentFrame();
}

// The height of a widget, in pixels.
export async function height(page, title = "Signpost") {
  return (await page.getByTitle(title).boundingBox()).height;
}

// The date band of a page.
export function band(frame) {
  return frame.getByRole("region", { name: "The date these rules are for" });
}

// The colour of a page's ground.
export function ground(frame) {
  return frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

// The frame is as high as its page and no narrower, so that nothing in it scrolls.
export async function expectFitting(frame) {
  const excess = () => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  await expect.poll(excess).toBe(0);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

// A theme that can be read, and the ground that it gives.
export const green =
  'data-primary="#0b5d3b" data-link="#0b5d3b" data-text="#112211" data-background="#fffef8" data-font="georgia"';
export const grounds = { themed: "rgb(255, 254, 248)", usual: "rgb(255, 255, 255)" };

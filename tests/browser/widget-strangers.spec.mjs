// The widget and its host stay strangers: what they tell each other, and what a host can forbid.
import { viaState } from "./support/answers.mjs";
import { band, expect, expectFitting, framed, green, ground, grounds, height, line, test } from "./support/host.mjs";
import { answerAll, answerWhen, enter } from "./support/walk.mjs";

test("a hostile host is told nothing but heights, and cannot say anything", async ({ page, baseURL, host }) => {
  const hostile = `<script>
    window.heard = [];
    addEventListener("message", (event) => heard.push(event.data));
    window.shout = () => {
      const frame = document.querySelector("iframe");
      const { port1, port2 } = new MessageChannel();
      for (const words of ["contents?", 1, null, { type: "signpost:height", height: 9 }, { type: "signpost:turn", height: 9 },
        { primary: "#fff" }, { path: "start/" }, "<h1>Pay here</h1>", [["answers"]], { toString: "x" }]) {
        frame.contentWindow.postMessage(words, "*");
      }
      frame.contentWindow.postMessage({ port: port2 }, "*", [port2]);
      port1.onmessage = (event) => heard.push(event.data);
    };
    window.look = () => {
      const frame = document.querySelector("iframe");
      const looks = [() => frame.contentDocument.body, () => frame.contentWindow.document, () => frame.contentWindow.location.href,
        () => frame.contentWindow.history.state, () => frame.contentWindow.localStorage];
      return looks.filter((look) => { try { look(); return true; } catch { return false; } }).length;
    };
  </script>`;
  await page.goto(await host(hostile + line(baseURL, 'data-topic="discharge" data-as-of="2009-03-03"')));
  const frame = await framed(page);
  await enter(frame);
  const before = await frame.getByRole("main").innerHTML();
  await page.evaluate(() => window.shout());
  // What is posted to a window is taken in its order, so this comes back after everything that was shouted.
  await frame.evaluate(() => new Promise((done) => {
    addEventListener("message", done, { once: true });
    postMessage("last", "*");
  }));
  expect(await frame.getByRole("main").innerHTML()).toBe(before);
  expect(await page.evaluate(() => window.look())).toBe(0);
  await answerAll(frame, viaState);
  const heard = await page.evaluate(() => window.heard);
  expect(heard.length).toBeGreaterThan(3);
  for (const told of heard) {
    expect(told).toEqual({ type: expect.stringMatching(/^signpost:(height|turn)$/), height: expect.any(Number) });
  }
});

test("heights are taken from the widget's own frame on the widget's own site alone, and within limits", async ({
  page,
  baseURL,
  host,
}) => {
  const tell = (height) => `<script>parent.postMessage({ type: "signpost:height", height: ${height} }, "*");</script>`;
  const liar = await host(tell(4321));
  const counter = '<script>window.told = 0; addEventListener("message", () => { told += 1; });</script>';
  await page.goto(await host(line(baseURL, 'data-topic="problem"') + counter));
  const frame = await framed(page);
  await expectFitting(frame);
  const right = await height(page);
  const told = () => page.evaluate(() => window.told);
  // Every listener of a message is called for it before the next one, so that a message that was counted was weighed too.
  const after = async (act) => {
    const before = await told();
    await act();
    await expect.poll(told).toBeGreaterThan(before);
  };
  await after(() => page.evaluate(() => postMessage({ type: "signpost:height", height: 4321 }, "*")));
  expect(await height(page)).toBe(right);
  await after(() => page.evaluate((address) => {
    const other = document.createElement("iframe");
    other.src = address;
    document.body.append(other);
  }, liar));
  expect(await height(page)).toBe(right);
  for (const [words, expected] of [
    [{ type: "signpost:height", height: 1e9 }, 100000],
    [{ type: "signpost:height", height: -1 }, 200],
    [{ type: "signpost:height", height: 700.2 }, 701],
    [{ type: "signpost:height", height: "900" }, 701],
    [{ type: "signpost:height", height: Number.NaN }, 701],
    [{ type: "signpost:height", height: Number.POSITIVE_INFINITY }, 701],
    [{ type: "height", height: 900 }, 701],
    [{ height: 900 }, 701],
    [null, 701],
    ["signpost:height", 701],
  ]) {
    await after(() => frame.evaluate((said) => parent.postMessage(said, "*"), words));
    expect([words, await height(page)]).toEqual([words, expected]);
  }
  // The right frame on the wrong site.
  await after(() => page.evaluate((address) => {
    document.querySelector("iframe").src = address;
  }, liar));
  expect(await height(page)).toBe(701);
});

test("a host with a strict policy needs to name the site twice", async ({ page, baseURL, host }) => {
  const origin = new URL(baseURL).origin;
  const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}; require-trusted-types-for 'script'`;
  await page.goto(await host(line(baseURL, `data-topic="problem" ${green}`), policy));
  const frame = await framed(page);
  expect(await ground(frame)).toBe(grounds.themed);
  await expectFitting(frame);
  await answerWhen(frame, "2009-03-03");
  await enter(frame);
  await expect(band(frame)).toBeVisible();
  await expectFitting(frame);
});

test("where a frame is forbidden the direct link is left", async ({ page, baseURL, host, problems }) => {
  const origin = new URL(baseURL).origin;
  const policy = `default-src 'none'; script-src ${origin}; frame-src 'none'`;
  await page.goto(await host(line(baseURL, 'data-topic="problem" data-title="A problem with your plan?"'), policy));
  const link = page.getByRole("link", { name: "A problem with your plan?" });
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute("href", `${baseURL}problem/when/`);
  expect(problems.splice(0)).toEqual([expect.stringContaining("frame-src")]);
});

test("the link before the line gives way to the widget, and stays where the script is forbidden", async ({
  page,
  baseURL,
  host,
  problems,
}) => {
  const title = "A problem with your plan?";
  const pasted = `<p>Ours</p><p><a href="${baseURL}problem/when/">${title}</a></p>`;
  await page.goto(await host(pasted + line(baseURL, `data-topic="problem" data-title="${title}"`)));
  await framed(page, title);
  await expect(page.getByRole("link")).toHaveCount(0);
  await expect(page.getByText("Ours")).toBeVisible();
  const forbidden = "default-src 'none'; frame-src *";
  await page.goto(await host(pasted + line(baseURL, `data-topic="problem" data-title="${title}"`), forbidden));
  await expect(page.getByRole("link", { name: title })).toBeVisible();
  await expect(page.getByTitle(title)).toHaveCount(0);
  expect(problems.splice(0)).toEqual([expect.stringContaining("script-src")]);
});

test("a topic that there is not and a day in another order are told", async ({ page, baseURL, host, problems, warnings }) => {
  await page.goto(await host(line(baseURL, 'data-topic="nosuch"')));
  const frame = await framed(page);
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText("We cannot find that page");
  const missing = () => warnings.filter((warning) => warning.includes("Signpost has no page at this address"));
  expect(missing()).toHaveLength(1);
  await frame.getByRole("main").getByRole("link", { name: "Go to the start" }).click();
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText("What is happening?");
  expect(missing()).toHaveLength(1);
  problems.splice(0);
  await page.goto(await host(line(baseURL, 'data-topic="problem" data-as-of="3/3/2009"')));
  await expect((await framed(page)).getByRole("heading", { level: 1 })).toHaveText("When did it happen?");
  expect(warnings).toContainEqual(expect.stringContaining("data-as-of"));
});

test("a line without a topic shows nothing and says why", async ({ page, baseURL, host, warnings }) => {
  await page.goto(await host(line(baseURL, "") + line(baseURL, 'data-topic="../evil"')));
  await expect.poll(() => warnings.length).toBe(2);
  expect(warnings[0]).toContain("data-topic");
  await expect(page.getByTitle("Signpost")).toHaveCount(0);
});

test("nothing is stored, even where it could be", async ({ page, context, baseURL, host }) => {
  // On the same site, because a browser may refuse storage to a frame of another one.
  const address = await host(line(baseURL, `data-topic="discharge" data-as-of="2009-03-03" ${green}`));
  await page.goto(address.replace("localhost", "127.0.0.1"));
  const frame = await framed(page);
  await answerAll(frame, viaState);
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  const kept = await frame.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
    window.name,
  ]);
  expect(kept).toEqual([0, 0, 0, 0, ""]);
});

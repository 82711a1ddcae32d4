// The widget in pages of other sites: what it shows, and where the ways out of it lead.
import { expectAccessible } from "./support/accessible.mjs";
import { viaState } from "./support/answers.mjs";
import { band, expect, expectFitting, framed, green, ground, grounds, height, line, test } from "./support/host.mjs";
import { answerAll, answerWhen, arrive, choose, enter, place, proceed, radio } from "./support/walk.mjs";

test("one line shows one topic, from its first question to the printed page", async ({ page, baseURL, host }) => {
  await page.goto(await host(line(baseURL, `data-topic="discharge" data-as-of="2009-03-03" ${green}`)));
  const frame = await framed(page);
  await expect(frame.getByRole("banner")).toBeHidden();
  await expect(frame.getByRole("contentinfo")).toContainText("not an official decision");
  await expect(frame.getByRole("contentinfo").getByRole("link")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Signpost" })).toHaveCount(0);
  const asked = await answerAll(frame, viaState, async () => {
    await expect(band(frame)).toContainText("March 3, 2009");
    await expectFitting(frame);
  });
  expect(asked).not.toContain("when");
  await expectFitting(frame);
  await expectAccessible(page);
  // The printed page is of the other program, which is loaded anew.
  await frame.getByRole("link", { name: "Make the hand-off sheet" }).click();
  await arrive(frame, "Home infusion hand-off sheet");
  await expect(frame.getByRole("banner")).toBeHidden();
  await expect.poll(() => ground(frame)).toBe(grounds.themed);
  await expect(band(frame)).toContainText("March 3, 2009");
  await expectFitting(frame);
  await expectAccessible(page);
  await frame.getByRole("link", { name: "Back to the result" }).click();
  await expect.poll(() => place(frame)).toBe("result");
  await frame.getByRole("link", { name: "Start another case" }).click();
  await expect.poll(() => place(frame)).toBe(asked[0]);
});

test("the way back leads through the questions and never out of the frame", async ({ page, baseURL, host }) => {
  await page.goto(await host("Before"));
  await page.goto(await host(line(baseURL, `data-topic="discharge" data-as-of="2009-03-03" ${green}`)));
  const address = page.url();
  const frame = await framed(page);
  await enter(frame);
  const first = place(frame);
  const back = frame.getByRole("link", { name: "Back", exact: true });
  await choose(frame, viaState[first]);
  await proceed(frame);
  await expect.poll(() => place(frame)).not.toBe(first);
  await back.click();
  await expect.poll(() => place(frame)).toBe(first);
  await expect(radio(frame, viaState[first])).toBeChecked();
  await back.click();
  await arrive(frame, "When did it happen?");
  await expect(back).toBeHidden();
  expect(page.url()).toBe(address);
});

test("whatever is not of the topic opens by itself, as the whole site", async ({ page, baseURL, host }) => {
  await page.goto(await host(line(baseURL, `data-topic="discharge" data-as-of="2009-03-03" ${green}`)));
  const frame = await framed(page);
  await answerAll(frame, viaState);
  const opened = page.waitForEvent("popup");
  await frame.getByText("Why this answer").first().click();
  await frame.getByRole("link", { name: "See this rule among all rules" }).first().click();
  const whole = await opened;
  await expect(whole.locator("html")).toHaveAttribute("data-state", "ready");
  await expect(whole.getByRole("banner")).toBeVisible();
  await expect(whole).toHaveURL(/\/rules\/2009\/discharge\/#/);
  expect(place(frame)).toBe("result");
});

test("two widgets on a page are strangers too", async ({ page, baseURL, host }) => {
  const one = line(baseURL, `data-topic="discharge" data-title="Going home" data-as-of="2009-03-03" ${green}`);
  const other = line(baseURL, 'data-topic="problem" data-title="A problem"');
  await page.goto(await host(one + other));
  const [first, problem] = [await framed(page, "Going home"), await framed(page, "A problem")];
  expect(await ground(first)).toBe(grounds.themed);
  expect(await ground(problem)).toBe(grounds.usual);
  const before = { text: await problem.getByRole("main").innerText(), height: await height(page, "A problem") };
  await answerAll(first, viaState);
  await expectFitting(first);
  expect({ text: await problem.getByRole("main").innerText(), height: await height(page, "A problem") }).toEqual(before);
  await answerWhen(problem, "now");
  await enter(problem);
  expect(place(first)).toBe("result");
  await expectAccessible(page);
});

test("a column of 320 pixels needs no scrolling sideways", async ({ page, baseURL, host }) => {
  const column = `<div id="column">${line(baseURL, 'data-topic="discharge"')}</div>`;
  const style = "<style>body { margin: 0 } #column { width: 320px }</style>";
  await page.goto(await host(style + column));
  const frame = await framed(page);
  expect(await frame.evaluate(() => innerWidth)).toBe(320);
  await answerWhen(frame, "2009-03-03");
  await answerAll(frame, viaState, () => expectFitting(frame));
  await expectFitting(frame);
  await expectAccessible(page);
});

test("each new page begins where it can be seen", async ({ page, baseURL, host }) => {
  await page.setViewportSize({ width: 800, height: 500 });
  const style = "<style>p { margin: 0; height: 900px }</style><p>Before</p>";
  await page.goto(await host(`${style}${line(baseURL, 'data-topic="problem" data-as-of="2009-03-03"')}<p>After</p>`));
  const frame = await framed(page);
  // The height is told before anybody sees the frame, so that nothing moves once they do.
  await expect
    .poll(() => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)))
    .toBe(await height(page));
  const unseen = await height(page);
  await page.getByTitle("Signpost").scrollIntoViewIfNeeded();
  await enter(frame);
  await expectFitting(frame);
  expect(await height(page)).toBe(unseen);
  const top = async () => (await page.getByTitle("Signpost").boundingBox()).y;
  const first = place(frame);
  await choose(frame, "not_sure");
  await page.evaluate(() => scrollTo(0, 1150));
  expect(await top()).toBeLessThan(0);
  await frame.getByRole("button", { name: "Continue" }).evaluate((button) => button.click());
  await expect.poll(() => place(frame)).not.toBe(first);
  await expect.poll(top).toBe(0);
});

test("a jump, going back and another case are where the reader looks", async ({ page, baseURL, host }) => {
  await page.setViewportSize({ width: 375, height: 600 });
  const after = '<p style="height: 4000px">After</p>';
  await page.goto(await host(line(baseURL, 'data-topic="discharge" data-as-of="2009-03-03"') + after));
  const frame = await framed(page);
  const heading = (name) => frame.getByRole("heading", { name });
  const [first] = await answerAll(frame, viaState);
  await frame.getByRole("link", { name: "See your answers, or change them" }).click();
  await expect(heading("Your answers so far")).toBeFocused();
  await expect(heading("Your answers so far")).toBeInViewport();
  await frame.getByRole("link", { name: "Start another case" }).click();
  await expect.poll(() => place(frame)).toBe(first);
  const title = await frame.getByRole("heading", { level: 1 }).innerText();
  await expect(heading(title)).toBeInViewport();
  await choose(frame, viaState[first]);
  await proceed(frame);
  await expect.poll(() => place(frame)).not.toBe(first);
  await page.evaluate(() => scrollBy(0, 900));
  await page.evaluate(() => history.back());
  await expect.poll(() => place(frame)).toBe(first);
  await expect(heading(title)).toBeInViewport();
});

test("a frame that does not grow shows the beginning of each question", async ({ page, baseURL, host }) => {
  await page.setViewportSize({ width: 900, height: 500 });
  const frameOf = `<iframe title="Signpost" src="${baseURL}problem/?as_of=2009-03-03" width="100%" height="900"></iframe>`;
  await page.goto(await host(`${frameOf}<p style="height: 4000px">After</p>`));
  const frame = await framed(page);
  await enter(frame);
  const first = place(frame);
  await choose(frame, "not_sure");
  await proceed(frame);
  await expect.poll(() => place(frame)).not.toBe(first);
  await expect(frame.getByRole("heading", { level: 1 })).toBeInViewport();
});

test("what is wrong stands at the top of the frame", async ({ page, baseURL, host, problems }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(await host(line(baseURL, 'data-topic="problem"')));
  const frame = page.getByTitle("Signpost").contentFrame();
  await expect(frame.getByRole("alert")).toBeVisible();
  const box = await frame.getByRole("alert").boundingBox();
  expect(box.y - (await page.getByTitle("Signpost").boundingBox()).y).toBe(0);
  expect(problems.splice(0).length).toBeGreaterThan(0);
});

test("a plain frame is enough, and a page of its own wears no theme", async ({ page, baseURL, host }) => {
  const query = "?as_of=2009-03-03&background=fffef8&text=112211";
  await page.goto(await host(`<iframe title="Signpost" src="${baseURL}problem/${query}"></iframe>`));
  const frame = await framed(page);
  expect(await ground(frame)).toBe(grounds.themed);
  await enter(frame);
  await expect(band(frame)).toContainText("March 3, 2009");
  await choose(frame, "not_sure");
  await proceed(frame);
  await page.goto(`${baseURL}problem/${query}`);
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  await expect(page.getByRole("banner")).toBeVisible();
  expect(await ground(page)).toBe(grounds.usual);
});

// The colours that a host page gives the widget, and those that it cannot.
import { band, expect, framed, green, ground, grounds, line, test } from "./support/host.mjs";
import { enter } from "./support/walk.mjs";

for (const [name, theme, sentence] of [
  ["pale text", 'data-text="#777777"', /^Signpost keeps its own colours: .*#777777 on #fff has a contrast of 4\.47/],
  ["a pale link", 'data-link="#5aa5ff"', /#5aa5ff on #fff /],
  ["a pale label", 'data-primary="#ffbe2e"', /#ffbe2e on #fff /],
  ["a dark ground", 'data-background="#202020" data-text="#ffffff" data-link="#ffffff" data-primary="#ffffff"', /#ffffff on #fff /],
  ["a ground on which hints vanish", 'data-background="#c0c0c0" data-link="#000" data-primary="#000"', /#565c65 on #c0c0c0 /],
  ["a colour that is none", 'data-text="red;--x:1"', /text is not a hex colour/],
  ["a font that is not on the list", 'data-font="constructor"', /font is none of/],
]) {
  test(`a theme with ${name} is refused whole, in one sentence`, async ({ page, baseURL, host, warnings }) => {
    await page.goto(await host(line(baseURL, `data-topic="problem" ${theme}`)));
    const frame = await framed(page);
    expect(warnings).toEqual([expect.stringMatching(sentence)]);
    expect(await ground(frame)).toBe(grounds.usual);
    expect(await frame.evaluate(() => document.documentElement.getAttribute("style"))).toBeNull();
  });
}

test("the band looks the same under every theme", async ({ page, baseURL, host }) => {
  const looks = [];
  for (const theme of ["", green]) {
    await page.goto(await host(line(baseURL, `data-topic="problem" data-as-of="2009-03-03" ${theme}`)));
    const frame = await framed(page);
    await enter(frame);
    await expect(band(frame)).toBeVisible();
    looks.push(await band(frame).evaluate((element) => {
      const look = (part) => (({ color, backgroundColor, display }) => [color, backgroundColor, display])(getComputedStyle(part));
      return [element, ...element.querySelectorAll("*")].map(look);
    }));
  }
  expect(looks[1]).toEqual(looks[0]);
});

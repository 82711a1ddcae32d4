// Waits until a page has come to rest: it is ready, nothing is on its way, and the app has drawn what it had to draw and
// kept what it had to keep. Without that the same seed would not lead the same way.

// Runs in every page before anything else.
export function watch() {
  window.walker = { changed: performance.now(), found: [] };
  const note = () => {
    window.walker.changed = performance.now();
  };
  new MutationObserver(note).observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  for (const name of ["pushState", "replaceState"]) {
    const own = history[name];
    history[name] = function (...given) {
      note();
      return own.apply(this, given);
    };
  }
  // The print dialog of a headless browser never closes.
  window.print = () => {};
}

// The app keeps an address about 30 ms after it has drawn; what follows by itself follows within this time.
const quietMilliseconds = 90;

// How long a page may take on a machine that is busy with other things.
const longestMilliseconds = 20_000;

// Waits until the page rests.
export async function settle(page, traffic) {
  const rests = (quiet) => {
    const isQuiet = performance.now() - window.walker.changed > quiet;
    return isQuiet && document.readyState === "complete" && document.documentElement.dataset.state !== "loading";
  };
  const end = Date.now() + longestMilliseconds;
  do {
    const timeout = Math.max(1, end - Date.now());
    await page.waitForFunction(rests, quietMilliseconds, { polling: 15, timeout });
  } while (traffic.pending() > 0);
}

// Counts the quiet from now, so that the rest before a step is not taken for the one after it.
export function stir(page) {
  return page.evaluate(() => {
    window.walker.changed = performance.now();
  });
}

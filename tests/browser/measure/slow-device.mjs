// A fresh page on a slow device: processor four times slower and, if `network` is set, 1.6 Mbit/s with 150 ms latency.
// In it, `signpost` holds the times of the page itself, in milliseconds since it began to load.
export async function slowDevice(browser, { network }) {
  const context = await browser.newContext({ baseURL: process.env.BASE_URL });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  if (network) {
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: 1.6e6 / 8,
      uploadThroughput: 0.75e6 / 8,
    });
  }
  await page.addInitScript(watch);
  return page;
}

// Runs in the page: notes when it is ready, and how long a press of a button takes until another heading is painted.
function watch() {
  const signpost = { ready: undefined, pressed: undefined, heading: undefined, painted: [], paintedAfter };
  window.signpost = signpost;
  let told = () => {};

  // The time of a press, counted from 1, as soon as what it led to is painted.
  async function paintedAfter(press) {
    while (signpost.painted.length < press) {
      await new Promise((painted) => (told = painted));
    }
    return signpost.painted[press - 1];
  }

  const afterPaint = (note) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = note;
      channel.port2.postMessage(undefined);
    });
  };

  addEventListener(
    "click",
    (event) => {
      signpost.pressed = event.timeStamp;
      signpost.heading = document.querySelector("h1")?.textContent;
    },
    true,
  );

  new MutationObserver(() => {
    if (signpost.ready === undefined && document.documentElement?.dataset.state === "ready") {
      signpost.ready = performance.now();
    }
    const heading = document.querySelector("h1")?.textContent;
    if (signpost.pressed !== undefined && heading !== undefined && heading !== signpost.heading) {
      const pressed = signpost.pressed;
      signpost.pressed = undefined;
      afterPaint(() => {
        signpost.painted.push(performance.now() - pressed);
        told();
      });
    }
  }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
}

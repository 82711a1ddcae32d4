// Keeps the site on this device, and shows what the reader needs to know of it: that it works offline, that a new version
// waits, that something it holds was withdrawn. The page carries these notes hidden. boot.js fetches this file once the
// app is ready.

const base = new URL("..", import.meta.url);
const notes = document.getElementById("offline");

function show(name) {
  notes.hidden = false;
  notes.querySelector(`[data-note=${name}]`).hidden = false;
}

// A new version waits until the reader asks for it: a page must not change in the middle of a question. The answers are
// kept by the history, which a reload leaves as it is.
function offer(registration) {
  const worker = navigator.serviceWorker;
  const look = () => registration.active && registration.waiting && show("new");
  const follow = () => registration.installing?.addEventListener("statechange", look);
  look();
  follow();
  registration.addEventListener("updatefound", follow);
  notes.querySelector("button").addEventListener("click", () => {
    if (registration.waiting) {
      worker.addEventListener("controllerchange", () => location.reload(), { once: true });
      registration.waiting.postMessage("replace");
    } else {
      // Another page has asked for it already.
      location.reload();
    }
  });
}

// What the worker holds, after it has mended what is missing.
function held(worker) {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data);
    // Where the site was switched off there is no worker, and nothing to tell.
    worker?.postMessage("hold", [port2]);
  });
}

// The list is asked for anew each time: a copy of it could not know what was withdrawn since.
async function isWithdrawn(files) {
  const list = await fetch(new URL("offline/withdrawn.txt", base), { cache: "no-store" }).catch(() => undefined);
  const names = (list?.ok && (await list.text()).match(/^[^#\s]\S*/gm)) || [];
  return names.some((name) => files.includes(new URL(`packs/${name}`, base).href));
}

async function tell(registration) {
  const { whole, files } = await held(registration.active);
  if (whole) {
    show("whole");
  }
  if (navigator.onLine && (await isWithdrawn(files))) {
    // It stands above everything that it speaks of, on paper too.
    document.body.prepend(notes);
    show("withdrawn");
  }
}

async function keep() {
  const worker = navigator.serviceWorker;
  // A frame belongs to the page around it, which has not asked for copies. A browser may refuse them altogether.
  if (window.top !== window.self || !worker) {
    return;
  }
  const address = new URL("worker.js", base);
  const registration = await worker.register(address, { scope: base.pathname }).catch(() => undefined);
  if (!registration) {
    return;
  }
  offer(registration);
  await worker.ready;
  await tell(registration);
  // A browser looks for a new version by itself when a page opens. Whoever asks at the same moment can make it leave the
  // next worker waiting, even one that waits for nobody.
  addEventListener("online", () => {
    // Whoever loses the network again meanwhile is told the next time.
    registration.update().catch(() => undefined);
    tell(registration);
  });
}

await keep();

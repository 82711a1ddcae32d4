// Starts the app. The page shows its prerendered text at once; `data-state` on the root element says how far the
// start has come: loading, ready (set by the app once it has drawn itself), or trouble.

const root = document.documentElement;
const script = document.querySelector("script[data-wasm]");

function showTrouble(id) {
  root.dataset.state = "trouble";
  document.getElementById(id).hidden = false;
}

// In a page of another site it shows one topic alone, tells its height and may wear that site's colours.
const embedded = window.parent === window ? undefined : import("./embedded.js");

// This file may run before the whole page is read.
function parsed() {
  return new Promise((done) => {
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", done);
    } else {
      done();
    }
  });
}

async function start() {
  if (typeof WebAssembly !== "object") {
    await parsed();
    showTrouble("trouble-webassembly");
    return;
  }
  try {
    // Addresses are relative to the page, not to this file.
    const address = (name) => new URL(script.dataset[name], document.baseURI);
    const [app, wasm] = await Promise.all([import(address("js")), fetch(address("wasm")), parsed(), embedded]);
    await app.default({ module_or_path: wasm });
  } catch (error) {
    await parsed();
    // A panic has already told its own story.
    if (root.dataset.state !== "trouble") {
      showTrouble("trouble-download");
    }
    throw error;
  }
}

// What the app will ask for is fetched beside it, but not ahead of the style sheet.
for (const link of document.querySelectorAll("link[rel=later]")) {
  link.rel = "preload";
}

// Pages change the address without loading anything. What the browser may fetch again must not move with it.
for (const link of document.querySelectorAll("link[rel*=icon], link[rel=manifest]")) {
  link.href = link.href;
}

// What the first view does not need comes once the app is ready.
new MutationObserver((_, observer) => {
  if (root.dataset.state === "ready") {
    observer.disconnect();
    import("./offline/page.js");
  }
}).observe(root, { attributes: true });

await start();

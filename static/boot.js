// Starts the app. The page shows its prerendered text at once; `data-state` on the root element says how far the
// start has come: loading, ready (set by the app once it has drawn itself), or trouble.

const root = document.documentElement;
const script = document.querySelector("script[data-wasm]");

function showTrouble(id) {
  root.dataset.state = "trouble";
  document.getElementById(id).hidden = false;
}

async function start() {
  if (typeof WebAssembly !== "object") {
    showTrouble("trouble-webassembly");
    return;
  }
  try {
    // Addresses are relative to the page, not to this file.
    const app = await import(new URL(script.dataset.js, document.baseURI));
    await app.default({ module_or_path: new URL(script.dataset.wasm, document.baseURI) });
  } catch (error) {
    // A panic has already told its own story.
    if (root.dataset.state !== "trouble") {
      showTrouble("trouble-download");
    }
    throw error;
  }
}

// Pages change the address without loading anything. What the browser may fetch again must not move with it.
for (const link of document.querySelectorAll("link[rel=icon]")) {
  link.href = link.href;
}

await start();

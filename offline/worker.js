// The service worker: holds every file of one build, so that the site works without a network. Nothing of the reader's is
// held: answers never leave the page. build.mjs puts in the list of files.

const base = self.registration.scope;
const family = `signpost ${base} `;

// The address of each file, with the fingerprint of its bytes.
const files = new Map(self.__FILES.map(({ url, integrity }) => [new URL(url, base).href, integrity]));

// Each build has a cache of its own, so that no page is ever made of two builds.
const cacheName = fingerprint(new TextEncoder().encode(JSON.stringify([...files]))).then((print) => family + print);

// So few at a time that the page, which may still be fetching for itself, does not have to wait for them.
const fetchesAtOnce = 4;

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(settle()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  // Whoever asks past every copy means the network.
  if (request.method === "GET" && request.cache !== "no-store" && request.url.startsWith(base)) {
    event.respondWith(answer(request));
  }
});

self.addEventListener("message", (event) => {
  if (event.data === "replace") {
    self.skipWaiting();
  } else if (event.data === "hold") {
    const [port] = event.ports;
    const filled = fill().then(
      () => true,
      () => false,
    );
    event.waitUntil(filled.then((whole) => port.postMessage({ whole, files: [...files.keys()] })));
  }
});

async function fingerprint(bytes) {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

// Puts in whatever is missing, or fails. What is there already stays, so that a start that was cut off goes on later.
async function fill() {
  const cache = await caches.open(await cacheName);
  const held = new Set((await cache.keys()).map(({ url }) => url));
  const missing = [...files.keys()].filter((url) => !held.has(url));
  const take = async () => {
    for (let url = missing.pop(); url !== undefined; url = missing.pop()) {
      await cache.put(url, await copy(url));
    }
  };
  await Promise.all(Array.from({ length: fetchesAtOnce }, take));
}

// A file of this build, from the build before if it has the same, else from the network, which must send these bytes and
// no others: half an upload is not taken for a build.
async function copy(url) {
  const integrity = files.get(url);
  const older = await caches.match(url);
  if (older && (await fingerprint(await older.clone().arrayBuffer())) === integrity) {
    return older;
  }
  const response = await fetch(url, { integrity, cache: "no-cache", priority: "low" });
  // A browser refuses to show a page that was led here from elsewhere.
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
}

// Another page may still show the build before, and fetch more of it. Older ones go.
async function settle() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(family));
  const before = ours.indexOf(await cacheName) - 1;
  await Promise.all(ours.slice(0, Math.max(before, 0)).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(request) {
  const { origin, pathname } = new URL(request.url);
  const url = origin + pathname.replace(/\/index\.html$/, "/");
  const copy = await held(url);
  if (copy) {
    return copy;
  }
  if (request.mode !== "navigate") {
    return fetch(request);
  }
  if (files.has(`${url}/`)) {
    return Response.redirect(`${url}/`);
  }
  return fetch(request).catch(missing);
}

// A copy of a file, if there is one, and of this build if there is one.
async function held(url) {
  try {
    // A cache that is opened is made, so where all copies were removed none may be opened.
    return (await caches.match(url, { cacheName: await cacheName })) ?? (await caches.match(url));
  } catch {
    // Where the storage is taken away there is still the network.
    return undefined;
  }
}

// The page for addresses that lead nowhere. It is written for a site at the root of its host, so its addresses are led
// to where this site is.
async function missing() {
  const page = await held(`${base}404.html`);
  if (!page) {
    return Response.error();
  }
  const text = (await page.text()).replaceAll('="/', `="${new URL(base).pathname}`);
  return new Response(text, { status: 404, headers: page.headers });
}

// The kill switch: published in place of worker.js, it removes every copy of this site and then itself. Pages that are
// open go on, from the network. It waits for nobody, because it is meant for a worker that does harm.

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(`signpost ${self.registration.scope} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
}

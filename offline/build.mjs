// Writes the service worker of a finished site: `node offline/build.mjs DIST`. It lists every file that the site needs
// without a network, each with the fingerprint of its bytes.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { minify } from "terser";
import { injectManifest } from "workbox-build";

const [dist] = process.argv.slice(2);
const root = fileURLToPath(new URL("..", import.meta.url));
const target = join(root, "target", "offline");
const short = join(target, "worker.js");

// No file is too large to be held: without one of them the site would not be whole.
const largestBytes = Number.MAX_SAFE_INTEGER;

mkdirSync(target, { recursive: true });
const { code } = await minify(readFileSync(join(root, "offline", "worker.js"), "utf8"), { toplevel: true });
writeFileSync(short, code);
const { warnings } = await injectManifest({
  swSrc: short,
  swDest: join(dist, "worker.js"),
  globDirectory: dist,
  // The compressed forms and the open data are for the network.
  globPatterns: ["**/*.{css,html,js,pack,png,svg,wasm,webmanifest}"],
  // The worker does not hold itself, nor what is published in its place.
  globIgnores: ["worker.js", "offline/switch-off.js"],
  maximumFileSizeToCacheInBytes: largestBytes,
  manifestTransforms: [list],
});
if (warnings.length > 0) {
  throw new Error(warnings.join("\n"));
}

// Pages go by the address that links lead to. The order is always the same, so that the same site has the same worker.
function list(entries) {
  const names = entries.map(({ url }) => url).sort();
  const manifest = names.map((name) => ({
    url: name.replace(/(^|\/)index\.html$/, "$1"),
    integrity: `sha256-${createHash("sha256").update(readFileSync(join(dist, name))).digest("base64")}`,
  }));
  return { manifest, warnings: [] };
}

// Writes the service worker of a finished site: `node offline/build.mjs DIST`. It lists every file that the site needs
// without a network, each with the fingerprint of its bytes.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { minify } from "terser";

const [dist] = process.argv.slice(2);
const source = fileURLToPath(new URL("worker.js", import.meta.url));

// The compressed forms and the open data are for the network.
const kinds = new Set([".css", ".html", ".js", ".pack", ".png", ".svg", ".wasm", ".webmanifest"]);

// The worker does not hold itself, nor what is published in its place.
const left = new Set(["worker.js", "offline/switch-off.js"]);

// Pages go by the address that links lead to. The order is always the same, so that the same site has the same worker.
const names = readdirSync(dist, { recursive: true }).map((name) => name.replaceAll("\\", "/"));
const files = names.filter((name) => kinds.has(extname(name)) && !left.has(name)).sort();
const list = files.map((name) => ({
  url: name.replace(/(^|\/)index\.html$/, "$1"),
  integrity: `sha256-${createHash("sha256").update(readFileSync(join(dist, name))).digest("base64")}`,
}));

const place = "self.__FILES";
const { code } = await minify(readFileSync(source, "utf8"), { toplevel: true });
if (code.split(place).length !== 2) {
  throw new Error(`The worker must name ${place} once.`);
}
writeFileSync(join(dist, "worker.js"), code.replace(place, () => JSON.stringify(list)));

// A small static host of the tests' own, for what the project's server does not do: serve another build at the same
// address, be changed while pages are open, frame the site.
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../../../dist", import.meta.url));

const types = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

// Serves a copy of the finished site under a base path. `folder` is the copy, `base` the address of the start page, and
// `asked` the paths that were asked for.
export async function host(path = "/") {
  const folder = mkdtempSync(join(tmpdir(), "signpost-"));
  cpSync(dist, folder, { recursive: true, filter: (name) => extname(name) !== ".br" });
  // Pages state the policy themselves. A worker has none but what the host sends with it.
  const start = readFileSync(join(folder, "index.html"), "utf8");
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(start);
  const asked = new Set();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://host");
    asked.add(pathname);
    const name = join(folder, pathname.startsWith(path) ? pathname.slice(path.length) : "404.html");
    const file = pathname.endsWith("/") ? join(name, "index.html") : name;
    const found = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
    const ending = found ? extname(file) : ".html";
    response.writeHead(found ? 200 : 404, {
      "content-type": types[ending] ?? "application/octet-stream",
      "cache-control": "no-cache",
      ...(ending === ".html" ? {} : { "content-security-policy": policy }),
    });
    response.end(readFileSync(found ? file : join(folder, "404.html")));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    asked,
    folder,
    base: `http://127.0.0.1:${server.address().port}${path}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(folder, { recursive: true });
    },
  };
}

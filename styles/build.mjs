// Compiles styles/signpost.scss to target/assets/signpost.css: only rules that a screen can use, minified, and beside
// it the few images that those rules show.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "lightningcss";
import { PurgeCSS } from "purgecss";
import { compile } from "sass-embedded";

const root = fileURLToPath(new URL("..", import.meta.url));
const modules = join(root, "node_modules");
const assets = join(root, "target", "assets");
const images = join(assets, "images");

const compiled = compile(join(root, "styles", "signpost.scss"), {
  loadPaths: [join(modules, "@uswds", "uswds", "packages")],
  quietDeps: true,
});

const [purged] = await new PurgeCSS().purge({
  content: [join(root, "src", "**", "*.rs"), join(root, "index.html"), join(root, "static", "*")],
  css: [{ raw: compiled.css }],
  // Class names with a breakpoint hold a colon: `tablet:grid-col-6`.
  defaultExtractor: (content) => content.match(/[\w-]+(?::[\w-]+)*/g) ?? [],
  // The start script sets the attribute through a name that the markup does not show; the lists of the result are named
  // after their part of the page.
  safelist: { greedy: [/data-state/, /\.list--/] },
});

rmSync(images, { recursive: true, force: true });
mkdirSync(images, { recursive: true });

const { code } = transform({
  filename: "signpost.css",
  code: Buffer.from(purged.css),
  minify: true,
  visitor: {
    Url(url) {
      const name = basename(url.url);
      copyFileSync(join(modules, url.url), join(images, name));
      return { ...url, url: `images/${name}` };
    },
  },
});

writeFileSync(join(assets, "signpost.css"), code);

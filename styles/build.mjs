// Compiles styles/signpost.scss to target/assets: for each program only the rules that its screens can use, minified, and
// beside them the few images that those rules show.
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

const options = { loadPaths: [join(modules, "@uswds", "uswds", "packages")], quietDeps: true };
const compiled = compile(join(root, "styles", "signpost.scss"), options);

// The screens of one program alone. Everything else in src is shared.
const only = {
  signpost: ["guide", "question", "result", "safe", "start", "tools", "why"],
  library: ["deadlines/**", "history", "letters", "library", "plans/**", "rules/**", "sheet", "source", "sources"],
};

rmSync(images, { recursive: true, force: true });
mkdirSync(images, { recursive: true });
await write("signpost", only.library);
await write("library", only.signpost);

// What changes inside a page of another site is a file of its own, which nobody else fetches.
const embedded = compile(join(root, "styles", "embedded.scss"), options);
const { code: minified } = transform({ filename: "embedded.css", code: Buffer.from(embedded.css), minify: true });
writeFileSync(join(assets, "embedded.css"), minified);

async function write(program, without) {
  const [purged] = await new PurgeCSS().purge({
    content: [join(root, "src", "**", "*.rs"), join(root, "index.html"), join(root, "static", "boot.js")],
    skippedContentGlobs: without.map((screen) => join(root, "src", "screens", screen.includes("*") ? screen : `${screen}.rs`)),
    css: [{ raw: compiled.css }],
    // Class names with a breakpoint hold a colon: `tablet:grid-col-6`.
    defaultExtractor: (content) => content.match(/[\w-]+(?::[\w-]+)*/g) ?? [],
    // The start script sets the attribute through a name that the markup does not show; the lists of the result are named
    // after their part of the page.
    safelist: { greedy: [/data-state/, /\.list--/] },
  });
  const { code } = transform({
    filename: `${program}.css`,
    code: Buffer.from(purged.css),
    minify: true,
    visitor: {
      // Nothing here is ever half ticked, and no field is of the kind that browsers fill with contacts.
      Rule: {
        style(rule) {
          const kept = (selector) => !selector.some(isUnused) && !isWaiting(selector) && !isOfEveryPart(selector);
          const selectors = rule.value.selectors.filter(kept).map(named);
          return selectors.length > 0 ? { ...rule, value: { ...rule.value, selectors } } : [];
        },
      },
      Url(url) {
        const name = basename(url.url);
        copyFileSync(join(modules, url.url), join(images, name));
        return { ...url, url: `images/${name}` };
      },
    },
  });
  writeFileSync(join(assets, `${program}.css`), code);
}

// Controls are disabled only for the moment until the app has replaced the page written ahead, and look as they will look
// then: see _disabled.scss.
function isWaiting(selector) {
  const isDisabled = ({ type, kind }) => type === "pseudo-class" && kind === "disabled";
  return selector.some(isDisabled) && selector.some(({ type }) => type === "class");
}

// A rule for what comes before and after every element makes the browser look for twice as many parts as there are elements,
// each time a page is drawn. The few that there are say for themselves how they are measured.
function isOfEveryPart(selector) {
  const part = selector.at(-1);
  const isAlone = selector.slice(0, -1).every(({ type }) => type === "universal");
  return isAlone && part.type === "pseudo-element" && (part.kind === "before" || part.kind === "after");
}

// A label after an input, named by its whole class: a browser finds that sooner than what a class may hold.
function named(selector) {
  const kind = selector.find(({ type, name }) => type === "class" && /^usa-(radio|checkbox)__input$/.test(name));
  const isLabel = ({ type, operation }) => type === "attribute" && operation?.value === "__label";
  return kind
    ? selector.map((part) => (isLabel(part) ? { type: "class", name: kind.name.replace("input", "label") } : part))
    : selector;
}

function isUnused({ type, kind, name }) {
  return (type === "pseudo-class" && kind === "indeterminate") || /contacts-auto-fill/.test(name ?? "");
}

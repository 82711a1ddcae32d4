// Writes a compressed .br file next to every file of a finished site that shrinks: `node compress.mjs DIST`. Which way of
// writing distances suits a file best can only be tried, so each is tried, and the smallest is kept.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const [dist] = process.argv.slice(2);

// Files of other kinds are sent as they are.
const kinds = new Set([".css", ".html", ".js", ".json", ".pack", ".svg", ".wasm"]);

// How many of the last bits of a distance are written apart, and how many short distances have a code of their own.
const ways = [
  { bits: 0, direct: 0 },
  { bits: 0, direct: 8 },
  { bits: 1, direct: 12 },
  { bits: 1, direct: 30 },
  { bits: 2, direct: 60 },
];

const compressed = promisify(brotliCompress);

async function smallest(bytes) {
  const forms = ways.map(({ bits, direct }) =>
    compressed(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_NPOSTFIX]: bits,
        [constants.BROTLI_PARAM_NDIRECT]: direct,
      },
    }),
  );
  return (await Promise.all(forms)).reduce((best, form) => (form.length < best.length ? form : best));
}

for (const name of readdirSync(dist, { recursive: true })) {
  if (kinds.has(extname(name))) {
    const path = join(dist, name);
    writeFileSync(`${path}.br`, await smallest(readFileSync(path)));
  }
}

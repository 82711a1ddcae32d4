// What the walker types and pastes: what people type, and what nobody should.

import { readFileSync } from "node:fs";

export const days = ["1", "28", "29", "30", "31", "0", "32", "99", "", "x", "+3", "-1", "1.5", "١"];

export const years = ["2006", "2007", "2008", "2009", "2026", "1900", "2100", "1899", "2101", "0", "200900", "", "year"];

export const times = ["", "00:00", "09:30", "12:00", "23:59"];

export const texts = [
  "",
  "s5601003",
  "866-235-5660",
  "6035550142",
  "(603) 555-0142",
  "603 555",
  "gold",
  "<b>gold</b>",
  "{contact.medicare}",
  "\u202e603",
  "é𝕊®",
  "9".repeat(4000),
];

// Links that were damaged, mixed up or made up; the native tests read the same file. Each is pasted behind the address of
// a page.
const corpus = readFileSync(new URL("../corpus/links.txt", import.meta.url), "utf8");

export const fragments = [
  ...corpus.trimEnd().split("\n"),
  `#edition=2009&topic=discharge&moments=${",".repeat(300)}`,
  `#${"a=".repeat(2048)}`,
  `#${"x".repeat(9000)}`,
];

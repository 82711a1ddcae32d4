// Which screen a page shows: the kind of its address, and how its headings and what is told on it are built. Pages that
// differ in their words alone are one screen.

// The address with the ids left out that say nothing about how the page is built.
function kind(path) {
  const [first = "", second = "", third] = path.split("/").filter((part) => part !== "");
  const pages = ["", "when", "result", "documents", "sheet", "deadlines", "checklist"];
  if (["sources", "plans", "letters", "data"].includes(first)) {
    return second === "" ? first : `${first}/one`;
  }
  if (first === "rules") {
    return `rules/${third ?? ""}`;
  }
  return `${first}/${pages.includes(second) ? second : "question"}`;
}

export async function screenOf(page, base) {
  const built = await page.evaluate(() => {
    const seen = (element) => element.checkVisibility({ visibilityProperty: true });
    const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(seen).map((found) => found.tagName[1]);
    // Of headings of one level in a row, one counts.
    const outline = levels.filter((level, at) => level !== levels[at - 1]).join("");
    const has = (selector) => [...document.querySelectorAll(selector)].some((found) => seen(found) && found.textContent !== "");
    return `${outline}${has("[role=alert]") ? " alert" : ""}${has("[role=status]") ? " status" : ""}${
      has("details[open]") ? " open" : ""
    }`;
  });
  const { pathname } = new URL(page.url());
  return `${kind(pathname.slice(new URL(base).pathname.length))} ${built}`;
}

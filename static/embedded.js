// What a page of this site does inside a page of another one: it shows its topic alone, tells its height, and wears the
// host's colours if they can be read. It reads nothing of the host but the query of its own address, and tells it nothing
// but a height. boot.js fetches it only where it is needed.

// What a theme may name.
const TOKENS = ["primary", "link", "text", "background", "font"];

const root = document.documentElement;
const base = new URL(".", import.meta.url);
const query = new URLSearchParams(location.search);
const [first] = location.pathname.slice(base.pathname.length).split("/", 1);
// The page for unknown addresses is of no topic.
const isMissing = first === "missing";
const topic = isMissing ? "" : first;

// The style sheet of embedded pages, and the colours that it leaves as they are, which are named there alone.
function dressed() {
  return new Promise((done, failed) => {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = new URL("embedded.css", base);
    sheet.onload = done;
    sheet.onerror = () => failed(new Error("embedded.css did not arrive"));
    document.head.append(sheet);
  });
}

// A height is nobody's secret, so whoever holds the frame may read it.
function tell(type) {
  parent.postMessage({ type, height: Math.ceil(root.getBoundingClientRect().height) }, "*");
}

// The day that the host speaks of takes the way that every link takes, unless the page already knows more.
function bringDate() {
  const day = query.get("as_of");
  if (/^\d{4}-\d\d-\d\d$/.test(day) && history.state === null && location.hash === "") {
    history.replaceState(null, "", `#when=${day}`);
  }
}

function open(path) {
  location.assign(new URL(`${path}${location.search}`, base));
}

// A link within the topic keeps the theme. The way to the start leads to the start of the topic, and the way back never out
// of the frame. Everything else is a page of the whole site and opens by itself.
function lead(event) {
  const link = event.target.closest?.("a[href]");
  if (!link || topic === "" || link.origin !== base.origin || link.getAttribute("href").startsWith("#")) {
    return;
  }
  if (link.rel === "prev" && root.dataset.state === "ready") {
    // Before the first page of the frame is the page of the host.
    if (window.navigation?.canGoBack === false) {
      event.stopPropagation();
      event.preventDefault();
      open(`${topic}/when/`);
    }
    return;
  }
  const path = link.pathname.slice(base.pathname.length);
  if (path.split("/", 1)[0] === topic) {
    link.search = location.search;
    return;
  }
  // The app would show the page in this frame.
  event.stopPropagation();
  if (path === "" && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    open(`${topic}/${query.has("as_of") ? "" : "when/"}`);
  } else {
    link.target = "_blank";
    link.rel = "noopener";
  }
}

root.dataset.embedded = "";
if (isMissing) {
  console.warn("Signpost has no page at this address. The topic is one of those that its guide to embedding lists.");
}
bringDate();
addEventListener("click", lead, true);
try {
  await dressed();
  if (TOKENS.some((token) => query.has(token))) {
    const { wear } = await import(new URL("theme.js", base));
    wear(root, query);
  }
} finally {
  const tellHeight = () => tell("signpost:height");
  new ResizeObserver(tellHeight).observe(root);
  // That observer is silent while the frame is out of sight. The height it begins with is told all the same.
  new MutationObserver(tellHeight).observe(root, { attributeFilter: ["data-state"] });
  tellHeight();
}
// The heading of a new page takes the focus, and so does the summary of what is to be mended. In a frame that does not grow,
// they are brought into sight here.
addEventListener("focusin", ({ target }) => {
  if (target.matches("h1, [role=alert]")) {
    target.scrollIntoView({ block: "nearest" });
    tell("signpost:turn");
  }
});
// Going back leaves the focus with the heading, which then has the words of another page.
addEventListener("popstate", () => tell("signpost:turn"));

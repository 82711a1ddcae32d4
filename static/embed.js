// Shows one topic of Signpost in a page of another site, after the element that loads this file:
// <script src="https://signpost.example/embed.js" data-topic="problem" async></script>. See docs/embedding.md.

(() => {
  const TOKENS = ["primary", "link", "text", "background", "font", "as_of"];
  const LOWEST_PIXELS = 200;
  // The longest result, with everything in it opened, in the narrowest column, is 56,000 pixels high.
  const HIGHEST_PIXELS = 100000;

  const script = document.currentScript;
  const given = script?.dataset ?? {};
  if (!/^[a-z_]+$/.test(given.topic ?? "")) {
    console.warn('Signpost is not shown: its script element needs data-topic, such as data-topic="problem".');
    return;
  }
  if (given.asOf && !/^\d{4}-\d\d-\d\d$/.test(given.asOf)) {
    console.warn("Signpost asks for the day itself: data-as-of is not written as in 2009-03-03.");
    delete given.asOf;
  }
  const { origin, href: base } = new URL(".", script.src);
  const direct = new URL(`${given.topic}/when/`, base);
  const framed = new URL(`${given.topic}/${given.asOf ? "" : "when/"}`, base);
  for (const token of TOKENS) {
    const value = token === "as_of" ? given.asOf : given[token];
    if (value) {
      framed.searchParams.set(token, value);
    }
  }

  const frame = document.createElement("iframe");
  frame.title = given.title || "Signpost";
  frame.referrerPolicy = "no-referrer";
  // Without this a browser refuses to copy the link that a result offers.
  frame.allow = "clipboard-write";
  frame.src = framed;
  Object.assign(frame.style, {
    border: "0",
    display: "block",
    height: `${LOWEST_PIXELS}px`,
    maxWidth: "100%",
    visibility: "hidden",
    width: "100%",
  });

  // Where a frame is forbidden or stays silent, a link is left: the one that stands before the script, or one made here.
  let fallback = script.previousElementSibling;
  const own = fallback?.querySelector(`a[href^="${base}"]`);
  if (!own || own.textContent.trim() !== fallback.textContent.trim()) {
    const link = document.createElement("a");
    link.href = direct;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    link.textContent = frame.title;
    fallback = document.createElement("p");
    fallback.append(link);
    script.before(fallback);
  }
  script.after(frame);

  // A new page in the frame begins at its top, below whatever the host's page keeps at the top of the screen. The frame
  // cannot scroll the page around it.
  function begin() {
    const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    if (frame.getBoundingClientRect().top < covered) {
      frame.scrollIntoView();
    }
  }

  // The first page that loads is where the reader may not have come yet. Any later one is where the reader went.
  let loads = 0;
  frame.addEventListener("load", () => {
    loads += 1;
    if (loads > 1) {
      begin();
    }
  });

  addEventListener("message", ({ source, origin: sender, data }) => {
    if (source !== frame.contentWindow || sender !== origin || !Number.isFinite(data?.height)) {
      return;
    }
    if (data.type !== "signpost:height" && data.type !== "signpost:turn") {
      return;
    }
    const height = Math.min(Math.max(Math.ceil(data.height), LOWEST_PIXELS), HIGHEST_PIXELS);
    frame.style.height = `${height}px`;
    frame.style.visibility = "visible";
    fallback.remove();
    if (data.type === "signpost:turn") {
      begin();
    }
  });
})();

// The colours and the font that a host page gives an embedded page, if they can be read: WCAG 2.2, level AA. What stays as
// it is, whatever the host says, is named in the style sheet alone (styles/embedded.scss).

const COLOURS = ["primary", "link", "text", "background"];
const LEAST_CONTRAST = 4.5;

const FONTS = {
  arial: "Arial, Helvetica, sans-serif",
  georgia: 'Georgia, "Times New Roman", serif',
  tahoma: "Tahoma, Geneva, sans-serif",
  verdana: "Verdana, Geneva, sans-serif",
};

// The three parts of a colour, each from 0 to 255, or nothing if it is not a hex colour.
function parts(colour) {
  const digits = /^#?((?:[\da-f]{3}){1,2})$/i.exec(colour)?.[1];
  const pairs = digits?.length === 3 ? digits.replace(/./g, "$&$&") : digits;
  return pairs?.match(/../g).map((pair) => Number.parseInt(pair, 16));
}

// The relative luminance of WCAG 2.2.
function luminance(colour) {
  const [red, green, blue] = parts(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

// Why a theme is refused: the first colour that is none, or the first pair that cannot be told apart.
function fault(colours, fixed, font) {
  if (font !== null && !Object.hasOwn(FONTS, font)) {
    return `font is none of ${Object.keys(FONTS).join(", ")}`;
  }
  const wrong = Object.keys(colours).find((name) => !parts(colours[name]));
  if (wrong) {
    return `${wrong} is not a hex colour such as #005ea2`;
  }
  const { primary, link, text, background } = colours;
  const own = { primary, link, text };
  const pairs = [
    ...Object.entries(own).flatMap(([name, ink]) => [background, ...fixed.grounds].map((ground) => [name, ink, ground])),
    ...fixed.inks.map((ink) => ["background", ink, background]),
    ["primary", fixed.label, primary],
  ];
  const pale = pairs.find(([, ink, ground]) => contrast(ink, ground) < LEAST_CONTRAST);
  if (!pale) {
    return undefined;
  }
  const [name, ink, ground] = pale;
  // Cut off and not rounded, so that nothing below the limit reads as the limit.
  const ratio = Math.floor(contrast(ink, ground) * 100) / 100;
  return `${name}: ${ink} on ${ground} has a contrast of ${ratio}, and ${LEAST_CONTRAST} is the least`;
}

// Puts on the theme that a query asks for, or says in one sentence of the console why not.
export function wear(root, query) {
  const style = getComputedStyle(root);
  const list = (name) => style.getPropertyValue(name).trim().split(/\s+/);
  const font = query.get("font");
  const colours = {};
  for (const name of COLOURS) {
    colours[name] = query.get(name) ?? list(`--theme-${name}`)[0];
  }
  const fixed = { grounds: list("--fixed-grounds"), inks: list("--fixed-inks"), label: list("--fixed-label")[0] };
  const found = fault(colours, fixed, font);
  if (found) {
    console.warn(`Signpost keeps its own colours: ${found}.`);
    return;
  }
  for (const name of COLOURS) {
    root.style.setProperty(`--theme-${name}`, `#${colours[name].replace("#", "")}`);
  }
  if (font !== null) {
    root.style.setProperty("--theme-font", FONTS[font]);
  }
  root.dataset.themed = "";
}

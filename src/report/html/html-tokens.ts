/** A piece of a web page: a tag with its attributes, or text with its entities resolved. */
export type HtmlToken =
  | {
      readonly kind: "open" | "close";
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
    }
  | { readonly kind: "text"; readonly text: string };

/** Elements whose content is no text of the page. */
const SILENT = new Set(["script", "style", "template", "noscript", "head", "svg", "select", "textarea"]);

const TAG = /^<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/;
const ATTRIBUTE = /([a-zA-Z][\w:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/**
 * Splits a web page as browsers are lenient about it: comments, declarations, scripts and styles go, a lone “<” is
 * text. Nothing is run or fetched.
 */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let at = 0;
  const text = (raw: string) => {
    if (raw !== "") tokens.push({ kind: "text", text: resolveEntities(raw) });
  };
  while (at < html.length) {
    const next = html.indexOf("<", at);
    if (next < 0) {
      text(html.slice(at));
      break;
    }
    text(html.slice(at, next));
    const declared = /^(?:<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?\]\]>|<[!?][^>]*>)/.exec(
      html.slice(next, next + 100_000),
    );
    if (declared) {
      at = next + declared[0].length;
      continue;
    }
    const tag = TAG.exec(html.slice(next, next + 20_000));
    if (!tag) {
      text("<");
      at = next + 1;
      continue;
    }
    const [whole, slash, rawName = "", rawAttributes = ""] = tag;
    const name = rawName.toLowerCase();
    at = next + whole.length;
    if (slash !== "/" && SILENT.has(name) && !whole.endsWith("/>")) {
      const end = new RegExp(`</${name}\\s*>`, "i").exec(html.slice(at));
      at = end ? at + end.index + end[0].length : html.length;
      continue;
    }
    tokens.push({ kind: slash === "/" ? "close" : "open", name, attributes: attributesOf(rawAttributes) });
  }
  return tokens;
}

function attributesOf(raw: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single, bare] of raw.matchAll(ATTRIBUTE)) {
    attributes.set(name.toLowerCase(), resolveEntities(double ?? single ?? bare ?? ""));
  }
  return attributes;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ensp: "\u2002",
  emsp: "\u2003",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  hellip: "…",
  mdash: "—",
  ndash: "–",
  middot: "·",
  times: "×",
};

function resolveEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));?/g,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return NAMED[String(name)] ?? whole;
      const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
      const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : whole;
    },
  );
}

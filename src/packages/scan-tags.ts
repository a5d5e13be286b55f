/** A tag as it stands in the text of an XML part. */
export interface XmlTag {
  readonly kind: "open" | "close" | "empty";
  /** With the prefix the file uses. */
  readonly name: string;
  /** The prefix with its colon; empty where there is none. */
  readonly prefix: string;
  /** The name without its prefix. */
  readonly localName: string;
  /** Where it begins and, after its ">", ends. */
  readonly start: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, string>;
}

const ATTRIBUTE = /([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The tags of an XML text that is known to be well-formed, in order, with their places in it, so that a few can be
 * replaced and everything else stays as it is. Comments, CDATA and instructions are passed over.
 */
export function* scanTags(text: string): Generator<XmlTag> {
  let at = 0;
  for (;;) {
    const start = text.indexOf("<", at);
    if (start < 0) return;
    const past = endOfAside(text, start);
    if (past !== undefined) {
      at = past;
      continue;
    }
    const end = endOfTag(text, start);
    at = end;
    const closes = text[start + 1] === "/";
    const isEmpty = text[end - 2] === "/";
    const body = text.slice(start + (closes ? 2 : 1), end - (isEmpty ? 2 : 1));
    const name = /^[^\s]+/.exec(body)?.[0] ?? "";
    const prefix = name.slice(0, name.indexOf(":") + 1);
    yield {
      kind: closes ? "close" : isEmpty ? "empty" : "open",
      name,
      prefix,
      localName: name.slice(prefix.length),
      start,
      end,
      attributes: attributesOf(body),
    };
  }
}

/** Where a comment, CDATA section, instruction or declaration ends; undefined for a tag. */
function endOfAside(text: string, start: number): number | undefined {
  const asides = [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
    ["<!", ">"],
  ] as const;
  const aside = asides.find(([opening]) => text.startsWith(opening, start));
  if (!aside) return undefined;
  const end = text.indexOf(aside[1], start + aside[0].length);
  return end < 0 ? text.length : end + aside[1].length;
}

/** A ">" within quotes ends no tag. */
function endOfTag(text: string, start: number): number {
  let quote = "";
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at + 1;
  }
  return text.length;
}

function attributesOf(body: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of body.matchAll(ATTRIBUTE)) {
    attributes.set(name, double ?? single ?? "");
  }
  return attributes;
}

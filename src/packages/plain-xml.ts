import { resolveReferences } from "./resolve-references";
import { TagAttributes } from "./tag-attributes";
import type { XmlEvents } from "./xml-events";

/** What is kept back until the next piece is longer than this only in a text that is none of a workbook. */
const LONGEST_REST = 65_536;

const DECLARATION =
  /^<\?xml version=(?:"1\.0"|'1\.0')(?: encoding=(?:"[A-Za-z][A-Za-z0-9._-]*"|'[A-Za-z][A-Za-z0-9._-]*'))?(?: standalone=(?:"(?:yes|no)"|'(?:yes|no)'))? ?\?>/;

const [TAB, LINE_FEED, BLANK, MARK, QUOTE, AMPERSAND, APOSTROPHE] = [9, 10, 32, 33, 34, 38, 39] as const;
const SMALL_X = 120;
const [SLASH, COLON, LESS, EQUALS, GREATER, QUESTION, BRACKET] = [47, 58, 60, 61, 62, 63, 93] as const;
/** From here on UTF-16 units stand for no character. */
const NO_CHARACTER = 0xfffe;

/**
 * Reads the XML that programs write, several times as fast as a parser of all XML: tags, attributes, text and
 * references. It takes only what it knows to be well-formed, and stops for good before anything else (a comment, CDATA,
 * a carriage return, a name that is not plain, any fault), so that a whole parser can go on from there and judge.
 */
export class PlainXml {
  /** What the whole parser has to be given: all that was not taken, behind the tags that are open. */
  rest = "";
  /** Whether something was met that is left to the whole parser. */
  stopped = false;
  private readonly open: string[] = [];
  /** Names met before, by a number made of their ends and length: tags have a handful of them. */
  private readonly names = new Array<string | undefined>(256).fill(undefined);
  /** Whether the name whose end was looked for last has a prefix. */
  private hasColon = false;
  private readonly attributes = new TagAttributes();
  private root: "before" | "inside" | "behind" = "before";

  constructor(private readonly events: XmlEvents) {}

  /** Tags that lead to where it stopped. */
  get prelude(): string {
    return this.root === "behind" ? "<a/>" : this.open.map((name) => `<${name}>`).join("");
  }

  /** Takes what it knows of the rest and the piece, up to the last tag; `end` says that this is the last piece. */
  take(piece: string, end: boolean): void {
    const text = this.rest + piece;
    const stop = end ? text.length : text.lastIndexOf("<");
    let at = this.root === "before" ? startOfRoot(text) : 0;
    while (at < stop && !this.events.done()) {
      const next = text.charCodeAt(at) === LESS ? this.takeTag(text, at) : this.takeText(text, at, stop);
      if (next < 0) {
        this.stopped = true;
        break;
      }
      at = next;
    }
    // Before the root stands what is judged as a whole.
    this.rest = this.root === "before" ? text : text.slice(at);
    if (this.rest.length > LONGEST_REST || (end && this.root !== "behind")) this.stopped = true;
  }

  /** Where the text that begins here ends, or -1. */
  private takeText(text: string, start: number, stop: number): number {
    let hasReference = false;
    let hasBracket = false;
    let isBlank = true;
    let at = start;
    for (; at < stop; at += 1) {
      const code = text.charCodeAt(at);
      if (code === LESS) break;
      if (code === BLANK || code === LINE_FEED || code === TAB) continue;
      isBlank = false;
      if (code < BLANK || code >= NO_CHARACTER) return -1;
      if (code === AMPERSAND) hasReference = true;
      else if (code === BRACKET) hasBracket = true;
    }
    if (this.root !== "inside") return isBlank ? at : -1;
    const taken = text.slice(start, at);
    if (hasBracket && taken.includes("]]>")) return -1;
    const resolved = hasReference ? resolveReferences(taken) : taken;
    if (resolved === undefined) return -1;
    this.events.text(resolved);
    return at;
  }

  /** Where the tag that begins here ends, or -1. */
  private takeTag(text: string, start: number): number {
    const first = text.charCodeAt(start + 1);
    if (first === SLASH) return this.takeEnd(text, start + 2);
    if (first === MARK || first === QUESTION || this.root === "behind") return -1;
    const nameEnd = this.endOfName(text, start + 1);
    if (nameEnd < 0) return -1;
    const { attributes } = this;
    attributes.start(text);
    let at = nameEnd;
    for (;;) {
      const before = at;
      at = pastBlanks(text, at);
      const code = text.charCodeAt(at);
      if (code === GREATER || code === SLASH) break;
      if (at === before) return -1;
      at = this.takeAttribute(text, at);
      if (at < 0) return -1;
    }
    const isEmpty = text.charCodeAt(at) === SLASH;
    if (isEmpty && text.charCodeAt(at + 1) !== GREATER) return -1;
    const name = this.nameAt(text, start + 1, nameEnd);
    this.root = "inside";
    this.open.push(name);
    this.events.open(name, attributes, attributes.namespaced);
    if (isEmpty) this.close();
    return at + (isEmpty ? 2 : 1);
  }

  private takeAttribute(text: string, start: number): number {
    const nameEnd = this.endOfName(text, start);
    if (nameEnd < 0 || text.charCodeAt(nameEnd) !== EQUALS) return -1;
    const quote = text.charCodeAt(nameEnd + 1);
    if (quote !== QUOTE && quote !== APOSTROPHE) return -1;
    const valueStart = nameEnd + 2;
    let at = valueStart;
    let hasReference = false;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === quote) break;
      if (code < BLANK || code === LESS || code >= NO_CHARACTER) return -1;
      if (code === AMPERSAND) hasReference = true;
    }
    if (at === text.length) return -1;
    const resolved = hasReference ? resolveReferences(text.slice(valueStart, at)) : undefined;
    if (hasReference && resolved === undefined) return -1;
    const { attributes } = this;
    if (!attributes.add(start, nameEnd, valueStart, at, resolved)) return -1;
    if (this.hasColon || (text.charCodeAt(start) === SMALL_X && text.startsWith("xmlns", start)))
      attributes.namespaced = true;
    return at + 1;
  }

  private takeEnd(text: string, start: number): number {
    const name = this.open[this.open.length - 1];
    if (name === undefined || !standsAt(text, name, start)) return -1;
    const at = pastBlanks(text, start + name.length);
    if (text.charCodeAt(at) !== GREATER) return -1;
    this.close();
    return at + 1;
  }

  private close(): void {
    this.open.pop();
    if (this.open.length === 0) this.root = "behind";
    this.events.close();
  }

  /** Where a name of plain letters, digits, ".", "-", "_" and at most one colon ends, or -1. */
  private endOfName(text: string, start: number): number {
    this.hasColon = false;
    let at = start;
    let part = start;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const kind = code < 128 ? inNames[code]! : 0;
      if (kind === 1 || (kind === 2 && at > part)) continue;
      if (code !== COLON || this.hasColon || at === part) break;
      this.hasColon = true;
      part = at + 1;
    }
    return at === part ? -1 : at;
  }

  /** The name as one and the same string each time, which the text is only compared with. */
  private nameAt(text: string, start: number, end: number): string {
    const key = (text.charCodeAt(start) * 31 + text.charCodeAt(end - 1)) * 31 + end - start;
    const known = this.names[key & 255];
    if (known !== undefined && known.length === end - start && standsAt(text, known, start)) return known;
    const name = text.slice(start, end);
    this.names[key & 255] = name;
    return name;
  }
}

/** Where the root's tag begins behind the declaration and what blanks follow it. */
function startOfRoot(text: string): number {
  const declaration = DECLARATION.exec(text)?.[0] ?? "";
  const blanks = /^[ \t\r\n]*/.exec(text.slice(declaration.length, declaration.length + 16))?.[0] ?? "";
  return declaration.length + (declaration === "" ? 0 : blanks.length);
}

function pastBlanks(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== BLANK && code !== LINE_FEED && code !== TAB) break;
  }
  return at;
}

/** What of ASCII may stand in a name: 1 anywhere, 2 not at its start. */
const inNames = new Uint8Array(128);
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_")
  inNames[letter.charCodeAt(0)] = 1;
for (const other of "0123456789-.") inNames[other.charCodeAt(0)] = 2;

/** Whether a name stands here; most are of one letter. */
function standsAt(text: string, name: string, at: number): boolean {
  return text.charCodeAt(at) === name.charCodeAt(0) && (name.length === 1 || text.startsWith(name, at));
}

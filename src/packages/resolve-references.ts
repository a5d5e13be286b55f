const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

const RARE = /&(?!(?:lt|gt|amp|quot|apos);)/;

/** The text with its character and entity references replaced; undefined when one of them is none XML knows. */
export function resolveReferences(text: string): string | undefined {
  if (!RARE.test(text)) return withPredefined(text);
  let resolved = "";
  let at = 0;
  for (;;) {
    const start = text.indexOf("&", at);
    if (start < 0) return resolved + text.slice(at);
    const end = text.indexOf(";", start);
    if (end < 0) return undefined;
    const character = characterOf(text.slice(start + 1, end));
    if (character === undefined) return undefined;
    resolved += text.slice(at, start) + character;
    at = end + 1;
  }
}

/** Formulas are full of them. */
function withPredefined(text: string): string {
  let resolved = text;
  // "&amp;lt;" stands for "&lt;", so that the ampersand comes last.
  for (const name of ["lt", "gt", "quot", "apos", "amp"]) {
    if (resolved.includes(`&${name};`)) resolved = resolved.split(`&${name};`).join(PREDEFINED.get(name));
  }
  return resolved;
}

function characterOf(name: string): string | undefined {
  const code = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (!code) return PREDEFINED.get(name);
  const [, hexadecimal, decimal] = code;
  const number = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
  return isCharacter(number) ? String.fromCodePoint(number) : undefined;
}

/** XML 1.0, 2.2 [2]. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

/** The part that says what every other part is. */
export const contentTypesPath = "[Content_Types].xml";

/** Where the links of a part are listed. */
export function linksPathOf(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** A part is written in UTF-8, whatever it was read in. */
export function encodePart(text: string): Uint8Array {
  const declared = text.replace(/^(<\?xml[^>]*\bencoding\s*=\s*["'])[^"']*/, "$1UTF-8");
  return new TextEncoder().encode(declared);
}

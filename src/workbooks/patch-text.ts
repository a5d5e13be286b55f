/** A piece of a text to be replaced; with `start` and `end` the same, a text to be put in. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with its patches, which must not overlap. What is put in at one place keeps the order given. */
export function patchText(text: string, patches: readonly Patch[]): string {
  let result = "";
  let at = 0;
  for (const patch of [...patches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (patch.start < at) throw new Error("Two changes overlap");
    result += text.slice(at, patch.start) + patch.text;
    at = patch.end;
  }
  return result + text.slice(at);
}

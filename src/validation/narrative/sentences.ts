/** The sentences of a plain text, without the mark that ends them; a match never crosses from one into the next. */
export function sentencesOf(text: string): string[] {
  return text.split(/[。！？!?\n]+/).filter((sentence) => sentence !== "");
}

/** Where the clause around a position begins: behind the last comma, semicolon, colon or bracket. */
export function clauseStart(sentence: string, position: number): number {
  for (let at = position - 1; at >= 0; at -= 1) {
    if (/[，,；;：:()、]/.test(sentence[at] ?? "")) return at + 1;
  }
  return 0;
}

/** Where the clause around a position ends: before the next comma, semicolon, bracket or enumeration comma. */
export function clauseEnd(sentence: string, position: number): number {
  const length = sentence.slice(position).search(/[，,；;()、：:]/);
  return length < 0 ? sentence.length : position + length;
}

/** The sentences of a plain text, without the mark that ends them; a match never crosses from one into the next. */
export function sentencesOf(text: string): string[] {
  return text.split(/[。！？!?\n]/).filter((sentence) => sentence !== "");
}

/** Where the clause around a position ends: before the next comma, semicolon, bracket or enumeration comma. */
export function clauseEnd(sentence: string, position: number): number {
  const length = sentence.slice(position).search(/[，,；;()、：:]/);
  return length < 0 ? sentence.length : position + length;
}

/** How many characters a part has, spaces and line breaks left out, as the sheet counts them. */
export function countCharacters(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.replace(/\s/g, "").length, 0);
}

/**
 * Breaks a label of a narrow column where its words end, so that no line holds a lone character: the number
 * （三） on a line of its own, then two characters a line (an odd one out joins the last). A label that has
 * official breaks keeps them; one that fits stays whole.
 *
 * @param charactersPerLine how many characters of the type fit across the column
 */
export function labelLines(text: string, charactersPerLine: number): string[] {
  if (text.includes("\n")) return text.split("\n");
  if (text.length <= charactersPerLine) return [text];
  const number = /^（[一二三四五六七八九十]+）/.exec(text)?.[0] ?? "";
  const words = text.slice(number.length);
  if (charactersPerLine > 4 || words.length > 6) return [text];
  const lines = words.match(/[^]{1,2}/g) ?? [];
  if (lines.length > 1 && lines[lines.length - 1]?.length === 1 && charactersPerLine >= 3) {
    const last = lines.pop() ?? "";
    lines[lines.length - 1] += last;
  }
  return number === "" ? lines : [number, ...lines];
}

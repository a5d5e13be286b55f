import type { CellStyle } from "../../src/sheet/index";

/** What a cell takes off its width for the text, both sides together, in points: Excel's padding and a line. */
const padding = 4;
/** A line of 宋体 is 1.17 to 1.25 times as high as its characters in Excel, WPS and LibreOffice. */
const lineHeight = 1.25;

/** How wide a line of text is: Chinese characters and full-width marks are square, everything else half of that. */
export function textWidth(line: string, size: number): number {
  return [...line].reduce((width, character) => width + (isSquare(character) ? size : size / 2), 0);
}

function isSquare(character: string): boolean {
  return /[\p{Script=Han}\u2018-\u201d\u2460-\u24ff\u2713\u2717\u3000-\u303f\uff00-\uff5e]/u.test(character);
}

/** The height a text needs in a cell of this width; one that does not wrap takes a line for each of its own. */
export function textHeight(text: string, width: number, style: CellStyle): number {
  if (style.stacked) return [...text].length * style.size * lineHeight;
  const lines = text
    .split("\n")
    .map((line) => (style.wrapped ? linesOf(line, width - padding, style.size) : 1));
  return lines.reduce((sum, count) => sum + count, 0) * style.size * lineHeight;
}

/** Characters are set one after another, as Chinese text is; none is ever set half. */
function linesOf(line: string, width: number, size: number): number {
  let lines = 1;
  let used = 0;
  for (const character of line) {
    const own = textWidth(character, size);
    if (used + own > width && used > 0) {
      lines += 1;
      used = 0;
    }
    used += own;
  }
  return lines;
}

/** The height in points that a text needs in a cell of a given width, set in a given size. */
export function heightFor(text: string, width: number, size: number): number {
  // A Chinese character is never set half: what is left of a line beside the last one stays empty.
  const usable = Math.max(Math.floor((width - 5) / size), 1) * size;
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line, size) / usable)), 0);
  return Math.ceil(lines * size * 1.26 + 4);
}

/** A Chinese character or mark is as wide as its size, a Latin letter or digit half of it. */
function widthOf(line: string, size: number): number {
  let width = 0;
  for (const character of line) width += character.charCodeAt(0) < 0x2000 ? size * 0.55 : size;
  return width;
}

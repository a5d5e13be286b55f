"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.heightFor = heightFor;
/** The height in points that a text needs in a cell of a given width, set in a given size. */
function heightFor(text, width, size) {
  const usable = Math.max(width - 5, size);
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line, size) / usable)), 0);
  return Math.ceil(lines * size * 1.32 + 5);
}
/** A Chinese character is as wide as its size, a Latin letter or digit half of it. */
function widthOf(line, size) {
  let width = 0;
  for (const character of line)
    width += character.charCodeAt(0) < 0x2e80 && character !== "“" ? size * 0.55 : size;
  return width;
}

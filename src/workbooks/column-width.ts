/**
 * The font of the workbook's Normal style. A file counts column widths in its widest digit, so it is one whose digits
 * are half an em wide, 7 pixels exactly, hinted or not, in Excel, WPS and LibreOffice alike; every Windows and Mac has
 * it and Linux has a metric twin. Cells never show it: every cell laid out names its own font.
 */
export const normalFont = { name: "Times New Roman", size: 10.5 } as const;

/** A digit of the font at 96 dots an inch. */
const DIGIT_PIXELS = 7;
const PIXELS_PER_POINT = 96 / 72;

/**
 * The `width` a .xlsx file gives a column so many points wide: pixels at 96 dpi (points × 96 ÷ 72) divided by the 7
 * pixels of a digit, in whole 256ths. The file's width includes the cell's padding, so nothing is taken off.
 */
export function columnWidth(points: number): number {
  return Math.round(((points * PIXELS_PER_POINT) / DIGIT_PIXELS) * 256) / 256;
}

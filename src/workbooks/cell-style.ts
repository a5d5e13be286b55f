import type { CellStyle as FileStyle } from "hucre/xlsx";
import type { CellStyle } from "../sheet/index";

const STACKED = 255;
const BLACK = { rgb: "000000" };
const LINE = { style: "thin", color: BLACK } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };

/** A cell's look in the words of the file writer. */
export function fileStyle(style: CellStyle): FileStyle {
  return {
    font: { name: style.font, size: style.size, bold: style.bold, color: { rgb: hexColor(style.color) } },
    ...(style.fill === null ? {} : { fill: solidFill(style.fill) }),
    ...(style.bordered ? { border: BORDER } : {}),
    alignment: {
      horizontal: style.horizontal,
      vertical: style.vertical,
      wrapText: style.wrapped,
      ...(style.shrunk ? { shrinkToFit: true } : {}),
      ...(style.stacked ? { textRotation: STACKED } : {}),
    },
    ...(style.numberFormat === "General" ? {} : { numFmt: style.numberFormat }),
    protection: { locked: style.locked },
  };
}

/** A plain fill. A conditional format takes its colour from the background, a cell from the foreground. */
export function solidFill(color: string) {
  const rgb = { rgb: hexColor(color) };
  return { type: "pattern", pattern: "solid", fgColor: rgb, bgColor: rgb } as const;
}

/** RRGGBB from #RRGGBB. */
export function hexColor(color: string): string {
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw new Error(`not a colour: ${color}`);
  return color.slice(1).toUpperCase();
}

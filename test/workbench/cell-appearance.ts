import { cellArea } from "../excel-host/model/address";
import type { SheetModel } from "../excel-host/model/sheet";
import { keyOf } from "../excel-host/model/sheet-content";
import type { Area, Border, BorderEdge, CellStyle, CellValue } from "../excel-host/model/types";

/** How one cell is drawn: its text, and the CSS of the cell and of the text in it. */
export interface CellAppearance {
  readonly text: string;
  readonly cellCss: string;
  readonly textCss: string;
  /** Space-separated: wrapped, stacked, spills, too-wide, noted, readonly. */
  readonly classes: string;
}

/** CSS pixels of a length in points. */
export const pixels = (points: number): number => Math.round((points * 4) / 3);

/** The fonts of Chinese Windows, and what draws them where they are missing. */
export function fontFamily(name: string): string {
  const serif = /宋|仿宋|楷|Song|Times|serif/i.test(name);
  return `"${name}",${serif ? '"FangSong","SimSun","Noto Serif CJK SC",serif' : '"Microsoft YaHei","Noto Sans CJK SC",sans-serif'}`;
}

/** Draws the cell at the top-left of `area` (one cell, or a merged one). */
export function cellAppearance(sheet: SheetModel, area: Area): CellAppearance {
  const { row, column } = area;
  const conditional = sheet.book.conditionalStyleOf(sheet, row, column);
  const own = sheet.style(row, column);
  const value = sheet.value(row, column);
  const text = sheet.text(row, column);
  const style: CellStyle = { ...own, ...withoutBlanks(conditional), borders: own.borders };
  const horizontal = alignment(style.horizontal, value);
  const classes: string[] = [];
  if (style.wrap) classes.push("wrapped");
  if (style.textOrientation === 180) classes.push("stacked");
  if (sheet.content.notes.has(keyOf(row, column))) classes.push("noted");
  if (sheet.refusesTyping(row, column)) classes.push("readonly");
  const width = sheet.columnWidth(column);
  let textCss = text === "" ? "" : textStyle(style, horizontal);
  if (typeof value === "number" && area.columnCount === 1 && isTooWide(text, style.fontSize, width)) {
    classes.push("too-wide");
  }
  if (typeof value === "string" && horizontal === "left" && !style.wrap && area.columnCount === 1) {
    const room = spillWidth(sheet, row, column, text, style.fontSize);
    if (room > width) {
      classes.push("spills");
      textCss += `width:${pixels(room) - 2}px;`;
    }
  }
  return { text, cellCss: cellStyle(sheet, area, style.fill), textCss, classes: classes.join(" ") };
}

function withoutBlanks(conditional: object | null): Partial<CellStyle> {
  return Object.fromEntries(Object.entries(conditional ?? {}).filter(([, value]) => value !== undefined));
}

function alignment(horizontal: string, value: CellValue): "left" | "center" | "right" {
  if (/^(Center|CenterAcrossSelection|Distributed)$/i.test(horizontal)) return "center";
  if (/^right$/i.test(horizontal)) return "right";
  if (!/^general$/i.test(horizontal)) return "left";
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || (value !== null && typeof value === "object") ? "center" : "left";
}

function textStyle(style: CellStyle, horizontal: "left" | "center" | "right"): string {
  const along = { left: "flex-start", center: "center", right: "flex-end" }[horizontal];
  const across = /^top$/i.test(style.vertical)
    ? "flex-start"
    : /^bottom$/i.test(style.vertical)
      ? "flex-end"
      : "center";
  const lines = [
    !/^none$/i.test(style.underline) && "underline",
    style.strikethrough && "line-through",
  ].filter(Boolean);
  const rotation = style.textOrientation;
  return [
    `font:${style.italic ? "italic " : ""}${style.bold ? "bold " : ""}${pixels(style.fontSize * 100) / 100}px/1.25 ${fontFamily(style.fontName)}`,
    `color:${style.color}`,
    `text-align:${horizontal}`,
    `justify-content:${along}`,
    `align-items:${across}`,
    lines.length > 0 ? `text-decoration:${lines.join(" ")}` : "",
    style.indent > 0
      ? `padding-${horizontal === "right" ? "right" : "left"}:${pixels(style.indent * 9) + 2}px`
      : "",
    rotation !== 0 && rotation !== 180 ? `--rotation:${-rotation}deg` : "",
  ]
    .filter((rule) => rule !== "")
    .join(";")
    .concat(";");
}

/**
 * A cell draws its right and bottom lines, its own or those of the neighbour; the first row and column draw their
 * outer lines too. So every line is drawn once.
 */
function cellStyle(sheet: SheetModel, area: Area, fill: string | null): string {
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  const line = (row: number, column: number, edge: BorderEdge): Border | undefined => {
    const own = sheet.style(row, column).borders[edge];
    return conditionalBorders(sheet, row, column)?.[edge] ?? own;
  };
  const right = line(lastRow, lastColumn, "right") ?? line(area.row, lastColumn + 1, "left");
  const bottom = line(lastRow, lastColumn, "bottom") ?? line(lastRow + 1, area.column, "top");
  // Where nothing is said the style sheet draws the gridlines; a fill covers them.
  const faint = fill ?? (sheet.showGridlines ? null : "transparent");
  let css = fill ? `background-color:${fill};` : "";
  if (right || faint) css += `border-right:${right ? lineCss(right) : `1px solid ${faint}`};`;
  if (bottom || faint) css += `border-bottom:${bottom ? lineCss(bottom) : `1px solid ${faint}`};`;
  const top = area.row === 0 ? line(0, area.column, "top") : undefined;
  const left = area.column === 0 ? line(area.row, 0, "left") : undefined;
  if (top) css += `border-top:${lineCss(top)};`;
  if (left) css += `border-left:${lineCss(left)};`;
  return css;
}

function conditionalBorders(
  sheet: SheetModel,
  row: number,
  column: number,
): CellStyle["borders"] | undefined {
  const drawsAny = sheet.content.conditionalFormats.some(({ format }) => format.borders);
  return drawsAny ? sheet.book.conditionalStyleOf(sheet, row, column)?.borders : undefined;
}

function lineCss({ style, weight, color }: Border): string {
  if (/^none$/i.test(style)) return "1px solid var(--grid-line)";
  const kind = /double/i.test(style)
    ? "double"
    : /dot/i.test(style) && !/dash/i.test(style)
      ? "dotted"
      : /dash/i.test(style)
        ? "dashed"
        : "solid";
  const width = kind === "double" ? 3 : /thick/i.test(weight) ? 3 : /medium/i.test(weight) ? 2 : 1;
  return `${width}px ${kind} ${color || "#000000"}`;
}

/** Digits are half as wide as high in Chinese fonts; 4 points go to the edges. */
function isTooWide(text: string, fontSize: number, width: number): boolean {
  return textWidth(text, fontSize) > width - 2;
}

function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const letter of text) ems += letter.charCodeAt(0) > 0x2e7f ? 1 : 0.52;
  return ems * fontSize;
}

/** The width in points a text may take: its own cell and the blank ones to the right, as far as it needs. */
function spillWidth(sheet: SheetModel, row: number, column: number, text: string, fontSize: number): number {
  const needed = textWidth(text, fontSize) + 4;
  let room = sheet.columnWidth(column);
  for (let next = column + 1; room < needed && next < column + 40; next += 1) {
    if (sheet.value(row, next) !== null || sheet.mergeAt(row, next)) break;
    room += sheet.columnWidth(next);
  }
  return room;
}

/** The area a cell is drawn over; null when another cell's merge covers it. */
export function drawnArea(sheet: SheetModel, row: number, column: number): Area | null {
  const merge = sheet.mergeAt(row, column);
  if (!merge) return cellArea(row, column);
  return merge.row === row && merge.column === column ? merge : null;
}

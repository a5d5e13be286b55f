"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.styleFromFile = styleFromFile;
exports.conditionalStyleFromFile = conditionalStyleFromFile;
const model_1 = require("../model");
const style_to_file_1 = require("./style-to-file");
/** #RRGGBB; undefined for the automatic colour. */
function color(given, { theme }) {
  if (given?.rgb) return `#${given.rgb.slice(-6).toUpperCase()}`;
  if (given?.theme === undefined) return undefined;
  const base = theme[given.theme];
  return base === undefined ? undefined : tinted(base.slice(-6), given.tint ?? 0);
}
/** Positive tints go towards white, negative ones towards black. */
function tinted(base, tint) {
  const channel = (at) => {
    const value = parseInt(base.slice(at, at + 2), 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(moved).toString(16).padStart(2, "0");
  };
  return `#${channel(0)}${channel(2)}${channel(4)}`.toUpperCase();
}
function border(line, palette) {
  const [style, weight] = style_to_file_1.lineNames.find(([, , name]) => name === line.style) ?? [
    "Continuous",
    "Thin",
  ];
  return { style, weight, color: color(line.color, palette) ?? "#000000" };
}
function borders(given, palette) {
  if (!given) return {};
  const { top, bottom, left, right, diagonal, diagonalDown, diagonalUp } = given;
  return {
    ...(top ? { top: border(top, palette) } : {}),
    ...(bottom ? { bottom: border(bottom, palette) } : {}),
    ...(left ? { left: border(left, palette) } : {}),
    ...(right ? { right: border(right, palette) } : {}),
    ...(diagonal && diagonalDown ? { diagonalDown: border(diagonal, palette) } : {}),
    ...(diagonal && diagonalUp ? { diagonalUp: border(diagonal, palette) } : {}),
  };
}
const upper = (name) => name.charAt(0).toUpperCase() + name.slice(1);
function orientation(rotation) {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}
function fillOf(fill, palette, part) {
  if (fill?.type !== "pattern" || fill.pattern === "none") return null;
  return color(fill[part] ?? fill.fgColor, palette) ?? null;
}
function styleFromFile(style, palette) {
  const { font, alignment, protection } = style;
  const horizontal = alignment?.horizontal ?? "general";
  return {
    fontName: font?.name ?? model_1.normalStyle.fontName,
    fontSize: font?.size ?? model_1.normalStyle.fontSize,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: !font?.underline ? "None" : font.underline === true ? "Single" : upper(font.underline),
    strikethrough: font?.strikethrough ?? false,
    color: color(font?.color, palette) ?? "#000000",
    fill: fillOf(style.fill, palette, "fgColor"),
    borders: borders(style.border, palette),
    horizontal: horizontal === "centerContinuous" ? "CenterAcrossSelection" : upper(horizontal),
    vertical: upper(alignment?.vertical ?? "bottom"),
    wrap: alignment?.wrapText ?? false,
    shrinkToFit: alignment?.shrinkToFit ?? false,
    textOrientation: orientation(alignment?.textRotation ?? 0),
    indent: alignment?.indent ?? 0,
    locked: protection?.locked ?? true,
    formulaHidden: protection?.hidden ?? false,
    numberFormat: style.numFmt ?? "General",
  };
}
function conditionalStyleFromFile(style, palette) {
  const fill = fillOf(style.fill, palette, "bgColor");
  const textColor = color(style.font?.color, palette);
  return {
    ...(fill === null ? {} : { fill }),
    ...(textColor === undefined ? {} : { color: textColor }),
    ...(style.font?.bold === undefined ? {} : { bold: style.font.bold }),
    ...(style.font?.italic === undefined ? {} : { italic: style.font.italic }),
    ...(style.font?.strikethrough === undefined ? {} : { strikethrough: style.font.strikethrough }),
    ...(style.font?.underline ? { underline: "Single" } : {}),
    ...(style.border ? { borders: borders(style.border, palette) } : {}),
    ...(style.numFmt === undefined ? {} : { numberFormat: style.numFmt }),
  };
}

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lineNames = void 0;
exports.rotationToFile = rotationToFile;
exports.styleToFile = styleToFile;
exports.conditionalStyleToFile = conditionalStyleToFile;
const rgb = (color) => ({ rgb: color.slice(1) });
/** A conditional format takes a plain fill's colour from the background, a cell from the foreground. */
const solid = (color) => ({
  type: "pattern",
  pattern: "solid",
  fgColor: rgb(color),
  bgColor: rgb(color),
});
/** Line names by style and weight; also read the other way round. */
exports.lineNames = [
  ["Continuous", "Thin", "thin"],
  ["Continuous", "Medium", "medium"],
  ["Continuous", "Thick", "thick"],
  ["Continuous", "Hairline", "hair"],
  ["Double", "Thick", "double"],
  ["Dash", "Thin", "dashed"],
  ["Dash", "Medium", "mediumDashed"],
  ["Dot", "Thin", "dotted"],
  ["DashDot", "Thin", "dashDot"],
  ["DashDot", "Medium", "mediumDashDot"],
  ["DashDotDot", "Thin", "dashDotDot"],
  ["DashDotDot", "Medium", "mediumDashDotDot"],
  ["SlantDashDot", "Medium", "slantDashDot"],
];
function line(border) {
  const found =
    exports.lineNames.find(([style, weight]) => style === border.style && weight === border.weight) ??
    exports.lineNames.find(([style]) => style === border.style);
  if (!found) throw new Error(`No line of a file is called ${border.style}`);
  return { style: found[2], color: rgb(border.color) };
}
function bordersToFile(borders) {
  const { top, bottom, left, right, diagonalDown, diagonalUp } = borders;
  const diagonal = diagonalDown ?? diagonalUp;
  return {
    ...(top ? { top: line(top) } : {}),
    ...(bottom ? { bottom: line(bottom) } : {}),
    ...(left ? { left: line(left) } : {}),
    ...(right ? { right: line(right) } : {}),
    ...(diagonal ? { diagonal: line(diagonal), diagonalDown: !!diagonalDown, diagonalUp: !!diagonalUp } : {}),
  };
}
const lower = (name) => name.charAt(0).toLowerCase() + name.slice(1);
/** Degrees in the file: 1 to 90 turn up, 91 to 180 down, 255 stacks the characters. */
function rotationToFile(degrees) {
  if (degrees === 180) return 255;
  return degrees < 0 ? 90 - degrees : degrees;
}
function styleToFile(style) {
  const horizontal =
    style.horizontal === "CenterAcrossSelection" ? "centerContinuous" : lower(style.horizontal);
  return {
    font: {
      name: style.fontName,
      size: style.fontSize,
      color: rgb(style.color),
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.strikethrough ? { strikethrough: true } : {}),
      ...(style.underline === "None"
        ? {}
        : { underline: style.underline.startsWith("Double") ? "double" : "single" }),
    },
    ...(style.fill === null ? {} : { fill: solid(style.fill) }),
    ...(Object.keys(style.borders).length === 0 ? {} : { border: bordersToFile(style.borders) }),
    alignment: {
      horizontal: horizontal,
      vertical: lower(style.vertical),
      ...(style.wrap ? { wrapText: true } : {}),
      ...(style.shrinkToFit ? { shrinkToFit: true } : {}),
      ...(style.textOrientation === 0 ? {} : { textRotation: rotationToFile(style.textOrientation) }),
      ...(style.indent === 0 ? {} : { indent: style.indent }),
    },
    ...(style.numberFormat === "General" ? {} : { numFmt: style.numberFormat }),
    protection: { locked: style.locked, ...(style.formulaHidden ? { hidden: true } : {}) },
  };
}
function conditionalStyleToFile(style) {
  const font = {
    ...(style.color === undefined ? {} : { color: rgb(style.color) }),
    ...(style.bold === undefined ? {} : { bold: style.bold }),
    ...(style.italic === undefined ? {} : { italic: style.italic }),
    ...(style.strikethrough === undefined ? {} : { strikethrough: style.strikethrough }),
    ...(style.underline === undefined || style.underline === "None" ? {} : { underline: true }),
  };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(style.fill === undefined ? {} : { fill: solid(style.fill) }),
    ...(style.borders ? { border: bordersToFile(style.borders) } : {}),
    ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
  };
}

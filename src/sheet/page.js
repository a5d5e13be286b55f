"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.typeAreaWidth = exports.officialMargins = void 0;
exports.widthsOnPage = widthsOnPage;
exports.pageFooter = pageFooter;
/** The type area of GB/T 9704 on A4: 37 mm above, 35 mm below, 28 mm at the binding side, 26 mm at the other. */
exports.officialMargins = { top: 37, bottom: 35, left: 28, right: 26 };
/** 156 mm, the width of the type area, in points. */
exports.typeAreaWidth = (156 / 25.4) * 72;
/** Column widths in the given proportions that together fill the type area. */
function widthsOnPage(proportions) {
  const sum = proportions.reduce((total, proportion) => total + proportion, 0);
  return proportions.map((proportion) => Math.round((proportion / sum) * exports.typeAreaWidth * 4) / 4);
}
/** What every page says at its foot, so that a sealed scan can be matched with a file. */
function pageFooter(stamp) {
  return `第&P页 共&N页　核验码 ${stamp}`;
}

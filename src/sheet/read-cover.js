"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readCover = readCover;
const index_1 = require("../form/index");
const cover_1 = require("./cover");
const read_grid_1 = require("./read-grid");
const coverTitle = (0, index_1.normalizeLabel)("政府信息公开工作年度报告报送表");
/** What 封面 says, found by its labels; undefined when the sheet is no cover. */
function readCover(sheet) {
  const labels = (0, read_grid_1.labelsOf)(sheet);
  if (!labels.some(({ label }) => label === coverTitle)) return undefined;
  const cover = {};
  for (const field of Object.keys(cover_1.coverLabels)) {
    const place = labels.find(
      ({ label }) => label === (0, index_1.normalizeLabel)(cover_1.coverLabels[field]),
    );
    const answer = place && (0, read_grid_1.valueAt)(sheet, place.row, place.column + 1);
    if (answer !== undefined && answer !== null && String(answer).trim() !== "")
      cover[field] = String(answer).trim();
  }
  return cover;
}

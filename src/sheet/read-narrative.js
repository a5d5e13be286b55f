"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readNarrative = readNarrative;
const index_1 = require("../form/index");
const narrative_headings_1 = require("./narrative-headings");
const read_grid_1 = require("./read-grid");
/**
 * The texts of 文字部分, found by their headings; undefined when the sheet holds none of them. A blank cell
 * between paragraphs is skipped; a paragraph keeps its own spaces.
 */
function readNarrative(sheet) {
  const labels = (0, read_grid_1.labelsOf)(sheet);
  const headings = narrative_headings_1.narrativeHeadings.map(({ part, heading }) => ({
    part,
    place: labels.find(({ label }) => label === (0, index_1.normalizeLabel)(heading)),
  }));
  const first = headings[0]?.place;
  if (headings.some(({ place }) => place === undefined) || !first) return undefined;
  const lastRow = sheet.firstRow + sheet.values.length;
  const partAt = new Map(headings.map(({ part, place }) => [place?.row, part]));
  const narrative = {
    title: [],
    preamble: [],
    overview: [],
    problems: [],
    other: [],
  };
  let part = "title";
  for (let row = first.row; row < lastRow; row += 1) {
    const heading = partAt.get(row);
    if (heading) {
      part = heading;
      continue;
    }
    const value = (0, read_grid_1.valueAt)(sheet, row, first.column);
    if (value === null || value === "" || String(value).startsWith("填写要求：")) continue;
    narrative[part].push(String(value));
  }
  return narrative;
}

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findTable = findTable;
const index_1 = require("../form/index");
const read_grid_1 = require("./read-grid");
/**
 * Where the figures of a table stand on a sheet, found by the labels the form prints, because units insert
 * rows, rename sheets and move tables. Undefined when the sheet does not hold the table of this edition whole:
 * a figure whose row or column label is missing cannot be read, and guessing would be worse.
 */
function findTable(sheet, form, table) {
  const labels = (0, read_grid_1.labelsOf)(sheet);
  const find = { proactive: findProactive, requests: findRequests, proceedings: findProceedings }[table];
  return find(labels, form);
}
function findRequests(labels, form) {
  const first = labels.find(({ label }) =>
    label.startsWith((0, index_1.normalizeLabel)("一、本年新收政府信息公开申请数量")),
  );
  if (!first) return undefined;
  const header = labels.filter((label) => label.row < first.row);
  const body = labels.filter((label) => label.row >= first.row);
  const places = new Map();
  for (const [name, { table, rowLabels, columnLabels }] of (0, index_1.figurePlaces)(form)) {
    if (table !== "requests") continue;
    const row = placeOf(body, rowLabels[rowLabels.length - 1])?.row;
    const column = lastPlaceOf(header, columnLabels[columnLabels.length - 1])?.column;
    if (row === undefined || column === undefined) return undefined;
    places.set(name, { row, column });
  }
  return places;
}
function findProactive(labels, form) {
  const headings = labels.filter(({ label }) => label === "信息内容");
  const places = new Map();
  for (const [name, { table, rowLabels, columnLabels }] of (0, index_1.figurePlaces)(form)) {
    if (table !== "proactive") continue;
    const rowLabel = placeOf(labels, rowLabels[0]);
    const heading = rowLabel && [...headings].reverse().find(({ row }) => row < rowLabel.row);
    const column =
      heading &&
      labels.find(
        ({ label, row }) =>
          row === heading.row && label === (0, index_1.normalizeLabel)(columnLabels[0] ?? ""),
      )?.column;
    if (!rowLabel || column === undefined) return undefined;
    places.set(name, { row: rowLabel.row, column });
  }
  return places;
}
/** Table 四 prints the same five labels three times: its blocks are told apart by their order. */
function findProceedings(labels, form) {
  const directSuit = placeOf(labels, "未经复议直接起诉");
  if (!directSuit) return undefined;
  const names = [...(0, index_1.figurePlaces)(form).keys()].filter((name) => name.startsWith("proceedings."));
  const resultLabels = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  const columns = labels
    .filter(
      ({ label, row }) => resultLabels.includes(label) && row >= directSuit.row && row <= directSuit.row + 2,
    )
    .sort((a, b) => a.column - b.column);
  if (columns.length !== names.length) return undefined;
  const inOrder = columns.every(({ label }, index) => label === resultLabels[index % resultLabels.length]);
  if (!inOrder) return undefined;
  const row = Math.max(...columns.map((column) => column.row)) + 1;
  return new Map(names.map((name, index) => [name, { row, column: columns[index]?.column ?? 0 }]));
}
function placeOf(labels, printed) {
  const wanted = (0, index_1.normalizeLabel)(printed ?? "");
  return labels.find(({ label }) => label === wanted);
}
/** 总计 and 其他 are printed as column heads nearest to the figures. */
function lastPlaceOf(labels, printed) {
  const wanted = (0, index_1.normalizeLabel)(printed ?? "");
  return [...labels].reverse().find(({ label }) => label === wanted);
}

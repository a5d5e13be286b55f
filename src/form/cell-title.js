"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tableTitles = void 0;
exports.cellTitle = cellTitle;
exports.rowTitle = rowTitle;
exports.columnTitle = columnTitle;
const figure_places_1 = require("./figure-places");
/** How offices call the three tables: by the number of their section. */
exports.tableTitles = {
  proactive: "表二",
  requests: "表三",
  proceedings: "表四",
};
/** Where a figure stands, as a clerk would say it: 表三“（三）不予公开 1.属于国家秘密”的“商业企业”. */
function cellTitle(form, name) {
  const place = (0, figure_places_1.figurePlaces)(form).get(name);
  if (!place) throw new Error(`No figure cell of this form: ${name}`);
  const row = rowTitle(form, name);
  const column = place.table === "proceedings" ? place.columnLabels.slice(-2) : place.columnLabels.slice(-1);
  const labels = [row, ...column].filter((label) => label !== "").map((label) => `“${label}”`);
  return exports.tableTitles[place.table] + labels.join("的");
}
/** A figure's row as printed, without the long note in brackets: （三）不予公开 1.属于国家秘密. */
function rowTitle(form, name) {
  const labels = (0, figure_places_1.figurePlaces)(form).get(name)?.rowLabels ?? [];
  return labels
    .filter((label) => label !== "三、本年度办理结果" || labels.length === 1)
    .map((label) => label.replace(/(?!^)（[^）]*）$/, ""))
    .join(" ");
}
/** A figure's column as printed: 自然人, or in table 四 the block: 未经复议直接起诉. */
function columnTitle(form, name) {
  const place = (0, figure_places_1.figurePlaces)(form).get(name);
  if (!place) throw new Error(`No figure cell of this form: ${name}`);
  const labels = place.columnLabels;
  return (place.table === "proceedings" ? labels[labels.length - 2] : labels[labels.length - 1]) ?? "";
}

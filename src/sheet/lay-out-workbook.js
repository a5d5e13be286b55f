"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.layOutWorkbook = layOutWorkbook;
const index_1 = require("../form/index");
const index_2 = require("../figures/index");
const figure_cells_1 = require("./figure-cells");
const lay_out_checks_1 = require("./lay-out-checks");
const lay_out_cover_1 = require("./lay-out-cover");
const lay_out_narrative_1 = require("./lay-out-narrative");
const lay_out_previous_year_1 = require("./lay-out-previous-year");
const lay_out_proactive_1 = require("./lay-out-proactive");
const lay_out_proceedings_1 = require("./lay-out-proceedings");
const lay_out_requests_1 = require("./lay-out-requests");
const references_1 = require("./references");
const sheet_names_1 = require("./sheet-names");
/**
 * A unit's whole workbook as one value: cover, three official tables that check themselves, texts, and the list
 * of checks. Totals that are not typed are added up afresh, so that what stands in the cells is what their
 * formulas give.
 */
function layOutWorkbook(given, options = {}) {
  const form = (0, index_1.formOf)(given.edition);
  const report = {
    ...given,
    figures: (0, index_2.addUpTotals)(form, given.figures, formulaTotals(form, given)),
  };
  const names = options.names ?? sheet_names_1.sheetNames;
  const tableSheets = [
    (0, lay_out_proactive_1.layOutProactive)(form, report, names.proactive),
    (0, lay_out_requests_1.layOutRequests)(form, report, names.requests),
    (0, lay_out_proceedings_1.layOutProceedings)(form, report, names.proceedings),
  ];
  return {
    sheets: [
      (0, lay_out_cover_1.layOutCover)(form, report, names.cover, options.cover ?? {}),
      ...tableSheets,
      (0, lay_out_narrative_1.layOutNarrative)(report, names.narrative),
      (0, lay_out_checks_1.layOutChecks)(form, report, names, tableSheets),
      ...(options.previous
        ? [
            (0, lay_out_previous_year_1.layOutPreviousYear)(
              options.previous,
              names.previousYear,
              (0, index_2.stampOf)(report),
            ),
          ]
        : []),
    ],
    names: ["proactive", "requests", "proceedings"].map((table) => entryName(form, table)),
  };
}
function formulaTotals(form, report) {
  const totals = [...(0, index_1.figurePlaces)(form).values()].filter(({ cell }) => cell.role === "total");
  return new Set(totals.map(({ cell }) => cell.name).filter((name) => !report.typedTotals.has(name)));
}
/** For people and programs; nothing of ours depends on these names alone. */
const definedNames = {
  proactive: "年报_主动公开",
  requests: "年报_收到和处理申请",
  proceedings: "年报_复议诉讼",
};
function entryName(form, table) {
  const entries = [...(0, index_1.figurePlaces)(form).values()].filter(
    (place) => place.table === table && place.cell.role === "entry",
  );
  const areas = (0, references_1.areasOf)(
    entries.map((place) => place.cell.name),
    (0, figure_cells_1.figureCells)(form),
  );
  return { name: definedNames[table], sheet: table, areas: stacked(areas) };
}
/** Rows of equal width below each other drawn together, which keeps the name's reference short. */
function stacked(areas) {
  const result = [];
  for (const area of areas) {
    const last = result[result.length - 1];
    const continues =
      last?.column === area.column &&
      last.columnCount === area.columnCount &&
      last.row + last.rowCount === area.row;
    if (last && continues) result[result.length - 1] = { ...last, rowCount: last.rowCount + area.rowCount };
    else result.push(area);
  }
  return result;
}

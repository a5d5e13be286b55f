"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readWorkbookReport = readWorkbookReport;
const index_1 = require("../form/index");
const index_2 = require("../figures/index");
const check_formulas_1 = require("./check-formulas");
const cover_1 = require("./cover");
const find_table_1 = require("./find-table");
const read_cover_1 = require("./read-cover");
const read_grid_1 = require("./read-grid");
const read_narrative_1 = require("./read-narrative");
const references_1 = require("./references");
const tables = ["proactive", "requests", "proceedings"];
const noNarrative = { title: [], preamble: [], overview: [], problems: [], other: [] };
/**
 * The report a workbook holds, found by printed headings; undefined when the three tables of one edition are
 * not all there. Sheet names, addresses and defined names are not relied on.
 *
 * Our own total formulas are added up by definition, whatever result is stored; any other formula counts with
 * its stored value. Year and unit are those of the cover; without one, the year is the edition's first.
 */
function readWorkbookReport(grid) {
  for (const edition of ["2021", "2019"]) {
    const found = findTables(grid, (0, index_1.formOf)(edition));
    if (found) return readFound(grid, edition, found);
  }
  return undefined;
}
function findTables(grid, form) {
  const places = new Map();
  for (const table of tables) {
    const found = firstFound(grid, (sheet) => (0, find_table_1.findTable)(sheet, form, table));
    if (!found) return undefined;
    for (const [name, place] of found.value) places.set(name, { ...place, sheet: found.index });
  }
  return places;
}
function readFound(grid, edition, places) {
  const form = (0, index_1.formOf)(edition);
  const figures = new Map();
  const formulaTotals = new Set();
  const typedTotals = new Set();
  const totals = (0, index_1.totalEquations)(form);
  for (const [name, { cell }] of (0, index_1.figurePlaces)(form)) {
    const place = places.get(name);
    const sheet = place && grid[place.sheet];
    if (!place || !sheet) continue;
    if (cell.role === "total") {
      const equation = totals.get(name);
      const ours = equation && ourTotalFormula(equation.left, places);
      const isOurs =
        ours !== undefined &&
        plainFormula((0, read_grid_1.formulaAt)(sheet, place.row, place.column)) === ours;
      (isOurs ? formulaTotals : typedTotals).add(name);
    }
    const figure = (0, index_2.readFigure)(
      (0, read_grid_1.valueAt)(sheet, place.row, place.column),
      cell.kind,
    );
    if (figure) figures.set(name, figure);
  }
  const coverFound = firstFound(grid, read_cover_1.readCover);
  const narrativeFound = firstFound(grid, read_narrative_1.readNarrative);
  const cover = coverFound?.value ?? {};
  const sheets = {};
  for (const table of tables) sheets[table] = places.get(firstNameOf(form, table))?.sheet;
  if (coverFound) sheets.cover = coverFound.index;
  if (narrativeFound) sheets.narrative = narrativeFound.index;
  const checksFound = firstFound(grid, listsChecks);
  if (checksFound) sheets.checks = checksFound.index;
  const stampPlace = coverFound && stampPlaceOn(grid, coverFound.index);
  const level = Object.entries(cover_1.governmentLevels).find(
    ([, label]) => label === cover.governmentLevel,
  )?.[0];
  return {
    report: {
      unit: cover.unit ?? "",
      year: yearOf(cover.year) ?? (edition === "2019" ? 2020 : 2021),
      edition,
      ...(level === undefined ? {} : { governmentLevel: level }),
      figures: (0, index_2.addUpTotals)(form, figures, formulaTotals),
      typedTotals,
      narrative: narrativeFound?.value ?? noNarrative,
    },
    cover,
    places,
    formulaTotals,
    ...(stampPlace && { stampPlace }),
    sheets,
  };
}
/** Whether a sheet is 数据核对, by the heads of its list. */
function listsChecks(sheet) {
  const labels = new Set((0, read_grid_1.labelsOf)(sheet).map(({ label }) => label));
  return ["核对位置", "勾稽关系", "情况说明"].every((head) => labels.has(head)) || undefined;
}
function stampPlaceOn(grid, index) {
  const sheet = grid[index];
  const label =
    sheet && (0, read_grid_1.labelsOf)(sheet).find((place) => place.label === cover_1.coverLabels.stamp);
  return label && { sheet: index, row: label.row, column: label.column + 1 };
}
function firstFound(grid, find) {
  for (const [index, sheet] of grid.entries()) {
    const value = find(sheet);
    if (value !== undefined) return { value, index };
  }
  return undefined;
}
/** The formula we would give this total where the table stands now, in the form `plainFormula` gives. */
function ourTotalFormula(parts, places) {
  const cells = new Map(
    parts.flatMap((name) => {
      const place = places.get(name);
      return place ? [[name, { sheet: "requests", row: place.row, column: place.column }]] : [];
    }),
  );
  return (
    plainFormula(
      (0, check_formulas_1.totalFormula)((0, references_1.references)(parts, cells), parts.length),
    ) ?? ""
  );
}
/** A formula without what programs change when they save it: white space, $ and letter case. */
function plainFormula(formula) {
  return formula?.replace(/[\s$]/g, "").toUpperCase();
}
function firstNameOf(form, table) {
  return [...(0, index_1.figurePlaces)(form).keys()].find((name) => name.startsWith(`${table}.`)) ?? "";
}
/** A cover may say 2024, 2024年 or 2024年度. */
function yearOf(text) {
  const digits = /(?:19|20)\d{2}/.exec(text?.normalize("NFKC") ?? "")?.[0];
  return digits === undefined ? undefined : Number(digits);
}

import fs from "node:fs";
import path from "node:path";
import { figurePlaces, formOf, type CellName, type EditionId, type Form } from "../../src/form/index";
import {
  addUpTotals,
  reportFromJson,
  type Figure,
  type Figures,
  type UnitReport,
} from "../../src/figures/index";

const folder = path.join(__dirname, "../fixtures/reports");

/** The published reports the tests stand on, by file name without its ending. */
export const publishedReports = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.slice(0, -".json".length));

/** A published report, its figures and totals as printed. */
export function publishedReport(name: string): UnitReport {
  return reportFromJson(JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), "utf8")));
}

export const emptyNarrative = { title: [], preamble: [], overview: [], problems: [], other: [] };

/** A report on which every entry is 0 and every total is added up; `figures` overwrite by name, null blanks. */
export function reportOfZeros(
  edition: EditionId,
  figures: Readonly<Record<CellName, number | string | null>> = {},
): UnitReport {
  const entries = [...figurePlaces(formOf(edition)).values()].filter(({ cell }) => cell.role === "entry");
  const zeros = Object.fromEntries(entries.map(({ cell }) => [cell.name, 0]));
  return reportFromJson({
    unit: "示例县示例镇人民政府",
    year: edition === "2019" ? 2020 : 2024,
    edition,
    figures: { ...zeros, ...figures },
  });
}

/** Figures whose untyped totals are added up, as they stand in the workbook. */
export function completedFigures(report: UnitReport): Figures {
  const form = formOf(report.edition);
  return addUpTotals(form, report.figures, formulaTotalsOf(form, report));
}

/** The totals of a report that are left to their formulas. */
export function formulaTotalsOf(form: Form, report: Pick<UnitReport, "typedTotals">): Set<CellName> {
  const totals = [...figurePlaces(form).values()].filter(({ cell }) => cell.role === "total");
  return new Set(totals.map(({ cell }) => cell.name).filter((name) => !report.typedTotals.has(name)));
}

/** A figure that is a plain number. */
export function number(value: number): Figure {
  return { state: "number", value };
}

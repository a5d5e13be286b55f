import { figurePlaces, formOf, type CellName, type TableId } from "../../src/form/index";
import { figureText, type UnitReport } from "../../src/figures/index";
import { cellAddress, figureCells, sheetNames } from "../../src/sheet/index";
import type { Entry } from "./grid-hands";

/** The tables in the order of print. */
export const tables: readonly TableId[] = ["proactive", "requests", "proceedings"];

/** What a clerk types into a table from the published report, in the order of print; totals add up themselves. */
export function officialEntries(report: UnitReport, table: TableId): Entry[] {
  return [...figurePlaces(formOf(report.edition))]
    .filter(([, place]) => place.table === table && place.cell.role === "entry")
    .map(([name, { cell }]) => ({
      address: addressOf(report, name),
      text: figureText(report.figures.get(name), cell.kind),
    }));
}

/** Where a figure stands on its sheet. */
export function addressOf(report: UnitReport, name: CellName): string {
  const cell = figureCells(formOf(report.edition)).get(name);
  if (!cell) throw new Error(`The ${report.edition} form has no ${name}`);
  return cellAddress(cell.row, cell.column);
}

/** The same with the sheet. */
export function fullAddressOf(report: UnitReport, name: CellName): string {
  const cell = figureCells(formOf(report.edition)).get(name);
  return `'${cell ? sheetNames[cell.sheet] : ""}'!${addressOf(report, name)}`;
}

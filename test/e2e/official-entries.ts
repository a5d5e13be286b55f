import { figurePlaces, formOf, type CellName, type TableId } from "../../src/form/index";
import { figureText, type UnitReport } from "../../src/figures/index";
import { cellAddress, figureCells, sheetNames } from "../../src/sheet/index";
import { parseArea } from "../excel-host/model/address";
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

/** A block of cells to be pasted from its first cell on. */
export interface Block {
  readonly address: string;
  readonly rows: readonly (readonly string[])[];
}

/** Entries as they are copied: blocks of the same columns over neighbouring rows. */
export function blocksOf(entries: readonly Entry[]): Block[] {
  const rows: Run[] = [];
  for (const { address, text } of entries) {
    const cell = parseArea(address);
    if (!cell) throw new Error(`${address} is no address.`);
    const last = rows[rows.length - 1];
    const continues = last && last.row === cell.row && last.column + last.texts.length === cell.column;
    if (continues) last.texts.push(text);
    else rows.push({ ...cell, address, texts: [text] });
  }
  const blocks: { address: string; last: Run; rows: string[][] }[] = [];
  for (const run of rows) {
    const block = blocks[blocks.length - 1];
    if (block && isBelow(block.last, run)) {
      block.rows.push(run.texts);
      block.last = run;
    } else blocks.push({ address: run.address, last: run, rows: [run.texts] });
  }
  return blocks;
}

/** Entries side by side. */
interface Run {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly texts: string[];
}

function isBelow(upper: Run, lower: Run): boolean {
  return (
    lower.row === upper.row + 1 && lower.column === upper.column && lower.texts.length === upper.texts.length
  );
}

import type { CellName } from "../form/index";
import { areaAddress, cellAddress, quotedSheetName } from "./addresses";
import type { GridPlace } from "./grid";
import type { Area } from "./workbook-layout";

/** A cell as a formula may name it. */
export interface NamedPlace extends GridPlace {
  /** Absent for a cell of the sheet the formula stands on. */
  readonly sheetName?: string;
}

/**
 * A list of references to figure cells, neighbours drawn together into ranges: D5:I5, or D5,D7. With a sheet
 * name, each carries it, for a formula that stands on another sheet.
 */
export function references(
  names: readonly CellName[],
  cells: ReadonlyMap<CellName, GridPlace>,
  sheetName?: string,
): string {
  const prefix = sheetName === undefined ? "" : `${quotedSheetName(sheetName)}!`;
  return areasOf(names, cells)
    .map((area) => prefix + areaAddress(area))
    .join(",");
}

/** References to figures that may stand on several sheets, each with the name of its own. */
export function referencesOnSheets(
  names: readonly CellName[],
  places: ReadonlyMap<CellName, NamedPlace>,
): string {
  const runs: { sheetName: string | undefined; names: CellName[] }[] = [];
  for (const name of names) {
    const sheetName = places.get(name)?.sheetName;
    const last = runs[runs.length - 1];
    if (last && last.sheetName === sheetName) last.names.push(name);
    else runs.push({ sheetName, names: [name] });
  }
  return runs.map((run) => references(run.names, places, run.sheetName)).join(",");
}

/** The reference to one cell. */
export function referenceTo({ sheetName, row, column }: NamedPlace): string {
  return (sheetName === undefined ? "" : `${quotedSheetName(sheetName)}!`) + cellAddress(row, column);
}

/** The areas the named cells cover, neighbours in a row or a column drawn together. */
export function areasOf(names: readonly CellName[], cells: ReadonlyMap<CellName, GridPlace>): Area[] {
  const areas: Area[] = [];
  for (const name of names) {
    const cell = cells.get(name);
    if (!cell) throw new Error(`No cell is laid out for ${name}`);
    const last = areas[areas.length - 1];
    if (
      last &&
      last.columnCount === 1 &&
      last.column === cell.column &&
      last.row + last.rowCount === cell.row
    ) {
      areas[areas.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    } else if (
      last &&
      last.rowCount === 1 &&
      last.row === cell.row &&
      last.column + last.columnCount === cell.column
    ) {
      areas[areas.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    } else {
      areas.push({ row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 });
    }
  }
  return areas;
}

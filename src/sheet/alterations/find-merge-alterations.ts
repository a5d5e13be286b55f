import { cellTitle, formOf, placeCells, type EditionId, type PlacedCell } from "../../form/index";
import { areaAddress, oneCell } from "../addresses";
import { tableOrigin } from "../figure-cells";
import type { Area } from "../workbook-layout";
import type { Alteration } from "./alteration";
import type { LineMap } from "./map-lines";
import { onOneLine } from "../on-one-line";
import type { TableLines } from "./table-lines";
import { areaKey, overlap, tableMerges } from "./table-merges";

/** More of a table's merged cells torn apart than these are told in one sentence, not one by one. */
const toldSingly = 5;

/**
 * Cells of an official table that are merged and should not be, and the reverse, by the ranges where they stand now: a
 * merged cell that a row was inserted through has grown by it and is as it should be. Empty where the grid does not
 * tell which cells are merged.
 */
export function findMergeAlterations(lines: TableLines, edition: EditionId): Alteration[] {
  const { table, sheet, rowAt, columnAt, rows, columns } = lines;
  if (!sheet.merges) return [];
  const laid = tableMerges(formOf(edition)).get(table.table) ?? [];
  const expected = laid.flatMap((area) => standsAt(area, rowAt, columnAt));
  const whole = standsAt(
    {
      row: rows[0],
      column: columns[0],
      rowCount: rows[1] - rows[0] + 1,
      columnCount: columns[1] - columns[0] + 1,
    },
    rowAt,
    columnAt,
  );
  const inTable = sheet.merges.filter((area) => whole.some((all) => overlap(all, area)));
  const right = new Set(expected.map(areaKey));
  const there = new Set(inTable.map(areaKey));
  // Of a row or column that was put in, it is told that it is there.
  const added = inTable.filter(
    (area) => !right.has(areaKey(area)) && officialCellsIn(area, lines).length > 0,
  );
  const missing = expected.filter((area) => !there.has(areaKey(area)));
  const torn = missing.filter((area) => !added.some((other) => overlap(area, other)));
  const name = (area: Area) => nameOf(area, lines, edition);
  return [
    ...added.map((area): Alteration => {
      const instead = missing.filter((other) => overlap(area, other)).map(areaAddress);
      return {
        kind: "merged",
        sheet: sheet.name,
        place: areaAddress(area),
        expected: instead.join("、"),
        actual: name(area),
      };
    }),
    ...(torn.length > toldSingly
      ? [manyTorn(sheet.name, torn)]
      : torn.map((area) => oneTorn(sheet.name, area, name(area)))),
  ];
}

function oneTorn(sheet: string, area: Area, label: string): Alteration {
  return { kind: "unmerged", sheet, place: areaAddress(area), expected: label, actual: "" };
}

function manyTorn(sheet: string, torn: readonly Area[]): Alteration {
  const place = torn.map(areaAddress).join("、");
  return { kind: "unmerged", sheet, place, expected: "", actual: String(torn.length) };
}

/** Where an area of the layout stands now: from its first line that is there to its last; none for a single cell. */
function standsAt(area: Area, rowAt: LineMap, columnAt: LineMap): Area[] {
  const rows = linesNow(area.row, area.rowCount, rowAt);
  const columns = linesNow(area.column, area.columnCount, columnAt);
  if (rows.length === 0 || columns.length === 0) return [];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const rowCount = Math.max(...rows) - row + 1;
  const columnCount = Math.max(...columns) - column + 1;
  return rowCount * columnCount > 1 ? [{ row, column, rowCount, columnCount }] : [];
}

function linesNow(first: number, count: number, map: LineMap): number[] {
  return Array.from({ length: count }, (_, index) => map.get(first + index)).flatMap((line) => line ?? []);
}

/** What is printed in the area, or whose figure stands there first; empty where neither. */
function nameOf(area: Area, lines: TableLines, edition: EditionId): string {
  const cells = officialCellsIn(area, lines).map(({ cell }) => cell);
  for (const cell of cells) if ("text" in cell && cell.text !== "") return `“${onOneLine(cell.text)}”`;
  for (const cell of cells) if ("name" in cell) return cellTitle(formOf(edition), cell.name);
  return "";
}

function officialCellsIn(area: Area, { table, rowAt, columnAt }: TableLines): PlacedCell[] {
  return placeCells(table).filter(({ row, column, rowSpan, columnSpan }) => {
    const rows = linesNow(row + tableOrigin.row, rowSpan, rowAt);
    const columns = linesNow(column + tableOrigin.column, columnSpan, columnAt);
    return rows.some((r) => columns.some((c) => overlap(area, oneCell(r, c))));
  });
}

import { normalizeLabel, placeCells, type PlacedCell } from "../../form/index";
import { cellAddress, columnLetters } from "../addresses";
import { tableOrigin } from "../figure-cells";
import { labelsOf, valueAt } from "../read-grid";
import type { Alteration } from "./alteration";
import type { LineMap } from "./map-lines";
import { onOneLine } from "../on-one-line";
import type { TableLines } from "./table-lines";

/**
 * What is altered about an official table itself: its printed texts, and rows and columns that are gone, were put in,
 * changed places or were hidden. On a sheet that is not of our making blank lines and the exact cell of a text mean
 * nothing: tables copied out of Word come with either.
 */
export function findTableAlterations(lines: TableLines, isOurs: boolean): Alteration[] {
  return [
    ...missingLines(lines),
    ...addedLines(lines, isOurs),
    ...disorder(lines),
    ...changedTexts(lines, isOurs),
    ...hiddenLines(lines),
  ];
}

function missingLines({ table, sheet, rowAt, columnAt, rows, columns }: TableLines): Alteration[] {
  const cells = placeCells(table);
  const nameOf = (place: "row" | "column", line: number, origin: number) =>
    cells
      .filter((cell) => cell[place] + origin === line && textOf(cell) !== "")
      .map(textOf)
      .join(" ");
  const alteration = { sheet: sheet.name, place: "", actual: "" };
  return [
    ...linesBetween(rows)
      .filter((row) => !rowAt.has(row))
      .map((row) => ({
        kind: "missingRow" as const,
        ...alteration,
        expected: nameOf("row", row, tableOrigin.row),
      })),
    ...linesBetween(columns)
      .filter((column) => !columnAt.has(column))
      .map((column) => ({
        kind: "missingColumn" as const,
        ...alteration,
        expected: nameOf("column", column, tableOrigin.column),
      })),
  ];
}

function addedLines({ sheet, rowAt, columnAt, rows, columns }: TableLines, isOurs: boolean): Alteration[] {
  const columnsNow = spread(columnAt, columns);
  const rowsNow = spread(rowAt, rows);
  const added: Alteration[] = [];
  for (const row of rowsNow.between) {
    const texts = columnsNow.all.flatMap((column) => textAt(sheet, row, column));
    if (!isOurs && texts.length === 0) continue;
    added.push({
      kind: "addedRow",
      sheet: sheet.name,
      place: rowPlace(row),
      expected: "",
      actual: texts.join(" "),
    });
  }
  for (const column of columnsNow.between) {
    const texts = rowsNow.all.flatMap((row) => textAt(sheet, row, column));
    if (!isOurs && texts.length === 0) continue;
    const [first = ""] = texts;
    const actual = texts.length > 1 ? `${first}等` : first;
    added.push({ kind: "addedColumn", sheet: sheet.name, place: columnPlace(column), expected: "", actual });
  }
  return added;
}

/** Rows and columns of figures that stand before one they are printed behind. */
function disorder({ table, sheet, rowAt, columnAt, rows, columns }: TableLines): Alteration[] {
  const cells = placeCells(table);
  const found: Alteration[] = [];
  const visit = (
    place: "row" | "column",
    map: LineMap,
    [first, last]: readonly [number, number],
    origin: number,
  ) => {
    let furthest = -1;
    for (let line = first; line <= last; line += 1) {
      const at = map.get(line);
      if (at === undefined) continue;
      if (at < furthest) {
        const texts = cells.filter((cell) => cell[place] + origin === line).map(textOf);
        const actual = texts.filter((text) => text !== "").join(" ");
        const where = place === "row" ? rowPlace(at) : columnPlace(at);
        found.push({ kind: "order", sheet: sheet.name, place: where, expected: "", actual });
      }
      furthest = Math.max(furthest, at);
    }
  };
  visit("row", rowAt, rows, tableOrigin.row);
  visit("column", columnAt, columns, tableOrigin.column);
  return found;
}

function changedTexts({ table, sheet, rowAt, columnAt }: TableLines, isOurs: boolean): Alteration[] {
  return placeCells(table).flatMap((cell): Alteration[] => {
    const printed = textOf(cell);
    const row = rowAt.get(cell.row + tableOrigin.row);
    const column = columnAt.get(cell.column + tableOrigin.column);
    if (printed === "" || row === undefined || column === undefined) return [];
    const actual = valueAt(sheet, row, column);
    const label = normalizeLabel(printed);
    if (normalizeLabel(String(actual ?? "")) === label) return [];
    if (!isOurs && standsNear(cell, row)) return [];
    return [
      {
        kind: "label",
        sheet: sheet.name,
        place: cellAddress(row, column),
        expected: onOneLine(printed),
        actual: onOneLine(String(actual ?? "")),
      },
    ];
  });

  /** Merged cells copied from elsewhere hold their text in another of their cells. */
  function standsNear(cell: PlacedCell, row: number): boolean {
    const last = rowAt.get(cell.row + cell.rowSpan - 1 + tableOrigin.row) ?? row;
    return labelsOf(sheet)
      .at(textOf(cell))
      .some((place) => place.row >= row - 1 && place.row <= last + 1);
  }
}

function hiddenLines({ sheet, rowAt, columnAt, rows, columns, layout }: TableLines): Alteration[] {
  const checks = layout.cells.filter(({ content }) => content && "formula" in content);
  const lastCheck = Math.max(columns[1], ...checks.map(({ column }) => column));
  const rowsNow = new Set(spread(rowAt, rows).all);
  const columnsNow = new Set(spread(columnAt, [columns[0], lastCheck]).all);
  const alteration = { sheet: sheet.name, expected: "", actual: "" };
  return [
    ...(sheet.hiddenRows ?? [])
      .filter((row) => rowsNow.has(row))
      .map((row) => ({ kind: "hiddenRow" as const, ...alteration, place: rowPlace(row) })),
    ...(sheet.hiddenColumns ?? [])
      .filter((column) => columnsNow.has(column))
      .map((column) => ({ kind: "hiddenColumn" as const, ...alteration, place: columnPlace(column) })),
  ];
}

/** The lines a stretch of a table takes up now, and those among them that are none of its own. */
function spread(map: LineMap, range: readonly [number, number]): { all: number[]; between: number[] } {
  const now = linesBetween(range).flatMap((line) => map.get(line) ?? []);
  if (now.length === 0) return { all: [], between: [] };
  const all = linesBetween([Math.min(...now), Math.max(...now)]);
  const own = new Set(now);
  return { all, between: all.filter((line) => !own.has(line)) };
}

function linesBetween([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function textAt(sheet: TableLines["sheet"], row: number, column: number): string[] {
  const value = valueAt(sheet, row, column);
  return value === null || String(value).trim() === "" ? [] : [onOneLine(String(value))];
}

function textOf({ cell }: PlacedCell): string {
  return "text" in cell ? onOneLine(cell.text) : "";
}

function rowPlace(row: number): string {
  return `第${row + 1}行`;
}

function columnPlace(column: number): string {
  return `${columnLetters(column)}列`;
}

import type { Area } from "./types";

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

/** "A" for 0, "AA" for 26. */
export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 0 for "A"; -1 for what is no column. */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return -1;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= MAX_COLUMNS ? index - 1 : -1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function cellArea(row: number, column: number): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

export function areaBetween(row1: number, column1: number, row2: number, column2: number): Area {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  return {
    row,
    column,
    rowCount: Math.abs(row1 - row2) + 1,
    columnCount: Math.abs(column1 - column2) + 1,
  };
}

export const wholeSheet: Area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

export function isSingleCell(area: Area): boolean {
  return area.rowCount === 1 && area.columnCount === 1;
}

/** A1, A1:B2, A:C or 1:3; `absolute` puts the $ signs. */
export function areaAddress(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const column = (index: number): string => mark + columnName(index);
  const row = (index: number): string => `${mark}${index + 1}`;
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  if (area.rowCount >= MAX_ROWS && area.columnCount < MAX_COLUMNS)
    return `${column(area.column)}:${column(lastColumn)}`;
  if (area.columnCount >= MAX_COLUMNS) return `${row(area.row)}:${row(lastRow)}`;
  const first = column(area.column) + row(area.row);
  return isSingleCell(area) ? first : `${first}:${column(lastColumn)}${row(lastRow)}`;
}

/** 'It''s'! where quotes are needed, Sheet1! where not. */
export function sheetPrefix(name: string): string {
  const plain =
    /^[A-Za-z_\u00c0-\uffff][\w.\u00c0-\uffff]*$/.test(name) && !/[、（）！，。：；“”‘’《》【】]/.test(name);
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[RrCc]\d*([CcRr]\d*)?$/.test(name);
  return plain && !looksLikeCell ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
}

/** Splits "'一 二'!A1:B2" into sheet name and the rest; the name is null when there is none. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, rest: address };
  const raw = address.slice(0, mark);
  const name = raw.startsWith("'") && raw.endsWith("'") ? raw.slice(1, -1).replace(/''/g, "'") : raw;
  return { sheet: name, rest: address.slice(mark + 1) };
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const found = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text);
  if (!found || text === "" || text === "$") return null;
  const column = found[1] === undefined ? null : columnIndex(found[1]);
  const row = found[2] === undefined ? null : Number(found[2]) - 1;
  if (column === -1 || (row !== null && (row < 0 || row >= MAX_ROWS))) return null;
  return { row, column };
}

/** Reads A1, $A$1:B2, A:C or 1:3 without a sheet name; null when it is no address. */
export function parseArea(address: string): Area | null {
  const parts = address.trim().split(":");
  if (parts.length > 2) return null;
  const first = parseCorner(parts[0] ?? "");
  const last = parts.length === 2 ? parseCorner(parts[1] ?? "") : first;
  if (!first || !last) return null;
  if (first.row !== null && first.column !== null && last.row !== null && last.column !== null) {
    return areaBetween(first.row, first.column, last.row, last.column);
  }
  if (parts.length !== 2) return null;
  if (first.row === null && last.row === null && first.column !== null && last.column !== null) {
    return areaBetween(0, first.column, MAX_ROWS - 1, last.column);
  }
  if (first.column === null && last.column === null && first.row !== null && last.row !== null) {
    return areaBetween(first.row, 0, last.row, MAX_COLUMNS - 1);
  }
  return null;
}

/** Reads "A1:B2,D4"; null when any part is no address. */
export function parseAreas(addresses: string): Area[] | null {
  const areas: Area[] = [];
  for (const part of addresses.split(",")) {
    const area = parseArea(splitSheet(part.trim()).rest);
    if (!area) return null;
    areas.push(area);
  }
  return areas;
}

import {
  figurePlaces,
  normalizeLabel,
  oncePerForm,
  type CellName,
  type Form,
  type TableFault,
  type TableId,
} from "../form/index";
import { columnLetters } from "./addresses";
import type { Place } from "./find-table";
import type { GridSheet, GridValue } from "./grid";
import { labelLikeness } from "./label-likeness";
import { labelsOf, valueAt } from "./read-grid";

/**
 * Rows and columns with something in them that stand between those of an official table and are none of them: what
 * they hold is counted nowhere. Blank ones change nothing and are left to 表样被改动.
 */
export function findAddedLines(
  sheet: GridSheet,
  form: Form,
  table: TableId,
  places: ReadonlyMap<CellName, Place>,
): TableFault[] {
  const rows = strangers(linesOf(form, table, places, "row"));
  const added = rows.flatMap((row): TableFault[] => {
    const texts = textsIn(sheet, row, lastColumnOf(places));
    if (texts.length === 0 || (table === "proactive" && isHead(form, texts))) return [];
    return [{ table, kind: "addedRow", label: texts[0] ?? "", cells: [] }];
  });
  // Table 二 has columns of its own in each of its parts, and merged cells between them.
  if (table === "proactive") return added;
  const figureRows = [...new Set([...places.values()].map(({ row }) => row))];
  for (const column of strangers(linesOf(form, table, places, "column"))) {
    if (figureRows.every((row) => isBlank(valueAt(sheet, row, column)))) continue;
    const head = labelsOf(sheet).all.find((label) => label.column === column);
    const label = head?.label ?? `${columnLetters(column)}列`;
    added.push({ table, kind: "addedColumn", label, cells: [] });
  }
  return added;
}

/** The lines of a table that were found, by their place in print, and where they stand. */
function linesOf(
  form: Form,
  table: TableId,
  places: ReadonlyMap<CellName, Place>,
  direction: "row" | "column",
): { order: number; at: number }[] {
  const printed = figurePlaces(form);
  const order = linesInPrint(form)[table][direction];
  const lines = new Map<number, number>();
  for (const [name, found] of places) {
    const place = printed.get(name);
    if (place) lines.set(order.indexOf(place[direction]), found[direction]);
  }
  return [...lines].map(([index, at]) => ({ order: index, at })).sort((a, b) => a.at - b.at);
}

/** The rows and columns of each table that hold figures, in order. */
const linesInPrint = oncePerForm((form: Form) => {
  const of = (table: TableId, direction: "row" | "column") => {
    const places = [...figurePlaces(form).values()].filter((place) => place.table === table);
    return [...new Set(places.map((place) => place[direction]))].sort((a, b) => a - b);
  };
  const both = (table: TableId) => ({ row: of(table, "row"), column: of(table, "column") });
  return { proactive: both("proactive"), requests: both("requests"), proceedings: both("proceedings") };
});

/** Places between the lines, less those a missing line may stand at under another label. */
function strangers(lines: readonly { order: number; at: number }[]): number[] {
  return lines.slice(1).flatMap((line, index) => {
    const before = lines[index] ?? line;
    const missing = Math.max(0, line.order - before.order - 1);
    const first = before.at + 1 + missing;
    return Array.from({ length: Math.max(0, line.at - first) }, (_, offset) => first + offset);
  });
}

function lastColumnOf(places: ReadonlyMap<CellName, Place>): number {
  return Math.max(...[...places.values()].map(({ column }) => column));
}

function textsIn(sheet: GridSheet, row: number, lastColumn: number): string[] {
  const texts: string[] = [];
  for (let column = sheet.firstColumn; column <= lastColumn; column += 1) {
    const value = valueAt(sheet, row, column);
    if (!isBlank(value)) texts.push(String(value));
  }
  return texts;
}

/** An open workbook gives a blank cell as an empty text. */
function isBlank(value: GridValue): boolean {
  return value === null || String(value).trim() === "";
}

/** Whether a row between the figures of table 二 is a band or the heads of its next part. */
function isHead(form: Form, texts: readonly string[]): boolean {
  const alike = texts.filter((text) => {
    const label = normalizeLabel(text);
    const heads = headsOf(form);
    return heads.includes(label) || heads.some((head) => labelLikeness(head, label) > 0);
  });
  return alike.length * 2 > texts.length;
}

const headsOf = oncePerForm((form: Form): readonly string[] => {
  const table = form.tables.find((candidate) => candidate.table === "proactive");
  const cells = (table?.rows ?? []).flat();
  return [...new Set(cells.flatMap((cell) => ("text" in cell ? [normalizeLabel(cell.text)] : [])))];
});

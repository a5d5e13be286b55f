import { figurePlaces, type CellName, type Form, type TableId } from "../form/index";
import type { GridSheet } from "./grid";
import { labelsOf, type SheetLabels } from "./read-grid";

/** A 0-based place on a sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Where the figures of a table stand on a sheet, found by the labels the form prints, because units insert
 * rows, rename sheets and move tables. Undefined when the sheet does not hold the table of this edition whole:
 * a figure whose row or column label is missing cannot be read, and guessing would be worse.
 */
export function findTable(
  sheet: GridSheet,
  form: Form,
  table: TableId,
): ReadonlyMap<CellName, Place> | undefined {
  const labels = labelsOf(sheet);
  const find = { proactive: findProactive, requests: findRequests, proceedings: findProceedings }[table];
  return find(labels, form);
}

function findRequests(labels: SheetLabels, form: Form): Map<CellName, Place> | undefined {
  const [first] = labels.at("一、本年新收政府信息公开申请数量");
  if (!first) return undefined;
  const places = new Map<CellName, Place>();
  for (const [name, { table, rowLabels, columnLabels }] of figurePlaces(form)) {
    if (table !== "requests") continue;
    const row = labels.at(last(rowLabels)).find((place) => place.row >= first.row)?.row;
    // 总计 and 其他 stand among the rows too: a column is headed above the first of them.
    const heads = labels.at(last(columnLabels)).filter((place) => place.row < first.row);
    const column = heads[heads.length - 1]?.column;
    if (row === undefined || column === undefined) return undefined;
    places.set(name, { row, column });
  }
  return places;
}

function findProactive(labels: SheetLabels, form: Form): Map<CellName, Place> | undefined {
  const headings = labels.at("信息内容").map(({ row }) => row);
  const places = new Map<CellName, Place>();
  for (const [name, { table, rowLabels, columnLabels }] of figurePlaces(form)) {
    if (table !== "proactive") continue;
    const row = labels.at(last(rowLabels))[0]?.row;
    if (row === undefined) return undefined;
    const heading = Math.max(-1, ...headings.filter((headingRow) => headingRow < row));
    const column = labels.at(last(columnLabels)).find((place) => place.row === heading)?.column;
    if (column === undefined) return undefined;
    places.set(name, { row, column });
  }
  return places;
}

const resultLabels = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

/** Table 四 prints the same five labels three times: its blocks are told apart by their order. */
function findProceedings(labels: SheetLabels, form: Form): Map<CellName, Place> | undefined {
  const [directSuit] = labels.at("未经复议直接起诉");
  if (!directSuit) return undefined;
  const names = [...figurePlaces(form).keys()].filter((name) => name.startsWith("proceedings."));
  const columns = resultLabels
    .flatMap((label) => labels.at(label))
    .filter(({ row }) => row >= directSuit.row && row <= directSuit.row + 2)
    .sort((a, b) => a.column - b.column);
  if (columns.length !== names.length) return undefined;
  const inOrder = columns.every(({ label }, index) => label === resultLabels[index % resultLabels.length]);
  if (!inOrder) return undefined;
  const row = Math.max(...columns.map((column) => column.row)) + 1;
  return new Map(names.map((name, index) => [name, { row, column: columns[index]?.column ?? 0 }]));
}

function last(labels: readonly string[]): string {
  return labels[labels.length - 1] ?? "";
}

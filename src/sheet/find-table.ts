import { figurePlaces, normalizeLabel, type CellName, type Form, type TableId } from "../form/index";
import type { GridSheet } from "./grid";
import { largest } from "./largest";
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
    const heading = largest(
      headings.filter((headingRow) => headingRow < row),
      -1,
    );
    const column = labels.at(last(columnLabels)).find((place) => place.row === heading)?.column;
    if (column === undefined) return undefined;
    places.set(name, { row, column });
  }
  return places;
}

const resultLabels = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

/**
 * Table 四 prints the same five labels three times: a block is the one whose name stands over its five columns, so that
 * blocks in another order are read under their own names. Undefined unless each block is named once.
 */
function findProceedings(labels: SheetLabels, form: Form): Map<CellName, Place> | undefined {
  const [directSuit] = labels.at("未经复议直接起诉");
  if (!directSuit) return undefined;
  const heads = resultLabels
    .flatMap((label) => labels.at(label))
    .filter(({ row }) => row >= directSuit.row && row <= directSuit.row + 2)
    .sort((a, b) => a.column - b.column);
  const blocks = groupBy(proceedingsIn(form), ([, { columnLabels }]) => blockOf(columnLabels));
  if (heads.length !== blocks.size * resultLabels.length) return undefined;
  const inOrder = heads.every(
    ({ label }, index) => label === normalizeLabel(resultLabels[index % resultLabels.length] ?? ""),
  );
  if (!inOrder) return undefined;
  const row = Math.max(...heads.map((head) => head.row)) + 1;
  const places = new Map<CellName, Place>();
  for (const [block, figures] of blocks) {
    const named = labels.at(block).filter((name) => Math.abs(name.row - directSuit.row) <= 1);
    const [name] = named;
    if (!name || named.length > 1) return undefined;
    const group = heads.findIndex(
      (head, index) =>
        index % resultLabels.length === 0 &&
        head.column <= name.column &&
        name.column <= (heads[index + resultLabels.length - 1]?.column ?? -1),
    );
    if (group < 0) return undefined;
    figures.forEach(([figure], index) => {
      const column = heads[group + index]?.column;
      if (column !== undefined) places.set(figure, { row, column });
    });
  }
  return new Set([...places.values()].map(({ column }) => column)).size === heads.length ? places : undefined;
}

const proceedingsIn = (form: Form) =>
  [...figurePlaces(form)].filter(([, { table }]) => table === "proceedings");

function blockOf(columnLabels: readonly string[]): string {
  return columnLabels[columnLabels.length - 2] ?? "";
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function last(labels: readonly string[]): string {
  return labels[labels.length - 1] ?? "";
}

import { figurePlaces, totalEquations, type CellName, type Form } from "../../form/index";
import { readFigure } from "../../figures/index";
import { statedChanges, type Adjustment } from "../../consolidation/index";
import { cellAddress, quotedSheetName } from "../addresses";
import type { GridSheet } from "../grid";
import { formulaAt, labelsOf, shownTextAt, valueAt } from "../read-grid";
import { summaryWords } from "./summary-wording";

/** A ±n or a known total that is no number: it counts for nothing until mended. */
export interface UnreadableAmount {
  /** The sheet and the address of the cell. */
  readonly sheetName: string;
  readonly address: string;
  /** The title of its row: 汇总调整 or 已有总数. */
  readonly row: string;
  readonly text: string;
}

/** What one 汇总表 of a workbook holds besides the units' own figures. */
export interface FoundSummaryTable {
  readonly adjustments: readonly Adjustment[];
  /** 已有总数, in 分 where money. */
  readonly known: ReadonlyMap<CellName, number>;
  /** A formula that refers to the cell of 合计, for each figure. */
  readonly sums: ReadonlyMap<CellName, string>;
  /** How many figures some counted bodies left blank, by the row 不完整. */
  readonly incomplete: number;
  readonly unreadable: readonly UnreadableAmount[];
}

const titles = [summaryWords.adjustment, summaryWords.sum, summaryWords.incomplete, summaryWords.known];

/** What a 汇总表 holds, whatever rows and columns the office inserted; figures of another form are passed over. */
export function readSummaryTable(sheet: GridSheet, form: Form): FoundSummaryTable {
  const columns = figureColumns(sheet, form);
  const adjustments: Adjustment[] = [];
  const unreadable: UnreadableAmount[] = [];
  let known = new Map<CellName, number>();
  let sums = new Map<CellName, string>();
  let incomplete = 0;
  for (const [row, title] of titledRows(sheet)) {
    if (title === summaryWords.sum)
      sums = new Map(
        [...columns].map(([name, column]) => [
          name,
          `=${quotedSheetName(sheet.name)}!${cellAddress(row, column)}`,
        ]),
      );
    else if (title === summaryWords.incomplete)
      incomplete += [...columns.values()].filter((column) => shownTextAt(sheet, row, column) !== "").length;
    else {
      const amounts = amountsIn(sheet, row, columns, form);
      for (const { address, text } of amounts.unreadable)
        unreadable.push({ sheetName: sheet.name, address, row: title, text });
      if (title === summaryWords.known) known = amounts.numbers;
      else adjustments.push(...adjustmentIn(sheet, row, form, amounts.numbers));
    }
  }
  return { adjustments, known, sums, incomplete, unreadable };
}

/** The rows with a title of ours, by the first that stands in them: a reason may read like another title. */
function titledRows(sheet: GridSheet): ReadonlyMap<number, string> {
  const rows = new Map<number, string>();
  for (const { row, label } of labelsOf(sheet).all) {
    const title = titles.find((each) => each === label);
    if (title !== undefined && !rows.has(row)) rows.set(row, title);
  }
  return rows;
}

/** The column of each figure, by the names in grey under the heads. */
function figureColumns(sheet: GridSheet, form: Form): ReadonlyMap<CellName, number> {
  const columns = new Map<CellName, number>();
  for (const name of figurePlaces(form).keys()) {
    const [place] = labelsOf(sheet).at(name);
    if (place) columns.set(name, place.column);
  }
  return columns;
}

function amountsIn(sheet: GridSheet, row: number, columns: ReadonlyMap<CellName, number>, form: Form) {
  const numbers = new Map<CellName, number>();
  const unreadable: { readonly address: string; readonly text: string }[] = [];
  const totals = totalEquations(form);
  for (const [name, column] of columns) {
    // A total that only adds up is added up again, not read; what an office works out in a cell is read.
    if (totals.has(name) && /^=SUM\(/i.test(formulaAt(sheet, row, column) ?? "")) continue;
    const kind = figurePlaces(form).get(name)?.cell.kind ?? "count";
    const figure = readFigure(valueAt(sheet, row, column), kind);
    if (figure?.state === "number") numbers.set(name, figure.value);
    if (figure?.state === "unreadable")
      unreadable.push({ address: cellAddress(row, column), text: figure.text });
  }
  return { numbers, unreadable };
}

/** A line of which anything is written; the free ones are none. */
function adjustmentIn(
  sheet: GridSheet,
  row: number,
  form: Form,
  numbers: ReadonlyMap<CellName, number>,
): Adjustment[] {
  const [table] = [...figurePlaces(form)].flatMap(([name, place]) =>
    labelsOf(sheet).at(name).length > 0 ? [place.table] : [],
  );
  if (table === undefined) return [];
  const changes = statedChanges(form, numbers);
  const answer = (head: string) => {
    const [place] = labelsOf(sheet).at(head);
    return place ? shownTextAt(sheet, row, place.column) : "";
  };
  const reason = answer(summaryWords.reason);
  const person = answer(summaryWords.person);
  const date = answer(summaryWords.date);
  const isFree = changes.size === 0 && `${reason}${person}${date}` === "";
  return isFree ? [] : [{ table, changes, reason, person, date }];
}

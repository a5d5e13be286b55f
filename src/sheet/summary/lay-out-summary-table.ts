import {
  cellTitle,
  figurePlaces,
  formOf,
  tableTitles,
  totalEquations,
  type CellName,
  type Form,
  type TableId,
} from "../../form/index";
import { numberOf } from "../../figures/index";
import { bodyKindTitles, incompleteCells, withKnownTotals } from "../../consolidation/index";
import { countLedger, describeCounts } from "../../collection/index";
import { areaAddress, cellAddress } from "../addresses";
import { styles } from "../cell-styles";
import { sumLook } from "../figure-look";
import { SheetDraft } from "../sheet-draft";
import { heightFor } from "../text-fit";
import type { Area, CellContent, CellStyle, PrintSetup, SheetLayout } from "../workbook-layout";
import { firstFigureColumn, summaryColumns, type SummaryColumn } from "./summary-columns";
import type { SummaryContent, SummarySheetKey } from "./summary-content";
import { putAdjustment } from "./put-adjustment";
import { adjustmentsOf, headRow, nameRow, summaryRows } from "./summary-rows";
import { plainValue, summed } from "./summary-values";
import { summaryWords } from "./summary-wording";

/** Points. */
const figureWidth = 52;
/** The columns a line below the table is merged over: those of one printed page. */
const listedOver = 7;

/** A 汇总表 with the row its 合计 stands in, which the district's own form refers to. */
export interface SummaryTable {
  readonly layout: SheetLayout<SummarySheetKey>;
  readonly cellOf: ReadonlyMap<CellName, string>;
}

/** One table of all units: a row a unit, 小计 for each kind, 汇总调整 lines, 合计, and what it is compared with. */
export function layOutSummaryTable(
  content: SummaryContent,
  table: TableId,
  key: SummarySheetKey,
  name: string,
): SummaryTable {
  const { collection, report, ledger } = content;
  const { consolidation } = collection;
  const form = formOf(report.edition);
  const columns = summaryColumns(form).get(table) ?? [];
  const adjustments = adjustmentsOf(consolidation, table);
  const draft = new SheetDraft();
  const width = firstFigureColumn + columns.length;
  putLine(
    draft,
    0,
    styles.sheetTitle,
    `${collection.year}年度${summaryWords.summaryTitle}（${tableTitles[table]}）`,
  );
  const stage = describeCounts(countLedger(ledger));
  putLine(draft, 1, styles.subtitleLeft, `汇总单位：${report.unit}　${stage}`);
  putLine(draft, 2, styles.asideLeft, summaryWords.summaryHelp);
  putHeads(draft, columns);
  const { counted, subtotals } = consolidation;
  const { firstUnitRow, subtotalRow, adjustmentRow, sumRow, incompleteRow, knownRow, differenceRow } =
    summaryRows(consolidation, table);

  counted.forEach(({ unit, kind, figures }, index) => {
    putFront(draft, firstUnitRow + index, unit, bodyKindTitles[kind]);
    const row = firstUnitRow + index;
    const known = withKnownTotals(form, figures);
    putFigures(draft, form, row, columns, ({ name: cell }) => {
      const value = plainValue(form, figures, cell);
      const part = plainValue(form, known, cell);
      // What a unit could not add up is added up here as far as it is known, so that the row says what 合计 holds.
      return value === undefined && part !== undefined
        ? { formula: `=SUM(${partsOf(form, cell, row, columns)})`, result: part }
        : value;
    });
  });
  if (counted.length === 0) putFront(draft, firstUnitRow, "（还没有可以汇总的单位）", "");
  const unitRows: Area = {
    row: firstUnitRow,
    column: 0,
    rowCount: Math.max(counted.length, 1),
    columnCount: 1,
  };
  const inColumn = (column: number, row: number, rowCount: number) =>
    areaAddress({ row, column, rowCount, columnCount: 1 });
  subtotals.forEach(({ kind, figures }, index) => {
    const row = subtotalRow + index;
    putFront(draft, row, summaryWords.subtotal(bodyKindTitles[kind]), "", true);
    const kinds = areaAddress({ ...unitRows, column: 1 }).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    putFigures(draft, form, row, columns, ({ name: cell, column }) => {
      const result = plainValue(form, figures, cell);
      if (result === undefined) return undefined;
      const cells = inColumn(column, firstUnitRow, unitRows.rowCount);
      return summed(form, cell, `SUMIF(${kinds},"${bodyKindTitles[kind]}",${cells})`, Number(result));
    });
  });
  for (let row = adjustmentRow; row < sumRow; row += 1) {
    putAdjustment(draft, row, columns, form, adjustments[row - adjustmentRow]);
  }
  putFront(draft, sumRow, summaryWords.sum, "", true);
  const sums = new Map<CellName, string>();
  putFigures(draft, form, sumRow, columns, ({ name: cell, column }) => {
    const result = plainValue(form, consolidation.figures, cell);
    if (result === undefined) return undefined;
    sums.set(cell, cellAddress(sumRow, column));
    const cells = inColumn(column, subtotalRow, sumRow - subtotalRow);
    return summed(form, cell, `SUM(${cells})`, Number(result));
  });
  putFront(draft, incompleteRow, summaryWords.incomplete, "");
  putFigures(draft, form, incompleteRow, columns, ({ name: cell }) => {
    const units = consolidation.incomplete.get(cell);
    return units && summaryWords.incompleteCount(units.length);
  });
  putFront(draft, knownRow, summaryWords.known, "");
  putFront(draft, differenceRow, summaryWords.difference, "", true);
  for (const { name: cell, column } of columns) {
    const known = content.known.get(cell);
    const kind = figurePlaces(form).get(cell)?.cell.kind ?? "count";
    const stated = known === undefined ? undefined : numberOf(known, kind);
    draft.put(knownRow, column, { ...numberStyle(form, cell), locked: false }, stated);
    const [sum, other] = [cellAddress(sumRow, column), cellAddress(knownRow, column)];
    const total = plainValue(form, consolidation.figures, cell);
    draft.put(differenceRow, column, numberStyle(form, cell), {
      formula: `=IF(COUNT(${sum},${other})=2,ROUND(${sum}-${other},6),"")`,
      result:
        stated === undefined || total === undefined ? "" : Math.round((Number(total) - stated) * 1e6) / 1e6,
    });
  }
  const listHeights = listIncomplete(draft, content, columns, differenceRow + 1);
  const rowCount = differenceRow + 1 + listHeights.length;
  const layout: SheetLayout<SummarySheetKey> = {
    key,
    name,
    rowCount,
    columnCount: width,
    cells: draft.cells(),
    merges: draft.merges,
    columnWidths: [150, 62, 110, 56, 70, ...columns.map(() => figureWidth)],
    rowHeights: [
      ...[30, 18, 18, 66, 48, 12],
      ...Array<null>(differenceRow + 1 - firstUnitRow).fill(null),
      ...listHeights,
    ],
    conditionalFormats: [
      {
        area: { row: differenceRow, column: firstFigureColumn, rowCount: 1, columnCount: columns.length },
        formula: `=AND(ISNUMBER(${cellAddress(differenceRow, firstFigureColumn)}),${cellAddress(differenceRow, firstFigureColumn)}<>0)`,
        fill: "#FDE7E9",
        color: "#A4262C",
      },
    ],
    validations: [],
    print: printSetup(table, rowCount, width),
    protected: true,
    frozenRows: firstUnitRow,
    frozenColumns: 2,
    gridlines: true,
    tabColor: "#0563C1",
  };
  return { layout, cellOf: sums };
}

/**
 * A3 across. 表二 and 表四 fit its width; the 175 columns of 表三 would be too small to read, so they go onto pages side by
 * side, each with the units and two rows of the form: at this size fourteen columns fit beside the repeated ones, with as
 * much to spare as the fifteenth lacks.
 */
function printSetup(table: TableId, rowCount: number, columnCount: number): PrintSetup {
  return {
    area: { row: 0, column: 0, rowCount, columnCount },
    paper: "A3",
    orientation: "landscape",
    titleRows: { first: headRow, last: headRow + 1 },
    ...(table === "requests" && { scale: 94, titleColumns: { first: 0, last: firstFigureColumn - 1 } }),
    margins: { top: 15, bottom: 15, left: 10, right: 10 },
    fitToPageWide: 1,
    fitToPageHigh: null,
    centerFooter: "第&P页 共&N页",
    centeredHorizontally: false,
  };
}

/** A line over the columns that are always in view or nearly so; merged over all it would scroll out of sight. */
function putLine(draft: SheetDraft, row: number, style: CellStyle, text: string): void {
  draft.put(row, 0, { ...style, wrapped: false, horizontal: "left" }, text);
}

function putHeads(draft: SheetDraft, columns: readonly SummaryColumn[]): void {
  const heads = [
    summaryWords.unit,
    summaryWords.kind,
    summaryWords.reason,
    summaryWords.person,
    summaryWords.date,
  ];
  heads.forEach((text, column) => {
    draft.putMerged({ row: headRow, column, rowCount: 2, columnCount: 1 }, styles.tableHead, text);
    draft.put(nameRow, column, styles.ruleId);
  });
  for (const { name, column, title } of columns) {
    draft.put(headRow + 1, column, { ...styles.tableHead, size: 9, bold: false }, title);
    draft.put(nameRow, column, styles.ruleId, name);
  }
  let start = 0;
  while (start < columns.length) {
    const first = columns[start];
    if (!first) break;
    let count = 1;
    while (columns[start + count]?.group === first.group) count += 1;
    const area = { row: headRow, column: first.column, rowCount: 1, columnCount: count };
    draft.putMerged(area, { ...styles.tableHead, size: 9, bold: false }, first.group);
    start += count;
  }
}

function putFront(draft: SheetDraft, row: number, title: string, kind: string, strong = false): void {
  draft.put(row, 0, { ...styles.tableText, bold: strong }, title);
  draft.put(row, 1, styles.tableNumber, kind === "" ? undefined : kind);
  for (let column = 2; column < firstFigureColumn; column += 1) draft.put(row, column, styles.tableText);
}

function partsOf(form: Form, total: CellName, row: number, columns: readonly SummaryColumn[]): string {
  const columnOf = new Map(columns.map(({ name, column }) => [name, column]));
  const parts = totalEquations(form).get(total)?.left ?? [];
  return parts.map((part) => cellAddress(row, columnOf.get(part) ?? 0)).join(",");
}

/** The cells that are 不完整 with the units that are missing, in words, below the table; returns the rows' heights. */
function listIncomplete(
  draft: SheetDraft,
  content: SummaryContent,
  columns: readonly SummaryColumn[],
  firstRow: number,
): number[] {
  const { report, collection } = content;
  const form = formOf(report.edition);
  const own = incompleteCells(form, collection.consolidation.incomplete).filter(([name]) =>
    columns.some((column) => column.name === name),
  );
  const columnCount = Math.min(columns.length, listedOver);
  return own.map(([name, units], index) => {
    const row = firstRow + index;
    const text = summaryWords.incompleteNote(cellTitle(form, name), units);
    draft.put(row, 0, styles.tableText, index === 0 ? summaryWords.incompleteList : undefined);
    draft.putMerged(
      { row, column: firstFigureColumn, rowCount: 1, columnCount },
      { ...styles.tableText, numberFormat: "@" },
      text,
    );
    // A row in Excel is 409 points at most.
    return Math.min(409, Math.max(18, heightFor(text, columnCount * figureWidth, styles.tableText.size)));
  });
}

function numberStyle(form: Form, name: CellName): CellStyle {
  return { ...styles.tableNumber, ...sumLook(figurePlaces(form).get(name)?.cell.kind ?? "count") };
}

function putFigures(
  draft: SheetDraft,
  form: Form,
  row: number,
  columns: readonly SummaryColumn[],
  contentOf: (column: SummaryColumn) => CellContent | string | number | undefined,
): void {
  for (const column of columns)
    draft.put(row, column.column, numberStyle(form, column.name), contentOf(column));
}

import {
  figurePlaces,
  formOf,
  tableTitles,
  totalEquations,
  type CellName,
  type Form,
  type TableId,
} from "../../form/index";
import { numberOf } from "../../figures/index";
import { bodyKindTitles, withKnownTotals } from "../../consolidation/index";
import { countLedger, describeCounts } from "../../collection/index";
import { areaAddress, cellAddress } from "../addresses";
import { styles } from "../cell-styles";
import { sumLook } from "../figure-look";
import { SheetDraft } from "../sheet-draft";
import type { Area, CellContent, CellStyle, SheetLayout } from "../workbook-layout";
import { figureWidth, firstFigureColumn, summaryColumns, type SummaryColumn } from "./summary-columns";
import type { SummaryContent, SummarySheetKey } from "./summary-content";
import { listIncompleteCells } from "./list-incomplete-cells";
import { putAdjustment } from "./put-adjustment";
import { putSummaryHeads } from "./put-summary-heads";
import { adjustmentsOf, summaryRows } from "./summary-rows";
import { summaryTablePrint } from "./summary-table-print";
import { plainValue, summed } from "./summary-values";
import { summaryWords } from "./summary-wording";

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
  putSummaryHeads(draft, columns);
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
  const listHeights = listIncompleteCells(draft, content, columns, differenceRow + 1);
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
    print: summaryTablePrint(table, rowCount, width),
    protected: true,
    frozenRows: firstUnitRow,
    frozenColumns: 2,
    gridlines: true,
    tabColor: "#0563C1",
  };
  return { layout, cellOf: sums };
}

/** A line over the columns that are always in view or nearly so; merged over all it would scroll out of sight. */
function putLine(draft: SheetDraft, row: number, style: CellStyle, text: string): void {
  draft.put(row, 0, { ...style, wrapped: false, horizontal: "left" }, text);
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

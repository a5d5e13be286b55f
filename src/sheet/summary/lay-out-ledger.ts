import { bodyKindTitles, type BodyKind } from "../../consolidation/index";
import { countLedger, daysUntilDue, dueDay } from "../../collection/index";
import { areaAddress, columnLetters } from "../addresses";
import { styles } from "../cell-styles";
import { SheetDraft } from "../sheet-draft";
import type { CellContent, SheetLayout } from "../workbook-layout";
import { ledgerColumns, ledgerText, type LedgerField } from "./ledger-columns";
import type { SummaryContent, SummarySheetKey } from "./summary-content";
import { summaryWords } from "./summary-wording";

const countRow = 1;
const headRow = 3;

/** 台账: how every body stands, with 应报 / 已报 / 未报 and the days left on top. */
export function layOutLedger(
  { collection, ledger, today }: SummaryContent,
  name: string,
): SheetLayout<SummarySheetKey> {
  const draft = new SheetDraft();
  draft.putMerged(
    { row: 0, column: 0, rowCount: 1, columnCount: 12 },
    styles.sheetTitle,
    `${collection.year}年度${summaryWords.ledgerTitle}`,
  );
  const rowCount = Math.max(ledger.length, 1);
  const columnOf = (field: LedgerField) => {
    const column = ledgerColumns.findIndex((each) => each.field === field);
    return areaAddress({ row: headRow + 1, column, rowCount, columnCount: 1 });
  };
  const counts = countLedger(ledger);
  const state = (text: string) => `COUNTIF(${columnOf("state")},"${text}")`;
  const due = `COUNTIF(${columnOf("mustReport")},"是")`;
  const usable = (kind: BodyKind) =>
    `SUMPRODUCT((${columnOf("state")}="可汇总")*(${columnOf("kind")}="${bodyKindTitles[kind]}"))`;
  // 垂管 is not added up, and the government itself once, whoever reports for it.
  const counted = `${state("可汇总")}-${usable("vertical")}-MAX(0,${usable("government")}-1)`;
  const dueYear = collection.year + 1;
  const figures: readonly (readonly [string, CellContent])[] = [
    ["应报", { formula: `=${due}`, result: counts.due }],
    ["已报", { formula: `=${due}-${state("未报")}`, result: counts.reported }],
    ["未报", { formula: `=${state("未报")}`, result: counts.missing }],
    ["计入合计", { formula: `=${counted}`, result: counts.counted }],
    ["垂管", { formula: `=${usable("vertical")}`, result: counts.vertical }],
    ["退回", { formula: `=${state("退回")}+${state("表样被改动")}`, result: counts.returned }],
    [
      `距${dueDay.month}月${dueDay.day}日（天）`,
      {
        formula: `=DATE(${dueYear},${dueDay.month},${dueDay.day})-TODAY()`,
        result: daysUntilDue(collection.year, today),
      },
    ],
  ];
  figures.forEach(([label, content], index) => {
    draft.put(countRow, index * 2, styles.fieldLabel, label);
    draft.put(countRow, index * 2 + 1, { ...styles.fixedValue, bold: true, numberFormat: "0" }, content);
  });
  // Whoever goes on from this summary has to know whether a body that is not in 台账 may be added.
  const listColumn = figures.length * 2;
  const { list, withList, withoutList } = summaryWords;
  draft.put(countRow, listColumn, styles.fieldLabel, list);
  draft.put(countRow, listColumn + 1, styles.fixedValue, collection.roster ? withList : withoutList);
  ledgerColumns.forEach(({ head }, column) => draft.put(headRow, column, styles.tableHead, head));
  ledger.forEach((entry, index) => {
    ledgerColumns.forEach(({ field, free }, column) => {
      const style = free ? styles.tableAnswer : styles.tableText;
      draft.put(headRow + 1 + index, column, { ...style, numberFormat: "@" }, ledgerText(entry, field));
    });
  });
  const area = { row: headRow + 1, column: 0, rowCount, columnCount: ledgerColumns.length };
  const stateColumn = columnLetters(ledgerColumns.findIndex(({ field }) => field === "state"));
  const mark = (text: string, fill: string, color: string) => ({
    area,
    formula: `=$${stateColumn}${headRow + 2}="${text}"`,
    fill,
    color,
  });
  const sheetRows = headRow + 1 + rowCount;
  return {
    key: "ledger",
    name,
    rowCount: sheetRows,
    columnCount: ledgerColumns.length,
    cells: draft.cells(),
    merges: draft.merges,
    columnWidths: ledgerColumns.map(({ width }) => width),
    rowHeights: [30, 34, 8, 24, ...Array<null>(rowCount).fill(null)],
    conditionalFormats: [
      mark("未报", "#FDE7E9", "#A4262C"),
      mark("退回", "#FFF4CE", "#8A5100"),
      mark("表样被改动", "#FFF4CE", "#8A5100"),
    ],
    validations: [],
    print: {
      area: { row: 0, column: 0, rowCount: sheetRows, columnCount: ledgerColumns.length },
      paper: "A3",
      orientation: "landscape",
      titleRows: { first: headRow, last: headRow },
      // Twenty columns do not fit one page at a size that can be read: they go over two, each with the names.
      titleColumns: { first: 0, last: 0 },
      scale: 90,
      margins: { top: 15, bottom: 15, left: 10, right: 10 },
      fitToPageWide: 1,
      fitToPageHigh: null,
      centerFooter: "第&P页 共&N页",
      centeredHorizontally: false,
    },
    protected: false,
    frozenRows: headRow + 1,
    frozenColumns: 1,
    gridlines: true,
    tabColor: "#C00000",
  };
}

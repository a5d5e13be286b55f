import { headerRowCount, type Form, type PlacedCell, type TableId } from "../form/index";
import { stampOf, type UnitReport } from "../figures/index";
import { styles } from "./cell-styles";
import { failedMark, passedText, unverifiedText } from "./check-formulas";
import { tableOrigin } from "./figure-cells";
import { layOutOfficialTable } from "./lay-out-official-table";
import { officialMargins, pageFooter } from "./page";
import { SheetDraft } from "./sheet-draft";
import type { Area, CellStyle, LayoutConditionalFormat, SheetLayout } from "./workbook-layout";

/** What the three table sheets differ in. */
export interface TableSheetParts {
  readonly table: TableId;
  /** Points, one a column of the official table. */
  readonly columnWidths: readonly number[];
  /** Points of the columns beside it. */
  readonly asideWidths: readonly number[];
  readonly labelStyle: (place: PlacedCell) => CellStyle;
  /** Puts down the checks beside and below the table, with prompts and marks. */
  readonly layOutAsides: (draft: SheetDraft, officialTable: Area) => void;
}

/** A sheet with one official table: its title, the line naming unit and year, the table, and the checks around it. */
export function layOutTableSheet(
  form: Form,
  report: UnitReport,
  name: string,
  parts: TableSheetParts,
): SheetLayout {
  const table = form.tables.find((candidate) => candidate.table === parts.table);
  if (!table) throw new Error(`The ${form.edition} form has no table ${parts.table}`);
  const draft = new SheetDraft();
  const columnCount = parts.columnWidths.length;
  draft.putMerged({ row: 0, column: 0, rowCount: 1, columnCount }, styles.sheetTitle, table.sectionTitle);
  const half = Math.ceil(columnCount / 2);
  draft.putMerged(
    { row: 1, column: 0, rowCount: 1, columnCount: half },
    styles.subtitleLeft,
    `填报单位：${report.unit}`,
  );
  draft.putMerged(
    { row: 1, column: half, rowCount: 1, columnCount: columnCount - half },
    styles.subtitleRight,
    `${report.year}年度`,
  );
  const heights = layOutOfficialTable(draft, form, table, report, parts.columnWidths, parts.labelStyle);
  const officialTable = { ...tableOrigin, rowCount: table.rows.length, columnCount };
  parts.layOutAsides(draft, officialTable);
  const rowCount = draft.rowCount();
  return {
    key: parts.table,
    name,
    rowCount,
    columnCount: draft.columnCount(),
    cells: draft.cells(),
    merges: draft.merges,
    columnWidths: [...parts.columnWidths, ...parts.asideWidths],
    rowHeights: [30, 18, ...heights, ...Array<null>(rowCount - 2 - heights.length).fill(null)],
    conditionalFormats: draft.conditionalFormats,
    validations: draft.validations,
    print: {
      area: { row: 0, column: 0, rowCount: tableOrigin.row + table.rows.length, columnCount },
      orientation: "portrait",
      titleRows: { first: 0, last: tableOrigin.row + headerRowCount(table) - 1 },
      margins: officialMargins,
      fitToPageWide: 1,
      fitToPageHigh: 1,
      centerFooter: pageFooter(stampOf(report)),
      centeredHorizontally: true,
    },
    protected: true,
    frozenRows: 2,
    gridlines: true,
  };
}

/** The marks on check cells: red where a check failed, green where it passed, grey where it waits. */
export function checkMarks(area: Area, firstCell: string): LayoutConditionalFormat[] {
  return [
    { area, formula: `=LEFT(${firstCell},1)="${failedMark}"`, fill: "#FDE7E9", color: "#A4262C" },
    { area, formula: `=${firstCell}="${passedText}"`, fill: "#FFFFFF", color: "#107C10" },
    { area, formula: `=${firstCell}="${unverifiedText}"`, fill: "#FFFFFF", color: "#8A8886" },
  ];
}

/** The looks of a figure that is wrong, and of one still to be filled. */
export const wrongMark = { fill: "#FDE7E9", color: "#A4262C" } as const;
export const blankMark = { fill: "#FFF9E5", color: "#000000" } as const;

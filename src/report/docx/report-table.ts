import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  type TextRun,
} from "docx";
import type { TableId } from "../../form/index";
import { labelWords } from "../label-words";
import { placeReportCells, type PlacedReportCell } from "../place-report-cells";
import type { ReportCell, ReportTable } from "../report-document";
import type { ReportFonts } from "./fonts";
import { STYLE } from "./document-styles";
import { TYPE_AREA_WIDTH } from "./page-setup";
import { textRuns } from "./run-text";

/** Sizes, in points, at which each table fits one page. */
interface TableSetting {
  readonly points: number;
  readonly linePitch: number;
  readonly rowHeight: number;
  /** Space left and right of a label and of a figure, in twips. */
  readonly labelPadding: number;
  readonly figurePadding: number;
}

const SETTINGS: Readonly<Record<TableId, TableSetting>> = {
  proactive: { points: 12, linePitch: 17, rowHeight: 25, labelPadding: 80, figurePadding: 80 },
  requests: { points: 10, linePitch: 12, rowHeight: 18, labelPadding: 50, figurePadding: 28 },
  proceedings: { points: 10, linePitch: 13, rowHeight: 26, labelPadding: 20, figurePadding: 20 },
};

const BAND_FILL = "C6D9F1";
const rule = { style: BorderStyle.SINGLE, size: 4, color: "000000" };

/** An official table over the whole width of the type area, kept together on one page, its header repeated. */
export function reportTable(table: ReportTable, fonts: ReportFonts): Table {
  const setting = SETTINGS[table.table];
  const widths = gridWidths(table.columnShares);
  return new Table({
    width: { size: TYPE_AREA_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { left: setting.figurePadding, right: setting.figurePadding, top: 30, bottom: 30 },
    borders: {
      top: rule,
      bottom: rule,
      left: rule,
      right: rule,
      insideHorizontal: rule,
      insideVertical: rule,
    },
    rows: gridRows(table).map(
      (row, rowIndex) =>
        new TableRow({
          cantSplit: true,
          ...(rowIndex < table.headerRowCount && { tableHeader: true }),
          keepNext: rowIndex < table.rows.length - 1,
          height: { value: setting.rowHeight * 20, rule: HeightRule.ATLEAST },
          children: row.map(({ cell, row: firstRow, column }) => {
            const width = widths.slice(column, column + cell.columnSpan).reduce((sum, one) => sum + one, 0);
            return tableCell(cell, rowIndex === firstRow, width, setting, fonts);
          }),
        }),
    ),
  });
}

/**
 * For each row every cell that covers a part of it, from the left: a cell spanning rows stands in each of them, as
 * Word wants it. (Left to the library, the lower ones would hold a line of body text, which stretches their rows.)
 */
function gridRows(table: ReportTable): PlacedReportCell[][] {
  const placed = placeReportCells(table).flat();
  return table.rows.map((_, rowIndex) =>
    placed
      .filter(({ cell, row }) => row <= rowIndex && rowIndex < row + cell.rowSpan)
      .sort((left, right) => left.column - right.column),
  );
}

function tableCell(
  cell: ReportCell,
  isFirstRow: boolean,
  width: number,
  setting: TableSetting,
  fonts: ReportFonts,
): TableCell {
  const leftSet = cell.align === "left" || cell.role === "note";
  const padding = leftSet ? setting.labelPadding : setting.figurePadding;
  return new TableCell({
    ...(cell.rowSpan > 1 && {
      verticalMerge: isFirstRow ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
    }),
    ...(cell.columnSpan > 1 && { columnSpan: cell.columnSpan }),
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(leftSet && { margins: { left: setting.labelPadding, right: setting.labelPadding } }),
    ...(cell.role === "band" && { shading: { type: ShadingType.CLEAR, color: "auto", fill: BAND_FILL } }),
    ...(cell.stacked && { textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT }),
    children: [
      new Paragraph({
        alignment: cell.align === "left" ? AlignmentType.LEFT : AlignmentType.CENTER,
        style: STYLE.tableText,
        spacing: { line: setting.linePitch * 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
        children: isFirstRow ? cellRuns(cell, width - 2 * padding, setting, fonts) : [],
      }),
    ],
  });
}

function cellRuns(cell: ReportCell, room: number, setting: TableSetting, fonts: ReportFonts): TextRun[] {
  const { points } = setting;
  if (cell.role === "figure") {
    return textRuns([cell.text], {
      eastAsia: fonts.table,
      latin: fonts.latin,
      points: figureSize(cell.text, room, points),
    });
  }
  const label = { eastAsia: fonts.table, latin: fonts.latin, points };
  const note = { eastAsia: fonts.subHeading, latin: fonts.latin, points };
  if (cell.role === "note") return textRuns([cell.text], note);
  if (cell.stacked) return textRuns([cell.text], label);
  const bracket = /^(（[一二三四五六七]）[^（\n]+)(（[^\n]+）)$/.exec(cell.text);
  if (bracket) return [...textRuns([bracket[1] ?? ""], label), ...textRuns([bracket[2] ?? ""], note)];
  return textRuns(labelLines(cell, Math.floor(room / (points * 20))), label);
}

/** One line when the label fits and the form does not break it; else a line for each of its words, but 自然人 as 自然 and 人 where only two fit. */
function labelLines({ text }: ReportCell, charactersPerLine: number): string[] {
  if (text.length <= charactersPerLine && !text.includes("\n")) return [text];
  return labelWords(text).flatMap((word) =>
    word.length > charactersPerLine && word.length === 3 ? [word.slice(0, 2), word.slice(2)] : [word],
  );
}

/** The size at which a long number still stands on one line, down to the 六号 (7.5 pt) offices go to. */
function figureSize(text: string, room: number, points: number): number {
  const widthInPoints = [...text].reduce((sum, character) => sum + (character < "\u2000" ? 0.5 : 1), 0);
  const fitting = Math.floor((room / 20 / Math.max(widthInPoints, 1)) * 2) / 2;
  return Math.max(7.5, Math.min(points + 0.5, fitting));
}

/** The shares of the official form, scaled to the type area; the last column takes what rounding leaves. */
function gridWidths(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const edges = [
    0,
    ...shares.map((_, index) => shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0)),
  ];
  const twips = edges.map((edge) => Math.round((edge / total) * TYPE_AREA_WIDTH));
  return twips.slice(1).map((edge, index) => edge - (twips[index] ?? 0));
}

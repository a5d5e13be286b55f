import type { TableId } from "../../form/index";
import { labelWords } from "../label-words";
import { placeReportCells, type PlacedReportCell } from "../place-report-cells";
import type { ReportCell, ReportTable } from "../report-document";
import type { ReportFonts } from "./fonts";
import { STYLE } from "./document-styles";
import { element, PreparedElement, type XmlElement } from "./prepared-element";
import type { Typeface } from "./run-text";

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

/** An official table over the whole width of the text, kept together on one page, its header repeated. */
export function reportTable(table: ReportTable, fonts: ReportFonts, textWidth: number): PreparedElement {
  const setting = SETTINGS[table.table];
  const widths = gridWidths(table.columnShares, textWidth);
  const rows = gridRows(table).map((row, rowIndex) => {
    const isLast = rowIndex === table.rows.length - 1;
    const cells = row.map(({ cell, row: firstRow, column }) => {
      const width = widths.slice(column, column + cell.columnSpan).reduce((sum, one) => sum + one, 0);
      return tableCell(cell, { isFirstRow: rowIndex === firstRow, isLast, width, setting, fonts });
    });
    const isHeader = rowIndex < table.headerRowCount;
    return element("tr", {}, [
      element("trPr", {}, [
        cantSplit,
        ...(isHeader ? [element("tblHeader")] : []),
        element("trHeight", { val: setting.rowHeight * 20, hRule: "atLeast" }),
      ]),
      ...cells,
    ]);
  });
  const grid = widths.map((width) => element("gridCol", { w: width }));
  return new PreparedElement(
    element("tbl", {}, [properties(setting, textWidth), element("tblGrid", {}, grid), ...rows]),
  );
}

/** Elements that are alike in every row and cell. */
const cantSplit = element("cantSplit");
const vAlign = element("vAlign", { val: "center" });
const lineBreak = element("br");

/** Properties that many cells have in common, by what they say: a few dozen, made once, whatever is exported. */
const made = new Map<string, XmlElement>();

function shared(key: string, make: () => XmlElement): XmlElement {
  const known = made.get(key);
  if (known) return known;
  const properties = make();
  made.set(key, properties);
  return properties;
}

function properties(setting: TableSetting, textWidth: number): XmlElement {
  const rule = (side: string) => element(side, { val: "single", color: "000000", sz: 4 });
  return element("tblPr", {}, [
    element("tblW", { type: "dxa", w: textWidth }),
    element("jc", { val: "center" }),
    element("tblBorders", {}, ["top", "left", "bottom", "right", "insideH", "insideV"].map(rule)),
    element("tblLayout", { type: "fixed" }),
    element("tblCellMar", {}, [
      margin("top", 30),
      margin("left", setting.figurePadding),
      margin("bottom", 30),
      margin("right", setting.figurePadding),
    ]),
  ]);
}

function margin(side: string, twips: number): XmlElement {
  return element(side, { type: "dxa", w: twips });
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

interface CellSurroundings {
  readonly isFirstRow: boolean;
  /** In the last row of its table: every other row keeps to the next. */
  readonly isLast: boolean;
  readonly width: number;
  readonly setting: TableSetting;
  readonly fonts: ReportFonts;
}

function tableCell(cell: ReportCell, around: CellSurroundings): XmlElement {
  const { isFirstRow, isLast, width, setting, fonts } = around;
  const leftSet = cell.align === "left" || cell.role === "note";
  const padding = leftSet ? setting.labelPadding : setting.figurePadding;
  return element("tc", {}, [
    cellProperties(cell, around, leftSet),
    element("p", {}, [
      paragraphProperties(setting.linePitch, isLast, cell.align),
      ...(isFirstRow ? cellRuns(cell, width - 2 * padding, setting, fonts) : []),
    ]),
  ]);
}

function cellProperties(
  cell: ReportCell,
  { isFirstRow, width, setting }: CellSurroundings,
  leftSet: boolean,
): XmlElement {
  const merge = cell.rowSpan > 1 ? (isFirstRow ? "restart" : "continue") : "";
  const padding = leftSet ? setting.labelPadding : "";
  const key = `tcPr ${width} ${cell.columnSpan} ${merge} ${cell.role === "band"} ${padding} ${cell.stacked}`;
  return shared(key, () =>
    element("tcPr", {}, [
      element("tcW", { type: "dxa", w: width }),
      ...(cell.columnSpan > 1 ? [element("gridSpan", { val: cell.columnSpan })] : []),
      ...(merge === "" ? [] : [element("vMerge", { val: merge })]),
      ...(cell.role === "band" ? [element("shd", { fill: BAND_FILL, color: "auto", val: "clear" })] : []),
      ...(leftSet
        ? [
            element("tcMar", {}, [
              margin("left", setting.labelPadding),
              margin("right", setting.labelPadding),
            ]),
          ]
        : []),
      ...(cell.stacked ? [element("textDirection", { val: "tbRl" })] : []),
      vAlign,
    ]),
  );
}

function paragraphProperties(linePitch: number, isLast: boolean, align: ReportCell["align"]): XmlElement {
  return shared(`pPr ${linePitch} ${isLast} ${align}`, () =>
    element("pPr", {}, [
      element("pStyle", { val: STYLE.tableText }),
      ...(isLast ? [] : [element("keepNext")]),
      element("spacing", { after: 0, before: 0, line: linePitch * 20, lineRule: "exact" }),
      element("jc", { val: align === "left" ? "left" : "center" }),
    ]),
  );
}

function cellRuns(cell: ReportCell, room: number, setting: TableSetting, fonts: ReportFonts): XmlElement[] {
  const { points } = setting;
  if (cell.role === "figure") {
    return runs([cell.text], {
      eastAsia: fonts.table,
      latin: fonts.latin,
      points: figureSize(cell.text, room, points),
    });
  }
  const label = { eastAsia: fonts.table, latin: fonts.latin, points };
  const note = { eastAsia: fonts.subHeading, latin: fonts.latin, points };
  if (cell.role === "note") return runs([cell.text], note);
  if (cell.stacked) return runs([cell.text], label);
  const bracket = /^(（[一二三四五六七]）[^（\n]+)(（[^\n]+）)$/.exec(cell.text);
  if (bracket) return [...runs([bracket[1] ?? ""], label), ...runs([bracket[2] ?? ""], note)];
  return runs(labelLines(cell, Math.floor(room / (points * 20))), label);
}

/** One line of text, or several divided by line breaks, in one typeface; see `runStyle` for what is said of it. */
function runs(lines: readonly string[], { eastAsia, latin, points }: Typeface): XmlElement[] {
  const face = shared(`rPr ${eastAsia} ${latin} ${points}`, () =>
    element("rPr", {}, [
      element("rFonts", { ascii: latin, cs: latin, eastAsia, hAnsi: latin, hint: "eastAsia" }),
      element("sz", { val: points * 2 }),
      element("szCs", { val: points * 2 }),
    ]),
  );
  return lines.map((text, index) =>
    element("r", {}, [
      face,
      ...(index > 0 ? [lineBreak] : []),
      element("t", { "xml:space": "preserve" }, [text]),
    ]),
  );
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

/** The shares of the official form, scaled to the width of the text; the last column takes what rounding leaves. */
function gridWidths(shares: readonly number[], textWidth: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const edges = [
    0,
    ...shares.map((_, index) => shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0)),
  ];
  const twips = edges.map((edge) => Math.round((edge / total) * textWidth));
  return twips.slice(1).map((edge, index) => edge - (twips[index] ?? 0));
}

import {
  areaAddress,
  cellAddress,
  footerDistance,
  quotedSheetName,
  type LayoutCell,
  type LayoutConditionalFormat,
  type PrintSetup,
  type SheetLayout,
} from "../sheet/index";
import type { AddedStyles } from "./added-styles";
import { calculatedCellXml, cellXml, escapeXml } from "./cell-xml";
import { columnWidth } from "./column-width";
import { footerCode } from "./file-sheet";

/** A cell that leads to another when it is clicked. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  readonly target: { readonly sheetName: string; readonly row: number; readonly column: number };
}

const millimetresPerInch = 25.4;

/**
 * The part of one laid-out sheet: contents, looks, merges, sizes, frozen rows, protection, marks, links and page set-up.
 * Validations are left out, for a sheet that has none.
 *
 * @param namespace of the workbook it goes into
 */
export function sheetXml(
  layout: SheetLayout<string>,
  links: readonly CellLink[],
  namespace: string,
  styles: Pick<AddedStyles, "numberOf" | "numberOfMark">,
): string {
  const whole = { row: 0, column: 0, rowCount: layout.rowCount, columnCount: layout.columnCount };
  const { print, tabColor } = layout;
  const inches = (millimetres: number) => (millimetres / millimetresPerInch).toFixed(4);
  const { top, bottom, left, right } = print.margins;
  const edge = inches(footerDistance(print.margins));
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><sheetPr>`,
    tabColor === undefined ? "" : `<tabColor rgb="FF${tabColor.slice(1)}"/>`,
    print.scale === undefined ? `<pageSetUpPr fitToPage="1"/>` : "",
    `</sheetPr><dimension ref="${areaAddress(whole)}"/>`,
    `<sheetViews><sheetView${layout.gridlines ? "" : ' showGridLines="0"'} workbookViewId="0">${paneOf(layout)}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>`,
    ...layout.columnWidths.map((points, column) => {
      const width = columnWidth(points);
      return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
    }),
    `</cols><sheetData>`,
    ...rowsOf(layout, styles),
    `</sheetData>`,
    layout.protected ? `<sheetProtection sheet="1" objects="1" scenarios="1" formatRows="0"/>` : "",
    listOf(
      "mergeCells",
      layout.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`),
    ),
    ...layout.conditionalFormats.map((mark, index) => markXml(mark, index, styles)),
    listOf("hyperlinks", links.map(linkXml)),
    print.centeredHorizontally ? `<printOptions horizontalCentered="1"/>` : "",
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" header="${edge}" footer="${edge}"/>`,
    `<pageSetup paperSize="${print.paper === "A3" ? 8 : 9}" ${sizeOf(print)} orientation="${print.orientation}"/>`,
    `<headerFooter><oddFooter>${escapeXml(footerCode(print.centerFooter))}</oddFooter></headerFooter></worksheet>`,
  ].join("");
}

/** Fitted to a page's width, or at a size of its own. */
function sizeOf({ scale, fitToPageHigh }: PrintSetup): string {
  return scale === undefined ? `fitToHeight="${fitToPageHigh ?? 0}"` : `scale="${scale}"`;
}

function paneOf({ frozenRows }: SheetLayout<string>): string {
  if (frozenRows === 0) return "";
  const below = cellAddress(frozenRows, 0);
  return `<pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`;
}

function rowsOf(
  { cells, rowCount, rowHeights }: SheetLayout<string>,
  styles: Pick<AddedStyles, "numberOf">,
): string[] {
  return Array.from({ length: rowCount }, (_, row) => {
    const height = rowHeights[row] ?? null;
    const size = height === null ? "" : ` ht="${height}" customHeight="1"`;
    const own = cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
    const xml = own.map((cell) => xmlOf(cell, styles.numberOf(cell.style)));
    return `<row r="${row + 1}"${size}>${xml.join("")}</row>`;
  });
}

function xmlOf(cell: LayoutCell, style: string | undefined): string {
  const { content } = cell;
  if (content && "formula" in content) return calculatedCellXml(cell, style, content);
  return cellXml("", cell, style, content === undefined ? null : content.value);
}

function markXml(
  { area, formula, ...look }: LayoutConditionalFormat,
  index: number,
  styles: Pick<AddedStyles, "numberOfMark">,
): string {
  const number = styles.numberOfMark(look);
  if (number === undefined) return "";
  const rule = `type="expression" dxfId="${number}" priority="${index + 1}" stopIfTrue="1"`;
  return `<conditionalFormatting sqref="${areaAddress(area)}"><cfRule ${rule}><formula>${escapeXml(formula.slice(1))}</formula></cfRule></conditionalFormatting>`;
}

function linkXml({ row, column, target }: CellLink): string {
  const place = `${quotedSheetName(target.sheetName)}!${cellAddress(target.row, target.column)}`;
  return `<hyperlink ref="${cellAddress(row, column)}" location="${escapeXml(place)}"/>`;
}

function listOf(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `<${name}>${items.join("")}</${name}>`;
}

import { cellAddress, columnName } from "../excel-host/model/address";
import { boundingArea } from "../excel-host/model/areas";
import type { SheetModel } from "../excel-host/model/sheet";
import { standardColumnWidth, standardRowHeight } from "../excel-host/model/style";
import type { Area } from "../excel-host/model/types";
import { drawnArea, pixels } from "./cell-appearance";
import { element } from "./element";

/** CSS pixels. */
export const headerWidth = 44;
/** CSS pixels. */
export const headerHeight = 24;

/** Beyond this the page stops drawing; the workbook itself goes on. */
const drawnLimit = { rows: 2000, columns: 80 };

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** A sheet's table with headers, spans and sizes, its cells still blank, by "row,column". */
export interface GridTable {
  readonly parts: readonly [HTMLElement, HTMLElement, HTMLElement];
  /** CSS pixels. */
  readonly width: number;
  readonly cells: ReadonlyMap<string, HTMLTableCellElement>;
}

export function buildGridTable(sheet: SheetModel, extent: Extent): GridTable {
  const cells = new Map<string, HTMLTableCellElement>();
  const widths = Array.from({ length: extent.columns }, (_, column) => pixels(sheet.columnWidth(column)));
  const columns = element(
    "colgroup",
    {},
    element("col", { style: `width:${headerWidth}px` }),
    ...widths.map((width) =>
      element("col", { style: width === 0 ? "visibility:collapse" : `width:${width}px` }),
    ),
  );
  const corner = element("th", { className: "corner", title: "全选", "aria-label": "全选" });
  const headers = widths.map((_, column) => columnHeader(sheet, column, widths));
  const head = element("thead", {}, element("tr", { role: "row", "aria-rowindex": "1" }, corner, ...headers));
  const body = element("tbody");
  let top = headerHeight;
  for (let row = 0; row < extent.rows; row += 1) {
    const frozenTop = row < sheet.freeze.rows ? top : null;
    body.append(buildRow(sheet, row, frozenTop, widths, cells));
    top += pixels(sheet.rowHeight(row));
  }
  const width = headerWidth + widths.reduce((sum, each) => sum + each, 0);
  return { parts: [columns, head, body], width, cells };
}

function columnHeader(sheet: SheetModel, column: number, widths: readonly number[]): HTMLElement {
  const th = element("th", {
    className: "column-header",
    role: "columnheader",
    "aria-colindex": String(column + 2),
  });
  th.textContent = columnName(column);
  th.dataset["column"] = String(column);
  if (column < sheet.freeze.columns) {
    const left = headerWidth + widths.slice(0, column).reduce((sum, width) => sum + width, 0);
    th.style.cssText = `left:${left}px;z-index:5;position:sticky`;
  }
  th.append(element("span", { className: "resize-column", "aria-hidden": "true" }));
  return th;
}

function buildRow(
  sheet: SheetModel,
  row: number,
  frozenTop: number | null,
  widths: readonly number[],
  cells: Map<string, HTMLTableCellElement>,
): HTMLElement {
  const height = pixels(sheet.rowHeight(row));
  const tr = element("tr", { role: "row", "aria-rowindex": String(row + 2) });
  tr.style.cssText = height === 0 ? "visibility:collapse;height:0" : `height:${height}px`;
  if (!sheet.content.rowHeights.has(row)) tr.className = "auto";
  const header = element("th", { className: "row-header", role: "rowheader" }, String(row + 1));
  header.dataset["row"] = String(row);
  header.append(element("span", { className: "resize-row", "aria-hidden": "true" }));
  if (frozenTop !== null) header.style.cssText = `top:${frozenTop}px;z-index:4`;
  tr.append(header);
  let left = headerWidth;
  for (const [column, width] of widths.entries()) {
    const area = drawnArea(sheet, row, column);
    const frozenLeft = column < sheet.freeze.columns ? left : null;
    left += width;
    if (!area) continue;
    const td = buildCell(area, frozenTop, frozenLeft);
    cells.set(`${row},${column}`, td);
    tr.append(td);
  }
  return tr;
}

function buildCell(area: Area, frozenTop: number | null, frozenLeft: number | null): HTMLTableCellElement {
  const td = element("td", { role: "gridcell", "aria-colindex": String(area.column + 2) });
  td.dataset["address"] = cellAddress(area.row, area.column);
  if (area.rowCount > 1) td.rowSpan = area.rowCount;
  if (area.columnCount > 1) td.colSpan = area.columnCount;
  if (frozenTop !== null) td.dataset["frozenTop"] = String(frozenTop);
  if (frozenLeft !== null) td.dataset["frozenLeft"] = String(frozenLeft);
  td.append(element("div", { className: "text" }));
  areas.set(td, area);
  return td;
}

/** The area a drawn cell stands for, remembered, since asking the page for it takes longer. */
const areas = new WeakMap<HTMLElement, Area>();

/** The cell, or merged cell, a drawn cell stands for; throws for an element that is none. */
export function areaOf(td: HTMLElement): Area {
  const area = areas.get(td);
  if (!area) throw new Error("This element is no cell of the grid");
  return area;
}

/** What is in use, the selection, and some empty room around: at least as much as fills the window. */
export function drawnExtent(sheet: SheetModel, { clientWidth, clientHeight }: HTMLElement): Extent {
  const { row, column } = sheet.selection.activeCell;
  const start = { row, column, rowCount: 1, columnCount: 1 };
  const used = sheet.usedArea();
  const area = used ? boundingArea(used, start) : start;
  const rowsInWindow = Math.ceil(clientHeight / pixels(standardRowHeight));
  const columnsInWindow = Math.ceil(clientWidth / pixels(standardColumnWidth));
  return {
    rows: Math.min(drawnLimit.rows, Math.max(rowsInWindow + 10, area.row + area.rowCount + 15)),
    columns: Math.min(drawnLimit.columns, Math.max(columnsInWindow + 3, area.column + area.columnCount + 6)),
  };
}

/** Changes when the table must be built anew and not only painted. */
export function shapeOf(sheet: SheetModel, extent: Extent): string {
  const { merges, columnWidths, rowHeights, hiddenRows, hiddenColumns } = sheet.content;
  return JSON.stringify([
    sheet.id,
    sheet.name,
    extent,
    sheet.freeze,
    merges,
    [...columnWidths],
    [...rowHeights],
    [...hiddenRows],
    [...hiddenColumns],
  ]);
}

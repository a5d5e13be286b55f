import { cellAddress, columnName } from "../excel-host/model/address";
import { boundingArea, containsCell } from "../excel-host/model/areas";
import type { SheetModel } from "../excel-host/model/sheet";
import { standardColumnWidth, standardRowHeight } from "../excel-host/model/style";
import type { Area } from "../excel-host/model/types";
import type { Bench } from "./bench";
import { cellAppearance, drawnArea, pixels } from "./cell-appearance";
import { element } from "./element";
import type { Place } from "./selection-moves";

/** Beyond this the page stops drawing; the workbook itself goes on. */
const drawnLimit = { rows: 2000, columns: 80 };

export interface GridView {
  /** The scrolling area; overlays go into `canvas`, which scrolls with the cells. */
  readonly scroller: HTMLElement;
  readonly canvas: HTMLElement;
  readonly table: HTMLTableElement;
  /** Draws what changed since the last time: contents, formats, shape and selection. */
  render(): void;
  /** Draws the selection alone. */
  renderSelection(): void;
  /** The drawn cell at a place (the merged cell it belongs to); null outside the drawn part. */
  cellAt(place: Place): HTMLTableCellElement | null;
  /** Scrolls until the cell can be seen. */
  reveal(place: Place): void;
  /** How many whole rows can be seen at once. */
  rowsInView(): number;
}

export function createGridView(bench: Bench): GridView {
  const columns = element("colgroup");
  const head = element("thead");
  const body = element("tbody");
  const table = element(
    "table",
    { className: "grid", role: "grid", "aria-multiselectable": "true" },
    columns,
    head,
    body,
  );
  const canvas = element("div", { className: "grid-canvas" }, table);
  const scroller = element("div", { className: "grid-scroller" }, canvas);
  const cells = new Map<string, HTMLTableCellElement>();
  const painted = new WeakMap<HTMLTableCellElement, string>();
  let shape = "";
  let extent = { rows: 0, columns: 0 };
  let selected: HTMLElement[] = [];
  /** Where each sheet was left. */
  const scrolled = new WeakMap<SheetModel, { top: number; left: number }>();
  let shownSheet: SheetModel | null = null;

  const sheet = (): SheetModel => bench.book.activeSheet;

  function render(): void {
    bench.book.calculate();
    extent = drawnExtent(sheet(), scroller);
    const newShape = shapeOf(sheet(), extent);
    const turned = shownSheet !== sheet();
    if (turned && shownSheet)
      scrolled.set(shownSheet, { top: scroller.scrollTop, left: scroller.scrollLeft });
    if (newShape !== shape || turned) {
      shape = newShape;
      buildTable();
    }
    for (const td of cells.values()) paint(td);
    if (turned) {
      shownSheet = sheet();
      const { top, left } = scrolled.get(shownSheet) ?? { top: 0, left: 0 };
      scroller.scrollTop = top;
      scroller.scrollLeft = left;
    }
    renderSelection();
  }

  function buildTable(): void {
    const current = sheet();
    cells.clear();
    table.setAttribute("aria-label", current.name);
    table.setAttribute("aria-rowcount", String(extent.rows + 1));
    table.setAttribute("aria-colcount", String(extent.columns + 1));
    const widths = Array.from({ length: extent.columns }, (_, column) => pixels(current.columnWidth(column)));
    table.style.width = `${headerWidth + widths.reduce((sum, width) => sum + width, 0)}px`;
    columns.replaceChildren(
      element("col", { style: `width:${headerWidth}px` }),
      ...widths.map((width) =>
        element("col", { style: width === 0 ? "visibility:collapse" : `width:${width}px` }),
      ),
    );
    head.replaceChildren(
      element(
        "tr",
        { role: "row", "aria-rowindex": "1" },
        element("th", { className: "corner", title: "全选" }),
        ...widths.map((_, column) => columnHeader(column, widths)),
      ),
    );
    let top = headerHeight;
    const rows: HTMLElement[] = [];
    for (let row = 0; row < extent.rows; row += 1) {
      const height = pixels(current.rowHeight(row));
      rows.push(buildRow(current, row, height, row < current.freeze.rows ? top : null, widths));
      top += height;
    }
    body.replaceChildren(...rows);
  }

  function columnHeader(column: number, widths: readonly number[]): HTMLElement {
    const frozen = column < sheet().freeze.columns;
    const left = headerWidth + widths.slice(0, column).reduce((sum, width) => sum + width, 0);
    const th = element("th", {
      className: "column-header",
      role: "columnheader",
      "aria-colindex": String(column + 2),
    });
    th.textContent = columnName(column);
    th.dataset["column"] = String(column);
    if (frozen) th.style.cssText = `left:${left}px;z-index:5;position:sticky`;
    th.append(element("span", { className: "resize-column", "aria-hidden": "true" }));
    return th;
  }

  function buildRow(
    current: SheetModel,
    row: number,
    height: number,
    frozenTop: number | null,
    widths: readonly number[],
  ): HTMLElement {
    const tr = element("tr", { role: "row", "aria-rowindex": String(row + 2) });
    tr.style.cssText = height === 0 ? "visibility:collapse;height:0" : `height:${height}px`;
    if (!current.content.rowHeights.has(row)) tr.className = "auto";
    const header = element("th", { className: "row-header", role: "rowheader" }, String(row + 1));
    header.dataset["row"] = String(row);
    header.append(element("span", { className: "resize-row", "aria-hidden": "true" }));
    if (frozenTop !== null) header.style.cssText = `top:${frozenTop}px;z-index:4`;
    tr.append(header);
    let left = headerWidth;
    for (let column = 0; column < extent.columns; column += 1) {
      const area = drawnArea(current, row, column);
      const frozenLeft = column < current.freeze.columns ? left : null;
      left += widths[column] ?? 0;
      if (!area) continue;
      tr.append(buildCell(area, frozenTop, frozenLeft));
    }
    return tr;
  }

  function buildCell(area: Area, frozenTop: number | null, frozenLeft: number | null): HTMLElement {
    const td = element("td", { role: "gridcell", "aria-colindex": String(area.column + 2) });
    td.dataset["address"] = td.id = cellAddress(area.row, area.column);
    if (area.rowCount > 1) td.rowSpan = area.rowCount;
    if (area.columnCount > 1) td.colSpan = area.columnCount;
    if (frozenTop !== null) td.dataset["frozenTop"] = String(frozenTop);
    if (frozenLeft !== null) td.dataset["frozenLeft"] = String(frozenLeft);
    td.append(element("div", { className: "text" }));
    cells.set(`${area.row},${area.column}`, td);
    return td;
  }

  function paint(td: HTMLTableCellElement): void {
    const current = sheet();
    const place = placeOf(td);
    const area = { ...place, rowCount: td.rowSpan, columnCount: td.colSpan };
    const { text, cellCss, textCss, classes } = cellAppearance(current, area);
    const note = classes.includes("noted")
      ? (current.content.notes.get(place.row * 16384 + place.column)?.text ?? "")
      : "";
    const key = [text, cellCss, textCss, classes, note].join("\u0000");
    if (painted.get(td) === key) return;
    painted.set(td, key);
    td.style.cssText = cellCss + frozenCss(td);
    td.className = classes + (td.classList.contains("selected") ? " selected" : "");
    td.setAttribute("aria-readonly", String(classes.includes("readonly")));
    if (note) td.dataset["note"] = note;
    else delete td.dataset["note"];
    const inner = td.firstElementChild as HTMLElement;
    inner.style.cssText = textCss;
    if (inner.textContent !== text) inner.replaceChildren(element("span", {}, text));
  }

  function frozenCss(td: HTMLTableCellElement): string {
    const { frozenTop, frozenLeft } = td.dataset;
    if (frozenTop === undefined && frozenLeft === undefined) return "";
    return [
      "position:sticky;",
      frozenTop === undefined ? "" : `top:${frozenTop}px;`,
      frozenLeft === undefined ? "" : `left:${frozenLeft}px;`,
      `z-index:${frozenTop !== undefined && frozenLeft !== undefined ? 3 : 2};`,
      td.style.backgroundColor ? "" : "background-color:#fff;",
    ].join("");
  }

  function renderSelection(): void {
    for (const each of selected) {
      each.classList.remove("selected", "active", "edge-top", "edge-bottom", "edge-left", "edge-right");
      each.removeAttribute("aria-selected");
    }
    selected = [];
    const { areas, activeCell } = sheet().selection;
    const rowMarks = new Set<number>();
    const columnMarks = new Set<number>();
    for (const td of cells.values()) {
      const place = placeOf(td);
      const area = areas.find((each) => containsCell(each, place.row, place.column));
      if (!area) continue;
      selected.push(td);
      td.setAttribute("aria-selected", "true");
      td.classList.add("selected");
      td.classList.toggle("active", place.row === activeCell.row && place.column === activeCell.column);
      td.classList.toggle("edge-top", place.row === area.row);
      td.classList.toggle("edge-left", place.column === area.column);
      td.classList.toggle("edge-bottom", place.row + td.rowSpan >= area.row + area.rowCount);
      td.classList.toggle("edge-right", place.column + td.colSpan >= area.column + area.columnCount);
    }
    for (const { row, column, rowCount, columnCount } of areas) {
      for (let r = row; r < Math.min(row + rowCount, extent.rows); r += 1) rowMarks.add(r);
      for (let c = column; c < Math.min(column + columnCount, extent.columns); c += 1) columnMarks.add(c);
    }
    const headers = table.querySelectorAll<HTMLElement>("th[data-row], th[data-column]");
    for (const th of headers) {
      const { row, column } = th.dataset;
      const marked = row === undefined ? columnMarks.has(Number(column)) : rowMarks.has(Number(row));
      th.classList.toggle("marked", marked);
    }
  }

  function cellAt({ row, column }: Place): HTMLTableCellElement | null {
    const merge = sheet().mergeAt(row, column);
    return cells.get(merge ? `${merge.row},${merge.column}` : `${row},${column}`) ?? null;
  }

  function reveal(place: Place): void {
    let td = cellAt(place);
    if (!td) {
      render();
      td = cellAt(place);
    }
    if (!td) return;
    const { freeze } = sheet();
    const inset = { top: headerHeight, left: headerWidth };
    for (let row = 0; row < freeze.rows; row += 1) inset.top += pixels(sheet().rowHeight(row));
    for (let column = 0; column < freeze.columns; column += 1)
      inset.left += pixels(sheet().columnWidth(column));
    if (place.row >= freeze.rows) {
      const { offsetTop: top, offsetHeight: height } = td;
      const low = top + height - scroller.clientHeight + 2;
      if (top - inset.top < scroller.scrollTop) scroller.scrollTop = top - inset.top;
      else if (low > scroller.scrollTop) scroller.scrollTop = Math.min(low, top - inset.top);
    }
    if (place.column >= freeze.columns) {
      const { offsetLeft: left, offsetWidth: width } = td;
      const far = left + width - scroller.clientWidth + 2;
      if (left - inset.left < scroller.scrollLeft) scroller.scrollLeft = left - inset.left;
      else if (far > scroller.scrollLeft) scroller.scrollLeft = Math.min(far, left - inset.left);
    }
  }

  const rowsInView = (): number => Math.max(1, Math.floor((scroller.clientHeight - headerHeight) / 22));

  return { scroller, canvas, table, render, renderSelection, cellAt, reveal, rowsInView };
}

const headerWidth = 44;
const headerHeight = 24;

/** The place a drawn cell stands for. */
export function placeOf(td: HTMLElement): Place {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(td.dataset["address"] ?? "") ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** What is in use, the selection, and some empty room around: at least as much as fills the window. */
function drawnExtent(
  sheet: SheetModel,
  { clientWidth, clientHeight }: HTMLElement,
): { rows: number; columns: number } {
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
function shapeOf(sheet: SheetModel, extent: { rows: number; columns: number }): string {
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

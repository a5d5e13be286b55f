import type { SheetModel } from "../excel-host/model/sheet";
import type { Bench } from "./bench";
import { pixels } from "./cell-appearance";
import { element } from "./element";
import { buildGridTable, drawnExtent, headerHeight, headerWidth, shapeOf, type Extent } from "./grid-table";
import { markSelection } from "./mark-selection";
import { paintCell } from "./paint-cell";
import type { Place } from "./selection-moves";

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
  const table = element("table", { className: "grid", role: "grid", "aria-multiselectable": "true" });
  const canvas = element("div", { className: "grid-canvas" }, table);
  const scroller = element("div", { className: "grid-scroller" }, canvas);
  let cells: ReadonlyMap<string, HTMLTableCellElement> = new Map();
  let shape = "";
  let extent: Extent = { rows: 0, columns: 0 };
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
    for (const td of cells.values()) paintCell(sheet(), td);
    if (turned) {
      shownSheet = sheet();
      const { top, left } = scrolled.get(shownSheet) ?? { top: 0, left: 0 };
      scroller.scrollTop = top;
      scroller.scrollLeft = left;
    }
    renderSelection();
  }

  function buildTable(): void {
    const built = buildGridTable(sheet(), extent);
    cells = built.cells;
    table.setAttribute("aria-label", sheet().name);
    table.setAttribute("aria-rowcount", String(extent.rows + 1));
    table.setAttribute("aria-colcount", String(extent.columns + 1));
    table.style.width = `${built.width}px`;
    table.replaceChildren(...built.parts);
  }

  const renderSelection = (): void => markSelection(table, cells.values(), sheet().selection);

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

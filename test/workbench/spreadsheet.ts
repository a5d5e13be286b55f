import type { Bench } from "./bench";
import { createCellEditor } from "./cell-editor";
import { createCellEntry, type CellEntry } from "./cell-entry";
import { attachCellPopups } from "./cell-popups";
import { attachClipboard } from "./clipboard";
import { createDialogs, type Dialogs } from "./dialogs";
import { element } from "./element";
import { createFormulaBar } from "./formula-bar";
import { attachGridMenu } from "./grid-menu";
import { attachGridMouse } from "./grid-mouse";
import { createGridView, type GridView } from "./grid-view";
import { attachKeyboard } from "./keyboard";
import { createSheetTabs } from "./sheet-tabs";

/** The left side of the page: formula bar, grid, sheet tabs, and the dialogs over them. */
export interface Spreadsheet {
  readonly element: HTMLElement;
  readonly grid: GridView;
  readonly entry: CellEntry;
  readonly dialogs: Dialogs;
  /** Gives the keys to the grid. */
  focus(): void;
}

export function createSpreadsheet(bench: Bench): Spreadsheet {
  const side = element("section", { className: "sheet-side", "aria-label": "工作簿" });
  const dialogs = createDialogs(side);
  const entry = createCellEntry(bench, dialogs);
  const grid = createGridView(bench);
  const box = createCellEditor(bench, grid, entry);
  const focus = (): void => box.focus({ preventScroll: true });
  const reveal = (): void => grid.reveal(bench.book.activeSheet.selection.activeCell);
  const parts = { bench, grid, entry, dialogs };
  attachKeyboard(box, parts);
  attachGridMouse(box, parts);
  attachClipboard(box, parts);
  attachGridMenu(parts);
  attachCellPopups(parts);
  side.append(createFormulaBar(parts, focus, reveal), grid.scroller, createSheetTabs(parts));
  side.addEventListener("click", () => {
    // A click on a tab, coming from the task pane, gives the keys back to the grid.
    if (!side.contains(document.activeElement)) focus();
  });
  redrawOnChange(bench, grid);
  return { element: side, grid, entry, dialogs, focus };
}

/** Draws once for all the changes of one turn: an add-in's batch makes thousands of them. */
function redrawOnChange(bench: Bench, grid: GridView): void {
  let pending: "nothing" | "selection" | "all" = "nothing";
  bench.onChange((event) => {
    if (event.type === "editing" || event.type === "history" || event.type === "settingsChanged") return;
    const turned = event.type === "sheetActivated" || event.type === "opened";
    const asked = event.type === "selectionChanged" ? "selection" : "all";
    if (pending === "nothing") {
      queueMicrotask(() => {
        const wanted = pending;
        if (wanted === "selection") grid.renderSelection();
        else grid.render();
        pending = "nothing";
      });
    }
    if (pending !== "all") pending = asked;
    if (turned || (event.type === "selectionChanged" && event.sheetId === bench.book.activeSheetId)) {
      queueMicrotask(() => grid.reveal(bench.book.activeSheet.selection.activeCell));
    }
  });
  // A wider window, or a closed pane, has room for more cells.
  new ResizeObserver(() => grid.render()).observe(grid.scroller);
  grid.render();
}

import { areaBetween, MAX_COLUMNS, MAX_ROWS } from "../excel-host/model/address";
import type { Selection } from "../excel-host/model/types";
import type { Bench } from "./bench";
import type { CellEntry } from "./cell-entry";
import { areaOf } from "./grid-table";
import type { GridView } from "./grid-view";
import { selectBetween, selectPlace, type Place } from "./selection-moves";

type Target =
  | { kind: "cell"; place: Place }
  | { kind: "row"; row: number }
  | { kind: "column"; column: number }
  | { kind: "all" };

/** Selecting with the mouse: click, drag, Shift, Ctrl, headers, the corner; a double click edits. */
export function attachGridMouse(
  box: HTMLTextAreaElement,
  { bench, grid, entry }: { bench: Bench; grid: GridView; entry: CellEntry },
): void {
  const { table } = grid;
  let dragFrom: Target | null = null;

  function targetOf(node: EventTarget | null): Target | null {
    const cell = node instanceof Element ? node.closest<HTMLElement>("td, th") : null;
    if (!cell || !table.contains(cell)) return null;
    if (cell.dataset["address"]) return { kind: "cell", place: areaOf(cell) };
    if (cell.dataset["row"] !== undefined) return { kind: "row", row: Number(cell.dataset["row"]) };
    if (cell.dataset["column"] !== undefined)
      return { kind: "column", column: Number(cell.dataset["column"]) };
    return { kind: "all" };
  }

  function selectionOf(from: Target, to: Target): Selection | null {
    const sheet = bench.book.activeSheet;
    if (from.kind === "cell" && to.kind === "cell") {
      const one = from.place.row === to.place.row && from.place.column === to.place.column;
      return one ? selectPlace(sheet, from.place) : selectBetween(sheet, from.place, to.place);
    }
    if (from.kind === "row" && to.kind === "row") {
      const area = areaBetween(from.row, 0, to.row, MAX_COLUMNS - 1);
      return { areas: [area], activeCell: { row: from.row, column: 0 } };
    }
    if (from.kind === "column" && to.kind === "column") {
      const area = areaBetween(0, from.column, MAX_ROWS - 1, to.column);
      return { areas: [area], activeCell: { row: 0, column: from.column } };
    }
    if (from.kind === "all") {
      return { areas: [areaBetween(0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1)], activeCell: { row: 0, column: 0 } };
    }
    return null;
  }

  function isSelected(target: Target): boolean {
    const { areas } = bench.book.activeSheet.selection;
    return areas.some((area) => {
      const row = target.kind === "row" ? target.row : target.kind === "cell" ? target.place.row : area.row;
      const column =
        target.kind === "column" ? target.column : target.kind === "cell" ? target.place.column : area.column;
      const wide = target.kind !== "row" || area.columnCount === MAX_COLUMNS;
      const high = target.kind !== "column" || area.rowCount === MAX_ROWS;
      return (
        wide &&
        high &&
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount
      );
    });
  }

  async function press(event: MouseEvent, target: Target): Promise<void> {
    if (!(await entry.commit())) return;
    const { book } = bench;
    const sheet = book.activeSheet;
    const { selection } = sheet;
    if (event.shiftKey && target.kind === "cell") {
      dragFrom = { kind: "cell", place: selection.activeCell };
    } else {
      dragFrom = target;
    }
    const selected = selectionOf(dragFrom, target);
    if (!selected) return;
    const adds = (event.ctrlKey || event.metaKey) && !event.shiftKey;
    book.select(sheet, adds ? { ...selected, areas: [...selection.areas, ...selected.areas] } : selected);
  }

  table.addEventListener("mousedown", (event) => {
    const target = targetOf(event.target);
    if (!target || (event.target as Element).closest(".resize-column, .resize-row")) return;
    // The focus stays in the unseen text box, where the next key is expected.
    event.preventDefault();
    box.focus({ preventScroll: true });
    if (event.button === 2 && isSelected(target)) return;
    void press(event, target);
  });
  table.addEventListener("mouseover", (event) => {
    if (!dragFrom || event.buttons !== 1) return;
    const target = targetOf(event.target);
    const selected = target && selectionOf(dragFrom, target);
    if (selected) bench.book.select(bench.book.activeSheet, selected);
  });
  window.addEventListener("mouseup", () => (dragFrom = null));
  table.addEventListener("dblclick", (event) => {
    if (targetOf(event.target)?.kind === "cell") entry.begin("edit");
  });
}

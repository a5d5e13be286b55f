import type { SheetModel } from "../excel-host/model/sheet";
import type { Selection } from "../excel-host/model/types";
import type { Bench } from "./bench";
import type { CellEntry } from "./cell-entry";
import type { Dialogs } from "./dialogs";
import type { GridView } from "./grid-view";
import {
  anchorOf,
  farCorner,
  isRange,
  jump,
  nextUnlocked,
  nextWithin,
  selectBetween,
  selectPlace,
  step,
  type Direction,
  type Place,
} from "./selection-moves";

const arrows: { readonly [key: string]: Direction } = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** What the keyboard needs to know of the grid. */
type KeyboardGrid = Pick<GridView, "rowsInView" | "reveal">;

/** Makes the keys of `box` do what they do in Excel. */
export function attachKeyboard(
  box: HTMLTextAreaElement,
  { bench, grid, entry, dialogs }: { bench: Bench; grid: KeyboardGrid; entry: CellEntry; dialogs: Dialogs },
): void {
  /** The column Enter goes back to after a run of Tabs, as long as the last one's cell is still the active one. */
  let tabs: { from: number; to: Place } | null = null;
  const tabbedFrom = ({ row, column }: Place): number =>
    tabs && tabs.to.row === row && tabs.to.column === column ? tabs.from : column;

  const sheet = (): SheetModel => bench.book.activeSheet;
  const select = (selection: Selection, seen: Place = selection.activeCell): void => {
    bench.book.select(sheet(), selection);
    grid.reveal(seen);
  };
  const go = (place: Place): void => select(selectPlace(sheet(), place));
  const extend = (corner: Place): void =>
    select(selectBetween(sheet(), sheet().selection.activeCell, corner), corner);

  /** Enter and Tab, after a text was confirmed or on their own. */
  function advance(key: "Enter" | "Tab", backwards: boolean): void {
    const current = sheet();
    const { selection } = current;
    if (isRange(current, selection)) {
      return select(nextWithin(current, selection, key === "Enter" ? "columns" : "rows", backwards));
    }
    const from = selection.activeCell;
    if (key === "Enter") {
      return go(step(current, { row: from.row, column: tabbedFrom(from) }, backwards ? "up" : "down"));
    }
    const unlocked = current.protection ? nextUnlocked(current, from, backwards) : null;
    const to = unlocked ?? step(current, from, backwards ? "left" : "right");
    tabs = { from: tabbedFrom(from), to };
    go(to);
  }

  function move(event: KeyboardEvent, direction: Direction): void {
    const current = sheet();
    const from = event.shiftKey ? farCorner(current.selection) : current.selection.activeCell;
    const to =
      event.ctrlKey || event.metaKey ? jump(current, from, direction) : step(current, from, direction);
    if (event.shiftKey) extend(to);
    else go(to);
  }

  function moveTo(event: KeyboardEvent, place: Place): void {
    if (event.shiftKey) extend(place);
    else go(place);
  }

  function page(event: KeyboardEvent, direction: "up" | "down"): void {
    let place = event.shiftKey ? farCorner(sheet().selection) : sheet().selection.activeCell;
    for (let count = grid.rowsInView(); count > 0; count -= 1) place = step(sheet(), place, direction);
    moveTo(event, place);
  }

  function lastUsed(): Place {
    const used = sheet().usedArea();
    return used
      ? { row: used.row + used.rowCount - 1, column: used.column + used.columnCount - 1 }
      : { row: 0, column: 0 };
  }

  function turnSheet(by: number): void {
    const visible = bench.book.sheets.filter((each) => each.visibility === "Visible");
    const next = visible[visible.indexOf(sheet()) + by];
    if (next) bench.book.activate(next);
  }

  function command(result: { kind: string; message?: string; reason?: string }): void {
    if (result.kind === "refused" && result.reason !== "nothing" && result.message)
      void dialogs.say(result.message);
  }

  /** Keys with Ctrl (or ⌘). False lets the browser have the key. */
  function shortcut(event: KeyboardEvent): boolean {
    const { user } = bench.book;
    switch (event.key.toLowerCase()) {
      case "z":
        command(event.shiftKey ? user.redo() : user.undo());
        return true;
      case "y":
        command(user.redo());
        return true;
      case "a": {
        const used = sheet().usedArea();
        if (used)
          select({ areas: [used], activeCell: sheet().selection.activeCell }, sheet().selection.activeCell);
        return true;
      }
      case "home":
        moveTo(event, { row: sheet().freeze.rows, column: sheet().freeze.columns });
        return true;
      case "end":
        moveTo(event, lastUsed());
        return true;
      case "pageup":
        turnSheet(-1);
        return true;
      case "pagedown":
        turnSheet(1);
        return true;
      default:
        return false;
    }
  }

  /** Keys while no cell is edited. False lets the key be typed. */
  function whenIdle(event: KeyboardEvent): boolean {
    const direction = arrows[event.key];
    if (direction && !event.altKey) {
      move(event, direction);
      return true;
    }
    if (event.ctrlKey || event.metaKey) return shortcut(event);
    switch (event.key) {
      case "Enter":
      case "Tab":
        advance(event.key, event.shiftKey);
        return true;
      case "Home":
        moveTo(
          event,
          anchorOf(sheet(), { row: sheet().selection.activeCell.row, column: sheet().freeze.columns }),
        );
        return true;
      case "End":
        moveTo(
          event,
          anchorOf(sheet(), { row: sheet().selection.activeCell.row, column: lastUsed().column }),
        );
        return true;
      case "PageUp":
      case "PageDown":
        page(event, event.key === "PageUp" ? "up" : "down");
        return true;
      case "Delete":
        command(bench.book.user.clearSelection());
        return true;
      case "Backspace":
        entry.begin("enter", "");
        return true;
      case "F2":
        entry.begin("edit");
        return true;
      default:
        return false;
    }
  }

  async function confirm(then: () => void): Promise<void> {
    if (await entry.commit()) then();
  }

  /** Keys while a cell is edited. False lets the key be typed. */
  function whenEditing(event: KeyboardEvent): boolean {
    const direction = arrows[event.key];
    if (event.key === "Enter" && event.altKey) {
      box.setRangeText("\n", box.selectionStart, box.selectionEnd, "end");
      entry.setText(box.value);
      return true;
    }
    if (event.key === "Enter" || event.key === "Tab") {
      const key = event.key;
      void confirm(() => advance(key, event.shiftKey));
      return true;
    }
    if (event.key === "Escape") {
      entry.cancel();
      return true;
    }
    if (event.key === "F2") {
      entry.setMode(entry.mode === "enter" ? "edit" : "enter");
      return true;
    }
    if (direction && entry.mode === "enter") {
      void confirm(() => go(step(sheet(), sheet().selection.activeCell, direction)));
      return true;
    }
    return false;
  }

  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const handled = entry.mode === "idle" ? whenIdle(event) : whenEditing(event);
    if (handled) {
      event.preventDefault();
      return;
    }
    // A locked cell says so at the first key, as Excel does, and not when the text is confirmed.
    const types = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    const { row, column } = sheet().selection.activeCell;
    if (entry.mode === "idle" && types && sheet().refusesTyping(row, column)) {
      event.preventDefault();
      entry.begin("enter", "");
    }
  });
}

import { cellAddress, choicesAt } from "../excel-host/model";
import type { Bench } from "./bench";
import type { CellEntry } from "./cell-entry";
import { openContextMenu } from "./context-menu";
import type { Dialogs } from "./dialogs";
import { element } from "./element";
import { areaOf } from "./grid-table";
import type { GridView } from "./grid-view";
import { onceATurn } from "./once-a-turn";
import type { Place } from "./selection-moves";

/** What pops up beside cells: input prompts, notes, and the arrow of a list to choose from. */
export function attachCellPopups({
  bench,
  grid,
  entry,
  dialogs,
}: {
  bench: Bench;
  grid: GridView;
  entry: CellEntry;
  dialogs: Dialogs;
}): void {
  const prompt = element("div", { className: "prompt-card", role: "status", hidden: true });
  const note = element("div", { className: "note-card", role: "note", hidden: true });
  const arrow = element(
    "button",
    { type: "button", className: "list-arrow", title: "从列表中选择", hidden: true, tabIndex: -1 },
    "▾",
  );
  grid.canvas.append(prompt, note, arrow);

  const offered = ({ row, column }: Place): readonly string[] => {
    const sheet = bench.book.activeSheet;
    return sheet.refusesTyping(row, column) ? [] : (choicesAt(sheet, row, column) ?? []);
  };

  function update(): void {
    const sheet = bench.book.activeSheet;
    const { activeCell } = sheet.selection;
    const td = grid.cellAt(activeCell);
    showPrompt(td, sheet.promptAt(activeCell.row, activeCell.column));
    showNote(td);
    arrow.hidden = !td || offered(activeCell).length === 0;
    if (td) {
      arrow.style.left = `${td.offsetLeft + td.offsetWidth}px`;
      arrow.style.top = `${td.offsetTop + td.offsetHeight - 22}px`;
    }
  }

  function showPrompt(td: HTMLElement | null, text: { title: string; message: string } | null): void {
    prompt.hidden = !td || !text;
    if (!td || !text) return;
    prompt.replaceChildren(element("b", {}, text.title), element("span", {}, text.message));
    // Under the middle of the cell, where Excel puts it too.
    prompt.style.left = `${td.offsetLeft + Math.min(td.offsetWidth / 2, 60)}px`;
    prompt.style.top = `${td.offsetTop + td.offsetHeight + 6}px`;
  }

  function showNote(td: HTMLElement | null): void {
    const text = td?.dataset["note"];
    note.hidden = !text;
    if (!td || !text) return;
    note.textContent = text;
    note.style.left = `${td.offsetLeft + td.offsetWidth + 10}px`;
    note.style.top = `${Math.max(0, td.offsetTop - 6)}px`;
  }

  grid.table.addEventListener("mouseover", (event) => {
    const td = event.target instanceof Element ? event.target.closest<HTMLElement>("td[data-note]") : null;
    showNote(td ?? grid.cellAt(bench.book.activeSheet.selection.activeCell));
  });
  arrow.addEventListener("mousedown", (event) => event.preventDefault());
  arrow.addEventListener("click", () => {
    const { row, column } = bench.book.activeSheet.selection.activeCell;
    const { left, bottom } = arrow.getBoundingClientRect();
    const items = offered({ row, column }).map((choice) => ({
      label: choice,
      run: () => {
        entry.cancel();
        const result = bench.book.user.typeInto(cellAddress(row, column), choice);
        if (result.kind === "refused") void dialogs.say(result.message);
      },
    }));
    openContextMenu(left, bottom, items);
  });
  grid.scroller.addEventListener("scroll", update);
  bench.onChange(onceATurn(update));
}

/** The place under the pointer; null when it is not over a cell. */
export function placeUnder(event: MouseEvent): Place | null {
  const td = event.target instanceof Element ? event.target.closest<HTMLElement>("td[data-address]") : null;
  return td ? areaOf(td) : null;
}

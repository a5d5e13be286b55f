import { cellAddress, MAX_COLUMNS, MAX_ROWS } from "../excel-host/model/address";
import { keyOf } from "../excel-host/model/sheet-content";
import type { CommandResult } from "../excel-host/model/types";
import type { Bench } from "./bench";
import { placeUnder } from "./cell-popups";
import { openContextMenu, type MenuItem } from "./context-menu";
import type { Dialogs } from "./dialogs";
import type { GridView } from "./grid-view";

/** The menus of cells, row headers and column headers. */
export function attachGridMenu({
  bench,
  grid,
  dialogs,
}: {
  bench: Bench;
  grid: GridView;
  dialogs: Dialogs;
}): void {
  const tell = (result: CommandResult): void => {
    if (result.kind === "refused") void dialogs.say(result.message);
  };

  function structureItems(): (MenuItem | null)[] {
    const { user, activeSheet } = bench.book;
    const area = activeSheet.selection.areas[0];
    if (!area) return [];
    const { name } = activeSheet;
    const { row, column } = area;
    const rows = area.rowCount >= MAX_ROWS ? 0 : area.rowCount;
    const columns = area.columnCount >= MAX_COLUMNS ? 0 : area.columnCount;
    const rowItems = [
      { label: `在上方插入${rows}行`, run: () => tell(user.insertRows(name, row, rows)) },
      { label: `删除${rows}行`, run: () => tell(user.deleteRows(name, row, rows)) },
    ];
    const columnItems = [
      { label: `在左侧插入${columns}列`, run: () => tell(user.insertColumns(name, column, columns)) },
      { label: `删除${columns}列`, run: () => tell(user.deleteColumns(name, column, columns)) },
    ];
    return [
      ...(rows > 0 ? rowItems : []),
      ...(rows > 0 && columns > 0 ? [null] : []),
      ...(columns > 0 ? columnItems : []),
    ];
  }

  function cellItems(): (MenuItem | null)[] {
    const { user, activeSheet } = bench.book;
    const { row, column } = activeSheet.selection.activeCell;
    const address = cellAddress(row, column);
    const note = activeSheet.content.notes.get(keyOf(row, column));
    const writeNote = async (): Promise<void> => {
      const text = await dialogs.prompt("批注", note?.text ?? "");
      if (text !== null) tell(user.setNote(address, { text, author: "填报人" }));
    };
    return [
      { label: "清除内容", run: () => tell(user.clearSelection()) },
      { label: note ? "编辑批注…" : "插入批注…", run: () => void writeNote() },
      { label: "删除批注", disabled: !note, run: () => tell(user.setNote(address, null)) },
    ];
  }

  async function changeSize(kind: "row" | "column", index: number): Promise<void> {
    const { user, activeSheet } = bench.book;
    const now = kind === "row" ? activeSheet.rowHeight(index) : activeSheet.columnWidth(index);
    const text = await dialogs.prompt(kind === "row" ? "行高（磅）" : "列宽（磅）", String(now));
    const points = Number(text);
    if (text === null || !Number.isFinite(points) || points < 0) return;
    tell(
      kind === "row"
        ? user.setRowHeight(activeSheet.name, index, points)
        : user.setColumnWidth(activeSheet.name, index, points),
    );
  }

  grid.table.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    const th =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>("th[data-row], th[data-column]")
        : null;
    const items = structureItems();
    if (th?.dataset["row"] !== undefined) {
      items.push(null, { label: "行高…", run: () => void changeSize("row", Number(th.dataset["row"])) });
    } else if (th?.dataset["column"] !== undefined) {
      items.push(null, {
        label: "列宽…",
        run: () => void changeSize("column", Number(th.dataset["column"])),
      });
    } else if (placeUnder(event)) {
      items.unshift(...cellItems(), null);
    }
    openContextMenu(event.clientX, event.clientY, items);
  });

  grid.table.addEventListener("mousedown", (event) => {
    const handle =
      event.target instanceof Element ? event.target.closest(".resize-column, .resize-row") : null;
    const header = handle?.parentElement;
    if (!handle || !header) return;
    event.preventDefault();
    const byColumn = handle.className === "resize-column";
    const start = byColumn ? event.clientX : event.clientY;
    const size = byColumn ? header.offsetWidth : header.offsetHeight;
    const finish = (end: MouseEvent): void => {
      const moved = (byColumn ? end.clientX : end.clientY) - start;
      const points = Math.max(0, (size + moved) * 0.75);
      const { user, activeSheet } = bench.book;
      if (moved === 0) return;
      tell(
        byColumn
          ? user.setColumnWidth(activeSheet.name, Number(header.dataset["column"]), points)
          : user.setRowHeight(activeSheet.name, Number(header.dataset["row"]), points),
      );
    };
    window.addEventListener("mouseup", finish, { once: true });
  });
}

import { areaAddress, cellAddress } from "../excel-host/model/address";
import { cellsOf, intersectAreas, subtractArea } from "../excel-host/model/areas";
import type { SheetModel } from "../excel-host/model/sheet";
import { rebaseFormula } from "../excel-host/model/structure/rebase-formula";
import type { Area } from "../excel-host/model/types";
import type { Bench } from "./bench";
import { drawnArea } from "./cell-appearance";
import type { CellEntry } from "./cell-entry";
import type { Dialogs } from "./dialogs";
import { toHtmlTable, toTabbedText, type CopiedCell } from "./format-clipboard";
import { parseClipboard } from "./parse-clipboard";

/** What was last copied or cut here: pasted again in this workbook, its formulas go along. */
interface Copied {
  readonly sheetName: string;
  readonly area: Area;
  readonly isCut: boolean;
  /** As it stands in the clipboard, by which it is recognised. */
  readonly text: string;
  /** What would be typed to get each cell; null for the covered cells of a merge. */
  readonly entries: readonly (readonly (string | null)[])[];
}

/** Copy, cut and paste at the grid, as text and as a table, to and from real spreadsheets. */
export function attachClipboard(
  box: HTMLTextAreaElement,
  { bench, entry, dialogs }: { bench: Bench; entry: CellEntry; dialogs: Dialogs },
): void {
  let copied: Copied | null = null;

  function selectedArea(): Area | null {
    const sheet = bench.book.activeSheet;
    const area = sheet.selection.areas[0];
    return area ? sheet.clip(area) : null;
  }

  function copy(event: ClipboardEvent, isCut: boolean): void {
    if (entry.mode !== "idle") return;
    event.preventDefault();
    const sheet = bench.book.activeSheet;
    if (sheet.selection.areas.length > 1) {
      void dialogs.say("不能对多重选定区域执行此操作。");
      return;
    }
    const area = selectedArea();
    if (!area || !event.clipboardData) return;
    if (isCut && holdsLocked(sheet, area)) {
      sayProtected(dialogs);
      return;
    }
    const block = copyBlock(sheet, area);
    const text = toTabbedText(block);
    event.clipboardData.setData("text/plain", text);
    event.clipboardData.setData("text/html", toHtmlTable(block));
    copied = { sheetName: sheet.name, area, isCut, text, entries: entriesOf(sheet, area) };
  }

  box.addEventListener("copy", (event) => copy(event, false));
  box.addEventListener("cut", (event) => copy(event, true));
  box.addEventListener("paste", (event) => {
    if (entry.mode !== "idle") return;
    event.preventDefault();
    const html = event.clipboardData?.getData("text/html") ?? "";
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const { book } = bench;
    const target = book.activeSheet.selection.areas[0];
    if (!target) return;
    const own = copied !== null && copied.text === text.replace(/\r\n/g, "\n") ? copied : null;
    const block = own ? moved(own, target) : parseClipboard(html, text);
    const result = book.user.pasteBlock(
      pasteAddress(target),
      block.map((row) => row.map((cell) => cell ?? "")),
    );
    if (result.kind === "refused") {
      void dialogs.say(result.message);
      return;
    }
    if (!own?.isCut) return;
    emptySource(own);
    copied = null;
  });

  /** What was cut goes from its old place, except where it now stands. */
  function emptySource({ sheetName, area }: Copied): void {
    const { book } = bench;
    const source = book.findSheet(sheetName);
    const pasted = book.activeSheet.selection.areas[0];
    if (!source || !pasted) return;
    const rest = source === book.activeSheet ? subtractArea(area, pasted) : [area];
    for (const part of rest) book.user.clear(source.fullAddress(part));
  }
}

/** The entries as they read at their new place; one copied cell fills the whole target, each formula its own way. */
function moved({ area, entries, isCut }: Copied, target: Area): (string | null)[][] {
  const one = area.rowCount === 1 && area.columnCount === 1;
  const rowCount = one ? Math.min(target.rowCount, 1000) : entries.length;
  return Array.from({ length: rowCount }, (_, r) => {
    const source = entries[one ? 0 : r] ?? [];
    const columnCount = one ? Math.min(target.columnCount, 100) : source.length;
    return Array.from({ length: columnCount }, (_, c) => {
      const text = source[one ? 0 : c] ?? null;
      if (text === null || !text.startsWith("=") || isCut) return text;
      const rows = target.row - area.row + (one ? r : 0);
      const columns = target.column - area.column + (one ? c : 0);
      return rebaseFormula(text, rows, columns);
    });
  });
}

function entriesOf(sheet: SheetModel, area: Area): (string | null)[][] {
  const rows: (string | null)[][] = [];
  for (const { row, column } of cellsOf(area)) {
    const { formula, value } = sheet.cell(row, column);
    // The apostrophe keeps a text a text, whatever it looks like.
    const typed = typeof value === "string" && formula === null ? `'${value}` : sheet.editText(row, column);
    (rows[row - area.row] ??= []).push(drawnArea(sheet, row, column) ? typed : null);
  }
  return rows;
}

/** One text fills all of what is selected; a block starts at its first cell. */
function pasteAddress(target: Area): string {
  const small = target.rowCount * target.columnCount <= 100_000;
  return small ? areaAddress(target) : cellAddress(target.row, target.column);
}

/** What leaves by the clipboard: the texts as shown, with the spans of merged cells. */
export function copyBlock(sheet: SheetModel, area: Area): (CopiedCell | null)[][] {
  const rows: (CopiedCell | null)[][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    if (sheet.content.hiddenRows.has(row)) continue;
    const cells: (CopiedCell | null)[] = [];
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const drawn = drawnArea(sheet, row, column);
      const shown = drawn && intersectAreas(drawn, area);
      cells.push(
        shown
          ? { text: sheet.text(row, column), rowSpan: shown.rowCount, columnSpan: shown.columnCount }
          : null,
      );
    }
    rows.push(cells);
  }
  return rows;
}

function holdsLocked(sheet: SheetModel, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      if (sheet.refusesTyping(row, column)) return true;
    }
  }
  return false;
}

function sayProtected(dialogs: Dialogs): void {
  void dialogs.say("您试图更改的单元格或图表位于受保护的工作表中。若要进行更改，请取消工作表保护。");
}

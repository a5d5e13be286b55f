import { areaAddress, cellAddress } from "../excel-host/model/address";
import { intersectAreas } from "../excel-host/model/areas";
import type { SheetModel } from "../excel-host/model/sheet";
import type { Area } from "../excel-host/model/types";
import type { Bench } from "./bench";
import { drawnArea } from "./cell-appearance";
import type { CellEntry } from "./cell-entry";
import type { Dialogs } from "./dialogs";
import { toHtmlTable, toTabbedText, type CopiedCell } from "./format-clipboard";
import { parseClipboard } from "./parse-clipboard";

/** What was cut and waits to be emptied once it was pasted. */
interface Cut {
  readonly sheetName: string;
  readonly area: Area;
  readonly text: string;
}

/** Copy, cut and paste at the grid, as text and as a table, to and from real spreadsheets. */
export function attachClipboard(
  box: HTMLTextAreaElement,
  { bench, entry, dialogs }: { bench: Bench; entry: CellEntry; dialogs: Dialogs },
): void {
  let cut: Cut | null = null;

  function selectedArea(): Area | null {
    const sheet = bench.book.activeSheet;
    const area = sheet.selection.areas[0];
    return area ? sheet.clip(area) : null;
  }

  function copy(event: ClipboardEvent): Cut | null {
    if (entry.mode !== "idle") return null;
    event.preventDefault();
    const sheet = bench.book.activeSheet;
    if (sheet.selection.areas.length > 1) {
      void dialogs.say("不能对多重选定区域执行此操作。");
      return null;
    }
    const area = selectedArea();
    if (!area || !event.clipboardData) return null;
    const block = copyBlock(sheet, area);
    const text = toTabbedText(block);
    event.clipboardData.setData("text/plain", text);
    event.clipboardData.setData("text/html", toHtmlTable(block));
    return { sheetName: sheet.name, area, text };
  }

  box.addEventListener("copy", (event) => {
    copy(event);
    cut = null;
  });

  box.addEventListener("cut", (event) => {
    const sheet = bench.book.activeSheet;
    const area = selectedArea();
    if (entry.mode === "idle" && area && holdsLocked(sheet, area)) {
      event.preventDefault();
      sayProtected(dialogs);
      return;
    }
    cut = copy(event);
  });

  box.addEventListener("paste", (event) => {
    if (entry.mode !== "idle") return;
    event.preventDefault();
    const html = event.clipboardData?.getData("text/html") ?? "";
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const block = parseClipboard(html, text);
    const { book } = bench;
    const target = book.activeSheet.selection.areas[0];
    if (!target) return;
    const result = book.user.pasteBlock(
      pasteAddress(target),
      block.map((row) => row.map((cell) => cell ?? "")),
    );
    if (result.kind === "refused") {
      void dialogs.say(result.message);
      return;
    }
    if (cut && cut.text === text.replace(/\r\n/g, "\n") && book.findSheet(cut.sheetName))
      emptySource(cut, target);
    cut = null;
  });

  function emptySource({ sheetName, area }: Cut, target: Area): void {
    const { book } = bench;
    const source = book.findSheet(sheetName);
    const pasted = book.activeSheet.selection.areas[0];
    const overlaps =
      source === book.activeSheet && pasted && intersectAreas(area, { ...pasted, row: target.row });
    if (source && !overlaps) book.user.clear(source.fullAddress(area));
  }
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

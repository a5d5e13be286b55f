import { cellAddress } from "../excel-host/model/address";
import type { EntryResult } from "../excel-host/model/types";
import type { Bench } from "./bench";
import type { Dialogs } from "./dialogs";

/** idle: no cell is edited. enter: typing over; arrow keys confirm. edit: F2, double click, formula bar; arrow keys move the caret. */
export type EntryMode = "idle" | "enter" | "edit";

/** What is being typed, whether in the cell or in the formula bar. */
export interface CellEntry {
  readonly mode: EntryMode;
  readonly text: string;
  /** Starts editing the active cell, which the workbook refuses with a message when it is locked. */
  begin(mode: "enter" | "edit", text?: string): boolean;
  setText(text: string): void;
  setMode(mode: "enter" | "edit"): void;
  /** True when the text was entered or nothing was being edited; false when the person goes on editing or gave up. */
  commit(): Promise<boolean>;
  cancel(): void;
  onChange(listener: () => void): void;
}

export function createCellEntry(bench: Bench, dialogs: Dialogs): CellEntry {
  let mode: EntryMode = "idle";
  let text = "";
  let address = "A1";
  let settling = false;
  const listeners: (() => void)[] = [];
  const become = (newMode: EntryMode, newText: string): void => {
    mode = newMode;
    text = newText;
    for (const listener of listeners) listener();
  };

  bench.onChange((event) => {
    if (event.type === "opened") become("idle", "");
    if (event.type !== "editing" || settling) return;
    // Someone else (a test, the host) began or ended it: follow.
    const place = bench.book.editing;
    if (!place) become("idle", "");
    else if (mode === "idle") {
      address = cellAddress(place.row, place.column);
      become("edit", bench.book.sheetById(place.sheetId).editText(place.row, place.column));
    }
  });

  const entry: CellEntry = {
    get mode() {
      return mode;
    },
    get text() {
      return text;
    },
    begin(newMode, newText) {
      if (mode !== "idle") return true;
      const { book } = bench;
      const { row, column } = book.activeSheet.selection.activeCell;
      address = cellAddress(row, column);
      settling = true;
      const result = book.user.beginEdit(address);
      settling = false;
      if (result.kind === "refused") {
        void dialogs.say(result.message);
        return false;
      }
      become(newMode, newText ?? book.activeSheet.editText(row, column));
      return true;
    },
    setText(newText) {
      if (mode !== "idle") become(mode, newText);
    },
    setMode(newMode) {
      if (mode !== "idle") become(newMode, text);
    },
    async commit() {
      if (mode === "idle") return true;
      if (settling) return false;
      settling = true;
      try {
        const outcome = await settle(bench.book.user.typeInto(address, text));
        if (outcome === "entered") become("idle", "");
        if (outcome === "given up") {
          bench.book.user.cancelEdit();
          become("idle", "");
        }
        if (outcome === "again") become("edit", text);
        return outcome === "entered";
      } finally {
        settling = false;
      }
    },
    cancel() {
      if (mode === "idle" || settling) return;
      settling = true;
      bench.book.user.cancelEdit();
      settling = false;
      become("idle", "");
    },
    onChange: (listener) => void listeners.push(listener),
  };

  /** Shows what Excel would show for this outcome, and asks what it would ask. */
  async function settle(result: EntryResult): Promise<"entered" | "again" | "given up"> {
    if (result.kind === "entered") return "entered";
    if (result.kind === "refused") {
      await dialogs.say(result.message);
      return result.reason === "protected" ? "given up" : "again";
    }
    const { title, message, style } = result;
    const keep = (): "entered" | "again" => {
      const kept = bench.book.user.typeInto(address, text, { keepInvalid: true });
      return kept.kind === "entered" ? "entered" : "again";
    };
    if (style === "Stop") {
      const again = await dialogs.ask({
        title,
        message,
        icon: "error",
        escape: false,
        buttons: [
          { label: "重试", answer: true, primary: true },
          { label: "取消", answer: false },
        ],
      });
      return again ? "again" : "given up";
    }
    if (style === "Information") {
      const accepted = await dialogs.ask({
        title,
        message,
        icon: "information",
        escape: false,
        buttons: [
          { label: "确定", answer: true, primary: true },
          { label: "取消", answer: false },
        ],
      });
      return accepted ? keep() : "given up";
    }
    const answer = await dialogs.ask<"yes" | "no" | "cancel">({
      title,
      message: `${message}\n\n是否继续？`,
      icon: "warning",
      escape: "cancel",
      buttons: [
        { label: "是", answer: "yes" },
        { label: "否", answer: "no", primary: true },
        { label: "取消", answer: "cancel" },
      ],
    });
    if (answer === "yes") return keep();
    return answer === "no" ? "again" : "given up";
  }

  return entry;
}

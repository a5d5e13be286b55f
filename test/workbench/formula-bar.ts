import { areaAddress, cellAddress, parseAreas, splitSheet } from "../excel-host/model/address";
import type { Bench } from "./bench";
import type { CellEntry } from "./cell-entry";
import type { Dialogs } from "./dialogs";
import { element } from "./element";
import { onceATurn } from "./once-a-turn";
import { isRange } from "./selection-moves";

/** The name box and the line that shows and edits what the active cell holds. `focusGrid` gives the keys back. */
export function createFormulaBar(
  { bench, entry, dialogs }: { bench: Bench; entry: CellEntry; dialogs: Dialogs },
  focusGrid: () => void,
  reveal: () => void,
): HTMLElement {
  const names = element("datalist", { id: "defined-names" });
  const nameBox = element("input", { className: "name-box", "aria-label": "名称框", spellcheck: false });
  nameBox.setAttribute("list", names.id);
  const line = element("textarea", {
    className: "formula-line",
    "aria-label": "编辑栏",
    spellcheck: false,
    rows: 1,
  });
  const cancel = element(
    "button",
    { type: "button", className: "quiet", title: "取消", disabled: true },
    "✕",
  );
  const accept = element(
    "button",
    { type: "button", className: "quiet", title: "输入", disabled: true },
    "✓",
  );
  const bar = element(
    "div",
    { className: "formula-bar" },
    nameBox,
    names,
    cancel,
    accept,
    element("i", {}, "fx"),
    line,
  );

  function update(): void {
    const { activeSheet } = bench.book;
    const { selection } = activeSheet;
    const { row, column } = selection.activeCell;
    const area = selection.areas[0];
    if (document.activeElement !== nameBox) {
      nameBox.value = area && isRange(activeSheet, selection) ? areaAddress(area) : cellAddress(row, column);
    }
    const shown = entry.mode === "idle" ? activeSheet.editText(row, column) : entry.text;
    if (line.value !== shown) line.value = shown;
    cancel.disabled = accept.disabled = entry.mode === "idle";
  }

  function listNames(): void {
    names.replaceChildren(
      ...[...bench.book.names.values()].map(({ name }) => element("option", { value: name })),
    );
  }

  function goTo(text: string): void {
    const { book } = bench;
    const named = book.activeSheet.names.get(text.toLowerCase()) ?? book.names.get(text.toLowerCase());
    const address = named ? named.formula.replace(/^=/, "") : text;
    const { sheet: sheetName } = splitSheet(address);
    const sheet = sheetName === null ? book.activeSheet : book.findSheet(sheetName);
    const first = parseAreas(address)?.[0];
    if (!sheet || !first) {
      void dialogs.say(`“${text}”不是单元格地址，也不是已定义的名称。`);
      return;
    }
    book.user.select(areasOnSheet(address, sheet.fullAddress(first)));
    focusGrid();
    reveal();
  }

  nameBox.addEventListener("focus", () => {
    listNames();
    nameBox.select();
  });
  nameBox.addEventListener("blur", update);
  nameBox.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      // Else the same key would go on into the grid, which has the focus by then, and begin a line there.
      event.preventDefault();
      goTo(nameBox.value.trim());
    }
    if (event.key === "Escape") focusGrid();
  });
  line.addEventListener("focus", () => {
    if (!entry.begin("edit")) focusGrid();
    else entry.setMode("edit");
  });
  line.addEventListener("input", () => entry.setText(line.value));
  line.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape") {
      entry.cancel();
      focusGrid();
    } else if ((event.key === "Enter" && !event.altKey) || event.key === "Tab") {
      event.preventDefault();
      focusGrid();
      // The grid's own Enter or Tab confirms and moves on.
      document.activeElement?.dispatchEvent(
        new KeyboardEvent("keydown", { key: event.key, shiftKey: event.shiftKey }),
      );
    } else if (event.key === "Enter") {
      event.preventDefault();
      line.setRangeText("\n", line.selectionStart, line.selectionEnd, "end");
      entry.setText(line.value);
    }
  });
  cancel.addEventListener("click", () => {
    entry.cancel();
    focusGrid();
  });
  accept.addEventListener("click", () => {
    focusGrid();
    void entry.commit();
  });
  entry.onChange(update);
  const updateSoon = onceATurn(update);
  bench.onChange((event) => {
    if (event.type !== "editing") updateSoon();
  });
  update();
  return bar;
}

/** "'一'!A1:B2,'一'!D4" as it stands; an address without its sheet as the full one. */
function areasOnSheet(address: string, full: string): string {
  return address.includes("!") ? address : address.includes(",") ? address : full;
}

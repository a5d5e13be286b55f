import type { Bench } from "./bench";
import { pixels, fontFamily } from "./cell-appearance";
import type { CellEntry } from "./cell-entry";
import { element } from "./element";
import type { GridView } from "./grid-view";
import { onceATurn } from "./once-a-turn";

/**
 * The text box over the active cell. It always has the focus while the person is at the grid, unseen until a cell
 * is edited: so that the first key of a Chinese input method is already composed in it.
 */
export function createCellEditor(bench: Bench, grid: GridView, entry: CellEntry): HTMLTextAreaElement {
  const box = element("textarea", {
    className: "cell-editor idle",
    rows: 1,
    spellcheck: false,
    autocomplete: "off",
    "aria-label": "单元格输入",
  });
  grid.canvas.append(box);

  const place = (): void => {
    const sheet = bench.book.activeSheet;
    const { activeCell } = sheet.selection;
    const td = grid.cellAt(activeCell);
    if (!td) return;
    const style = sheet.style(activeCell.row, activeCell.column);
    box.style.left = `${td.offsetLeft}px`;
    box.style.top = `${td.offsetTop}px`;
    box.style.minWidth = box.style.width = `${td.offsetWidth}px`;
    box.style.minHeight = box.style.height = `${td.offsetHeight}px`;
    box.style.font = `${pixels(style.fontSize * 100) / 100}px/1.25 ${fontFamily(style.fontName)}`;
    if (entry.mode === "idle") return;
    // The frame of the box is 2 pixels wide all round.
    box.style.height = `${Math.max(td.offsetHeight, box.scrollHeight + 4)}px`;
    if (!style.wrap) {
      box.style.width = `${Math.min(Math.max(td.offsetWidth, box.scrollWidth + 16), 480)}px`;
    }
  };

  const update = (): void => {
    box.classList.toggle("idle", entry.mode === "idle");
    if (box.value !== entry.text) box.value = entry.text;
    place();
  };

  entry.onChange(() => {
    update();
    if (entry.mode === "edit" && document.activeElement === box) {
      if (box.selectionStart === 0 && box.selectionEnd === 0)
        box.setSelectionRange(box.value.length, box.value.length);
    }
  });
  const placeSoon = onceATurn(place);
  bench.onChange((event) => {
    if (event.type !== "editing") placeSoon();
  });
  grid.scroller.addEventListener("scroll", place);

  box.addEventListener("input", () => {
    if (entry.mode !== "idle") return entry.setText(box.value);
    const typed = box.value;
    if (!entry.begin("enter", typed)) box.value = "";
  });
  return box;
}

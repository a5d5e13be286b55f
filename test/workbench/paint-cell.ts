import type { SheetModel } from "../excel-host/model/sheet";
import { keyOf } from "../excel-host/model/sheet-content";
import { cellAppearance } from "./cell-appearance";
import { element } from "./element";
import { areaOf } from "./grid-table";

/** What each cell was last painted with, so that only what changed touches the page. */
const painted = new WeakMap<HTMLTableCellElement, string>();

/** Paints a cell as the sheet has it now. */
export function paintCell(sheet: SheetModel, td: HTMLTableCellElement): void {
  const area = areaOf(td);
  const { text, cellCss, textCss, classes } = cellAppearance(sheet, area);
  const note = sheet.content.notes.get(keyOf(area.row, area.column))?.text ?? "";
  const key = [text, cellCss, textCss, classes, note].join("\u0000");
  if (painted.get(td) === key) return;
  painted.set(td, key);
  td.style.cssText = cellCss + frozenCss(td, cellCss);
  td.className = classes;
  td.setAttribute("aria-readonly", String(classes.includes("readonly")));
  if (note) td.dataset["note"] = note;
  else delete td.dataset["note"];
  const inner = td.firstElementChild as HTMLElement;
  inner.style.cssText = textCss;
  if (inner.textContent !== text) inner.replaceChildren(element("span", {}, text));
}

/** A cell in frozen rows or columns stays where it is, and hides what scrolls below it. */
function frozenCss({ dataset }: HTMLElement, cellCss: string): string {
  const { frozenTop, frozenLeft } = dataset;
  if (frozenTop === undefined && frozenLeft === undefined) return "";
  return [
    "position:sticky;",
    frozenTop === undefined ? "" : `top:${frozenTop}px;`,
    frozenLeft === undefined ? "" : `left:${frozenLeft}px;`,
    `z-index:${frozenTop !== undefined && frozenLeft !== undefined ? 3 : 2};`,
    cellCss.includes("background-color") ? "" : "background-color:#fff;",
  ].join("");
}

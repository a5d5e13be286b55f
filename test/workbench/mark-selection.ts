import { containsCell } from "../excel-host/model/areas";
import type { Selection } from "../excel-host/model/types";
import { areaOf } from "./grid-table";

const marks = ["selected", "active", "edge-top", "edge-bottom", "edge-left", "edge-right"];

/** Marks the selected cells, the edges of what is selected, and their row and column headers. */
export function markSelection(
  table: HTMLElement,
  cells: Iterable<HTMLTableCellElement>,
  { areas, activeCell }: Selection,
): void {
  for (const td of cells) {
    const place = areaOf(td);
    const area = areas.find((each) => containsCell(each, place.row, place.column));
    if (!area) {
      if (!td.hasAttribute("aria-selected")) continue;
      td.classList.remove(...marks);
      td.removeAttribute("aria-selected");
      continue;
    }
    td.setAttribute("aria-selected", "true");
    td.classList.add("selected");
    td.classList.toggle("active", place.row === activeCell.row && place.column === activeCell.column);
    td.classList.toggle("edge-top", place.row === area.row);
    td.classList.toggle("edge-left", place.column === area.column);
    td.classList.toggle("edge-bottom", place.row + place.rowCount >= area.row + area.rowCount);
    td.classList.toggle("edge-right", place.column + place.columnCount >= area.column + area.columnCount);
  }
  for (const th of table.querySelectorAll<HTMLElement>("th[data-row], th[data-column]")) {
    const { row, column } = th.dataset;
    const marked = areas.some((area) =>
      row === undefined
        ? isWithin(Number(column), area.column, area.columnCount)
        : isWithin(Number(row), area.row, area.rowCount),
    );
    th.classList.toggle("marked", marked);
  }
}

const isWithin = (index: number, first: number, count: number): boolean =>
  index >= first && index < first + count;

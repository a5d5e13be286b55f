import { areaBetween, cellArea, MAX_COLUMNS, MAX_ROWS } from "../excel-host/model/address";
import { boundingArea, containsArea, containsCell, intersectAreas } from "../excel-host/model/areas";
import type { SheetModel } from "../excel-host/model/sheet";
import type { Area, Selection } from "../excel-host/model/types";

export interface Place {
  readonly row: number;
  readonly column: number;
}

export type Direction = "up" | "down" | "left" | "right";

const deltas: { readonly [D in Direction]: Place } = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

const inSheet = ({ row, column }: Place): boolean =>
  row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;

const isHidden = (sheet: SheetModel, { row, column }: Place): boolean =>
  sheet.content.hiddenRows.has(row) || sheet.content.hiddenColumns.has(column);

/** The top-left cell of the merged cell a place belongs to, or the place itself. */
export function anchorOf(sheet: SheetModel, { row, column }: Place): Place {
  const merge = sheet.mergeAt(row, column);
  return merge ? { row: merge.row, column: merge.column } : { row, column };
}

/** One arrow key: past the whole of a merged cell, over hidden rows and columns, and no further than the edge. */
export function step(sheet: SheetModel, from: Place, direction: Direction): Place {
  const delta = deltas[direction];
  const merge = sheet.mergeAt(from.row, from.column) ?? cellArea(from.row, from.column);
  let place: Place = {
    row: direction === "down" ? merge.row + merge.rowCount - 1 : from.row,
    column: direction === "right" ? merge.column + merge.columnCount - 1 : from.column,
  };
  do place = { row: place.row + delta.row, column: place.column + delta.column };
  while (inSheet(place) && isHidden(sheet, place));
  return inSheet(place) ? anchorOf(sheet, place) : from;
}

/** Ctrl and an arrow key: to the edge of the filled block, or over blanks to the next filled cell. */
export function jump(sheet: SheetModel, from: Place, direction: Direction): Place {
  const used = sheet.usedArea();
  if (!used) return from;
  const limit = boundingArea(used, cellArea(from.row, from.column));
  const isFilled = (place: Place): boolean => sheet.value(place.row, place.column) !== null;
  const isInside = (place: Place): boolean => containsCell(limit, place.row, place.column);
  let place = from;
  let next = step(sheet, place, direction);
  const overFilled = isFilled(from) && isFilled(next);
  while (isInside(next) && (next.row !== place.row || next.column !== place.column)) {
    if (overFilled && !isFilled(next)) break;
    place = next;
    if (!overFilled && isFilled(place)) break;
    next = step(sheet, place, direction);
  }
  return place;
}

/** One cell, or the merged cell it belongs to. */
export function selectPlace(sheet: SheetModel, place: Place): Selection {
  const activeCell = anchorOf(sheet, place);
  return { areas: [sheet.mergeAt(place.row, place.column) ?? cellArea(place.row, place.column)], activeCell };
}

/** Everything between two corners, grown until no merged cell is cut. */
export function selectBetween(sheet: SheetModel, active: Place, corner: Place): Selection {
  let area = areaBetween(active.row, active.column, corner.row, corner.column);
  for (let grew = true; grew;) {
    const cut: Area | undefined = sheet.content.merges.find(
      (merge) => intersectAreas(merge, area) && !containsArea(area, merge),
    );
    grew = cut !== undefined;
    if (cut) area = boundingArea(area, cut);
  }
  return { areas: [area], activeCell: anchorOf(sheet, active) };
}

/** The corner that moves when a selection is extended: the one opposite the active cell. */
export function farCorner({ areas, activeCell }: Selection): Place {
  const area = areas.at(-1) ?? cellArea(activeCell.row, activeCell.column);
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  return {
    row: area.row < activeCell.row ? area.row : lastRow,
    column: area.column < activeCell.column ? area.column : lastColumn,
  };
}

/** Whether more than one cell (a merged cell is one) is selected. */
export function isRange(sheet: SheetModel, { areas }: Selection): boolean {
  const area = areas[0];
  if (!area || areas.length > 1) return areas.length > 1;
  if (area.rowCount === 1 && area.columnCount === 1) return false;
  const merge = sheet.mergeAt(area.row, area.column);
  return !merge || !containsArea(merge, area);
}

/** Enter or Tab within a selected range: the next cell in it, round and round; covered cells are left out. */
export function nextWithin(
  sheet: SheetModel,
  selection: Selection,
  order: "columns" | "rows",
  backwards: boolean,
): Selection {
  const area = sheet.clip(selection.areas[0] ?? cellArea(0, 0));
  if (!area) return selection;
  const { rowCount, columnCount } = area;
  const count = rowCount * columnCount;
  const { activeCell } = selection;
  let index =
    order === "columns"
      ? (activeCell.column - area.column) * rowCount + (activeCell.row - area.row)
      : (activeCell.row - area.row) * columnCount + (activeCell.column - area.column);
  for (let tries = 0; tries < count; tries += 1) {
    index = (index + (backwards ? count - 1 : 1)) % count;
    const place =
      order === "columns"
        ? { row: area.row + (index % rowCount), column: area.column + Math.floor(index / rowCount) }
        : { row: area.row + Math.floor(index / columnCount), column: area.column + (index % columnCount) };
    const anchor = anchorOf(sheet, place);
    if (anchor.row === place.row && anchor.column === place.column && !isHidden(sheet, place)) {
      return { areas: selection.areas, activeCell: place };
    }
  }
  return selection;
}

/** Tab on a protected sheet: the next cell that can be typed into, row by row, and round; null when there is none. */
export function nextUnlocked(sheet: SheetModel, from: Place, backwards: boolean): Place | null {
  const used = sheet.usedArea();
  if (!used) return null;
  const places: Place[] = [];
  for (let row = used.row; row < used.row + used.rowCount; row += 1) {
    for (let column = used.column; column < used.column + used.columnCount; column += 1) {
      const anchor = anchorOf(sheet, { row, column });
      const isAnchor = anchor.row === row && anchor.column === column;
      if (isAnchor && !isHidden(sheet, anchor) && !sheet.refusesTyping(row, column)) places.push(anchor);
    }
  }
  const isAfter = (place: Place): boolean =>
    place.row > from.row || (place.row === from.row && place.column > from.column);
  const isBefore = (place: Place): boolean =>
    place.row < from.row || (place.row === from.row && place.column < from.column);
  return (
    (backwards ? (places.filter(isBefore).at(-1) ?? places.at(-1)) : (places.find(isAfter) ?? places[0])) ??
    null
  );
}

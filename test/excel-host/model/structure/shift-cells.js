"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.shiftCells = shiftCells;
const address_1 = require("../address");
const sheet_content_1 = require("../sheet-content");
const rewrite_formula_1 = require("./rewrite-formula");
const rewrite_sheet_name_1 = require("./rewrite-sheet-name");
const shift_span_1 = require("./shift-span");
/**
 * Inserts cells where the area is (what stood there moves down or right) or deletes the area (what is beyond moves
 * up or left). Formulas, merges, conditional formats, validations, names and print set-up follow.
 */
function shiftCells(sheet, area, kind, along) {
  const down = along === "down";
  const whole = down ? area.columnCount >= address_1.MAX_COLUMNS : area.rowCount >= address_1.MAX_ROWS;
  const shift = down
    ? { kind, at: area.row, count: area.rowCount }
    : { kind, at: area.column, count: area.columnCount };
  const inBand = (each) =>
    down
      ? each.column >= area.column && each.column + each.columnCount <= area.column + area.columnCount
      : each.row >= area.row && each.row + each.rowCount <= area.row + area.rowCount;
  const moveArea = (each) => {
    if (!inBand(each)) return each;
    const span = down ? { at: each.row, count: each.rowCount } : { at: each.column, count: each.columnCount };
    const limit = down ? address_1.MAX_ROWS : address_1.MAX_COLUMNS;
    if (span.count >= limit) return each;
    const moved = (0, shift_span_1.shiftSpan)(span, shift);
    if (!moved) return null;
    return down
      ? { ...each, row: moved.at, rowCount: moved.count }
      : { ...each, column: moved.at, columnCount: moved.count };
  };
  moveContent(sheet, moveArea);
  if (whole) moveLines(sheet, shift, down);
  if (kind === "insert") inheritStyles(sheet, area, down);
  moveReferences(sheet, moveArea);
  moveSheetSettings(sheet, moveArea, shift, whole && down);
  sheet.book.invalidate();
  sheet.book.emit({
    type: "cellsChanged",
    sheetId: sheet.id,
    area,
    changeType: changeType(kind, whole, down),
    origin: sheet.book.origin,
  });
}
function changeType(kind, whole, down) {
  const done = kind === "insert" ? "Inserted" : "Deleted";
  return `${whole ? (down ? "Row" : "Column") : "Cell"}${done}`;
}
function moveContent(sheet, moveArea) {
  const { content } = sheet;
  const remap = (map) => {
    const moved = new Map();
    for (const [key, value] of map) {
      const place = moveArea({
        row: (0, sheet_content_1.rowOfKey)(key),
        column: (0, sheet_content_1.columnOfKey)(key),
        rowCount: 1,
        columnCount: 1,
      });
      if (place) moved.set((0, sheet_content_1.keyOf)(place.row, place.column), value);
    }
    return moved;
  };
  content.cells = remap(content.cells);
  content.styles = remap(content.styles);
  content.notes = remap(content.notes);
  content.hyperlinks = remap(content.hyperlinks);
  const present = (area) => area !== null;
  content.merges = content.merges
    .map(moveArea)
    .filter(present)
    .filter((merge) => merge.rowCount > 1 || merge.columnCount > 1);
  const moveAll = (areas) => areas.map(moveArea).filter(present);
  content.conditionalFormats = content.conditionalFormats
    .map((each) => ({ ...each, areas: moveAll(each.areas) }))
    .filter((each) => each.areas.length > 0);
  content.validations = content.validations
    .map((each) => ({ ...each, areas: moveAll(each.areas) }))
    .filter((each) => each.areas.length > 0);
}
function moveLines(sheet, shift, down) {
  const { content } = sheet;
  const remap = (map) => {
    const moved = new Map();
    for (const [line, value] of map) {
      const place = (0, shift_span_1.shiftSpan)({ at: line, count: 1 }, shift);
      if (place) moved.set(place.at, value);
    }
    return moved;
  };
  const remapSet = (set) => new Set(remap(new Map([...set].map((line) => [line, true]))).keys());
  if (down) {
    content.rowHeights = remap(content.rowHeights);
    content.rowStyles = remap(content.rowStyles);
    content.hiddenRows = remapSet(content.hiddenRows);
  } else {
    content.columnWidths = remap(content.columnWidths);
    content.columnStyles = remap(content.columnStyles);
    content.hiddenColumns = remapSet(content.hiddenColumns);
  }
}
/** New cells look like the ones above, or to the left. */
function inheritStyles(sheet, area, down) {
  const { styles } = sheet.content;
  const source = down ? area.row - 1 : area.column - 1;
  if (source < 0) return;
  for (const [key, style] of [...styles]) {
    const row = (0, sheet_content_1.rowOfKey)(key);
    const column = (0, sheet_content_1.columnOfKey)(key);
    if (down && row === source && column >= area.column && column < area.column + area.columnCount) {
      for (let n = 0; n < area.rowCount; n++)
        styles.set((0, sheet_content_1.keyOf)(area.row + n, column), style);
    }
    if (!down && column === source && row >= area.row && row < area.row + area.rowCount) {
      for (let n = 0; n < area.columnCount; n++)
        styles.set((0, sheet_content_1.keyOf)(row, area.column + n), style);
    }
  }
}
function moveReferences(sheet, moveArea) {
  (0, rewrite_sheet_name_1.rewriteAllFormulas)(sheet.book, (formula, ownSheetId) =>
    (0, rewrite_formula_1.rewriteFormula)(formula, (token, raw) => {
      if (token.type !== "reference") return undefined;
      const { reference } = token;
      const target = reference.sheet === null ? ownSheetId : sheet.book.findSheet(reference.sheet)?.id;
      if (target !== sheet.id) return undefined;
      const { first, last } = reference;
      const moved = moveArea({
        row: first.row ?? 0,
        column: first.column ?? 0,
        rowCount: first.row === null || last.row === null ? address_1.MAX_ROWS : last.row - first.row + 1,
        columnCount:
          first.column === null || last.column === null
            ? address_1.MAX_COLUMNS
            : last.column - first.column + 1,
      });
      if (!moved) return `${(0, rewrite_formula_1.prefixOf)(raw)}#REF!`;
      const at = (value, to) => (value === null ? null : to);
      return (
        (0, rewrite_formula_1.prefixOf)(raw) +
        (0, rewrite_formula_1.referenceText)({
          single: reference.single,
          first: { ...first, row: at(first.row, moved.row), column: at(first.column, moved.column) },
          last: {
            ...last,
            row: at(last.row, moved.row + moved.rowCount - 1),
            column: at(last.column, moved.column + moved.columnCount - 1),
          },
        })
      );
    }),
  );
}
function moveSheetSettings(sheet, moveArea, shift, wholeRows) {
  const { pageLayout } = sheet;
  const { titleRows } = pageLayout;
  const titles =
    titleRows && wholeRows
      ? (0, shift_span_1.shiftSpan)(
          { at: titleRows.first, count: titleRows.last - titleRows.first + 1 },
          shift,
        )
      : null;
  const printArea = pageLayout.printArea?.map(moveArea).filter((area) => area !== null) ?? null;
  sheet.pageLayout = {
    ...pageLayout,
    printArea: printArea && printArea.length > 0 ? printArea : null,
    titleRows:
      titleRows && wholeRows ? titles && { first: titles.at, last: titles.at + titles.count - 1 } : titleRows,
  };
}

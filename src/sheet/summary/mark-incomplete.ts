import { columnTitle, figurePlaces, formOf } from "../../form/index";
import { incompleteCells } from "../../consolidation/index";
import { styles } from "../cell-styles";
import { figureCells } from "../figure-cells";
import { fitCell } from "../fit-cell";
import type { CellStyle, LayoutCell, SheetKey, SheetLayout } from "../workbook-layout";
import type { SummaryContent } from "./summary-content";
import { summaryWords } from "./summary-wording";

const style: CellStyle = { ...styles.warning, size: 9, bold: false, wrapped: false };

/**
 * A table of the own form with what is 不完整 told outside its print area: right of the row in tables 二 and 三, below
 * table 四. The figure itself stands, for it is what the other units reported.
 */
export function markIncomplete(
  sheet: SheetLayout<SheetKey>,
  { report, collection }: SummaryContent,
): SheetLayout<SheetKey> {
  const form = formOf(report.edition);
  const notes = new Map<number, string[]>();
  for (const [name, units] of incompleteCells(form, collection.consolidation.incomplete)) {
    const place = figureCells(form).get(name);
    if (place?.sheet !== sheet.key) continue;
    const row = figurePlaces(form).get(name)?.table === "proceedings" ? sheet.rowCount : place.row;
    const note = summaryWords.incompleteNote(columnTitle(form, name), units);
    notes.set(row, [...(notes.get(row) ?? []), note]);
  }
  if (notes.size === 0) return sheet;
  const isBelow = notes.has(sheet.rowCount);
  const column = isBelow ? 0 : sheet.columnCount;
  const cells = [...notes].map(([row, texts]): LayoutCell => ({
    row,
    column,
    style,
    content: { value: fitCell(`${summaryWords.incomplete}：${texts.join("；")}`) },
  }));
  return {
    ...sheet,
    cells: [...sheet.cells, ...cells],
    ...(isBelow
      ? { rowCount: sheet.rowCount + 1, rowHeights: [...sheet.rowHeights, 18] }
      : { columnCount: sheet.columnCount + 1, columnWidths: [...sheet.columnWidths, noteWidth] }),
  };
}

/** Points; a longer note runs on to the right. */
const noteWidth = 240;

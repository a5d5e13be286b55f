import { cellsOf } from "../areas";
import type { SheetModel } from "../sheet";
import type { Area } from "../types";

export const protectedMessage =
  "您试图更改的单元格或图表位于受保护的工作表中。若要进行更改，请取消工作表保护。";

/** The refusal for typing anywhere in these areas; null when protection does not stand in the way. */
export function checkEntry(
  sheet: SheetModel,
  areas: readonly Area[],
): { kind: "refused"; reason: "protected"; message: string } | null {
  if (!sheet.protection) return null;
  for (const area of areas) {
    for (const { row, column } of cellsOf(sheet.clip(area) ?? { ...area, rowCount: 1, columnCount: 1 })) {
      if (sheet.refusesTyping(row, column))
        return { kind: "refused", reason: "protected", message: protectedMessage };
    }
  }
  return null;
}

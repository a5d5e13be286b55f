"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.protectedMessage = void 0;
exports.checkEntry = checkEntry;
const areas_1 = require("../areas");
exports.protectedMessage = "您试图更改的单元格或图表位于受保护的工作表中。若要进行更改，请取消工作表保护。";
/** The refusal for typing anywhere in these areas; null when protection does not stand in the way. */
function checkEntry(sheet, areas) {
  if (!sheet.protection) return null;
  for (const area of areas) {
    for (const { row, column } of (0, areas_1.cellsOf)(
      sheet.clip(area) ?? { ...area, rowCount: 1, columnCount: 1 },
    )) {
      if (sheet.refusesTyping(row, column))
        return { kind: "refused", reason: "protected", message: exports.protectedMessage };
    }
  }
  return null;
}

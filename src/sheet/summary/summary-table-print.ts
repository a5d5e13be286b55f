import type { TableId } from "../../form/index";
import type { PrintSetup } from "../workbook-layout";
import { firstFigureColumn } from "./summary-columns";
import { headRow } from "./summary-rows";

/**
 * A3 across. 表二 and 表四 fit its width; the 175 columns of 表三 would be too small to read, so they go onto pages side by
 * side, each with the units and two rows of the form: at this size fourteen columns fit beside the repeated ones, with as
 * much to spare as the fifteenth lacks.
 */
export function summaryTablePrint(table: TableId, rowCount: number, columnCount: number): PrintSetup {
  return {
    area: { row: 0, column: 0, rowCount, columnCount },
    paper: "A3",
    orientation: "landscape",
    titleRows: { first: headRow, last: headRow + 1 },
    ...(table === "requests" && { scale: 94, titleColumns: { first: 0, last: firstFigureColumn - 1 } }),
    margins: { top: 15, bottom: 15, left: 10, right: 10 },
    fitToPageWide: 1,
    fitToPageHigh: null,
    centerFooter: "第&P页 共&N页",
    centeredHorizontally: false,
  };
}

import { cellAddress, quotedSheetName } from "./addresses";
import { finalCells } from "./lay-out-records";

/** What 封面 says once a figure or a text is no longer what it was at 定稿. */
export const changedSinceFinal = "定稿后已改动：请恢复为草稿，核对后重新定稿。";
const notRecorded = "定稿时的数没有记录：请在加载项或浏览器离线版里按“定稿”。";

/** The cell of 封面 that shows, without the add-in, what was changed after 定稿; nothing in any other state. */
export function finalMarkFormula(stateAddress: string, recordsName: string): string {
  const cell = ({ row, column }: { readonly row: number; readonly column: number }) =>
    `${quotedSheetName(recordsName)}!${cellAddress(row, column)}`;
  const [recorded, present] = [cell(finalCells.recorded), cell(finalCells.present)];
  const compared = `IF(ISERROR(${present}),"${changedSinceFinal}",IF(EXACT(${recorded},${present}),"","${changedSinceFinal}"))`;
  return `=IF(TRIM(${stateAddress})<>"定稿","",IF(LEN(${recorded})=0,"${notRecorded}",${compared}))`;
}

/** What `finalMarkFormula` gives in a workbook as it is laid out, where nothing is recorded yet. */
export function finalMarkResult(state: string): string {
  return state.trim() === "定稿" ? notRecorded : "";
}

import { cellAddress, quotedSheetName } from "./addresses";
import { signatureSeparator } from "./final-signature";
import { finalCells } from "./lay-out-records";
import { changedSinceFinal, finalNotRecorded } from "./wording";

/**
 * The cell of 封面 that shows, without the add-in, what was changed after 定稿; nothing in any other state. What an
 * earlier edition of the add-in recorded is compared as far as it goes.
 */
export function finalMarkFormula(stateAddress: string, recordsName: string): string {
  const cell = ({ row, column }: { readonly row: number; readonly column: number }) =>
    `${quotedSheetName(recordsName)}!${cellAddress(row, column)}`;
  const [recorded, present] = [cell(finalCells.recorded), cell(finalCells.present)];
  const whole = `EXACT(${recorded},${present})`;
  const asFar = `EXACT(${recorded}&"${signatureSeparator}",LEFT(${present},LEN(${recorded})+1))`;
  const compared = `IF(ISERROR(${present}),"${changedSinceFinal}",IF(OR(${whole},${asFar}),"","${changedSinceFinal}"))`;
  return `=IF(TRIM(${stateAddress})<>"定稿","",IF(LEN(${recorded})=0,"${finalNotRecorded}",${compared}))`;
}

/** What `finalMarkFormula` gives, by default in a workbook where nothing is recorded yet. */
export function finalMarkResult(state: string, recorded = "", present = ""): string {
  if (state.trim() !== "定稿") return "";
  if (recorded === "") return finalNotRecorded;
  return recorded === present ? "" : changedSinceFinal;
}

import { canOpenAsWorkbook, HostProblem, openAsWorkbook } from "../../excel/index";
import { saveFile, xlsxType } from "../save-file";
import { words } from "./wording";

/** Has Excel open a file as a new workbook; where it does not, the file is downloaded. Says which. */
export async function openInNewWorkbook(file: {
  readonly bytes: Uint8Array;
  readonly name: string;
}): Promise<string[]> {
  const { bytes, name } = file;
  if (canOpenAsWorkbook()) {
    try {
      await openAsWorkbook(bytes);
      return [words.openedInExcel];
    } catch (error) {
      if (!(error instanceof HostProblem)) throw error;
    }
  }
  saveFile(bytes, name, xlsxType);
  return [words.notOpenedInExcel, words.handedOver(name)];
}

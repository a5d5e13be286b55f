import { errorCode, HostProblem, toHostProblem } from "./host-problem";
import { supports } from "./supports";
import { workbookNotOpened } from "./adding-wording";
import { reasonOf } from "./wording";

/** Whether this Excel can be given the bytes of an .xlsx to open as a new workbook (ExcelApi 1.8). */
export function canOpenAsWorkbook(): boolean {
  return supports("1.8") && typeof Excel.createWorkbook === "function";
}

/**
 * Has Excel open the bytes of an .xlsx as a new, unsaved workbook in a window of its own; the workbook open here is
 * left as it is. Excel confirms that it took the file, not that the user sees it. Throws HostProblem where Excel
 * refuses, as it does under some policies (P07).
 */
export async function openAsWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (error) {
    const code = errorCode(error);
    if (code === "InvalidOperationInCellEditMode") throw toHostProblem(error);
    throw new HostProblem(workbookNotOpened(reasonOf(code)), error);
  }
}

/** Bytes as Excel takes a file. */
export function base64Of(bytes: Uint8Array): string {
  // A call takes only so many arguments.
  const step = 0x8000;
  let text = "";
  for (let start = 0; start < bytes.length; start += step) {
    text += String.fromCharCode(...bytes.subarray(start, start + step));
  }
  return btoa(text);
}

import { errorCode, HostProblem, toHostProblem } from "./host-problem";
import { noAnswer } from "./wording";

/** How long a read waits, in all, for the user to leave a cell (P03). */
const readPatience = [100, 200, 400, 800, 1500];
/** How long a write may wait for Excel before the user is told. */
const writeLimit = 30_000;

/** Reads from the open workbook; while a cell is being edited it tries again, then says so. */
export async function readFromExcel<T>(read: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  for (const pause of [...readPatience, undefined]) {
    try {
      return await Excel.run(read);
    } catch (error) {
      if (errorCode(error) !== "InvalidOperationInCellEditMode" || pause === undefined)
        throw toHostProblem(error);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  throw new Error("unreachable: the last attempt returns or throws");
}

/**
 * Writes to the open workbook. Excel is asked to wait for a cell being edited; past the limit the user is told,
 * so that no button waits without a word.
 */
export async function writeToExcel<T>(write: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostProblem(noAnswer)), writeLimit);
  });
  try {
    return await Promise.race([Excel.run({ delayForCellEdit: true }, write), tooLong]);
  } catch (error) {
    throw toHostProblem(error);
  } finally {
    clearTimeout(timer);
  }
}

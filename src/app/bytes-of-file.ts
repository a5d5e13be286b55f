import { UserProblem } from "./report-workbook";
import { fileMoved } from "./wording";

/**
 * What a chosen or dropped file holds. Throws UserProblem when the browser cannot read it any more: it refuses a file
 * that was changed or moved on disk after it was chosen.
 */
export async function bytesOfFile(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new UserProblem(fileMoved(file.name), { cause });
  }
}

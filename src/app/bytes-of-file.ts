import { UserProblem } from "./report-workbook";

/**
 * What a chosen or dropped file holds. Throws UserProblem when the browser cannot read it any more: it refuses a file
 * that was changed or moved on disk after it was chosen.
 */
export async function bytesOfFile(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new UserProblem(
      `“${file.name}”已被改动或移走，浏览器不能再读它。请重新选择，或把保存好的文件重新拖进来。`,
      { cause },
    );
  }
}

import { exportFile } from "./export/export-file";
import type { Session } from "./session";

/** 生成Word: the six sections with the three tables, from what stands in the workbook now. */
export async function exportWord(session: Session): Promise<void> {
  await exportFile(session, "docx");
}

import { perform } from "../perform";
import type { Session } from "../session";
import type { ParagraphRef } from "./paragraph-place";

/** Shows a paragraph of 文字部分 in the workbook. */
export async function showParagraph(session: Session, paragraph: ParagraphRef): Promise<void> {
  await perform(session, "正在定位…", async () => {
    await session.workbook.showParagraph(paragraph);
    return [];
  });
}

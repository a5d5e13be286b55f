import { perform } from "../perform";
import type { Session } from "../session";
import { copyByHand, remarksCopied } from "./wording";

/**
 * 复制审核意见: the text on the clipboard. False where that is not allowed or not possible, so that the text is
 * selected for copying by hand; only a copy the browser confirms is called one.
 */
export async function copyRemarks(session: Session, text: string): Promise<boolean> {
  let isCopied = false;
  await perform(session, "正在复制…", async () => {
    isCopied = await copied(text);
    return [isCopied ? remarksCopied : copyByHand];
  });
  return isCopied;
}

async function copied(text: string): Promise<boolean> {
  // Absent on pages that came over plain http.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (typeof clipboard?.writeText !== "function") return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch (error) {
    // Refused by the host's policy, or the press of the button was too long ago.
    if (error instanceof DOMException) return false;
    throw error;
  }
}

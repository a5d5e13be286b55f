import { perform } from "../perform";
import { UserProblem } from "../report-workbook";
import type { Session } from "../session";
import { noReport } from "../wording";
import { copied, copyBlocked } from "./wording";

/**
 * 复制全文: the report as rich text on the clipboard, for pasting into Word or a portal. Where that is not allowed the
 * HTML comes back to be shown and copied by hand; only a copy the browser confirms is called one.
 */
export async function copyReport(session: Session): Promise<string | undefined> {
  let toCopyByHand: string | undefined;
  await perform(session, "正在复制…", async () => {
    const found = await session.workbook.read();
    if (!found) throw new UserProblem(noReport);
    const { provenHtml, rememberedOptions } = await import("./making");
    const html = await provenHtml(found, rememberedOptions());
    if (await copiedAs(html)) return [copied];
    toCopyByHand = html;
    return [copyBlocked];
  });
  return toCopyByHand;
}

async function copiedAs(html: string): Promise<boolean> {
  if (typeof ClipboardItem === "undefined" || typeof navigator.clipboard?.write !== "function") return false;
  const plain = new DOMParser().parseFromString(html, "text/html").body.textContent ?? "";
  const item = new ClipboardItem({
    "text/html": new Blob([html], { type: "text/html" }),
    "text/plain": new Blob([plain.trim()], { type: "text/plain" }),
  });
  try {
    await navigator.clipboard.write([item]);
    return true;
  } catch (error) {
    // Refused by the host's policy, or the press of the button was too long ago.
    if (error instanceof DOMException) return false;
    throw error;
  }
}

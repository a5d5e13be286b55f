import type { Page } from "playwright-core";
import type { DownloadedFile } from "./download-by";

/** Drops files on the page, as from the desktop, once what the page was doing is done. */
export async function dropFiles(page: Page, files: readonly DownloadedFile[]): Promise<void> {
  const contents = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") }));
  const dataTransfer = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of dropped) {
      transfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
    }
    return transfer;
  }, contents);
  const target = page.locator("main > div", { hasText: "核对年报工作簿" }).first();
  // A download begins before its task is over, and a file that comes while one is under way is refused.
  await target.locator("button:enabled").first().waitFor();
  await target.dispatchEvent("drop", { dataTransfer });
}

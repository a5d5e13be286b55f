import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

export interface DownloadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file an action makes the page download. */
export async function downloadBy(page: Page, action: () => Promise<void>): Promise<DownloadedFile> {
  const [download] = await Promise.all([page.waitForEvent("download"), action()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

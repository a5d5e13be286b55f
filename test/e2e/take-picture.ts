import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

/**
 * Keeps what the page shows as a picture of the user guide, where the run was asked for pictures
 * (NIANBAO_PICTURES names the folder); the steps of the guide are then those the tests walk.
 */
export async function takePicture(page: Page, name: string): Promise<void> {
  const { NIANBAO_PICTURES } = process.env;
  if (NIANBAO_PICTURES === undefined) return;
  mkdirSync(NIANBAO_PICTURES, { recursive: true });
  // What was loaded on demand fades in.
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(NIANBAO_PICTURES, `${name}.png`), animations: "disabled" });
}

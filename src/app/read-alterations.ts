import { perform } from "./perform";
import type { Session } from "./session";
import type { ToldAlteration } from "./told-alteration";

/** 检查表样: where the workbook is no longer as it was laid out; undefined when it could not be looked at. */
export async function readAlterations(session: Session): Promise<readonly ToldAlteration[] | undefined> {
  let told: readonly ToldAlteration[] | undefined;
  await perform(session, "正在检查表样…", async () => {
    const { tellAlterations } = await import("./told-alteration");
    told = tellAlterations(await session.workbook.readAlterations());
    return [];
  });
  return told;
}

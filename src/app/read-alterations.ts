import { perform } from "./perform";
import type { Session } from "./session";
import type { ToldAlteration } from "./told-alteration";

/** What 检查表样 found, and what it could not look at, a sentence each. */
export interface ToldForm {
  readonly alterations: readonly ToldAlteration[];
  readonly unverified: readonly string[];
}

/** 检查表样: where the workbook is no longer as it was laid out; undefined when it could not be looked at. */
export async function readAlterations(session: Session): Promise<ToldForm | undefined> {
  let told: ToldForm | undefined;
  await perform(session, "正在检查表样…", async () => {
    const { tellAlterations } = await import("./told-alteration");
    const { alterations, unverified } = await session.workbook.readAlterations();
    told = { alterations: tellAlterations(alterations), unverified };
    return [];
  });
  return told;
}

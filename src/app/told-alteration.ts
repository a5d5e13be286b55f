import { describeAlteration, findAlterations, type Alteration } from "../sheet/index";
import type { ReportFile } from "./report-file";

/** An alteration with its sentence, as the pane and JSON tell it. */
export interface ToldAlteration extends Alteration {
  readonly message: string;
}

/** What a look at the form found. */
export interface SeenForm {
  readonly alterations: readonly ToldAlteration[];
  /** What could not be looked at, a sentence each. */
  readonly unverified: readonly string[];
  readonly at: Date;
}

/** Where the workbook in a file is no longer as we lay it out. */
export function alterationsIn({ grid, found }: ReportFile): ToldAlteration[] {
  return tellAlterations(findAlterations(grid, found));
}

export function tellAlterations(alterations: readonly Alteration[]): ToldAlteration[] {
  return alterations.map((alteration) => ({ ...alteration, message: describeAlteration(alteration) }));
}

import { excelApiFloor, supports } from "../excel/index";
import { excelTooOld } from "./wording";

/** Why this Excel cannot run the pane, with what to do; undefined when it can. */
export function unsupportedExcel(): string | undefined {
  return supports(excelApiFloor) ? undefined : excelTooOld;
}

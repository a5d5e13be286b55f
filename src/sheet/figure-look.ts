import type { CellKind } from "../form/index";
import type { CellStyle } from "./workbook-layout";

/**
 * A narrow cell rounds a long number that has no format of its own (1E+05); a short one keeps every digit, so that 1.5,
 * which is no count, is not shown as 2.
 */
const wholeWhenLong = "[>=10000]0;General";

const formats: Readonly<Record<CellKind, string>> = {
  count: wholeWhenLong,
  // Programs differ in whether a second section shows the sign of a number below 0.
  signedCount: "General",
  // To the 分, in 万元; optional digits alone would leave a point behind a whole number.
  amountInTenThousandYuan: "0.00####",
  // In 2019 the unit may be written beside the number.
  amount: "General",
};

/**
 * How a figure is shown: whole, whatever the width of its cell. A number that does not fit is shown as ###; shrunk, it is
 * printed. A text that wraps is not shrunk.
 */
export function figureLook(kind: CellKind): Pick<CellStyle, "numberFormat" | "shrunk" | "wrapped"> {
  return { numberFormat: formats[kind], shrunk: true, wrapped: false };
}

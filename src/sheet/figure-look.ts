import type { CellKind } from "../form/index";
import type { CellStyle } from "./workbook-layout";

const formats: Readonly<Record<CellKind, string>> = {
  count: "0",
  signedCount: "0",
  // To the 分, in 万元; optional digits alone would leave a point behind a whole number.
  amountInTenThousandYuan: "0.00####",
  // In 2019 the unit may be written beside the number.
  amount: "General",
};

/**
 * How a figure is shown: whole, whatever the width of its cell. A number in no format of its own is rounded to fit
 * (1E+05), one that does not fit is shown as ###; shrunk, both are printed. A text that wraps is not shrunk.
 */
export function figureLook(kind: CellKind): Pick<CellStyle, "numberFormat" | "shrunk" | "wrapped"> {
  return { numberFormat: formats[kind], shrunk: true, wrapped: false };
}

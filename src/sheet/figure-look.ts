import type { CellKind } from "../form/index";
import type { CellStyle } from "./workbook-layout";

/**
 * How a figure that is typed in is shown: small enough for its cell rather than as ###. It has no format of its own:
 * Excel makes a date of what looks like one and says so in the format, but in a cell with a format it leaves only the
 * date's serial number, which nobody could tell from a count. A text that wraps is not shrunk.
 */
export const typedFigureLook = { shrunk: true, wrapped: false } as const;

const formats: Readonly<Record<CellKind, string>> = {
  count: "0",
  signedCount: "0",
  // To the 分, in 万元; optional digits alone would leave a point behind a whole number.
  amountInTenThousandYuan: "0.00####",
  // In 2019 the unit may be written beside the number.
  amount: "General",
};

/**
 * How a figure that is added up is shown: whole, whatever the width of its cell. Without a format a long number is
 * rounded to fit (1E+05).
 */
export function sumLook(kind: CellKind): Pick<CellStyle, "numberFormat" | "shrunk" | "wrapped"> {
  return { ...typedFigureLook, numberFormat: formats[kind] };
}

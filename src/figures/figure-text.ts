import type { CellKind } from "../form/index";
import type { Figure } from "./figures";
import { fromFen } from "./money";

/**
 * The text a figure is printed as. A blank (absent) figure prints as nothing, which is not 0; what was written
 * with its unit prints as written (251000元), what cannot be read prints as typed. Money, kept in 分, prints in
 * the unit of the form (元 in 2019, 万元 in 2021) without trailing zeros, exactly.
 */
export function figureText(figure: Figure | undefined, kind: CellKind): string {
  if (!figure) return "";
  if (figure.state === "unreadable") return figure.text;
  if (figure.written !== undefined) return figure.written;
  if (kind === "amount") return fromFen(figure.value, "元");
  if (kind === "amountInTenThousandYuan") return fromFen(figure.value, "万元");
  return String(figure.value);
}

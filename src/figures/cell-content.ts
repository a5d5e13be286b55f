import type { CellKind } from "../form/index";
import type { Figure } from "./figures";
import { fromFen } from "./money";

/** What to put into a cell so that it reads as this figure again: the inverse of `readFigure`. */
export function cellContentOf(figure: Figure, kind: CellKind): string | number {
  if (figure.state === "unreadable") return figure.text;
  if (figure.written !== undefined) return figure.written;
  return numberOf(figure.value, kind);
}

/** A figure's value as a plain number in the unit of the form (money: 元 in 2019, 万元 in 2021). */
export function numberOf(value: number, kind: CellKind): number {
  if (kind === "amount") return Number(fromFen(value, "元"));
  if (kind === "amountInTenThousandYuan") return Number(fromFen(value, "万元"));
  return value;
}

import type { CellKind } from "../form/index";
import type { Figure } from "./figures";
import { toFen, type MoneyUnit } from "./money";

/**
 * What a cell's value means as a figure of its kind; undefined when the cell is blank.
 *
 * Only a true number counts, as in the sheet's own sums: the text "12", “/”, a space, TRUE and #VALUE! are
 * unreadable. The one text that is a figure is money of the 2019 edition with its unit (251000元), since that
 * form states none and published reports write it so. An amount that is no whole number of 分 is unreadable.
 */
export function readFigure(value: string | number | boolean | null, kind: CellKind): Figure | undefined {
  if (value === null || value === "") return undefined;
  if (kind === "amount" || kind === "amountInTenThousandYuan") return readMoney(value, kind);
  if (typeof value === "number") return { state: "number", value };
  return { state: "unreadable", text: cellText(value) };
}

/** Thousand separators count only where they belong: 12，5万元 may be 12.5 or 125. */
const moneyWithUnit = /^\s*([1-9]\d{0,2}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(元|万元)\s*$/;

function readMoney(value: string | number | boolean, kind: "amount" | "amountInTenThousandYuan"): Figure {
  const text = cellText(value);
  if (typeof value === "number") {
    const fen = toFen(value, kind === "amount" ? "元" : "万元");
    return fen === undefined ? { state: "unreadable", text } : { state: "number", value: fen };
  }
  const withUnit = kind === "amount" ? moneyWithUnit.exec(text) : null;
  if (!withUnit) return { state: "unreadable", text };
  const [, amount = "", unit] = withUnit;
  const fen = toFen(amount.replace(/[,，]/g, ""), unit as MoneyUnit);
  return fen === undefined ? { state: "unreadable", text } : { state: "number", value: fen, written: text };
}

function cellText(value: string | number | boolean): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

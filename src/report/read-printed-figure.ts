import { readFigure, toFen, type Figure } from "../figures/index";
import type { CellKind } from "../form/index";

/**
 * What a printed figure says; undefined when nothing is printed. In print, unlike in a sheet, every number is text,
 * so the ways offices print one are numbers here: ０, 〇, +3, －8, 1,234. Money with its unit (251000元) is read as
 * in a sheet; everything else is unreadable.
 */
export function readPrintedFigure(printed: string, kind: CellKind): Figure | undefined {
  const text = printed.trim();
  const plain = text
    .normalize("NFKC")
    .replace(/[\s\u200b]+/g, "")
    .replace(/[\u2212\u2010-\u2014]/g, "-")
    .replace(/(\d),(?=\d{3}(?:\D|$))/g, "$1")
    .replace(/^[〇○]$/, "0");
  if (plain === "") return undefined;
  if (!/^[+-]?\d+(?:\.\d+)?$/.test(plain)) return readFigure(text, kind);
  if (kind === "amount" || kind === "amountInTenThousandYuan") {
    const fen = toFen(plain, kind === "amount" ? "元" : "万元");
    return fen === undefined ? { state: "unreadable", text } : { state: "number", value: fen };
  }
  const value = Number(plain) || 0;
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER
    ? { state: "number", value }
    : { state: "unreadable", text };
}

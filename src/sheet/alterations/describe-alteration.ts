import { shortQuote } from "../../figures/index";
import type { Alteration } from "./alteration";

/** The sentence a user reads of an alteration: where, what belongs there, and what stands there. */
export function describeAlteration({ kind, sheet, place, expected, actual: stands }: Alteration): string {
  const actual = shortQuote(stands);
  const where = `“${sheet}”${place}`;
  switch (kind) {
    case "label":
      return actual === ""
        ? `${where}的表样文字“${expected}”被删去。`
        : `${where}的表样文字应为“${expected}”，现在是“${actual}”。`;
    case "missingRow":
      return `“${sheet}”少了“${expected}”一行。`;
    case "missingColumn":
      return `“${sheet}”少了“${expected}”一栏。`;
    case "addedRow":
      return actual === "" ? `${where}是表中多出的空行。` : `${where}是表样里没有的一行（${actual}）。`;
    case "addedColumn":
      return actual === "" ? `${where}是表中多出的空列。` : `${where}是表样里没有的一列（${actual}）。`;
    case "order":
      return `${where}“${actual}”与官方表样的顺序不同。`;
    case "merged": {
      const right = expected === "" ? "表样里是分开的" : `表样里合并的是${expected}`;
      return `${where}${actual === "" ? "" : `（${actual}）`}被合并成一格，${right}。`;
    }
    case "unmerged":
      return expected === ""
        ? `“${sheet}”有${actual}处合并单元格被拆开：${place}。`
        : `${where}（${expected}）的合并单元格被拆开。`;
    case "totalFormula":
      return `${where}的总计公式被改动：应为 ${expected}，现在是 ${actual}。`;
    case "checkFormula":
      return actual === ""
        ? `${where}的核对公式被删去。`
        : actual.startsWith("=")
          ? `${where}的核对公式被改动，现在是 ${actual}。`
          : `${where}的核对公式被改成了“${actual}”。`;
    case "hiddenRow":
      return `${where}被隐藏。`;
    case "hiddenColumn":
      return `${where}被隐藏。`;
    case "hiddenSheet":
      return `工作表“${sheet}”被隐藏。`;
    case "missingSheet":
      return `工作表“${sheet}”被删去。`;
    case "missingChecks":
      return `“${sheet}”表旁的核对栏被删去。`;
  }
}

import type { CellValue } from "../../types";
import { compareValues, isError, numberOfText } from "../values";

/** The test a COUNTIF criterion stands for: 5, ">=5", "<>", "=", "*年报", "~*". */
export function readCriterion(criterion: CellValue): (value: CellValue) => boolean {
  if (typeof criterion !== "string") return equals(criterion ?? 0);
  const [, operator = "", rest = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const operand = asValue(rest);
  switch (operator) {
    case "":
      return criterion === "" ? (value) => value === null || value === "" : equals(operand);
    case "=":
      return rest === "" ? (value) => value === null : equals(operand);
    case "<>": {
      const same = equals(operand);
      return rest === "" ? (value) => value !== null : (value) => !same(value);
    }
    default:
      return (value) => {
        // Only values of the criterion's own kind are in order with it.
        if (value === null || isError(value) || typeof value !== typeof operand) return false;
        const order = compareValues(value, operand);
        if (operator === "<") return order < 0;
        if (operator === ">") return order > 0;
        return operator === "<=" ? order <= 0 : order >= 0;
      };
  }
}

function asValue(text: string): CellValue {
  if (/^(true|false)$/i.test(text)) return /^true$/i.test(text);
  return text === "" ? "" : (numberOfText(text) ?? text);
}

function equals(wanted: CellValue): (value: CellValue) => boolean {
  if (typeof wanted === "string") {
    const pattern = wildcard(wanted);
    return (value) => typeof value === "string" && pattern.test(value);
  }
  if (typeof wanted === "number") {
    // A text that reads as the number is counted too.
    return (value) =>
      typeof value === "number"
        ? compareValues(value, wanted) === 0
        : typeof value === "string" && numberOfText(value) === wanted;
  }
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  return (value) => value === wanted;
}

function wildcard(text: string): RegExp {
  const source = text.replace(
    /~([*?~])|([*?])|[.+^${}()|[\]\\/]/g,
    (mark, escaped?: string, wild?: string) => {
      if (escaped !== undefined) return `\\${escaped}`;
      if (wild !== undefined) return wild === "*" ? ".*" : ".";
      return `\\${mark}`;
    },
  );
  return new RegExp(`^${source}$`, "isu");
}

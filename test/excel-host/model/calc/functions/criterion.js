"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readCriterion = readCriterion;
const values_1 = require("../values");
/** The test a COUNTIF criterion stands for: 5, ">=5", "<>", "=", "*年报", "~*". */
function readCriterion(criterion) {
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
        if (value === null || (0, values_1.isError)(value) || typeof value !== typeof operand) return false;
        const order = (0, values_1.compareValues)(value, operand);
        if (operator === "<") return order < 0;
        if (operator === ">") return order > 0;
        return operator === "<=" ? order <= 0 : order >= 0;
      };
  }
}
function asValue(text) {
  if (/^(true|false)$/i.test(text)) return /^true$/i.test(text);
  return text === "" ? "" : ((0, values_1.numberOfText)(text) ?? text);
}
function equals(wanted) {
  if (typeof wanted === "string") {
    const pattern = wildcard(wanted);
    return (value) => typeof value === "string" && pattern.test(value);
  }
  if (typeof wanted === "number") {
    // A text that reads as the number is counted too.
    return (value) =>
      typeof value === "number"
        ? (0, values_1.compareValues)(value, wanted) === 0
        : typeof value === "string" && (0, values_1.numberOfText)(value) === wanted;
  }
  if ((0, values_1.isError)(wanted))
    return (value) => (0, values_1.isError)(value) && value.error === wanted.error;
  return (value) => value === wanted;
}
function wildcard(text) {
  const source = text.replace(/~([*?~])|([*?])|[.+^${}()|[\]\\/]/g, (mark, escaped, wild) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (wild !== undefined) return wild === "*" ? ".*" : ".";
    return `\\${mark}`;
  });
  return new RegExp(`^${source}$`, "isu");
}

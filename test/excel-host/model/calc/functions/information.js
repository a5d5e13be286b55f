"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.informationFunctions = void 0;
const values_1 = require("../values");
const call_1 = require("./call");
const is = (test) => (0, call_1.scalarFunction)(1, 1, (value = null) => test(value), true);
const ofPlace = (own) => (call) => {
  if (call.args.length === 0) return own(call.place);
  const operand = (0, call_1.operandOf)(call, 0);
  return (0, values_1.isRange)(operand)
    ? own(operand.area)
    : (0, values_1.isError)(operand)
      ? operand
      : (0, values_1.error)("#VALUE!");
};
const ofSize = (size) => (call) => {
  const operand = (0, call_1.operandOf)(call, 0);
  if ((0, values_1.isRange)(operand)) return operand.area[size];
  return (0, values_1.isError)(operand) ? operand : 1;
};
const parity = (wanted) =>
  (0, call_1.scalarFunction)(1, 1, (value = null) => {
    const number = (0, values_1.toNumber)(value);
    return (0, values_1.isError)(number) ? number : Math.abs(Math.trunc(number)) % 2 === wanted;
  });
exports.informationFunctions = {
  ISNUMBER: is((value) => typeof value === "number"),
  ISTEXT: is((value) => typeof value === "string"),
  ISNONTEXT: is((value) => typeof value !== "string"),
  ISLOGICAL: is((value) => typeof value === "boolean"),
  ISBLANK: is((value) => value === null),
  ISERROR: is((value) => (0, values_1.isError)(value)),
  ISERR: is((value) => (0, values_1.isError)(value) && value.error !== "#N/A"),
  ISNA: is((value) => (0, values_1.isError)(value) && value.error === "#N/A"),
  ISEVEN: parity(0),
  ISODD: parity(1),
  N: (0, call_1.scalarFunction)(1, 1, (value = null) =>
    typeof value === "number" ? value : typeof value === "boolean" ? Number(value) : 0,
  ),
  NA: () => (0, values_1.error)("#N/A"),
  ROW: ofPlace(({ row }) => row + 1),
  COLUMN: ofPlace(({ column }) => column + 1),
  ROWS: ofSize("rowCount"),
  COLUMNS: ofSize("columnCount"),
};

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.textFunctions = void 0;
const number_format_1 = require("../../number-format");
const values_1 = require("../values");
const call_1 = require("./call");
const asText =
  (compute) =>
  (value = null, ...rest) => {
    const text = (0, values_1.toText)(value);
    return (0, values_1.isError)(text) ? text : compute(text, ...rest);
  };
/** A length or position argument; below `least` it is #VALUE!. */
function count(value, otherwise, least = 0) {
  if (value === undefined) return otherwise;
  const number = (0, values_1.toNumber)(value);
  if ((0, values_1.isError)(number)) return number;
  return number < least ? (0, values_1.error)("#VALUE!") : Math.trunc(number);
}
const textOr = (value) => {
  const text = (0, values_1.toText)(value ?? null);
  return (0, values_1.isError)(text) ? "" : text;
};
function find(ignoreCase) {
  return (0, call_1.scalarFunction)(
    2,
    3,
    asText((needle, within, start) => {
      const from = count(start, 1, 1);
      if ((0, values_1.isError)(from)) return from;
      const fold = (text) => (ignoreCase ? text.toLowerCase() : text);
      const at = fold(textOr(within)).indexOf(fold(needle), from - 1);
      return at < 0 ? (0, values_1.error)("#VALUE!") : at + 1;
    }),
  );
}
function substitute(text, old = null, fresh = null, which) {
  const from = textOr(old);
  const to = textOr(fresh);
  if (from === "") return text;
  if (which === undefined) return text.split(from).join(to);
  const number = count(which, 1, 1);
  if ((0, values_1.isError)(number)) return number;
  const parts = text.split(from);
  return parts.length <= number
    ? text
    : parts.slice(0, number).join(from) + to + parts.slice(number).join(from);
}
const concatenate = (0, call_1.scalarFunction)(1, 255, (...values) => values.map(textOr).join(""));
/** Unlike CONCATENATE, takes whole ranges. */
const concat = (call) => {
  const values = call.args.flatMap((_, index) =>
    call.evaluator.rows((0, call_1.operandOf)(call, index)).flat(),
  );
  return values.find(values_1.isError) ?? values.map(textOr).join("");
};
exports.textFunctions = {
  LEN: (0, call_1.scalarFunction)(
    1,
    1,
    asText((text) => text.length),
  ),
  TRIM: (0, call_1.scalarFunction)(
    1,
    1,
    asText((text) => text.replace(/^ +| +$/g, "").replace(/ {2,}/g, " ")),
  ),
  CLEAN: (0, call_1.scalarFunction)(
    1,
    1,
    asText((text) => text.replace(/[\u0000-\u001f]/g, "")),
  ),
  UPPER: (0, call_1.scalarFunction)(
    1,
    1,
    asText((text) => text.toUpperCase()),
  ),
  LOWER: (0, call_1.scalarFunction)(
    1,
    1,
    asText((text) => text.toLowerCase()),
  ),
  LEFT: (0, call_1.scalarFunction)(
    1,
    2,
    asText((text, length) => {
      const size = count(length, 1);
      return (0, values_1.isError)(size) ? size : text.slice(0, size);
    }),
  ),
  RIGHT: (0, call_1.scalarFunction)(
    1,
    2,
    asText((text, length) => {
      const size = count(length, 1);
      return (0, values_1.isError)(size) ? size : text.slice(Math.max(0, text.length - size));
    }),
  ),
  MID: (0, call_1.scalarFunction)(
    3,
    3,
    asText((text, start, length) => {
      const from = count(start, 1, 1);
      const size = count(length, 0);
      return (0, values_1.isError)(from)
        ? from
        : (0, values_1.isError)(size)
          ? size
          : text.slice(from - 1, from - 1 + size);
    }),
  ),
  SUBSTITUTE: (0, call_1.scalarFunction)(3, 4, asText(substitute)),
  FIND: find(false),
  SEARCH: find(true),
  EXACT: (0, call_1.scalarFunction)(
    2,
    2,
    asText((text, other) => text === textOr(other)),
  ),
  REPT: (0, call_1.scalarFunction)(
    2,
    2,
    asText((text, times) => {
      const number = count(times, 0);
      return (0, values_1.isError)(number) ? number : text.repeat(number);
    }),
  ),
  CHAR: (0, call_1.scalarFunction)(1, 1, (code = null) => {
    const number = count(code, 0, 1);
    return (0, values_1.isError)(number) ? number : String.fromCharCode(number);
  }),
  CONCATENATE: concatenate,
  CONCAT: concat,
  TEXT: (0, call_1.scalarFunction)(2, 2, (value = null, format = null) => {
    const number = typeof value === "string" ? ((0, values_1.numberOfText)(value) ?? value) : (value ?? 0);
    const pattern = textOr(format);
    return pattern === "" ? "" : (0, number_format_1.formatValue)(number, pattern);
  }),
  VALUE: (0, call_1.scalarFunction)(1, 1, (value = null) => {
    if (value === null) return 0;
    return typeof value === "boolean" ? (0, values_1.error)("#VALUE!") : (0, values_1.toNumber)(value);
  }),
  T: (0, call_1.scalarFunction)(1, 1, (value = null) => (typeof value === "string" ? value : "")),
  HYPERLINK: (0, call_1.scalarFunction)(1, 2, (place = null, label) => label ?? place ?? 0),
};

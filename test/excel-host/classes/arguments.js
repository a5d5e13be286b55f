"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.wholeNumber = wholeNumber;
exports.finiteNumber = finiteNumber;
exports.text = text;
exports.truth = truth;
exports.oneOf = oneOf;
exports.color = color;
exports.areasOf = areasOf;
exports.areaOnSheet = areaOnSheet;
const api_class_1 = require("../protocol/api-class");
const api_error_1 = require("../protocol/api-error");
const model_1 = require("../model");
/** A whole number of at least `least`; InvalidArgument otherwise. */
function wholeNumber(value, least = -Infinity) {
  if (typeof value !== "number" || !Number.isInteger(value) || value < least)
    throw (0, api_error_1.refuse)("InvalidArgument");
  return value;
}
function finiteNumber(value) {
  if (typeof value !== "number" || !Number.isFinite(value)) throw (0, api_error_1.refuse)("InvalidArgument");
  return value;
}
function text(value) {
  if (typeof value !== "string") throw (0, api_error_1.refuse)("InvalidArgument");
  return value;
}
function truth(value) {
  if (typeof value !== "boolean") throw (0, api_error_1.refuse)("InvalidArgument");
  return value;
}
/** One of the names, without regard to case. */
function oneOf(value, names) {
  const found = names.find((name) => name.toLowerCase() === String(value).toLowerCase());
  if (found === undefined) throw (0, api_error_1.refuse)("InvalidArgument");
  return found;
}
/** #RRGGBB in capitals, from that or from one of the names Office knows that the forms might use. */
function color(value) {
  const given = text(value);
  if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
  const named = {
    black: "#000000",
    white: "#FFFFFF",
    red: "#FF0000",
    green: "#008000",
    blue: "#0000FF",
    yellow: "#FFFF00",
    gray: "#808080",
    orange: "#FFA500",
  };
  const found = named[given.toLowerCase()];
  if (!found) throw (0, api_error_1.refuse)("InvalidArgument");
  return found;
}
/** A Range, a RangeAreas or an address text on the sheet. */
function areasOf(value, sheet) {
  if ((0, api_class_1.isApiObject)(value)) return cellsOfObject(value.target);
  const given = text(value);
  const named = (0, model_1.splitSheet)(given.split(",")[0] ?? "").sheet;
  const on = named === null ? sheet : sheet.book.findSheet(named);
  const areas = (0, model_1.parseAreas)(given);
  if (!on || !areas) throw (0, api_error_1.refuse)("InvalidArgument");
  return { sheet: on, areas };
}
function cellsOfObject(target) {
  if (typeof target === "object" && target !== null && "sheet" in target && "areas" in target) return target;
  throw (0, api_error_1.refuse)("InvalidArgument");
}
/** An address text such as "A1:B2" or "'一'!A1"; undefined is the whole sheet. */
function areaOnSheet(value, sheet) {
  const given = text(value);
  const { sheet: name, rest } = (0, model_1.splitSheet)(given);
  const on = name === null ? sheet : sheet.book.findSheet(name);
  const area = (0, model_1.parseArea)(rest) ?? namedArea(rest, sheet);
  if (!on || !area) throw (0, api_error_1.refuse)("InvalidArgument");
  return { sheet: on, area };
}
function namedArea(name, sheet) {
  const found = sheet.names.get(name.toLowerCase()) ?? sheet.book.names.get(name.toLowerCase());
  return found ? (0, model_1.parseArea)((0, model_1.splitSheet)(found.formula.slice(1)).rest) : null;
}

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readEntry = readEntry;
const tidy_formula_1 = require("../calc/tidy-formula");
const read_date_1 = require("./read-date");
const errorCodes = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
/** Reads a typed text the way Excel in Chinese does, for a cell of the given number format. */
function readEntry(text, currentFormat, today) {
  if (text === "") return { cell: null };
  if (currentFormat === "@") return value(text);
  if (text.startsWith("'")) return value(text.slice(1));
  if (/^=./s.test(text)) return formula(text);
  // Full-width digits and signs count as their narrow forms in a number.
  const plain = text.normalize("NFKC").trim();
  if (/^(true|false)$/i.test(plain)) return value(/^true$/i.test(plain));
  const code = errorCodes.find((each) => each === plain.toUpperCase());
  if (code) return { cell: { formula: null, value: { error: code } } };
  const number = readNumber(plain, currentFormat) ?? (0, read_date_1.readDate)(plain, currentFormat, today);
  if (number) return number;
  if (/^[+-][A-Za-z0-9($]/.test(text)) return formula(`=${text}`);
  return value(text);
}
function value(content, numberFormat) {
  return { cell: { formula: null, value: content }, ...(numberFormat === undefined ? {} : { numberFormat }) };
}
function formula(text) {
  const tidy = (0, tidy_formula_1.tidyFormula)(text);
  return tidy === null
    ? { cell: null, problem: "此公式有问题。不想键入公式时，请先键入一个撇号（'）。" }
    : { cell: { formula: tidy, value: null } };
}
const digits = String.raw`(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+`;
const numberPattern = new RegExp(
  String.raw`^(\()?([+-])?([¥$])?([+-])?\s*(${digits})(e[+-]?\d+)?\s*(%)?(\))?$`,
  "i",
);
function readNumber(text, currentFormat) {
  const found = numberPattern.exec(text);
  if (!found) return readFraction(text, currentFormat);
  const [, open, sign, currency, sign2, body = "", exponent, percent, close] = found;
  if ((open === undefined) !== (close === undefined) || (sign && sign2) || (open && (sign || sign2)))
    return null;
  const size = Number(body.replace(/,/g, "") + (exponent ?? ""));
  if (!Number.isFinite(size)) return null;
  const signed = open || sign === "-" || sign2 === "-" ? -size : size;
  const automaticPercent = percent === undefined && /%/.test(currentFormat);
  const result = percent || automaticPercent ? Number((signed / 100).toPrecision(15)) : signed;
  if (currentFormat !== "General") return value(result);
  const decimals = body.includes(".") && !/\.$/.test(body);
  if (percent) return value(result, decimals ? "0.00%" : "0%");
  if (exponent) return value(result, "0.00E+00");
  const grouped = decimals ? "#,##0.00" : "#,##0";
  if (currency) return value(result, `${currency}${grouped};${currency}-${grouped}`);
  return body.includes(",") ? value(result, grouped) : value(result);
}
/** "0 1/2" is one half; "1/2" alone is a date. */
function readFraction(text, currentFormat) {
  const found = /^([+-])?(\d+) (\d+)\/(\d+)$/.exec(text);
  if (!found || Number(found[4]) === 0) return null;
  const size = Number(found[2]) + Number(found[3]) / Number(found[4]);
  return value(found[1] === "-" ? -size : size, currentFormat === "General" ? "# ?/?" : undefined);
}

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.dateFunctions = void 0;
const serial_date_1 = require("../../serial-date");
const values_1 = require("../values");
const call_1 = require("./call");
const part = (name) =>
  (0, call_1.scalarFunction)(1, 1, (value = null) => {
    const serial = (0, values_1.toNumber)(value);
    if ((0, values_1.isError)(serial)) return serial;
    return serial < 0 ? (0, values_1.error)("#NUM!") : (0, serial_date_1.datePartsOfSerial)(serial)[name];
  });
const today = (now) => (0, serial_date_1.serialOfDate)(now.getFullYear(), now.getMonth() + 1, now.getDate());
exports.dateFunctions = {
  TODAY: ({ place }) => today(place.sheet.book.now()),
  NOW: ({ place }) => {
    const now = place.sheet.book.now();
    return today(now) + (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()) / 86400;
  },
  DATE: (0, call_1.scalarFunction)(3, 3, (...values) => {
    const [year, month, day] = values.map(values_1.toNumber);
    if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number")
      return (0, values_1.error)("#VALUE!");
    return (0, serial_date_1.serialOfDate)(
      year < 1900 ? year + 1900 : Math.trunc(year),
      Math.trunc(month),
      Math.trunc(day),
    );
  }),
  YEAR: part("year"),
  MONTH: part("month"),
  DAY: part("day"),
};

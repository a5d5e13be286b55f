"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.serialOfDate = serialOfDate;
exports.datePartsOfSerial = datePartsOfSerial;
const dayLength = 86400000;
// Day 1 is 1900-01-01, and Excel counts a 29 February 1900 that never was.
const epoch = Date.UTC(1899, 11, 30);
/** Excel's number for a day; month from 1. */
function serialOfDate(year, month, day) {
  const serial = Math.round((Date.UTC(year, month - 1, day) - epoch) / dayLength);
  return serial > 60 ? serial : serial - 1;
}
/** The calendar parts of Excel's number for a moment. */
function datePartsOfSerial(serial) {
  const days = Math.floor(serial);
  let seconds = Math.round((serial - days) * 86400);
  const carry = seconds === 86400 ? 1 : 0;
  if (carry) seconds = 0;
  const whole = days + carry;
  const date = new Date(epoch + (whole < 60 ? whole + 1 : whole) * dayLength);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
    weekday: date.getUTCDay(),
  };
}

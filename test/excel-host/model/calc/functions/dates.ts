import { datePartsOfSerial, serialOfDate } from "../../serial-date";
import { error, isError, toNumber } from "../values";
import { scalarFunction, type WorksheetFunction } from "./call";

const part = (name: "year" | "month" | "day"): WorksheetFunction =>
  scalarFunction(1, 1, (value = null) => {
    const serial = toNumber(value);
    if (isError(serial)) return serial;
    return serial < 0 ? error("#NUM!") : datePartsOfSerial(serial)[name];
  });

const today = (now: Date): number => serialOfDate(now.getFullYear(), now.getMonth() + 1, now.getDate());

export const dateFunctions: Record<string, WorksheetFunction> = {
  TODAY: ({ place }) => today(place.sheet.book.now()),
  NOW: ({ place }) => {
    const now = place.sheet.book.now();
    return today(now) + (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()) / 86400;
  },
  DATE: scalarFunction(3, 3, (...values) => {
    const [year, month, day] = values.map(toNumber);
    if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number")
      return error("#VALUE!");
    return serialOfDate(year < 1900 ? year + 1900 : Math.trunc(year), Math.trunc(month), Math.trunc(day));
  }),
  YEAR: part("year"),
  MONTH: part("month"),
  DAY: part("day"),
};

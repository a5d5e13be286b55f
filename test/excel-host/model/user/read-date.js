"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readDate = readDate;
const serial_date_1 = require("../serial-date");
/** Reads 1/2, 2024/1/2, 2024-1-2, 1月2日, 2024年1月2日, 2024/1 and 9:30 as Excel in Chinese does; null for others. */
function readDate(text, currentFormat, today) {
  const [dayPart, timePart] = /^(.*?)(?:\s+|^)(\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text)?.slice(1) ?? [
    text,
    undefined,
  ];
  const time = timePart === undefined ? null : readTime(timePart);
  if (timePart !== undefined && time === null) return null;
  if (dayPart === "" && time !== null) {
    return entry(time, currentFormat, timePart?.split(":").length === 3 ? "h:mm:ss" : "h:mm");
  }
  const day = readDay(dayPart ?? "", today);
  if (!day) return null;
  return time === null
    ? entry(day.serial, currentFormat, day.format)
    : entry(day.serial + time, currentFormat, "yyyy/m/d h:mm");
}
function entry(serial, currentFormat, format) {
  return {
    cell: { formula: null, value: serial },
    ...(currentFormat === "General" ? { numberFormat: format } : {}),
  };
}
function readTime(text) {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(":").map(Number);
  return hours < 24 && minutes < 60 && seconds < 60 ? (hours * 3600 + minutes * 60 + seconds) / 86400 : null;
}
const patterns = [
  { pattern: /^(\d{4}|\d{2})[/-](\d{1,2})[/-](\d{1,2})$/, order: "ymd", format: "yyyy/m/d" },
  { pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/, order: "ymd", format: 'yyyy"年"m"月"d"日"' },
  { pattern: /^(\d{1,2})月(\d{1,2})日$/, order: "md", format: 'm"月"d"日"' },
  { pattern: /^(\d{1,2})[/-](\d{1,2})$/, order: "md", format: 'm"月"d"日"' },
  { pattern: /^(\d{4})[/-](\d{1,2})$/, order: "ym", format: "mmm-yy" },
  { pattern: /^(\d{4})年(\d{1,2})月$/, order: "ym", format: 'yyyy"年"m"月"' },
];
function readDay(text, today) {
  for (const { pattern, order, format } of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [first = 0, second = 0, third = 0] = found.slice(1).map(Number);
    const typedYear = order === "md" ? today.getFullYear() : first;
    const year = typedYear < 30 ? 2000 + typedYear : typedYear < 100 ? 1900 + typedYear : typedYear;
    const [month, day] = order === "md" ? [first, second] : order === "ym" ? [second, 1] : [second, third];
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900) {
      return { serial: (0, serial_date_1.serialOfDate)(year, month, day), format };
    }
  }
  return null;
}

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isDateFormat = isDateFormat;
exports.formatDate = formatDate;
const serial_date_1 = require("./serial-date");
const bare = (section) => section.replace(/"[^"]*"|\\./gs, "").replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
function isDateFormat(section) {
  return /[ymdhs]/i.test(bare(section)) && !/[0#?]/.test(bare(section).replace(/s\.0+/gi, "s"));
}
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const chineseDays = ["日", "一", "二", "三", "四", "五", "六"];
/** A moment in a date format such as yyyy"年"m"月"d"日" or h:mm. */
function formatDate(serial, section) {
  const parts = (0, serial_date_1.datePartsOfSerial)(serial);
  const tokens = section.match(/"[^"]*"|\\.|\[[^\]]*\]|AM\/PM|上午\/下午|y+|m+|d+|h+|s+|a{3,4}|./gis) ?? [];
  const twelve = tokens.some((token) => /^(AM\/PM|上午\/下午)$/i.test(token));
  const pad = (value, token) => String(value).padStart(Math.min(token.length, 2), "0");
  return tokens
    .map((token, at) => {
      if (token.startsWith('"')) return token.slice(1, -1);
      if (token.startsWith("\\")) return token.slice(1);
      if (/^\[h+\]$/i.test(token)) return String(Math.floor(serial * 24));
      if (token.startsWith("[")) return "";
      if (/^y+$/i.test(token)) {
        return token.length > 2 ? String(parts.year) : String(parts.year % 100).padStart(2, "0");
      }
      if (/^m+$/i.test(token)) {
        if (isMinutes(tokens, at)) return pad(parts.minutes, token);
        return token.length > 2 ? (months[parts.month - 1] ?? "") : pad(parts.month, token);
      }
      if (/^d+$/i.test(token)) return pad(parts.day, token);
      if (/^h+$/i.test(token)) return pad(twelve ? parts.hours % 12 || 12 : parts.hours, token);
      if (/^s+$/i.test(token)) return pad(parts.seconds, token);
      if (/^a{3,4}$/i.test(token))
        return (token.length === 4 ? "星期" : "") + (chineseDays[parts.weekday] ?? "");
      if (/^AM\/PM$/i.test(token)) return parts.hours < 12 ? "AM" : "PM";
      if (token === "上午/下午") return parts.hours < 12 ? "上午" : "下午";
      return token;
    })
    .join("");
}
/** m is minutes after hours or before seconds. */
function isMinutes(tokens, at) {
  const meaningful = (token) => /^\[?[ymdhs]+\]?$/i.test(token);
  const before = tokens.slice(0, at).reverse().find(meaningful);
  const after = tokens.slice(at + 1).find(meaningful);
  return /h/i.test(before ?? "") || /s/i.test(after ?? "");
}

/** Whether a number format, in the invariant notation, shows a number as a date or a time. */
export function isDateFormat(format: string): boolean {
  if (format === "General" || format === "0" || format === "@") return false;
  // [h]:mm counts hours; other words in brackets are colours, conditions and languages.
  const bare = format.replace(/"[^"]*"|\\.|_.|\*./g, "").replace(/\[(?![hms]+\])[^\]]*\]/gi, "");
  return /[ymdhs]/i.test(bare.replace(/General/gi, ""));
}

/**
 * The date, or the time of day, a serial number stands for, as the user will recognise it: 2024年1月5日, 13:30.
 * Serial 60 is the 29th of February 1900 that spreadsheets keep for the sake of older ones.
 */
export function dateText(serial: number): string {
  if (serial < 0 || serial >= 2958466) return String(serial);
  if (serial < 1) {
    const minutes = Math.round(serial * 1440);
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  }
  const days = Math.floor(serial);
  if (days === 60) return "1900年2月29日";
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000);
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

/** A date as it is printed: 2025年1月5日. */
export function spokenDate(date: Date): string {
  return `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日`;
}

/** A deadline as it stands before 前: 2025-01-20 is spelt out, “1月20日前” loses its 前; otherwise as typed. */
export function spokenDeadline(text: string): string {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text.trim());
  if (iso) return `${iso[1]}年${Number(iso[2])}月${Number(iso[3])}日`;
  return text.trim().replace(/(?:之|以)?前$/, "");
}

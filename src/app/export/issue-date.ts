/**
 * 成文日期 as documents print it, 2025年1月20日, from what stands in 报出日期: 2025-1-20, 2025.01.20, 2025/1/20,
 * 20250120 or the day number a spreadsheet keeps. What is no date stays as written.
 */
export function issueDate(text: string): string {
  const plain = text.normalize("NFKC").trim();
  const written =
    /^(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})\s*日?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (written) return `${Number(written[1])}年${Number(written[2])}月${Number(written[3])}日`;
  if (!/^\d{5}(?:\.\d+)?$/.test(plain)) return text.trim();
  // Day 25569 of a spreadsheet is 1 January 1970.
  const day = new Date((Math.floor(Number(plain)) - 25569) * 86_400_000);
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
}

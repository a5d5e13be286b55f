/** The day a date on 封面 names, as a number that grows with time; undefined where it names none. */
export function dayOf(text: string | undefined): number | undefined {
  const written = (text ?? "").normalize("NFKC").replace(/\s+/g, "");
  // A date typed into a cell is kept as days since 1900.
  if (/^\d{5}(\.\d+)?$/.test(written)) return Math.floor(Number(written)) - 25_569;
  const match = /(20\d\d)[年./-]?(\d{1,2})[月./-]?(\d{1,2})日?/.exec(written);
  if (!match) return undefined;
  const [, year, month, day] = match.map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1) / 86_400_000;
}

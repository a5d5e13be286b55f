/**
 * Where a short label may be broken in a narrow column: after its number （三） and between its words, which in
 * the official form are two characters long (an odd one out joins the last). Longer labels are sentences, which
 * break anywhere, so they come back whole; official breaks are kept.
 */
export function labelWords(text: string): string[] {
  if (text.includes("\n")) return text.split("\n");
  const number = /^（[一二三四五六七八九十]+）/.exec(text)?.[0] ?? "";
  const words = text.slice(number.length);
  if (words.length > 6 || !/^\p{Script=Han}+$/u.test(words)) return [text];
  const pairs = words.match(/.{2}(?:.$)?|.$/gu) ?? [];
  return number === "" ? pairs : [number, ...pairs];
}

const DATE =
  /^[0-9〇○零一二三四五六七八九]{4}\s*年\s*[0-9〇一二三四五六七八九十]{1,3}\s*月\s*[0-9〇一二三四五六七八九十]{1,3}\s*日$/;

/** Whether a line is a 成文日期, in digits or Chinese numerals, and nothing besides. */
export function isSignedDate(line: string): boolean {
  return DATE.test(line);
}

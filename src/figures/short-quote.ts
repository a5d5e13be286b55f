/** Characters of a cell a sentence quotes: enough to recognise it by. */
const usual = 40;

/**
 * What somebody wrote into a cell, as a sentence quotes it: on one line, and of a long text the beginning and “…”. A cell
 * holds 32,767 characters, and a sentence that has to be read does not.
 */
export function shortQuote(text: string, most = usual): string {
  const line = text.replace(/[\r\n\u2028\u2029]+/g, " ");
  // Signs outside the basic plane are two units, and must not be cut through.
  const characters = [...line.slice(0, 2 * most + 2)];
  return characters.length <= most ? line : `${characters.slice(0, most).join("")}…`;
}

/** The text of a cell without the spaces around it, the wide ones of Chinese input among them. */
export function trimmedText(address: string): string {
  return `TRIM(SUBSTITUTE(${address},"　"," "))`;
}

/** A condition, without "=", that holds when a text is one of these to the letter. */
export function isOneOf(text: string, items: readonly string[]): string {
  return `OR(${items.map((item) => `EXACT(${text},"${item}")`).join(",")})`;
}

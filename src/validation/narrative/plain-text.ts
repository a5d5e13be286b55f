/**
 * A paragraph as it is read for numbers: full-width letters, digits, ％ and brackets made half-width, every space and
 * line break gone (people type “2 条” and “34件” alike). Chinese punctuation stays, for sentences end by it.
 */
export function plainText(paragraph: string): string {
  return paragraph
    .replace(/[０-９Ａ-Ｚａ-ｚ％．]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[（﹙]/g, "(")
    .replace(/[）﹚]/g, ")")
    .replace(/[\s\u200b]/g, "");
}

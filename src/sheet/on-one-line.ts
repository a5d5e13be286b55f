/** A printed text without the line breaks it is set with. */
export function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, "").trim();
}

const known = new Map<string, string>();
/** Far more than a form has labels, far less than would be felt. */
const mostKnown = 5000;

/**
 * A printed text as it is compared: half-width, without white space and line breaks, straight quotes. Offices
 * and programs break 商业企业 over lines, widen brackets and spaces, and none of it changes what the label says.
 */
export function normalizeLabel(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const label = text
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]+/g, "")
    .replace(/[“”„‟＂]/g, '"');
  // The same few labels are asked for at every check; texts of a whole district must not pile up.
  if (known.size >= mostKnown) known.clear();
  known.set(text, label);
  return label;
}

/** A cell as it leaves by the clipboard. Covered cells of a merge are null. */
export interface CopiedCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** The block as tab-separated text, a cell with tabs, quotes or line breaks in quotes, as Excel copies it. */
export function toTabbedText(block: readonly (readonly (CopiedCell | null)[])[]): string {
  return block.map((row) => row.map((cell) => quoted(cell?.text ?? "")).join("\t")).join("\n");
}

/** The block as an HTML table with its spans. */
export function toHtmlTable(block: readonly (readonly (CopiedCell | null)[])[]): string {
  const rows = block.map((row) => `<tr>${row.map((cell) => (cell ? cellMarkup(cell) : "")).join("")}</tr>`);
  return `<table>${rows.join("")}</table>`;
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function cellMarkup({ text, rowSpan, columnSpan }: CopiedCell): string {
  const spans =
    (rowSpan > 1 ? ` rowspan="${rowSpan}"` : "") + (columnSpan > 1 ? ` colspan="${columnSpan}"` : "");
  const escaped = text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\n/g, "<br>");
  return `<td${spans}>${escaped}</td>`;
}

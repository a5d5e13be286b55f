/**
 * A block of cells as pasted, in rows. Each cell is what would be typed to get it; null is a cell covered by a
 * span in the source, which leaves its target alone. Rows may differ in length.
 */
export type PastedBlock = readonly (readonly (string | null)[])[];

/** Reads what a clipboard offers: the HTML table when there is one (it knows spans), else text by tabs. */
export function parseClipboard(html: string, text: string): PastedBlock {
  const table = html === "" ? null : parseHtmlTable(html);
  return table ?? parseTabbedText(text);
}

/** Text as spreadsheets copy it: tabs between cells, quotes around a cell that holds line breaks. */
export function parseTabbedText(text: string): PastedBlock {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  while (position <= source.length) {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(source.slice(position));
    const plain = /^[^\t\n]*/.exec(source.slice(position))?.[0] ?? "";
    row.push(quoted ? (quoted[1] ?? "").replace(/""/g, '"') : plain);
    position += quoted ? quoted[0].length : plain.length;
    if (source[position] !== "\t") {
      rows.push(row);
      row = [];
    }
    position += 1;
  }
  return rows;
}

/** The first table of a piece of HTML, spans resolved; null when there is none. */
export function parseHtmlTable(html: string): PastedBlock | null {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (!table) return null;
  // Excel ends its tables with an invisible row that only holds column widths.
  const shown = Array.from(table.rows).filter((tr) => tr.style.display !== "none");
  const rows: (string | null | undefined)[][] = shown.map(() => []);
  shown.forEach((tr, rowIndex) => {
    let column = 0;
    for (const cell of Array.from(tr.cells)) {
      while (rows[rowIndex]?.[column] !== undefined) column += 1;
      const lastRow = Math.min(rowIndex + cell.rowSpan, rows.length);
      for (let r = rowIndex; r < lastRow; r += 1) {
        for (let c = column; c < column + cell.colSpan; c += 1) rows[r]![c] = null;
      }
      rows[rowIndex]![column] = cellText(cell);
      column += cell.colSpan;
    }
  });
  return rows.map((row) => Array.from(row, (cell) => cell ?? null));
}

function cellText(cell: HTMLTableCellElement): string {
  // LibreOffice and old Excel state the exact number beside its rounded print.
  const exact = cell.getAttribute("sdval") ?? cell.getAttribute("x:num");
  if (exact) return exact;
  const pieces: string[] = [];
  gather(cell, pieces);
  return pieces
    .join("")
    .split("\u2028")
    .map((line) => line.replace(/\u00a0/g, " ").trim())
    .join("\n")
    .trim();
}

function gather(node: Node, pieces: string[]): void {
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === Node.TEXT_NODE) pieces.push(collapse(child.nodeValue ?? ""));
    else if (child.nodeName === "BR") pieces.push("\u2028");
    else if (child instanceof HTMLElement) {
      const block = /^(P|DIV|LI)$/.test(child.nodeName);
      if (block && pieces.length > 0) pieces.push("\u2028");
      gather(child, pieces);
    }
  }
}

/** Excel breaks long source lines anywhere; between Chinese characters such a break is no space. */
function collapse(text: string): string {
  return text
    .replace(/([\u3000-\u9fff\uff00-\uffef])\s*\n\s*(?=[\u3000-\u9fff\uff00-\uffef])/g, "$1")
    .replace(/[ \t\r\n]+/g, " ");
}

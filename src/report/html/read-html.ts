import type { ContentBlock, ContentCell, ReportContent } from "../report-content";
import { htmlTokens, type HtmlToken } from "./html-tokens";

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  (
    "p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd section article header footer main aside nav blockquote pre body html " +
    "table caption tr td th thead tbody tfoot form fieldset address center hr"
  ).split(" "),
);

interface TableInProgress {
  readonly rows: ContentCell[][];
  cell: { text: string; rowSpan: number; columnSpan: number } | undefined;
}

/** More than any table has; a larger span is a mistake or an attack. */
const MOST_SPANNED = 100;

/**
 * The paragraphs and tables of a web page in reading order, whatever program made it. Tables set for layout, which
 * hold tables themselves, are read as what they hold. A line break inside a paragraph or cell is kept.
 */
export function readHtml(html: string): ReportContent {
  const reader = new HtmlReader();
  for (const token of htmlTokens(html)) reader.take(token);
  return { blocks: reader.end() };
}

class HtmlReader {
  private readonly blocks: ContentBlock[] = [];
  private readonly tables: TableInProgress[] = [];
  private line = "";
  private isTitle = false;
  private isCaption = false;

  take(token: HtmlToken): void {
    if (token.kind === "text") this.text(token.text);
    else if (token.kind === "open") this.open(token.name, token.attributes);
    else this.close(token.name);
  }

  end(): ContentBlock[] {
    while (this.tables.length > 0) this.endTable();
    this.endParagraph();
    return this.blocks;
  }

  private text(text: string): void {
    // A caption says again, to those who listen, what the heading says.
    if (this.isCaption) return;
    const spaced = text.replace(/[ \t\r\n\f]+/g, " ");
    const cell = this.table?.cell;
    if (cell) cell.text += spaced;
    else this.line += spaced;
  }

  private open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === "br") {
      const cell = this.table?.cell;
      if (cell) cell.text += "\n";
      else this.line += "\n";
      return;
    }
    if (!BLOCKS.has(name)) return;
    switch (name) {
      case "table":
        this.beginTable();
        break;
      case "tr":
        this.endCell();
        this.table?.rows.push([]);
        break;
      case "td":
      case "th":
        this.endCell();
        if (this.table) {
          if (this.table.rows.length === 0) this.table.rows.push([]);
          const span = (key: string) => Math.min(Math.max(1, Number(attributes.get(key)) || 1), MOST_SPANNED);
          this.table.cell = { text: "", rowSpan: span("rowspan"), columnSpan: span("colspan") };
        }
        break;
      case "caption":
        this.isCaption = true;
        break;
      default:
        if (this.table?.cell) this.breakLine();
        else this.endParagraph();
        if (name === "h1") this.isTitle = true;
    }
  }

  private close(name: string): void {
    if (name === "table") this.endTable();
    else if (name === "td" || name === "th" || name === "tr") this.endCell();
    else if (name === "caption") this.isCaption = false;
    else if (BLOCKS.has(name)) {
      if (this.table?.cell) this.breakLine();
      else this.endParagraph();
      if (name === "h1") this.isTitle = false;
    }
  }

  private beginTable(): void {
    const outer = this.table;
    if (outer) {
      // A table inside a cell: the outer one only lays out, so what it held so far stands as text.
      const { cell } = outer;
      outer.cell = undefined;
      this.line = cell?.text ?? "";
    }
    this.endParagraph();
    this.tables.push({ rows: [], cell: undefined });
  }

  private endTable(): void {
    this.endCell();
    const table = this.tables.pop();
    const rows = table?.rows.filter((row) => row.length > 0) ?? [];
    if (rows.length === 0) return;
    if (rows.every((row) => row.length === 1) && rows.length <= 2) {
      for (const [cell] of rows) for (const line of (cell?.text ?? "").split("\n")) this.paragraph(line);
    } else this.blocks.push({ kind: "table", rows });
  }

  private endCell(): void {
    const { table } = this;
    if (!table?.cell) return;
    const { text, rowSpan, columnSpan } = table.cell;
    const lines = text.split("\n").map((line) => line.trim());
    table.rows[table.rows.length - 1]?.push({
      text: lines.filter((line) => line !== "").join("\n"),
      rowSpan,
      columnSpan,
    });
    table.cell = undefined;
  }

  private breakLine(): void {
    const cell = this.table?.cell;
    if (cell && cell.text !== "" && !cell.text.endsWith("\n")) cell.text += "\n";
  }

  private endParagraph(): void {
    const { line } = this;
    this.line = "";
    for (const part of line.split("\n")) this.paragraph(part);
  }

  private paragraph(text: string): void {
    const trimmed = text.trim();
    if (trimmed === "") return;
    this.blocks.push({ kind: "paragraph", text: trimmed, ...(this.isTitle && { isTitle: true }) });
  }

  private get table(): TableInProgress | undefined {
    return this.tables[this.tables.length - 1];
  }
}

import type { XmlAttributes } from "../../packages/index";
import type { ContentBlock, ContentCell } from "../report-content";

interface CellInProgress {
  readonly lines: string[];
  columnSpan: number;
  merge: "none" | "restart" | "continue";
}

interface RowInProgress {
  readonly cells: CellInProgress[];
  gridBefore: number;
  deleted: boolean;
}

interface TableInProgress {
  readonly rows: RowInProgress[];
}

type MutableCell = { -readonly [Key in keyof ContentCell]: ContentCell[Key] };

/** Word's own limit on columns; a larger span is a mistake or an attack. */
const MOST_COLUMNS = 63;

/** Collects the blocks of a main document part from its XML events. */
export class DocxBody {
  readonly blocks: ContentBlock[] = [];
  private readonly tables: TableInProgress[] = [];
  private readonly paragraphs: { text: string; isTitle: boolean }[] = [];
  /** Depth inside what is not text of the document: properties, deleted or moved-away text. */
  private properties = 0;
  private removed = 0;
  private hearing = false;

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case "p":
        this.paragraphs.push({ text: "", isTitle: false });
        break;
      case "t":
        this.hearing = this.properties === 0 && this.removed === 0;
        break;
      case "tab":
        this.add("\t");
        break;
      case "br":
        if ((attributes.get("type") ?? "textWrapping") === "textWrapping") this.add("\n");
        break;
      case "cr":
        this.add("\n");
        break;
      case "pStyle":
        this.style(attributes.get("val"));
        break;
      case "noBreakHyphen":
        this.add("-");
        break;
      case "pPr":
      case "rPr":
      case "sectPr":
        this.properties += 1;
        break;
      case "moveFrom":
        this.removed += 1;
        break;
      case "del":
        this.openDeletion();
        break;
      default:
        this.openTablePart(name, attributes);
    }
  }

  close(name: string): void {
    switch (name) {
      case "p":
        this.closeParagraph();
        break;
      case "t":
        this.hearing = false;
        break;
      case "pPr":
      case "rPr":
      case "sectPr":
        this.properties -= 1;
        break;
      case "del":
      case "moveFrom":
        this.removed -= 1;
        break;
      case "tbl": {
        const table = this.tables.pop();
        if (table) this.blocks.push({ kind: "table", rows: spannedRows(table.rows) });
        break;
      }
    }
  }

  text(text: string): void {
    if (this.hearing) this.add(text);
  }

  private add(text: string): void {
    if (this.properties > 0 || this.removed > 0) return;
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (paragraph) paragraph.text += text;
  }

  private style(id: string | undefined): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (paragraph) paragraph.isTitle = id === "Title";
  }

  private closeParagraph(): void {
    const { text, isTitle } = this.paragraphs.pop() ?? { text: "", isTitle: false };
    const cell = this.row?.cells[this.row.cells.length - 1];
    if (cell) cell.lines.push(text);
    else this.blocks.push({ kind: "paragraph", text, ...(isTitle && { isTitle }) });
  }

  private openDeletion(): void {
    this.removed += 1;
    // Outside a paragraph the mark stands in the properties of a row: the whole row is deleted.
    if (this.paragraphs.length === 0 && this.row) this.row.deleted = true;
  }

  private openTablePart(name: string, attributes: XmlAttributes): void {
    const value = attributes.get("val");
    const cell = this.row?.cells[this.row.cells.length - 1];
    switch (name) {
      case "tbl":
        this.tables.push({ rows: [] });
        break;
      case "tr":
        this.table?.rows.push({ cells: [], gridBefore: 0, deleted: false });
        break;
      case "tc":
        this.row?.cells.push({ lines: [], columnSpan: 1, merge: "none" });
        break;
      case "gridBefore":
        if (this.row) this.row.gridBefore = spanOf(value) ?? 0;
        break;
      case "gridSpan":
        if (cell) cell.columnSpan = spanOf(value) ?? 1;
        break;
      case "vMerge":
        if (cell) cell.merge = value === "restart" ? "restart" : "continue";
        break;
    }
  }

  private get table(): TableInProgress | undefined {
    return this.tables[this.tables.length - 1];
  }

  private get row(): RowInProgress | undefined {
    const rows = this.table?.rows;
    return rows?.[rows.length - 1];
  }
}

function spanOf(value: string | undefined): number | undefined {
  const span = Number(value);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, MOST_COLUMNS) : undefined;
}

/** Turns Word's vertical merges (a mark in each cell) into row spans (one cell for all). */
function spannedRows(rows: readonly RowInProgress[]): ContentCell[][] {
  let above = new Map<number, MutableCell>();
  return rows
    .filter((row) => !row.deleted)
    .map((row) => {
      const below = new Map<number, MutableCell>();
      const cells: MutableCell[] = [];
      let column = 0;
      if (row.gridBefore > 0) cells.push({ text: "", rowSpan: 1, columnSpan: row.gridBefore });
      column += row.gridBefore;
      for (const { lines, columnSpan, merge } of row.cells) {
        const merged = merge === "continue" ? above.get(column) : undefined;
        const cell = merged ?? { text: lines.join("\n"), rowSpan: 1, columnSpan };
        if (merged) merged.rowSpan += 1;
        else cells.push(cell);
        if (merge !== "none") below.set(column, cell);
        column += columnSpan;
      }
      above = below;
      return cells;
    });
}

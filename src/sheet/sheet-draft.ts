import { styles } from "./cell-styles";
import { fitCell } from "./fit-cell";
import type {
  Area,
  CellContent,
  CellStyle,
  LayoutCell,
  LayoutConditionalFormat,
  LayoutValidation,
} from "./workbook-layout";

/** A sheet layout in the making: cells, merges and marks are put down one after another. */
export class SheetDraft {
  readonly merges: Area[] = [];
  readonly conditionalFormats: LayoutConditionalFormat[] = [];
  readonly validations: LayoutValidation[] = [];
  private readonly placed = new Map<string, LayoutCell>();
  private rows = 0;
  private columns = 0;

  /** Puts a cell down, over anything that stood there; a text longer than a cell takes is cut and says so. */
  put(row: number, column: number, style: CellStyle, content?: CellContent | string | number): void {
    const stated = typeof content === "string" || typeof content === "number" ? { value: content } : content;
    const cell = { row, column, style, ...(stated === undefined ? {} : { content: fitting(stated) }) };
    this.placed.set(`${row},${column}`, cell);
    this.rows = Math.max(this.rows, row + 1);
    this.columns = Math.max(this.columns, column + 1);
  }

  /** Puts one cell down over a whole area, merged, every part of it styled so that its border is closed. */
  putMerged(area: Area, style: CellStyle, content?: CellContent | string | number): void {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        this.put(row, column, style);
      }
    }
    this.put(area.row, area.column, style, content);
    if (area.rowCount * area.columnCount > 1) this.merges.push(area);
  }

  /** The cells in reading order, those between and beside what was put down among them. */
  cells(): LayoutCell[] {
    const columns = this.columnCount();
    return Array.from({ length: this.rowCount() * columns }, (_, index) => {
      const [row, column] = [Math.floor(index / columns), index % columns];
      return this.placed.get(`${row},${column}`) ?? { row, column, style: styles.space };
    });
  }

  rowCount(): number {
    return this.rows;
  }

  columnCount(): number {
    return this.columns;
  }
}

function fitting(content: CellContent): CellContent {
  return "value" in content && typeof content.value === "string"
    ? { value: fitCell(content.value) }
    : content;
}

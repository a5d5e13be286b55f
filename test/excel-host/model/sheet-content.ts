import { MAX_COLUMNS } from "./address";
import { normalStyle } from "./style";
import type { Area, Cell, CellStyle, ConditionalFormat, Note, Validation } from "./types";

export const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;
export const rowOfKey = (key: number): number => Math.floor(key / MAX_COLUMNS);
export const columnOfKey = (key: number): number => key % MAX_COLUMNS;

/** Everything on a sheet that undo brings back. Values in the maps are immutable, so that a copy is cheap. */
export class SheetContent {
  cells = new Map<number, Cell>();
  styles = new Map<number, CellStyle>();
  rowStyles = new Map<number, CellStyle>();
  columnStyles = new Map<number, CellStyle>();
  baseStyle: CellStyle = normalStyle;
  merges: Area[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  validations: Validation[] = [];
  /** Points, where not the standard. */
  columnWidths = new Map<number, number>();
  /** Points, where not the standard. */
  rowHeights = new Map<number, number>();
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  notes = new Map<number, Note>();
  hyperlinks = new Map<number, Hyperlink>();

  copy(): SheetContent {
    const copy = new SheetContent();
    copy.cells = new Map(this.cells);
    copy.styles = new Map(this.styles);
    copy.rowStyles = new Map(this.rowStyles);
    copy.columnStyles = new Map(this.columnStyles);
    copy.baseStyle = this.baseStyle;
    copy.merges = [...this.merges];
    copy.conditionalFormats = [...this.conditionalFormats];
    copy.validations = [...this.validations];
    copy.columnWidths = new Map(this.columnWidths);
    copy.rowHeights = new Map(this.rowHeights);
    copy.hiddenRows = new Set(this.hiddenRows);
    copy.hiddenColumns = new Set(this.hiddenColumns);
    copy.notes = new Map(this.notes);
    copy.hyperlinks = new Map(this.hyperlinks);
    return copy;
  }
}

export interface Hyperlink {
  /** A web address. */
  readonly address?: string;
  /** A place in this workbook, e.g. '一'!A1. */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

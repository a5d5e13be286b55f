import { areaAddress, cellArea, MAX_COLUMNS, MAX_ROWS, sheetPrefix } from "./address";
import { boundingArea, cellsOf, containsCell, intersectAreas } from "./areas";
import { formatValue } from "./number-format";
import { columnOfKey, keyOf, rowOfKey, SheetContent } from "./sheet-content";
import { normalPageLayout, standardColumnWidth, standardRowHeight } from "./style";
import { styleArea } from "./style-area";
import type {
  Area,
  Cell,
  CellStyle,
  CellValue,
  Comment,
  DefinedName,
  PageLayout,
  ProtectionOptions,
  Selection,
  StylePatch,
  Validation,
  Visibility,
} from "./types";
import type { WorkbookModel } from "./workbook";

export const blankCell: Cell = { formula: null, value: null };

/** One sheet of the model: what it holds, and the plain questions a grid asks of it. */
export class SheetModel {
  content = new SheetContent();
  visibility: Visibility = "Visible";
  /** #RRGGBB, or "" for none. */
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  freeze = { rows: 0, columns: 0 };
  /** Null while the sheet is not protected. */
  protection: ProtectionOptions | null = null;
  /** The password of the protection; "" for none. */
  password = "";
  pageLayout: PageLayout = normalPageLayout;
  selection: Selection = { areas: [cellArea(0, 0)], activeCell: { row: 0, column: 0 } };
  /** Names that belong to this sheet only, by lower-case name. */
  names = new Map<string, DefinedName>();
  comments: Comment[] = [];

  constructor(
    readonly book: WorkbookModel,
    readonly id: string,
    public name: string,
  ) {}

  /** Content of a cell, with results brought up to date. */
  cell(row: number, column: number): Cell {
    this.book.calculate();
    return this.content.cells.get(keyOf(row, column)) ?? blankCell;
  }

  value(row: number, column: number): CellValue {
    return this.cell(row, column).value;
  }

  /** What stands in the cell as Excel would draw it, e.g. "12.50%". */
  text(row: number, column: number): string {
    return formatValue(this.value(row, column), this.style(row, column).numberFormat);
  }

  /** What the formula bar shows: the formula, or the value as it would be typed. */
  editText(row: number, column: number): string {
    const { formula, value } = this.cell(row, column);
    const style = this.style(row, column);
    if (formula !== null) return style.formulaHidden && this.protection ? "" : formula;
    if (typeof value === "number" && /%/.test(style.numberFormat))
      return `${Number((value * 100).toPrecision(15))}%`;
    if (typeof value === "number" && /[yd]/i.test(style.numberFormat) && style.numberFormat !== "General") {
      return formatValue(value, "yyyy/m/d");
    }
    return formatValue(value, "General");
  }

  style(row: number, column: number): CellStyle {
    const { styles, rowStyles, columnStyles, baseStyle } = this.content;
    return styles.get(keyOf(row, column)) ?? rowStyles.get(row) ?? columnStyles.get(column) ?? baseStyle;
  }

  /** Lays the given properties over the style of every cell of the area. */
  applyStyle(area: Area, patch: StylePatch): void {
    styleArea(this, area, () => patch);
    this.book.emit({ type: "formatChanged", sheetId: this.id, area, origin: this.book.origin });
  }

  /** Points. */
  columnWidth(column: number): number {
    return this.content.hiddenColumns.has(column)
      ? 0
      : (this.content.columnWidths.get(column) ?? standardColumnWidth);
  }

  /** Points. */
  rowHeight(row: number): number {
    return this.content.hiddenRows.has(row) ? 0 : (this.content.rowHeights.get(row) ?? standardRowHeight);
  }

  /** The merged area the cell belongs to; null when it is not merged. */
  mergeAt(row: number, column: number): Area | null {
    return this.content.merges.find((merge) => containsCell(merge, row, column)) ?? null;
  }

  /** The validation of a cell; null when it has none. */
  validationAt(row: number, column: number): Validation | null {
    return (
      this.content.validations.find((validation) =>
        validation.areas.some((area) => containsCell(area, row, column)),
      ) ?? null
    );
  }

  /** The text that pops up beside the cell while it is selected; null when there is none. */
  promptAt(row: number, column: number): { title: string; message: string } | null {
    const prompt = this.validationAt(row, column)?.prompt;
    return prompt?.showPrompt && (prompt.title || prompt.message)
      ? { title: prompt.title, message: prompt.message }
      : null;
  }

  /** Whether protection keeps a person from typing here. */
  refusesTyping(row: number, column: number): boolean {
    return this.protection !== null && this.style(row, column).locked;
  }

  /** The smallest rectangle holding contents (and, unless valuesOnly, formatted cells); null when there is none. */
  usedArea(valuesOnly = false): Area | null {
    let used: Area | null = null;
    const grow = (area: Area): void => {
      used = used ? boundingArea(used, area) : area;
    };
    for (const key of this.content.cells.keys()) grow(cellArea(rowOfKey(key), columnOfKey(key)));
    if (!valuesOnly) {
      for (const key of this.content.styles.keys()) grow(cellArea(rowOfKey(key), columnOfKey(key)));
      for (const merge of this.content.merges) grow(merge);
    }
    return used;
  }

  /** "'三、收到和处理申请'!A1:B2" */
  fullAddress(area: Area): string {
    return sheetPrefix(this.name) + areaAddress(area);
  }

  /** The part of an area that can hold anything: keeps loops over whole columns short. */
  clip(area: Area): Area | null {
    if (area.rowCount < MAX_ROWS && area.columnCount < MAX_COLUMNS) return area;
    const used = this.usedArea();
    return used && intersectAreas(used, area);
  }

  get isActive(): boolean {
    return this.book.activeSheetId === this.id;
  }

  /** Every cell of an area with its value, row by row. */
  values(area: Area): CellValue[][] {
    const rows: CellValue[][] = [];
    for (const { row, column } of cellsOf(area)) {
      (rows[row - area.row] ??= []).push(this.value(row, column));
    }
    return rows;
  }
}

import {
  areaAddress,
  coverWithAreas,
  type CellStyle,
  type LayoutCell,
  type SheetLayout,
} from "../sheet/index";
import { writePageSetup } from "./write-page-setup";
import { supports } from "./supports";

export interface WriteOptions {
  /** Cells the unit fills are left as they stand: 恢复表样 restores what is around the figures. */
  readonly keepAnswers?: boolean;
}

/**
 * Queues a whole sheet: values, merges, looks, marks, prompts, page set-up and protection. Nothing is sent; the
 * caller syncs once for all sheets. What this Excel has no API for is left out (see `omissions`).
 */
export function writeSheet(
  sheet: Excel.Worksheet,
  layout: SheetLayout<string>,
  options: WriteOptions = {},
): void {
  const whole = sheet.getRangeByIndexes(0, 0, layout.rowCount, layout.columnCount);
  writeLooks(sheet, whole, layout);
  whole.formulas = contentsOf(layout, options);
  for (const merge of layout.merges) sheet.getRange(areaAddress(merge)).merge();
  writeSizes(sheet, layout);
  writeBorders(sheet, layout);
  writeMarks(sheet, layout, options);
  if (supports("1.8")) {
    writeValidations(sheet, layout);
    sheet.showGridlines = layout.gridlines;
  }
  if (supports("1.9")) writePageSetup(sheet, layout.print);
  writeFrozenPanes(sheet, layout);
  if (layout.tabColor !== undefined) sheet.tabColor = layout.tabColor;
  if (layout.protected) sheet.protection.protect({ allowFormatRows: true });
}

function writeFrozenPanes(
  sheet: Excel.Worksheet,
  { frozenRows, frozenColumns = 0 }: SheetLayout<string>,
): void {
  if (frozenRows > 0 && frozenColumns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  } else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
}

/** The grid of contents as Excel takes them: "" blanks a cell, null leaves it as it stands. */
function contentsOf(
  layout: SheetLayout<string>,
  { keepAnswers = false }: WriteOptions,
): (string | number | null)[][] {
  const blank = keepAnswers ? null : "";
  const contents: (string | number | null)[][] = Array.from({ length: layout.rowCount }, () =>
    Array<string | number | null>(layout.columnCount).fill(blank),
  );
  for (const cell of layout.cells) {
    const row = contents[cell.row];
    if (!row) throw new Error(`A cell of ${layout.name} lies outside its layout`);
    const isAnswer = keepAnswers && !cell.style.locked && !(cell.content && "formula" in cell.content);
    row[cell.column] = isAnswer ? null : contentOf(cell);
  }
  return contents;
}

function contentOf({ content, style }: LayoutCell): string | number {
  if (!content) return "";
  if ("formula" in content) return content.formula;
  if (typeof content.value === "number") return content.value;
  // Excel reads a text it is given as if it were typed: 12 would become a number, =A1 a formula.
  const couldBeRead = /^[=+\-@'#]/.test(content.value) || (!style.locked && style.numberFormat !== "@");
  return couldBeRead ? `'${content.value}` : content.value;
}

type LookKey = Exclude<keyof CellStyle, "bordered">;

const looks: Readonly<Record<LookKey, (range: Excel.Range, style: CellStyle) => void>> = {
  font: ({ format }, style) => (format.font.name = style.font),
  size: ({ format }, style) => (format.font.size = style.size),
  bold: ({ format }, style) => (format.font.bold = style.bold),
  color: ({ format }, style) => (format.font.color = style.color),
  fill: ({ format }, style) => (style.fill === null ? format.fill.clear() : (format.fill.color = style.fill)),
  horizontal: ({ format }, style) => (format.horizontalAlignment = horizontal[style.horizontal]),
  vertical: ({ format }, style) => (format.verticalAlignment = style.vertical === "top" ? "Top" : "Center"),
  wrapped: ({ format }, style) => (format.wrapText = style.wrapped),
  shrunk: ({ format }, style) => {
    if (supports("1.9")) format.shrinkToFit = style.shrunk;
  },
  // 180 is Excel's number for characters stacked below each other.
  stacked: ({ format }, style) => (format.textOrientation = style.stacked ? 180 : 0),
  locked: ({ format }, style) => (format.protection.locked = style.locked),
  numberFormat: (range, style) => (range.numberFormat = style.numberFormat as unknown as string[][]),
};

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;

/** Each look is set once for the whole sheet, then for the few areas that differ, to keep the request small. */
function writeLooks(sheet: Excel.Worksheet, whole: Excel.Range, layout: SheetLayout<string>): void {
  for (const key of Object.keys(looks) as LookKey[]) {
    const groups = new Map<unknown, LayoutCell[]>();
    for (const cell of layout.cells)
      groups.set(cell.style[key], [...(groups.get(cell.style[key]) ?? []), cell]);
    const [common, ...others] = [...groups.values()].sort((a, b) => rankOf(key, b) - rankOf(key, a));
    const style = common?.[0]?.style;
    if (!style) continue;
    looks[key](whole, style);
    for (const cells of others) {
      for (const area of coverWithAreas(cells)) {
        const first = cells[0]?.style;
        if (first) looks[key](sheet.getRange(areaAddress(area)), first);
      }
    }
  }
}

/** The look of most cells comes first; but what lies between the cells laid out is locked in any case. */
function rankOf(key: LookKey, cells: readonly LayoutCell[]): number {
  return key === "locked" && cells[0]?.style.locked ? Infinity : cells.length;
}

function writeSizes(sheet: Excel.Worksheet, layout: SheetLayout<string>): void {
  layout.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  let row = 0;
  while (row < layout.rowHeights.length) {
    const height = layout.rowHeights[row];
    let count = 1;
    while (layout.rowHeights[row + count] === height && row + count < layout.rowHeights.length) count += 1;
    if (height !== null && height !== undefined) {
      sheet.getRangeByIndexes(row, 0, count, 1).format.rowHeight = height;
    }
    row += count;
  }
}

/** Borders come after merges, which drop them on some platforms (P22). */
function writeBorders(sheet: Excel.Worksheet, layout: SheetLayout<string>): void {
  const edges = [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    "InsideHorizontal",
    "InsideVertical",
  ] as const;
  for (const area of coverWithAreas(layout.cells.filter((cell) => cell.style.bordered))) {
    const { borders } = sheet.getRange(areaAddress(area)).format;
    for (const edge of edges) {
      if (edge === "InsideHorizontal" && area.rowCount === 1) continue;
      if (edge === "InsideVertical" && area.columnCount === 1) continue;
      borders.getItem(edge).style = "Continuous";
    }
  }
}

/** Excel puts a conditional format it is given before those it has, so they are given last to first. */
function writeMarks(
  sheet: Excel.Worksheet,
  layout: SheetLayout<string>,
  { keepAnswers = false }: WriteOptions,
): void {
  if (keepAnswers) sheet.getRange().conditionalFormats.clearAll();
  for (const { area, formula, fill, color } of [...layout.conditionalFormats].reverse()) {
    const format = sheet.getRange(areaAddress(area)).conditionalFormats.add("Custom");
    format.stopIfTrue = true;
    const { custom } = format;
    custom.rule.formula = formula;
    custom.format.fill.color = fill;
    custom.format.font.color = color;
  }
}

function writeValidations(sheet: Excel.Worksheet, layout: SheetLayout<string>): void {
  for (const { area, rule, prompt, warning } of layout.validations) {
    const { dataValidation } = sheet.getRange(areaAddress(area));
    dataValidation.rule = validationRule(rule);
    dataValidation.ignoreBlanks = true;
    dataValidation.prompt = { showPrompt: true, ...prompt };
    dataValidation.errorAlert = { showAlert: true, style: "Warning", ...warning };
  }
}

/** Without a lowest number, any number of the fifteen digits Excel keeps will do. */
const lowestNumber = -999_999_999_999_999;

function validationRule(rule: SheetLayout["validations"][number]["rule"]): Excel.DataValidationRule {
  switch (rule.type) {
    case "wholeNumber":
      return { wholeNumber: { formula1: rule.minimum ?? lowestNumber, operator: "GreaterThanOrEqualTo" } };
    case "decimal":
      return { decimal: { formula1: rule.minimum ?? lowestNumber, operator: "GreaterThanOrEqualTo" } };
    case "custom":
      return { custom: { formula: rule.formula } };
    case "list":
      return { list: { inCellDropDown: true, source: rule.items.join(",") } };
  }
}

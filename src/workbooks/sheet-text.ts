import { scanTags, type XmlTag } from "../packages/index";
import { cellPlace } from "./cell-place";
import { unescapeXml } from "./cell-xml";

/** A formula as it stands in the text of a sheet. */
export interface FormulaSpan {
  readonly start: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, string>;
  /** Without "=". */
  readonly text: string;
}

/** A cell as it stands in the text of a sheet. */
export interface CellSpan {
  readonly row: number;
  readonly column: number;
  readonly tag: XmlTag;
  end: number;
  formula?: FormulaSpan;
}

/** A row as it stands in the text of a sheet; `inside` is where its closing tag begins. */
export interface RowSpan {
  readonly row: number;
  readonly tag: XmlTag;
  inside: number;
  end: number;
  readonly cells: CellSpan[];
}

/** The rows and cells of a sheet with their places in its text. */
export interface SheetText {
  /** Of the spreadsheet namespace, with its colon; "" without one. */
  readonly prefix: string;
  readonly rows: readonly RowSpan[];
  /** Where the closing tag of the data begins. */
  readonly inside: number;
  /** The style of a column whose cells are not all there: 0-based, inclusive. */
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: string }[];
}

/** Finds rows and cells in the text of a sheet part that was read before and so is known to be sound. */
export function findInSheet(text: string, sheet: string): SheetText {
  let prefix: string | undefined;
  let inData = false;
  let formulaTag: XmlTag | undefined;
  const rows: RowSpan[] = [];
  const columnStyles: { first: number; last: number; style: string }[] = [];
  for (const tag of scanTags(text)) {
    prefix ??= tag.prefix;
    if (!tag.name.startsWith(prefix)) continue;
    const name = tag.name.slice(prefix.length);
    const row = rows[rows.length - 1];
    const cell = row?.cells[row.cells.length - 1];
    if (!inData) {
      if (name === "col") columnStyles.push(...columnStyle(tag));
      if (name === "sheetData") inData = true;
    } else if (name === "sheetData") {
      return { prefix, rows, inside: tag.start, columnStyles };
    } else if (name === "row") {
      if (tag.kind === "close" && row) Object.assign(row, { inside: tag.start, end: tag.end });
      else rows.push(rowSpan(tag, row));
    } else if (name === "c" && row) {
      if (tag.kind === "close" && cell) cell.end = tag.end;
      else row.cells.push(cellSpan(tag, row.row, cell, sheet));
    } else if (name === "f" && cell) {
      if (tag.kind === "open") formulaTag = tag;
      else if (tag.kind === "empty") cell.formula = formulaSpan(tag, tag.end, "");
      else if (formulaTag)
        cell.formula = formulaSpan(formulaTag, tag.end, text.slice(formulaTag.end, tag.start));
    }
  }
  throw new Error(`${sheet}: no sheetData in a sheet that was read`);
}

function columnStyle({ attributes }: XmlTag): { first: number; last: number; style: string }[] {
  const style = attributes.get("style");
  if (style === undefined) return [];
  return [{ first: Number(attributes.get("min")) - 1, last: Number(attributes.get("max")) - 1, style }];
}

function rowSpan(tag: XmlTag, before: RowSpan | undefined): RowSpan {
  const address = tag.attributes.get("r");
  const row = address === undefined ? (before?.row ?? -1) + 1 : Number(address) - 1;
  return { row, tag, inside: tag.end, end: tag.end, cells: [] };
}

function cellSpan(tag: XmlTag, row: number, before: CellSpan | undefined, sheet: string): CellSpan {
  const address = tag.attributes.get("r");
  const place =
    address === undefined ? { row, column: (before?.column ?? -1) + 1 } : cellPlace(address, sheet);
  return { ...place, tag, end: tag.end };
}

function formulaSpan(tag: XmlTag, end: number, xml: string): FormulaSpan {
  return { start: tag.start, end, attributes: tag.attributes, text: unescapeXml(xml) };
}

import { readXml, type XmlAttributes, type Zip } from "../packages/index";
import { cellAddress } from "../sheet/index";
import { badReference, cellPlace, mostColumns, mostRows } from "./cell-place";
import { cellValue } from "./cell-value";
import { EmptyCells } from "./empty-cells";
import { MergedCells } from "./merged-cells";
import { formulaShape, SheetFormulas, type FormulaShape } from "./sheet-formulas";
import type { CellBudget, SharedParts, SheetCell, SheetContent } from "./sheet-cell";
import { spreadsheetNames } from "./spreadsheet-names";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { notASheet, textTooLong, tooManyCells } from "./wording";
import type { WorkbookSheet } from "./workbook-part";

/** Hidden lines beyond these are none of a report's; some programs hide all that lies behind the last. */
const [mostHiddenRows, mostHiddenColumns] = [2000, 200];

/** Characters a cell takes in Excel and WPS; a longer text none of them wrote. */
const longestText = 32_767;

/**
 * Reads the cells of one sheet that hold a value or a formula, in the order of the file, which of its rows and
 * columns are hidden, and which cells are merged. Cells and rows without an
 * address of their own follow the one before.
 */
export function readSheetPart(
  zip: Zip,
  sheet: WorkbookSheet,
  { strings, dateStyles }: SharedParts,
  budget: CellBudget,
): SheetContent {
  const cells: SheetCell[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  const formulas = new SheetFormulas(sheet.name, budget);
  const empty = new EmptyCells();
  const merged = new MergedCells(sheet.name);
  let root: string | null = null;
  let inData = false;
  let read = false;
  let inCell = false;
  let phonetic = false;
  let row = -1;
  let column = -1;
  let type = "";
  let style = "";
  let stored: string | null = null;
  let inline: string | null = null;
  let formula: string | null = null;
  let shape: FormulaShape = {};
  let taking: "stored" | "inline" | "formula" | null = null;

  const openColumns = (attributes: XmlAttributes) => {
    if (!isOn(attributes.get("hidden"))) return;
    const last = Math.min(Number(attributes.get("max")), mostHiddenColumns);
    for (let number = Number(attributes.get("min")); number <= last; number += 1)
      hiddenColumns.push(number - 1);
  };

  const openRow = (attributes: XmlAttributes) => {
    const address = attributes.get("r");
    if (address !== undefined && !/^[0-9]{1,7}$/.test(address)) throw badReference(sheet.name, address);
    row = address === undefined ? row + 1 : Number(address) - 1;
    if (row < 0 || row >= mostRows) throw badReference(sheet.name, address ?? String(row + 1));
    column = -1;
    if (isOn(attributes.get("hidden")) && row < mostHiddenRows) hiddenRows.push(row);
  };

  const openCell = (attributes: XmlAttributes) => {
    const address = attributes.get("r");
    if (address === undefined) column += 1;
    else ({ row, column } = cellPlace(address, sheet.name));
    if (row < 0 || column >= mostColumns) throw badReference(sheet.name, address ?? "c");
    inCell = true;
    type = attributes.get("t") ?? "n";
    style = attributes.get("s") ?? "";
    stored = inline = formula = null;
  };

  const closeCell = () => {
    inCell = false;
    const value = cellValue({ type, stored, inline }, strings, sheet.name, () => cellAddress(row, column));
    if (value === null && formula === null) return;
    if (typeof value === "string" && value.length > longestText)
      throw new UnreadableWorkbook("TEXT_TOO_LONG", textTooLong(sheet.name, cellAddress(row, column)));
    if (--budget.cells < 0) throw new UnreadableWorkbook("TOO_MANY_CELLS", tooManyCells(sheet.name));
    const isDate = typeof value === "number" && dateStyles.has(style);
    const cell: SheetCell = { row, column, value, formula: null, ...(isDate && { isDate }) };
    cells.push(cell);
    if (formula !== null) formulas.add(cell, formula, shape);
  };

  readXml(
    zip,
    sheet.path,
    {
      namespaces: spreadsheetNames,
      open(name, attributes) {
        root ??= name;
        if (read) merged.open(name, attributes);
        else if (name === "sheetData") inData = true;
        else if (name === "col") openColumns(attributes);
        else if (!inData) return;
        else if (name === "row") openRow(attributes);
        else if (name === "c") openCell(attributes);
        else if (!inCell) return;
        else if (name === "v") {
          taking = "stored";
          stored ??= "";
        } else if (name === "f") {
          taking = "formula";
          formula ??= "";
          shape = formulaShape(attributes);
        } else if (name === "is") inline ??= "";
        else if (name === "rPh") phonetic = true;
        else if (name === "t" && inline !== null && !phonetic) taking = "inline";
      },
      text(piece) {
        if (taking === null) return;
        if (taking === "stored") stored += piece;
        else if (taking === "inline") inline += piece;
        else formula += piece;
      },
      close(name) {
        if (read) merged.close(name);
        else if (name === "v" || name === "t" || name === "f") taking = null;
        else if (name === "rPh") phonetic = false;
        else if (name === "c" && inCell) closeCell();
        else if (name === "sheetData") {
          inData = false;
          read = true;
        }
      },
      done: () => merged.passed,
    },
    { streamed: true, strip: (piece, end) => empty.strip(piece, end) },
  );
  if (root !== "worksheet") throw new UnreadableWorkbook("PART_MISSING", notASheet(sheet.name));
  formulas.finish(cells);
  return { cells, hiddenRows, hiddenColumns, merges: merged.areas };
}

function isOn(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}

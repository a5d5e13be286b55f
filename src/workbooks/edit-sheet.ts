import { cellAddress, type StoredContent } from "../sheet/index";
import { cellPlace } from "./cell-place";
import { cellXml, escapeXml } from "./cell-xml";
import { patchText, type Patch } from "./patch-text";
import { findInSheet, type CellSpan, type RowSpan, type SheetText } from "./sheet-text";
import { shiftFormula } from "./shift-formula";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { arrayFormula } from "./wording";

/** What to put into a cell of one sheet. */
export interface SheetEdit {
  readonly row: number;
  readonly column: number;
  readonly content: StoredContent;
}

export interface EditedSheet {
  readonly text: string;
  /** A formula came or went, so that the workbook's list of formulas no longer holds. */
  readonly formulasChanged: boolean;
}

/**
 * The text of a sheet part with some cells holding something else. Rows and cells that are not there are put in at
 * their place; every other character stays. One without an address follows the one before without a gap, so that
 * nothing is ever put in between. `styleFor` gives the style a cell takes for its new content, from the
 * style it has.
 */
export function editSheet(
  given: string,
  sheet: string,
  edits: readonly SheetEdit[],
  styleFor: (style: string | undefined, content: StoredContent) => string | undefined,
): EditedSheet {
  const text = given.replace(/<((?:\w+:)?sheetData)\s*\/>/, "<$1></$1>");
  const found = findInSheet(text, sheet);
  refuseArrays(found, sheet, edits);
  const patches: Patch[] = [];
  const edited = new Set<CellSpan>();
  const rows = groupByRow(edits);
  let formulasChanged = false;
  const put = (edit: SheetEdit, style: string | undefined) =>
    cellXml(found.prefix, edit, styleFor(style, edit.content), edit.content);

  for (const [number, rowEdits] of rows) {
    const row = found.rows.find((candidate) => candidate.row === number);
    const added: { before: CellSpan | undefined; xml: string }[] = [];
    for (const edit of rowEdits) {
      const cell = row?.cells.find(({ column }) => column === edit.column);
      formulasChanged ||= cell?.formula !== undefined || isFormula(edit.content);
      if (cell) {
        edited.add(cell);
        patches.push({ start: cell.tag.start, end: cell.end, text: put(edit, cell.tag.attributes.get("s")) });
      } else if (edit.content !== null) {
        const before = row?.cells.find(({ column }) => column > edit.column);
        added.push({ before, xml: put(edit, styleOfPlace(found, row, edit.column)) });
      }
    }
    if (added.length === 0) continue;
    if (row) patches.push(...addCells(found.prefix, row, added));
    else {
      const xml = added.map((one) => one.xml).join("");
      patches.push(
        addRow(found, number, `<${found.prefix}row r="${number + 1}">${xml}</${found.prefix}row>`),
      );
    }
  }
  for (const patch of keepSharedFormulas(found, edited)) patches.push(patch);
  return { text: patchText(text, patches), formulasChanged };
}

function groupByRow(edits: readonly SheetEdit[]): Map<number, SheetEdit[]> {
  const rows = new Map<number, SheetEdit[]>();
  const inOrder = [...edits].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const edit of inOrder) {
    const row = rows.get(edit.row) ?? [];
    if (row[row.length - 1]?.column === edit.column) throw new Error("One cell is written twice");
    rows.set(edit.row, [...row, edit]);
  }
  return rows;
}

function isFormula(content: StoredContent): boolean {
  return typeof content === "object" && content !== null;
}

/** A cell that is not in the file looks like its row or, without a look of the row's own, like its column. */
function styleOfPlace(found: SheetText, row: RowSpan | undefined, column: number): string | undefined {
  const attributes = row?.tag.attributes;
  if (attributes && /^(1|true)$/.test(attributes.get("customFormat") ?? "")) return attributes.get("s");
  return found.columnStyles.find(({ first, last }) => first <= column && column <= last)?.style;
}

function addCells(
  prefix: string,
  row: RowSpan,
  added: readonly { before: CellSpan | undefined; xml: string }[],
): Patch[] {
  if (row.tag.kind === "empty") {
    const xml = added.map((one) => one.xml).join("");
    // In place of the "/>".
    return [{ start: row.end - 2, end: row.end, text: `>${xml}</${prefix}row>` }];
  }
  return added.map(({ before, xml }) => {
    const start = before?.tag.start ?? row.inside;
    return { start, end: start, text: xml };
  });
}

function addRow({ rows, inside }: SheetText, number: number, xml: string): Patch {
  const start = rows.find(({ row }) => row > number)?.tag.start ?? inside;
  return { start, end: start, text: xml };
}

/** Cells that share the formula of a cell that is replaced get it written out. */
function keepSharedFormulas(found: SheetText, edited: ReadonlySet<CellSpan>): Patch[] {
  const masters = new Map<string, CellSpan>();
  for (const cell of edited) {
    const index = cell.formula?.attributes.get("si");
    if (index !== undefined && cell.formula?.text !== "") masters.set(index, cell);
  }
  if (masters.size === 0) return [];
  const patches: Patch[] = [];
  for (const cell of found.rows.flatMap(({ cells }) => cells)) {
    const { formula } = cell;
    const master = masters.get(formula?.attributes.get("si") ?? "");
    if (!formula || !master?.formula || formula.text !== "" || edited.has(cell)) continue;
    const own = shiftFormula(master.formula.text, cell.row - master.row, cell.column - master.column);
    const { prefix } = found;
    patches.push({ ...formula, text: `<${prefix}f>${escapeXml(own)}</${prefix}f>` });
  }
  return patches;
}

/** A cell of an array formula cannot be changed alone, in no program. */
function refuseArrays(found: SheetText, sheet: string, edits: readonly SheetEdit[]): void {
  for (const { formula } of found.rows.flatMap(({ cells }) => cells)) {
    const area = formula?.attributes.get("ref");
    if (!area?.includes(":") || !/^(array|dataTable)$/.test(formula?.attributes.get("t") ?? "")) continue;
    const [first = "", last = ""] = area.split(":");
    const [from, to] = [cellPlace(first, sheet), cellPlace(last, sheet)];
    const hit = edits.find(
      ({ row, column }) => row >= from.row && row <= to.row && column >= from.column && column <= to.column,
    );
    if (!hit) continue;
    throw new UnreadableWorkbook("ARRAY_FORMULA", arrayFormula(sheet, cellAddress(hit.row, hit.column)));
  }
}

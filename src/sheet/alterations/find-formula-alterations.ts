import { figureCells } from "../figure-cells";
import { formOf, type EditionId } from "../../form/index";
import { cellAddress } from "../addresses";
import type { GridSheet } from "../grid";
import { formulaAt, labelsOf, valueAt } from "../read-grid";
import { plainFormula, relocateFormula } from "../relocate-formula";
import type { LayoutCell } from "../workbook-layout";
import type { Alteration } from "./alteration";
import type { TableLines } from "./table-lines";

/** The checks beside and below a table, and its totals: formulas that are not ours any more. */
export function findFormulaAlterations(lines: TableLines, edition: EditionId): Alteration[] {
  const totals = totalsOf(edition, lines);
  const found: Alteration[] = [];
  let [checks, gone] = [0, 0];
  for (const cell of lines.layout.cells) {
    const expected = formulaNow(cell, lines);
    if (expected === undefined) continue;
    const isTotal = totals.has(cellAddress(cell.row, cell.column));
    const alteration = compare(lines, cell, expected, isTotal);
    if (!isTotal) checks += 1;
    if (!alteration) continue;
    if (!isTotal && alteration.actual === "") gone += 1;
    found.push(alteration);
  }
  if (gone * 2 <= checks) return found;
  // Told once rather than cell by cell: the columns were deleted, or the table was copied without them.
  const whole = {
    kind: "missingChecks" as const,
    sheet: lines.sheet.name,
    place: "",
    expected: "",
    actual: "",
  };
  return [whole, ...found.filter(({ kind, actual }) => kind !== "checkFormula" || actual !== "")];
}

/** The formula laid out for a cell, as it would read now; undefined when it has none, or parts of it are gone. */
function formulaNow({ content }: LayoutCell, { rowAt, columnAt }: TableLines): string | undefined {
  // What points at other sheets changes with their names.
  if (!content || !("formula" in content) || content.formula.includes("!")) return undefined;
  return relocateFormula(
    content.formula,
    (row) => rowAt.get(row),
    (column) => columnAt.get(column),
  );
}

function compare(
  { sheet, rowAt, columnAt }: TableLines,
  cell: LayoutCell,
  expected: string,
  isTotal: boolean,
): Alteration | undefined {
  const row = rowAt.get(cell.row);
  const column = columnAt.get(cell.column);
  if (row === undefined || column === undefined) return undefined;
  const formula = formulaAt(sheet, row, column);
  if (formula !== null && plainFormula(formula) === plainFormula(expected)) return undefined;
  // A total typed, or cleared, is the unit's own answer.
  if (isTotal && formula === null) return undefined;
  const value = valueAt(sheet, row, column);
  return {
    kind: isTotal ? "totalFormula" : "checkFormula",
    sheet: sheet.name,
    place: cellAddress(row, column),
    expected,
    actual: formula ?? (value === null ? "" : String(value)),
  };
}

function totalsOf(edition: EditionId, { table }: TableLines): ReadonlySet<string> {
  const cells = [...figureCells(formOf(edition)).values()];
  return new Set(
    cells.flatMap(({ sheet, row, column }) => (sheet === table.table ? [cellAddress(row, column)] : [])),
  );
}

/** The states of 数据核对, or of 与上年核对, that were overwritten: a check that says ✓ whatever the figures are. */
export function findOverwrittenStates(sheet: GridSheet): Alteration[] {
  const labels = labelsOf(sheet);
  const [head] = labels.at("勾稽关系");
  const inHead = (text: string) => labels.at(text).find((place) => place.row === head?.row)?.column;
  const [number, state] = [inHead("序号"), inHead("状态")];
  if (!head || number === undefined || state === undefined) return [];
  const rows = sheet.values.map((_, index) => sheet.firstRow + index);
  return rows.flatMap((row): Alteration[] => {
    const isCheck = row > head.row && typeof valueAt(sheet, row, number) === "number";
    if (!isCheck || formulaAt(sheet, row, state) !== null) return [];
    const actual = String(valueAt(sheet, row, state) ?? "");
    return [
      { kind: "checkFormula", sheet: sheet.name, place: cellAddress(row, state), expected: "", actual },
    ];
  });
}

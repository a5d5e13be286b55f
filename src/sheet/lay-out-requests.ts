import { equationsOf, figurePlaces, type Equation, type Form, type PlacedCell } from "../form/index";
import type { UnitReport } from "../figures/index";
import { areaAddress, cellAddress, oneCell } from "./addresses";
import { styles } from "./cell-styles";
import { equationFormula, equationResult, failedMark } from "./check-formulas";
import { figureCells } from "./figure-cells";
import { fillingCheck, markFigures, promptFor } from "./figure-asides";
import { checkMarks, layOutTableSheet, wrongMark } from "./lay-out-table-sheet";
import { widthsOnPage } from "./page";
import { references } from "./references";
import type { SheetDraft } from "./sheet-draft";
import type { Area, CellStyle, SheetLayout } from "./workbook-layout";

/** The columns beside table 三. */
const rowCheckColumn = 10;
const fillingColumn = 11;
const sourceColumn = 12;

/** The official docx: 754, 921 and 3271 twips of labels, seven figure columns of 685. */
const columnWidths = widthsOnPage([754, 921, 3271, 685, 685, 685, 685, 685, 685, 685]);

/** Table 三 with its row sums beside it, its column sums and the balance below. */
export function layOutRequests(form: Form, report: UnitReport, name: string): SheetLayout {
  const layout = layOutTableSheet(form, report, name, {
    table: "requests",
    columnWidths,
    asideWidths: [84, 90, 120],
    labelStyle,
    layOutAsides: (draft, officialTable) => {
      headAsides(draft, officialTable);
      layOutRows(draft, form, report);
      layOutColumnChecks(draft, form, report, officialTable);
    },
  });
  // Below the narrow figure columns a verdict takes two lines.
  return { ...layout, rowHeights: layout.rowHeights.map((height) => height ?? 24) };
}

/** Where the equation of a table 三 rule is checked: beside its row, or below its column. */
export function requestsCheckCell(form: Form, equation: Equation): { row: number; column: number } {
  const total = figureCells(form).get(equation.right[0] ?? "");
  if (!total) throw new Error(`No total for ${equation.rule.id}`);
  if (equation.rule.each === "row") return { row: total.row, column: rowCheckColumn };
  const table = form.tables.find((candidate) => candidate.table === "requests");
  const below = 2 + (table?.rows.length ?? 0);
  return { row: equation.rule.id === "T3-SUM" ? below : below + 1, column: total.column };
}

/** The cells beside table 三 that say how each row is filled. */
export function requestsFillingArea(form: Form): Area {
  const rows = [...figureCells(form).values()]
    .filter((cell) => cell.sheet === "requests")
    .map((cell) => cell.row);
  const row = Math.min(...rows);
  return { row, column: fillingColumn, rowCount: Math.max(...rows) - row + 1, columnCount: 1 };
}

function labelStyle({ cell, row, column, rowSpan }: PlacedCell): CellStyle {
  if (cell.role === "note") return styles.note;
  if (row < 3) return styles.label;
  if (column === 0 && rowSpan > 1) return styles.stackedLabel;
  return rowSpan > 1 ? styles.label : styles.leftLabel;
}

function headAsides(draft: SheetDraft, { row }: Area): void {
  const heads = ["横向核对\n（六类之和＝总计）", "填报情况", "数据来源\n（提供科室、人员）"];
  heads.forEach((text, index) => {
    draft.putMerged({ row, column: rowCheckColumn + index, rowCount: 3, columnCount: 1 }, styles.aside, text);
  });
}

function layOutRows(draft: SheetDraft, form: Form, report: UnitReport): void {
  const cells = figureCells(form);
  const rowSums = equationsOf(form).filter((equation) => equation.rule.id === "T3-ROW");
  for (const equation of rowSums) {
    const { row } = requestsCheckCell(form, equation);
    draft.put(row, rowCheckColumn, styles.check, {
      formula: equationFormula(
        references(equation.left, cells),
        references(equation.right, cells),
        equation.left.length + equation.right.length,
      ),
      result: equationResult(equation, report.figures),
    });
    const names = [...equation.left, ...equation.right];
    draft.put(row, fillingColumn, styles.check, fillingCheck(form, report, names));
    draft.put(row, sourceColumn, styles.source);
    markFigures(draft, form, names);
    const entries = names.filter((name) => figurePlaces(form).get(name)?.cell.role === "entry");
    if (entries.length > 0) promptFor(draft, form, entries);
    markTotal(draft, cells.get(equation.right[0] ?? ""), `$${cellAddress(row, rowCheckColumn)}`);
  }
  const rows = rowSums.map((equation) => requestsCheckCell(form, equation).row);
  const first = Math.min(...rows);
  const rowCount = Math.max(...rows) - first + 1;
  for (const column of [rowCheckColumn, fillingColumn]) {
    const area = { row: first, column, rowCount, columnCount: 1 };
    draft.conditionalFormats.push(...checkMarks(area, cellAddress(first, column)));
  }
}

function layOutColumnChecks(draft: SheetDraft, form: Form, report: UnitReport, officialTable: Area): void {
  const cells = figureCells(form);
  const below = officialTable.row + officialTable.rowCount;
  const labels = ["纵向核对（（一）至（六）之和＝（七）总计）", "勾稽核对（一＋二＝三＋四）"];
  labels.forEach((text, index) => {
    draft.putMerged({ row: below + index, column: 0, rowCount: 1, columnCount: 3 }, styles.asideLeft, text);
  });
  for (const equation of equationsOf(form)) {
    if (equation.rule.id !== "T3-SUM" && equation.rule.id !== "T3-BAL") continue;
    const { row, column } = requestsCheckCell(form, equation);
    draft.put(
      row,
      column,
      { ...styles.check, size: 8, wrapped: true },
      {
        formula: equationFormula(
          references(equation.left, cells),
          references(equation.right, cells),
          equation.left.length + equation.right.length,
        ),
        result: equationResult(equation, report.figures),
      },
    );
    markTotal(draft, cells.get(equation.right[equation.right.length - 1] ?? ""), cellAddress(row, column));
  }
  const area = { row: below, column: 3, rowCount: 2, columnCount: 7 };
  draft.conditionalFormats.push(...checkMarks(area, areaAddress(oneCell(below, 3))));
}

/** Marks the figure to look at first when its check failed. */
function markTotal(
  draft: SheetDraft,
  total: { row: number; column: number } | undefined,
  checkCell: string,
): void {
  if (!total) return;
  draft.conditionalFormats.push({
    area: oneCell(total.row, total.column),
    formula: `=LEFT(${checkCell},1)="${failedMark}"`,
    ...wrongMark,
  });
}

import { equationsOf, figurePlaces, type Equation, type Form } from "../form/index";
import type { UnitReport } from "../figures/index";
import { cellAddress, oneCell } from "./addresses";
import { styles } from "./cell-styles";
import { equationFormula, equationResult, failedMark } from "./check-formulas";
import { figureCells, tableOrigin } from "./figure-cells";
import { fillingCheck, markFigures, promptFor } from "./figure-asides";
import { checkMarks, layOutTableSheet, wrongMark } from "./lay-out-table-sheet";
import { widthsOnPage } from "./page";
import { references } from "./references";
import type { SheetDraft } from "./sheet-draft";
import type { Area, SheetLayout } from "./workbook-layout";

/** Table 四 is four rows high; its checks stand in the two rows below it, its sources in the third. */
const tableRows = 4;
const sumRow = tableOrigin.row + tableRows;
const fillingRow = sumRow + 1;
const sourceRow = sumRow + 2;
const blockWidth = 5;
/** The column right of the table, where its checks are named. */
const asideColumn = 3 * blockWidth;

/** Table 四: below each of its three blocks whether the four results add up and all is filled. */
export function layOutProceedings(form: Form, report: UnitReport, name: string): SheetLayout {
  const layout = layOutTableSheet(form, report, name, {
    table: "proceedings",
    columnWidths: widthsOnPage(Array<number>(15).fill(1)),
    asideWidths: [110],
    labelStyle: () => styles.label,
    layOutAsides: (draft) => layOutBlocks(draft, form, report),
  });
  // The template's figure row is at least 672 twips high.
  const rowHeights = layout.rowHeights.map((height, row) => {
    if (row === tableOrigin.row + tableRows - 1) return 34;
    return row > tableOrigin.row ? Math.max(height ?? 0, row >= sumRow ? 18 : 30) : height;
  });
  return { ...layout, rowHeights };
}

/** The cell that says whether a block's four results add up to its total. */
export function proceedingsCheckCell(form: Form, equation: Equation): { row: number; column: number } {
  return { row: sumRow, column: blockArea(form, equation).column };
}

/** The cells below table 四 that say how each block is filled. */
export function proceedingsFillingArea(): Area {
  return { row: fillingRow, column: 0, rowCount: 1, columnCount: 3 * blockWidth };
}

function layOutBlocks(draft: SheetDraft, form: Form, report: UnitReport): void {
  const cells = figureCells(form);
  draft.put(sumRow, asideColumn, styles.asideLeft, "← 四项结果之和＝总计");
  draft.put(fillingRow, asideColumn, styles.asideLeft, "← 填报情况");
  for (const equation of blocks(form)) {
    const { column } = blockArea(form, equation);
    const inRow = (row: number): Area => ({ row, column, rowCount: 1, columnCount: blockWidth });
    const names = [...equation.left, ...equation.right];
    draft.putMerged(inRow(sumRow), styles.check, {
      formula: equationFormula(
        references(equation.left, cells),
        references(equation.right, cells),
        names.length,
      ),
      result: equationResult(equation, report.figures),
    });
    draft.putMerged(inRow(fillingRow), styles.check, fillingCheck(form, report, names));
    draft.putMerged(inRow(sourceRow), styles.source, "数据来源：");
    for (const row of [sumRow, fillingRow]) {
      draft.conditionalFormats.push(...checkMarks(inRow(row), `$${cellAddress(row, column)}`));
    }
    markFigures(draft, form, names);
    promptFor(
      draft,
      form,
      names.filter((name) => figurePlaces(form).get(name)?.cell.role === "entry"),
    );
    draft.conditionalFormats.push({
      area: oneCell(sumRow - 1, column + blockWidth - 1),
      formula: `=LEFT(${cellAddress(sumRow, column)},1)="${failedMark}"`,
      ...wrongMark,
    });
  }
}

function blocks(form: Form): Equation[] {
  return equationsOf(form).filter((equation) => equation.rule.id === "T4-SUM");
}

function blockArea(form: Form, equation: Equation): { row: number; column: number } {
  const first = figureCells(form).get(equation.left[0] ?? "");
  if (!first) throw new Error("Table 四 has no cells for one of its blocks");
  return first;
}

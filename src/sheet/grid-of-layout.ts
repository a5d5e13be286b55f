import type { Grid, GridValue } from "./grid";
import type { WorkbookLayout } from "./workbook-layout";

/** A layout as the grid a program would give after writing it: what every writer must amount to. */
export function gridOfLayout(layout: WorkbookLayout<string>): Grid {
  return layout.sheets.map((sheet) => {
    const blank = () =>
      Array.from({ length: sheet.rowCount }, () => Array<null>(sheet.columnCount).fill(null));
    const values: GridValue[][] = blank();
    const formulas: (string | null)[][] = blank();
    for (const { row, column, content } of sheet.cells) {
      const valueRow = values[row];
      const formulaRow = formulas[row];
      if (!content || !valueRow || !formulaRow) continue;
      valueRow[column] = "formula" in content ? content.result : content.value;
      formulaRow[column] = "formula" in content ? content.formula : null;
    }
    return { name: sheet.name, firstRow: 0, firstColumn: 0, values, formulas, merges: sheet.merges };
  });
}

import {
  placeCells,
  totalEquations,
  type FigureCell,
  type Form,
  type FormTable,
  type PlacedCell,
} from "../form/index";
import { cellContentOf, type UnitReport } from "../figures/index";
import { styles } from "./cell-styles";
import { totalFormula } from "./check-formulas";
import { figureCells, tableOrigin } from "./figure-cells";
import { sumLook, typedFigureLook } from "./figure-look";
import { references } from "./references";
import type { SheetDraft } from "./sheet-draft";
import { heightFor } from "./text-fit";
import type { CellContent, CellStyle } from "./workbook-layout";

/** The lowest row of the official template, 340 twips. */
const minimumRowHeight = 17;

/**
 * Puts the official table down, cell for cell, with the report's figures and the formulas of its totals.
 * Returns the height in points of each row of the table.
 */
export function layOutOfficialTable(
  draft: SheetDraft,
  form: Form,
  table: FormTable,
  report: UnitReport,
  columnWidths: readonly number[],
  labelStyle: (place: PlacedCell) => CellStyle,
): number[] {
  const heights = table.rows.map(() => minimumRowHeight);
  for (const place of placeCells(table)) {
    const { cell } = place;
    const area = {
      row: tableOrigin.row + place.row,
      column: tableOrigin.column + place.column,
      rowCount: place.rowSpan,
      columnCount: place.columnSpan,
    };
    if ("name" in cell) {
      draft.putMerged(
        area,
        { ...styles[cell.role], ...(cell.role === "total" ? sumLook(cell.kind) : typedFigureLook) },
        figureContent(form, report, cell),
      );
      continue;
    }
    const style = labelStyle(place);
    draft.putMerged(area, style, cell.text);
    if (place.rowSpan > 1) continue;
    const width = columnWidths
      .slice(place.column, place.column + place.columnSpan)
      .reduce((sum, columnWidth) => sum + columnWidth, 0);
    heights[place.row] = Math.max(heights[place.row] ?? 0, heightFor(cell.text, width, style.size));
  }
  return heights;
}

/** A total that is not typed holds its formula; any other figure stands as it was given, a blank one as nothing. */
function figureContent(form: Form, report: UnitReport, { name, kind }: FigureCell): CellContent | undefined {
  const figure = report.figures.get(name);
  const equation = report.typedTotals.has(name) ? undefined : totalEquations(form).get(name);
  if (!equation) return figure ? { value: cellContentOf(figure, kind) } : undefined;
  const parts = references(equation.left, figureCells(form));
  const result = figure?.state === "number" ? figure.value : "";
  return { formula: totalFormula(parts, equation.left.length), result };
}

import { figurePlaces, type CellName, type Form, type PlacedCell } from "../form/index";
import type { UnitReport } from "../figures/index";
import { cellAddress } from "./addresses";
import { styles } from "./cell-styles";
import { tableOrigin } from "./figure-cells";
import { fillingCheck, markFigures, promptFor } from "./figure-asides";
import { checkMarks, layOutTableSheet } from "./lay-out-table-sheet";
import { widthsOnPage } from "./page";
import type { Area, SheetLayout } from "./workbook-layout";

const fillingColumn = 4;
const sourceColumn = 5;

/** Four equal columns in the 2021 docx; 135.7, 100, 82.5 and 101.85 pt in the 2019 page. */
const proportions = { "2019": [135.7, 100, 82.5, 101.85], "2021": [1, 1, 1, 1] } as const;

/** Table 二: no sums, so beside each row only whether it is filled as its kind asks. */
export function layOutProactive(form: Form, report: UnitReport, name: string): SheetLayout {
  return layOutTableSheet(form, report, name, {
    table: "proactive",
    columnWidths: widthsOnPage(proportions[form.edition]),
    asideWidths: [90, 130],
    labelStyle: (place) => labelStyle(form, place),
    layOutAsides: (draft, { row: top, rowCount }) => {
      draft.put(top, fillingColumn, styles.aside, "填报情况");
      draft.put(top, sourceColumn, styles.aside, "数据来源（提供科室、人员）");
      for (const [tableRow, names] of figureRows(form)) {
        const row = tableOrigin.row + tableRow;
        draft.put(row, fillingColumn, styles.check, fillingCheck(form, report, names));
        draft.put(row, sourceColumn, styles.source);
        markFigures(draft, form, names);
        promptFor(draft, form, names);
      }
      const checks = { row: top, column: fillingColumn, rowCount, columnCount: 1 };
      draft.conditionalFormats.push(...checkMarks(checks, cellAddress(top, fillingColumn)));
    },
  });
}

/** The figures of table 二 by the row of the table they stand in. */
export function figureRows(form: Form): ReadonlyMap<number, CellName[]> {
  const rows = new Map<number, CellName[]>();
  for (const [name, place] of figurePlaces(form)) {
    if (place.table === "proactive") rows.set(place.row, [...(rows.get(place.row) ?? []), name]);
  }
  return rows;
}

/** The 2019 page centres its bands and sets row labels left; the 2021 docx does it the other way round. */
function labelStyle(form: Form, { cell, row, column }: PlacedCell) {
  if (cell.role === "band") return form.edition === "2019" ? styles.centeredBand : styles.band;
  const isRowLabel = column === 0 && figureRows(form).has(row);
  const isLeft = form.edition === "2019" ? isRowLabel : "text" in cell && cell.text === "行政事业性收费";
  return isLeft ? styles.leftLabel : styles.label;
}

/** The cells beside table 二 that say how each row is filled. */
export function proactiveFillingArea(form: Form): Area {
  const rowCount = Math.max(...figureRows(form).keys()) + 1;
  return { row: tableOrigin.row, column: fillingColumn, rowCount, columnCount: 1 };
}

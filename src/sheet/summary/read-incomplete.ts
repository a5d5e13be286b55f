import { figurePlaces, type CellName, type Form } from "../../form/index";
import type { Grid } from "../grid";
import { labelsOf } from "../read-grid";
import { textAt } from "../read-records-sheet";
import { summaryWords } from "./summary-wording";

/** What the 汇总表 of a workbook say of figures that are 不完整, by cell; empty where there are none. */
export function readIncomplete(grid: Grid, form: Form): ReadonlyMap<CellName, string> {
  const incomplete = new Map<CellName, string>();
  for (const sheet of grid) {
    const labels = labelsOf(sheet);
    const isSummary = labels.at(summaryWords.known).length > 0;
    const [row] = isSummary ? labels.at(summaryWords.incomplete) : [];
    if (!row) continue;
    for (const name of figurePlaces(form).keys()) {
      const [place] = labels.at(name);
      const text = place ? textAt(sheet, row.row, place.column) : "";
      if (text !== "") incomplete.set(name, text);
    }
  }
  return incomplete;
}

import { coverLabels, type Cover, type CoverField } from "./cover";
import type { GridSheet } from "./grid";
import { labelsOf, valueAt } from "./read-grid";

const coverTitle = "政府信息公开工作年度报告报送表";

/** What 封面 says, found by its labels; undefined when the sheet is no cover. */
export function readCover(sheet: GridSheet): Cover | undefined {
  const labels = labelsOf(sheet);
  if (labels.at(coverTitle).length === 0) return undefined;
  const cover: Cover = {};
  for (const field of Object.keys(coverLabels) as CoverField[]) {
    const [place] = labels.at(coverLabels[field]);
    const answer = place && valueAt(sheet, place.row, place.column + 1);
    if (answer !== undefined && answer !== null && String(answer).trim() !== "")
      cover[field] = String(answer).trim();
  }
  return cover;
}

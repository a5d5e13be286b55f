import { cellTitle, type CellName, type Form } from "../form/index";
import type { Adjustment, Consolidation } from "../consolidation/index";
import type { Finding } from "../validation/index";
import { districtFinding } from "./district-findings";
import { districtSentences } from "./district-wording";

/** Where in the summary an adjustment stands, as a user reads it: the amount for a figure, or the line as a whole. */
export type AdjustmentPlace = (line: Adjustment, cell?: CellName) => string;

const answers = [
  ["reason", "调整原因"],
  ["person", "经办人"],
  ["date", "日期"],
] as const;

/** C-ADJ: lines of 汇总调整 that do not say what, why, who or when, and those that adjust what nobody reported. */
export function checkAdjustments(
  form: Form,
  { adjustments, figures }: Consolidation,
  placeOf: AdjustmentPlace,
): Finding[] {
  return adjustments.flatMap((line) => {
    const cells = [...line.changes.keys()];
    const lacks = answers.flatMap(([answer, title]) => (line[answer] === "" ? [title] : []));
    const [first] = cells;
    const incomplete =
      first === undefined
        ? [districtSentences.adjustmentWithoutAmount(placeOf(line), lacks)]
        : lacks.length > 0
          ? [districtSentences.adjustmentLacks(placeOf(line, first), lacks)]
          : [];
    const ofBlanks = cells.filter((cell) => figures.get(cell)?.state !== "number");
    return [
      ...incomplete.map((sentence) => districtFinding("C-ADJ", { cells, sentence })),
      ...ofBlanks.map((cell) => {
        const sentence = districtSentences.adjustmentOfBlank(placeOf(line, cell), cellTitle(form, cell));
        return districtFinding("C-ADJ", { cells: [cell], sentence });
      }),
    ];
  });
}

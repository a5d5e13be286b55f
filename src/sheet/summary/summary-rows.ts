import type { TableId } from "../../form/index";
import type { Adjustment, Consolidation } from "../../consolidation/index";

export const headRow = 3;
/** The names of the figures, small and grey, by which the columns are found again. */
export const nameRow = 5;
const firstUnitRow = 6;
/** Rows left free for adjustments to come. */
const freeAdjustments = 5;

/** The adjustment lines of one 汇总表, from top to bottom. */
export function adjustmentsOf({ adjustments }: Consolidation, table: TableId): readonly Adjustment[] {
  return adjustments.filter((line) => line.table === table);
}

/** The rows of one 汇总表, 0-based: each the first of its kind. */
export function summaryRows(consolidation: Consolidation, table: TableId) {
  const { counted, subtotals } = consolidation;
  const subtotalRow = firstUnitRow + Math.max(counted.length, 1);
  const adjustmentRow = subtotalRow + subtotals.length;
  const sumRow = adjustmentRow + adjustmentsOf(consolidation, table).length + freeAdjustments;
  return {
    firstUnitRow,
    subtotalRow,
    adjustmentRow,
    sumRow,
    incompleteRow: sumRow + 1,
    knownRow: sumRow + 2,
    differenceRow: sumRow + 3,
  };
}

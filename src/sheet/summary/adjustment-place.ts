import type { CellName, Form } from "../../form/index";
import type { Adjustment, Consolidation } from "../../consolidation/index";
import { cellAddress } from "../addresses";
import { reasonColumn, summaryColumns } from "./summary-columns";
import { summarySheetNames, summaryTables } from "./summary-content";
import { adjustmentsOf, summaryRows } from "./summary-rows";
import { summaryWords } from "./summary-wording";

/** Where a line of 汇总调整 stands in the summary that is laid out: the amount for a figure, or its reason. */
export function adjustmentPlace(
  form: Form,
  consolidation: Consolidation,
  line: Adjustment,
  cell?: CellName,
): string {
  const { table } = line;
  const row =
    summaryRows(consolidation, table).adjustmentRow + adjustmentsOf(consolidation, table).indexOf(line);
  const column = summaryColumns(form)
    .get(table)
    ?.find(({ name }) => name === cell)?.column;
  const [, key] = summaryTables.find(([each]) => each === table) ?? [];
  if (key === undefined) throw new Error(`No summary sheet for the table ${table}`);
  return summaryWords.place(summarySheetNames[key], cellAddress(row, column ?? reasonColumn));
}

import { figurePlaces, totalEquations, type Form } from "../../form/index";
import { numberOf } from "../../figures/index";
import { adjustmentFigures, type Adjustment } from "../../consolidation/index";
import { cellAddress } from "../addresses";
import { styles } from "../cell-styles";
import { sumLook } from "../figure-look";
import type { SheetDraft } from "../sheet-draft";
import { reasonColumn, type SummaryColumn } from "./summary-columns";
import { summaryWords } from "./summary-wording";

/** ±n under each figure it changes; the totals that follow are added up beside them. */
export function putAdjustment(
  draft: SheetDraft,
  row: number,
  columns: readonly SummaryColumn[],
  form: Form,
  adjustment: Adjustment | undefined,
): void {
  const answers = [adjustment?.reason, adjustment?.person, adjustment?.date];
  draft.put(row, 0, styles.tableText, summaryWords.adjustment);
  draft.put(row, 1, styles.tableNumber);
  answers.forEach((answer, index) =>
    draft.put(row, reasonColumn + index, styles.tableAnswer, answer || undefined),
  );
  const changes = adjustment && adjustmentFigures(form, adjustment);
  const columnOf = new Map(columns.map(({ name, column }) => [name, column]));
  for (const { name, column } of columns) {
    const kind = figurePlaces(form).get(name)?.cell.kind ?? "count";
    const change = changes?.get(name);
    const value = change === undefined ? undefined : numberOf(change, kind);
    const isStated = adjustment?.changes.has(name) === true;
    const parts = isStated ? undefined : totalEquations(form).get(name)?.left;
    const { numberFormat, ...look } = sumLook(kind);
    const signed = (zero: string) => `+${numberFormat};-${numberFormat};${zero}`;
    const style = { ...styles.tableNumber, ...look, locked: false, numberFormat: signed("0") };
    if (!parts) {
      draft.put(row, column, style, value);
      continue;
    }
    const addresses = parts.map((part) => cellAddress(row, columnOf.get(part) ?? 0));
    draft.put(
      row,
      column,
      { ...style, locked: true, numberFormat: signed("") },
      { formula: `=SUM(${addresses.join(",")})`, result: value ?? 0 },
    );
  }
}

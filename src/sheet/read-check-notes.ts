import { equationTitle, equationsOf, normalizeLabel, oncePerForm, type Form } from "../form/index";
import type { PlaceKey } from "../records/index";
import type { Grid } from "./grid";
import { labelsOf } from "./read-grid";
import { ruleNamed, textAt } from "./read-records-sheet";
import type { FoundExplanation, FoundRemark } from "./read-records";

/** 情况说明 and 审核意见 typed beside the rows of 数据核对, by hand and without recorded figures. */
export function readCheckNotes(
  grid: Grid,
  index: number,
  form: Form,
): { readonly explanations: readonly FoundExplanation[]; readonly remarks: readonly FoundRemark[] } {
  const explanations: FoundExplanation[] = [];
  const remarks: FoundRemark[] = [];
  const sheet = grid[index];
  const head = sheet && labelsOf(sheet).at("核对位置")[0];
  const columnOf = (label: string) =>
    sheet &&
    labelsOf(sheet)
      .at(label)
      .find(({ row }) => row === head?.row)?.column;
  const [reasonColumn, remarkColumn, linkColumn] = ["情况说明", "审核意见", "查看"].map(columnOf);
  if (!sheet || !head) return { explanations, remarks };
  for (let row = head.row + 1; row < sheet.firstRow + sheet.values.length; row += 1) {
    const reason = reasonColumn === undefined ? "" : textAt(sheet, row, reasonColumn);
    const remark = remarkColumn === undefined ? "" : textAt(sheet, row, remarkColumn);
    if (reason === "" && remark === "") continue;
    const where = textAt(sheet, row, head.column);
    // The ids of the rules stand right of the links. A row on how a table is filled has several and no one cell.
    const rule = linkColumn === undefined ? undefined : ruleNamed(form, textAt(sheet, row, linkColumn + 1));
    const place = rule && placesByRow(form).get(rowKey(rule, where));
    const common = {
      ...(rule && { rule }),
      ...(place !== undefined && { place }),
      source: "checks" as const,
    };
    if (reason !== "" && reasonColumn !== undefined) {
      const at = { sheet: index, row, column: reasonColumn };
      explanations.push({ ...common, kind: "情况说明", reason, at });
    }
    if (remark !== "" && remarkColumn !== undefined) {
      const at = { sheet: index, row, column: remarkColumn };
      remarks.push({ ...common, where, text: remark, at });
    }
  }
  return { explanations, remarks };
}

/** The first cell of each row's rule, by the rule and the place it prints. */
const placesByRow = oncePerForm((form: Form): ReadonlyMap<string, PlaceKey> => {
  const equations = equationsOf(form).map(
    (equation) =>
      [
        rowKey(equation.rule.id, equationTitle(form, equation)),
        equation.right[equation.right.length - 1] ?? "",
      ] as const,
  );
  const conditions = form.rules.flatMap((rule) =>
    rule.kind === "condition"
      ? rule.cases.map(({ place, first }) => [rowKey(rule.id, place), first] as const)
      : [],
  );
  return new Map([...equations, ...conditions]);
});

function rowKey(rule: string, place: string): string {
  return `${rule} ${normalizeLabel(place)}`;
}

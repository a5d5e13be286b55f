import { equationsOf, type Equation } from "./equations";
import type { Form } from "./form";
import type { CellName } from "./names";
import { figurePlaces } from "./figure-places";
import { oncePerForm } from "./once-per-form";

/**
 * How each total is added up, in an order in which every total comes after the totals it adds.
 *
 * The corner of table 三 is both a row sum and a column sum; it is added along its row, and the column sum
 * checks it.
 */
export const totalEquations = oncePerForm((form: Form): ReadonlyMap<CellName, Equation> => {
  const places = figurePlaces(form);
  const sums = equationsOf(form).filter((equation) => equation.rule.kind === "sum");
  const ofEntries = sums.filter((equation) =>
    equation.left.every((name) => places.get(name)?.cell.role === "entry"),
  );
  const ofTotals = sums.filter((equation) => equation.rule.kind === "sum" && equation.rule.each === "row");
  const totals = new Map<CellName, Equation>();
  for (const equation of [...ofEntries, ...ofTotals]) {
    const [total] = equation.right;
    if (total !== undefined && !totals.has(total)) totals.set(total, equation);
  }
  return totals;
});

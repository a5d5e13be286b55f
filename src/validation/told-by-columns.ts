import { equationsOf, oncePerForm, type Equation, type Form } from "../form/index";
import type { Figures } from "../figures/index";
import { checkEquation } from "./check-equation";

/**
 * Whether a broken equation of the 总计 column only repeats what other columns say: each of its cells is the sum of
 * its row, so its sides differ by what those of the other columns differ by, and hold once they do.
 */
export function isToldByColumns(form: Form, equation: Equation, figures: Figures): boolean {
  const rows = rowsUnder(form).get(equation);
  return rows !== undefined && rows.every((row) => checkEquation(row, figures) === undefined);
}

/** The sums of the rows whose totals an equation speaks of, for equations that speak of nothing else. */
const rowsUnder = oncePerForm((form: Form): ReadonlyMap<Equation, readonly Equation[]> => {
  const equations = equationsOf(form);
  const rows = new Map(
    equations.flatMap((equation) =>
      equation.rule.each === "row" ? equation.right.map((total) => [total, equation] as const) : [],
    ),
  );
  return new Map(
    equations.flatMap((equation) => {
      const cells = [...equation.left, ...equation.right];
      const under = cells.flatMap((cell) => rows.get(cell) ?? []);
      return equation.rule.each === "column" && under.length === cells.length ? [[equation, under]] : [];
    }),
  );
});

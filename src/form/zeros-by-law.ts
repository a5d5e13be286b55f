import { cellsOf } from "./condition";
import type { Form } from "./form";
import type { CellName } from "./names";

/**
 * The figures a unit of this level can only answer with 0, since the law gives it no power to make 规章. Empty
 * where the level is unknown, and on the trial form, whose 规章 row counts what was published, not what is in force.
 */
export function zerosByLaw(form: Form, governmentLevel: string | undefined): CellName[] {
  const names = form.rules.flatMap((rule) =>
    rule.id === "T2-REG" &&
    rule.kind === "condition" &&
    rule.level === "hard" &&
    rule.onlyFor?.some((level) => level === governmentLevel)
      ? rule.cases.flatMap(({ flagWhen }) => cellsOf(flagWhen))
      : [],
  );
  return [...new Set(names)];
}

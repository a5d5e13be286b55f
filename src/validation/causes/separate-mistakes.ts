import { equationsOf, figurePlaces, oncePerForm, type Form } from "../../form/index";
import { groupsOf } from "./groups";
import { explains, type Signature } from "./signature";
import { singleCells, type SingleCell } from "./single-cells";

/** A group of broken equations taken apart. */
export interface SeparateMistakes {
  /** The equations of each mistake, with the cells each of which explains them alone. */
  readonly mistakes: readonly {
    readonly equations: ReadonlySet<number>;
    readonly cells: readonly SingleCell[];
  }[];
  /** The broken equations of the 总计 column, which hold once all the others do. */
  readonly repeating: ReadonlySet<number>;
}

/** The numbers of the equations between totals alone. Where totals follow, they only repeat what others say. */
const betweenTotals = oncePerForm((form: Form): ReadonlySet<number> => {
  const places = figurePlaces(form);
  const numbers = new Set<number>();
  equationsOf(form).forEach(({ left, right }, equation) => {
    if ([...left, ...right].every((name) => places.get(name)?.cell.role === "total")) numbers.add(equation);
  });
  return numbers;
});

/**
 * The single mistakes a group consists of when totals follow their parts: two wrong columns meet in 总计 only.
 * Undefined when the group is not of this kind.
 */
export function separateMistakes(
  signature: Signature,
  group: ReadonlySet<number>,
): SeparateMistakes | undefined {
  if (signature.followers.size === 0) return undefined;
  const repeats = betweenTotals(signature.form);
  const repeating = new Set([...group].filter((equation) => repeats.has(equation)));
  const own = new Set([...group].filter((equation) => !repeats.has(equation)));
  const mistakes = groupsOf([signature], own).map((equations) => ({
    equations,
    cells: singleCells(signature, equations, repeating),
  }));
  const corrections = mistakes.flatMap(({ cells }) => cells.slice(0, 1));
  if (corrections.length < mistakes.length || !explains(signature, group, corrections)) return undefined;
  return { mistakes, repeating };
}

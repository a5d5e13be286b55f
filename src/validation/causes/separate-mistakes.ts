import { equationsOf, figurePlaces, oncePerForm, type Form } from "../../form/index";
import { groupsOf } from "./groups";
import { explains, type Signature } from "./signature";
import { singleCells, type SingleCell } from "./single-cells";

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
 * The single mistakes a group consists of when totals follow their parts: two wrong columns meet in 总计 only. A
 * list of possible cells for each; empty when the group is not of this kind.
 */
export function separateMistakes(signature: Signature, group: ReadonlySet<number>): SingleCell[][] {
  if (signature.followers.size === 0) return [];
  const repeating = betweenTotals(signature.form);
  const own = new Set([...group].filter((equation) => !repeating.has(equation)));
  const parts = groupsOf([signature], own);
  if (parts.length < 2) return [];
  const cells = parts.map((part) => singleCells(signature, part, repeating));
  const corrections = cells.flatMap((possible) => possible.slice(0, 1));
  const all = corrections.length === parts.length && explains(signature, group, corrections);
  return all ? cells : [];
}

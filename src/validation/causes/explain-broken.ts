import { oncePerForm, totalEquations, type CellName, type Form } from "../../form/index";
import type { Suspect } from "./cause";
import { clearestCells } from "./clearest-cells";
import type { Explanation } from "./explanation";
import { groupsOf } from "./groups";
import { mostLikelyFirst } from "./likelihood";
import { lineSuspects } from "./lines";
import { movedFigures } from "./moved-figures";
import { recogniseSlip } from "./recognise-slip";
import { separateMistakes } from "./separate-mistakes";
import { alsoFollowing, type Signature } from "./signature";
import { singleCells, type SingleCell } from "./single-cells";

/**
 * The plainest explanation of the broken equations: one cell; one cell from which typed totals were added up; cells of
 * one row or column that changed places; one cell in each of several columns; several cells of one row or column;
 * single cells apart from each other. What none of these explains is left together without a suspect.
 */
export function explainBroken(signature: Signature, broken: ReadonlySet<number>): Explanation[] {
  const explanations: Explanation[] = [];
  const rest = new Set(broken);
  const add = (found: readonly Explanation[]) => {
    for (const explanation of found) {
      explanations.push(explanation);
      for (const equation of explanation.equations) rest.delete(equation);
    }
  };
  // Two columns off by the same number the other way are one slip: told apart, each would accuse a right cell.
  add(movedFigures(signature, rest));
  for (const group of groupsOf([signature], rest)) add(oneCell(signature, group));
  // One mistake at a time is the rule while someone types: the hypotheses take longer than all the rest.
  if (rest.size === 0) return explanations;
  const carried = totalsCarried(signature.form).map((totals) => alsoFollowing(signature, totals));
  const hypotheses = [signature, ...carried];
  for (const group of groupsOf(hypotheses, rest)) add(oneCellCarried(signature, carried, group));
  // Figures that changed places in a row leave traces in columns that nothing else ties together.
  add(severalCells(signature, hypotheses, new Set(rest)));
  for (const group of groupsOf(hypotheses, rest)) add(severalCells(signature, hypotheses, group));
  if (rest.size === 0) return explanations;
  const clearest = clearestCells(signature, rest, (cell, equations) => suspectOf(signature, cell, equations));
  add(clearest.length > 0 ? clearest : [{ equations: new Set(rest), suspects: [] }]);
  return [...explanations, ...explainBroken(signature, rest)];
}

function oneCell(signature: Signature, group: ReadonlySet<number>): Explanation[] {
  const suspects = suspectsOf(signature, singleCells(signature, group), group);
  return suspects.length > 0 ? [{ equations: group, suspects, alone: true }] : [];
}

/** Which typed totals may have been added up from a wrong cell: those of rows, those of columns, all. */
const totalsCarried = oncePerForm((form: Form): CellName[][] => {
  const totals = [...totalEquations(form)];
  const of = (each: "row" | "column") =>
    totals.filter(([, { rule }]) => rule.each === each).map(([total]) => total);
  return [of("row"), of("column"), totals.map(([total]) => total)];
});

/** One cell from which typed totals were added up, under the first hypothesis that makes it explain all. */
function oneCellCarried(
  signature: Signature,
  carried: readonly Signature[],
  group: ReadonlySet<number>,
): Explanation[] {
  const cells = onceEach(carried.flatMap((hypothesis) => singleCells(hypothesis, group)));
  const suspects = suspectsOf(signature, cells, group);
  return suspects.length > 0 ? [{ equations: group, suspects }] : [];
}

function severalCells(
  signature: Signature,
  hypotheses: readonly Signature[],
  group: ReadonlySet<number>,
): Explanation[] {
  const suspects = lineSuspects(signature, group);
  if (suspects.some(({ slip }) => slip !== "other")) return [{ equations: group, suspects }];
  const apart = apartByColumn(signature, hypotheses, group);
  if (apart.length > 0) return apart;
  return suspects.length > 0 ? [{ equations: group, suspects }] : [];
}

/** One cell in each of several columns, under every hypothesis that takes the group apart in the same way. */
function apartByColumn(
  signature: Signature,
  hypotheses: readonly Signature[],
  group: ReadonlySet<number>,
): Explanation[] {
  const [first, ...others] = hypotheses.flatMap((hypothesis) => separateMistakes(hypothesis, group) ?? []);
  if (!first) return [];
  const explanations = first.mistakes.map(({ equations, cells }): Explanation => {
    const alike = others.flatMap(({ mistakes }) =>
      mistakes.flatMap((mistake) => (sameNumbers(mistake.equations, equations) ? mistake.cells : [])),
    );
    return { equations, suspects: suspectsOf(signature, onceEach([...cells, ...alike]), equations) };
  });
  return first.repeating.size === 0
    ? explanations
    : [...explanations, { equations: first.repeating, suspects: [], repeats: true }];
}

function onceEach(singles: readonly SingleCell[]): SingleCell[] {
  const cells = new Map<CellName, SingleCell>();
  for (const single of singles) if (!cells.has(single.cell)) cells.set(single.cell, single);
  return [...cells.values()];
}

function sameNumbers(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((number) => other.has(number));
}

/** The cells as suspects, most likely first. */
function suspectsOf(
  signature: Signature,
  cells: readonly SingleCell[],
  group: ReadonlySet<number>,
): Suspect[] {
  return mostLikelyFirst(
    signature,
    cells.map((cell) => suspectOf(signature, cell, group)),
  );
}

function suspectOf(signature: Signature, single: SingleCell, group: ReadonlySet<number>): Suspect {
  const { cell, value, totals } = single;
  const also = totals.filter((total) => !signature.followers.has(total.cell));
  return { cell, value, ...recogniseSlip(signature, single), also, clears: group.size };
}

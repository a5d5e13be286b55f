import { oncePerForm, totalEquations, type CellName, type Form } from "../../form/index";
import type { Correction, Suspect } from "./cause";
import { groupsOf } from "./groups";
import { mostLikelyFirst } from "./likelihood";
import { wrongLines } from "./lines";
import { recogniseSlip } from "./recognise-slip";
import { separateMistakes } from "./separate-mistakes";
import { alsoFollowing, explains, numberAt, rounded, type Signature } from "./signature";
import { clearing, singleCells, type SingleCell } from "./single-cells";

/** Broken equations and the suspects each of which explains them all. */
export interface Explanation {
  readonly equations: ReadonlySet<number>;
  readonly suspects: readonly Suspect[];
  /** One wrong cell alone explains them, with no totals carried along. */
  readonly alone: boolean;
}

/**
 * The plainest explanation of the broken equations: one cell; one cell from which typed totals were added up; several
 * cells of one row or column, or one in each of several columns; single cells apart from each other. What none of
 * these explains is left together without a suspect.
 */
export function explainBroken(signature: Signature, broken: ReadonlySet<number>): Explanation[] {
  const explanations: Explanation[] = [];
  const rest = new Set(broken);
  const add = (equations: ReadonlySet<number>, suspects: readonly Suspect[], alone: boolean) => {
    if (suspects.length === 0) return;
    explanations.push({ equations, suspects, alone });
    for (const equation of equations) rest.delete(equation);
  };
  for (const group of groupsOf([signature], rest)) {
    add(group, suspectsOf(signature, singleCells(signature, group), group), true);
  }
  if (rest.size === 0) return explanations;
  const carried = totalsCarried(signature.form).map((totals) => alsoFollowing(signature, totals));
  const hypotheses = [signature, ...carried];
  for (const group of groupsOf(hypotheses, rest)) {
    add(group, proven(signature, group, carriedAlong(signature, carried, group)), false);
  }
  // Figures that changed places in a row leave traces in columns that nothing else ties together.
  for (const group of [new Set(rest), ...groupsOf(hypotheses, rest)]) {
    if (![...group].every((equation) => rest.has(equation))) continue;
    add(group, proven(signature, group, severalTogether(signature, hypotheses, group)), false);
  }
  const apart = clearestCell(signature, rest);
  if (apart) {
    for (const equation of apart.equations) rest.delete(equation);
    return [...explanations, apart, ...explainBroken(signature, rest)];
  }
  return rest.size === 0 ? explanations : [...explanations, { equations: rest, suspects: [], alone: false }];
}

/** The suspects whose corrections together do what they should. */
function proven(signature: Signature, group: ReadonlySet<number>, suspects: readonly Suspect[]): Suspect[] {
  return suspects.filter((suspect) => explains(signature, group, [suspect, ...suspect.also]));
}

/** Which typed totals may have been added up from a wrong cell: those of rows, those of columns, all. */
const totalsCarried = oncePerForm((form: Form): CellName[][] => {
  const totals = [...totalEquations(form)];
  const of = (each: "row" | "column") =>
    totals.filter(([, { rule }]) => rule.kind === "sum" && rule.each === each).map(([total]) => total);
  return [of("row"), of("column"), totals.map(([total]) => total)];
});

/** Cells from which typed totals were added up, each under the first hypothesis that makes it one. */
function carriedAlong(
  signature: Signature,
  carried: readonly Signature[],
  group: ReadonlySet<number>,
): Suspect[] {
  const suspects = new Map<CellName, Suspect>();
  for (const single of carried.flatMap((hypothesis) => singleCells(hypothesis, group))) {
    if (!suspects.has(single.cell)) suspects.set(single.cell, suspectOf(signature, single, group));
  }
  return mostLikelyFirst(signature, [...suspects.values()]);
}

/** Cells of one line, then one cell in each of several columns; a line that looks like no slip comes last. */
function severalTogether(
  signature: Signature,
  hypotheses: readonly Signature[],
  group: ReadonlySet<number>,
): Suspect[] {
  const lines = wrongLines(signature, group).flatMap(({ corrections, slip }) => {
    const [first, ...others] = corrections;
    return first ? [{ ...first, slip, also: others, clears: group.size }] : [];
  });
  const ranked = mostLikelyFirst(signature, lines);
  const apart = hypotheses
    .filter((hypothesis) => hypothesis === signature || lines.length === 0)
    .map((hypothesis) => combined(signature, separateMistakes(hypothesis, group), group));
  return [
    ...ranked.filter(({ slip }) => slip !== "other"),
    ...mostLikelyFirst(signature, apart.find((suspects) => suspects.length > 0) ?? []),
    ...ranked.filter(({ slip }) => slip === "other"),
  ];
}

/** One suspect for each cell of the first mistake, together with the likeliest cell of every other. */
function combined(
  signature: Signature,
  mistakes: readonly (readonly SingleCell[])[],
  group: ReadonlySet<number>,
): Suspect[] {
  const [first = [], ...others] = mistakes;
  const likeliest = others.flatMap((cells) => {
    const [best] = suspectsOf(signature, cells, group);
    return cells.filter(({ cell }) => cell === best?.cell);
  });
  return first.map((cell) => suspectOf(signature, cell, group, likeliest));
}

/** The cell that clears most equations of the group, two or more, and breaks none; the others stay broken. */
function clearestCell(signature: Signature, group: ReadonlySet<number>): Explanation | undefined {
  let best: { cell: SingleCell; equations: Set<number> } | undefined;
  for (const [cell, effect] of signature.effects) {
    const equations = new Set([...effect.equations.keys()].filter((equation) => group.has(equation)));
    const [first] = equations;
    if (first === undefined || equations.size < 2 || equations.size <= (best?.equations.size ?? 0)) continue;
    const correction = clearing(signature, cell, first);
    if (correction && explains(signature, equations, [correction])) best = { cell: correction, equations };
  }
  if (!best) return undefined;
  const { cell, equations } = best;
  return { equations, suspects: [suspectOf(signature, cell, equations)], alone: false };
}

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

function suspectOf(
  signature: Signature,
  single: SingleCell,
  group: ReadonlySet<number>,
  others: readonly SingleCell[] = [],
): Suspect {
  const { cell, value } = single;
  const also = [
    ...typedTotalsAfter(signature, [single, ...others]),
    ...others.map((other) => ({ cell: other.cell, value: other.value })),
  ];
  return { cell, value, ...recogniseSlip(signature, single), also, clears: group.size };
}

/** What the typed totals among those that were carried along come to once all these cells are corrected. */
function typedTotalsAfter(signature: Signature, cells: readonly SingleCell[]): Correction[] {
  const totals = new Map<CellName, number>();
  for (const { cell, value } of cells.flatMap((single) => single.totals)) {
    if (signature.followers.has(cell)) continue;
    const typed = numberAt(signature, cell);
    totals.set(cell, (totals.get(cell) ?? typed) + value - typed);
  }
  return [...totals].map(([cell, value]) => ({ cell, value: rounded(value) }));
}

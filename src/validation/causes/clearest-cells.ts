import type { Suspect } from "./cause";
import type { Explanation } from "./explanation";
import { mostLikelyFirst } from "./likelihood";
import { effectOf, explains, type Signature } from "./signature";
import { clearing, type SingleCell } from "./single-cells";

/** A cell and the broken equations its correction alone makes hold. */
interface Clearing {
  readonly cell: SingleCell;
  readonly equations: ReadonlySet<number>;
}

/** What a cell that clears the equations is told as. */
type ToSuspect = (cell: SingleCell, equations: ReadonlySet<number>) => Suspect;

/**
 * What can be said of broken equations that no single cause explains: the cells that clear most of them, two or more,
 * and break none; the others stay broken. Empty when no cell clears two.
 *
 * Two cells off by the same number break the same rows and columns as the two at the other corners. Then both pairs
 * are suspects, none alone. Where even pairs do not tell, the equations are left without a suspect.
 */
export function clearestCells(
  signature: Signature,
  group: ReadonlySet<number>,
  toSuspect: ToSuspect,
): Explanation[] {
  const clearest = cellsClearingMost(signature, group);
  const rivalsOf = ({ equations }: Clearing) =>
    clearest.filter((other) => [...other.equations].some((equation) => equations.has(equation)));
  const [first] = clearest;
  if (!first) return [];
  const alone = clearest.find((one) =>
    rivalsOf(one).every((other) => isSame(one.equations, other.equations)),
  );
  if (alone) {
    const { equations } = alone;
    const suspects = rivalsOf(alone).map(({ cell }) => toSuspect(cell, equations));
    return [{ equations, suspects: mostLikelyFirst(signature, suspects) }];
  }
  const rivals = new Set([first]);
  for (const one of rivals) for (const other of rivalsOf(one)) rivals.add(other);
  const equations = new Set([...rivals].flatMap((one) => [...one.equations]));
  const pairs = pairsExplaining(signature, [...rivals], equations);
  const [pair] = pairs;
  if (pair && pairs.length === 1) {
    return pair.map(({ cell, equations: own }) => ({ equations: own, suspects: [toSuspect(cell, own)] }));
  }
  // What either cell looks like by itself says nothing of the pair.
  const suspects = pairs.map(([one, other]): Suspect => ({
    cell: one.cell.cell,
    value: one.cell.value,
    slip: "other",
    also: [{ cell: other.cell.cell, value: other.cell.value }],
    clears: equations.size,
  }));
  return [{ equations, suspects: mostLikelyFirst(signature, suspects) }];
}

function cellsClearingMost(signature: Signature, group: ReadonlySet<number>): Clearing[] {
  let most = 2;
  let clearest: Clearing[] = [];
  for (const cell of signature.effects.keys()) {
    const equations = new Set(
      [...effectOf(signature, cell).equations.keys()].filter((one) => group.has(one)),
    );
    if (equations.size < most) continue;
    const correction = clearing(signature, cell, equations);
    if (!correction || !explains(signature, equations, [correction])) continue;
    if (equations.size > most) [most, clearest] = [equations.size, []];
    clearest.push({ cell: correction, equations });
  }
  return clearest;
}

function pairsExplaining(
  signature: Signature,
  rivals: readonly Clearing[],
  equations: ReadonlySet<number>,
): (readonly [Clearing, Clearing])[] {
  return rivals.flatMap((one, at) =>
    rivals.slice(at + 1).flatMap((other) => {
      const both = [one.cell, other.cell];
      return explains(signature, equations, both) ? [[one, other] as const] : [];
    }),
  );
}

function isSame(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((equation) => other.has(equation));
}

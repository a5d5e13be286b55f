import type { Signature } from "./signature";

/**
 * Broken equations that one cell could have broken together stand in one group; groups share no cell. With several
 * signatures (of the same figures, different totals following) a cell of any of them ties equations together.
 */
export function groupsOf(signatures: readonly Signature[], broken: ReadonlySet<number>): Set<number>[] {
  const groupOf = new Map([...broken].map((equation) => [equation, new Set([equation])]));
  for (const { effects } of signatures) {
    for (const { equations } of effects.values()) {
      let joined: Set<number> | undefined;
      for (const equation of equations.keys()) {
        const group = groupOf.get(equation);
        if (!group) continue;
        joined ??= group;
        for (const member of group) {
          joined.add(member);
          groupOf.set(member, joined);
        }
      }
    }
  }
  return [...new Set(groupOf.values())];
}

import { figurePlaces, totalEquations, type CellName, type Form } from "../form/index";

/**
 * One 汇总调整 line: what the office adds to or takes from a sum, since it never edits a unit's figure. Joint
 * documents and transferred requests that two units counted are taken off here.
 */
export interface Adjustment {
  readonly cell: CellName;
  /** What is added to the sum: a count, or whole 分 for money; below 0 takes off. */
  readonly change: number;
  readonly reason: string;
  readonly person: string;
  /** As written. */
  readonly date: string;
}

/**
 * What an adjustment comes to in every cell of the form: itself, and the totals that add its cell. A total that is
 * adjusted itself changes no other cell but those that add it. Throws when the form has no such cell.
 */
export function adjustmentFigures(form: Form, { cell, change }: Adjustment): ReadonlyMap<CellName, number> {
  if (!figurePlaces(form).has(cell)) throw new Error(`No figure cell of this form: ${cell}`);
  const changes = new Map<CellName, number>([[cell, change]]);
  for (const [total, { left }] of totalEquations(form)) {
    if (total === cell) continue;
    const follows = left.reduce((sum, part) => sum + (changes.get(part) ?? 0), 0);
    if (follows !== 0) changes.set(total, follows);
  }
  return changes;
}

import { figurePlaces, totalEquations, type CellName, type Form, type TableId } from "../form/index";

/**
 * One 汇总调整 line: what the office adds to or takes from sums, since it never edits a unit's figure. Joint
 * documents and transferred requests that two units counted are taken off here.
 */
export interface Adjustment {
  /** The table in whose 汇总表 the line stands. */
  readonly table: TableId;
  /**
   * What is added to each sum: a count, or whole 分 for money; below 0 takes off. Empty where the line says no amount
   * yet. A total stands here only where it does not follow from its parts.
   */
  readonly changes: ReadonlyMap<CellName, number>;
  /** 调整原因, 经办人 and 日期 as written; "" where they are not. */
  readonly reason: string;
  readonly person: string;
  readonly date: string;
}

/**
 * What an adjustment comes to in every cell of the form: its own changes, and the totals that add them. A total that is
 * adjusted itself stays as it is written and changes no other cell but those that add it. Throws when the form has no
 * such cell.
 */
export function adjustmentFigures(
  form: Form,
  { changes }: Pick<Adjustment, "changes">,
): ReadonlyMap<CellName, number> {
  for (const cell of changes.keys())
    if (!figurePlaces(form).has(cell)) throw new Error(`No figure cell of this form: ${cell}`);
  const figures = new Map<CellName, number>(changes);
  for (const [total, { left }] of totalEquations(form)) {
    if (changes.has(total)) continue;
    const follows = left.reduce((sum, part) => sum + (figures.get(part) ?? 0), 0);
    if (follows !== 0) figures.set(total, follows);
  }
  return figures;
}

/** The changes of a line out of every number that stands in it: without zeros, and without totals that only add up. */
export function statedChanges(
  form: Form,
  written: ReadonlyMap<CellName, number>,
): ReadonlyMap<CellName, number> {
  const totals = totalEquations(form);
  const stated = new Map([...written].filter(([name, value]) => !totals.has(name) && value !== 0));
  for (const total of totals.keys()) {
    const value = written.get(total);
    const follows = adjustmentFigures(form, { changes: stated }).get(total) ?? 0;
    if (value !== undefined && value !== follows) stated.set(total, value);
  }
  return stated;
}

import { figurePlaces, oncePerForm, type CellName, type Equation, type Form } from "../../form/index";
import type { Correction, SlipId, Suspect } from "./cause";
import { mostLikelyFirst } from "./likelihood";
import { explains, numberAt, type Signature } from "./signature";
import { clearing } from "./single-cells";

/** Several cells of one row or column, corrected together. */
interface Line {
  readonly first: Correction;
  readonly others: readonly Correction[];
  readonly slip: SlipId;
}

/** The rows and columns of each table, as cells in the order of print. */
const linesOf = oncePerForm((form: Form): { across: boolean; cells: CellName[] }[] => {
  const lines = new Map<string, { across: boolean; cells: CellName[] }>();
  for (const [name, { table, row, column }] of figurePlaces(form)) {
    for (const [key, across] of [
      [`${table} row ${row}`, true],
      [`${table} column ${column}`, false],
    ] as const) {
      const line = lines.get(key) ?? { across, cells: [] };
      line.cells.push(name);
      lines.set(key, line);
    }
  }
  return [...lines.values()];
});

/** The rows and columns in which correcting several cells makes all of `group` hold, most likely first. */
export function lineSuspects(signature: Signature, group: ReadonlySet<number>): Suspect[] {
  const suspects = wrongLines(signature, group).map(({ first, others, slip }): Suspect => ({
    ...first,
    slip,
    also: others,
    clears: group.size,
  }));
  return mostLikelyFirst(signature, suspects);
}

/**
 * The rows and columns in which correcting several cells makes all of `group` hold. In a wrong row each wrong cell
 * breaks its own column, in a wrong column its own row, so the values follow; whether the row or column itself
 * holds then is the proof.
 */
function wrongLines(signature: Signature, group: ReadonlySet<number>): Line[] {
  return linesOf(signature.form).flatMap(({ across, cells }) => {
    const crossing = signature.equations.flatMap((equation, number) =>
      group.has(number) && (equation.rule.each === "row") !== across ? [{ equation, number }] : [],
    );
    const corrections: Correction[] = [];
    for (const cell of cells) {
      const effect = signature.effects.get(cell);
      const crossed = crossing.filter(
        ({ equation, number }) => effect?.equations.has(number) && isOwn(equation, cell),
      );
      if (crossed.length === 0) continue;
      const correction = clearing(
        signature,
        cell,
        crossed.map(({ number }) => number),
      );
      if (!correction) return [];
      corrections.push({ cell, value: correction.value });
    }
    const [first, ...others] = corrections;
    if (!first || !explains(signature, group, corrections)) return [];
    return [{ first, others, slip: slipOfLine(signature, cells, across, corrections) }];
  });
}

/** Whether the equation is that of the cell's own column (or row), not one that only follows it. */
function isOwn({ rule, of }: Equation, cell: CellName): boolean {
  return rule.each === "row" ? cell === `${rule.table}.${of}.${columnKey(cell)}` : columnKey(cell) === of;
}

function columnKey(cell: CellName): string {
  return cell.slice(cell.lastIndexOf(".") + 1);
}

function slipOfLine(
  signature: Signature,
  cells: readonly CellName[],
  across: boolean,
  corrections: readonly Correction[],
): SlipId {
  const right = new Map(corrections.map(({ cell, value }) => [cell, value]));
  const changed = cells.flatMap((cell, at) => (right.has(cell) ? [at] : []));
  const between = cells.slice(changed[0], (changed[changed.length - 1] ?? 0) + 1);
  if (between.some((cell) => !signature.effects.has(cell))) return "other";
  const typed = between.map((cell) => numberAt(signature, cell));
  const meant = between.map((cell, at) => right.get(cell) ?? typed[at] ?? 0);
  if (typed.length === 2) {
    const [one = 0, other = 0] = typed;
    const [first = 0, second = 0] = meant;
    // What belongs to one cell was typed into, or added to, the other; or the two changed places.
    const moved = (one === 0 || other === 0) && one + other === first + second;
    const swapped = one === second && other === first;
    return moved || swapped ? "neighbour" : "other";
  }
  // A figure moved over empty cells is no row that was typed one off.
  if (corrections.length < 3) return "other";
  const later = meant.slice(0, -1).every((value, at) => value === typed[at + 1]);
  const earlier = meant.slice(1).every((value, at) => value === typed[at]);
  if (!later && !earlier) return "other";
  return across ? "shiftedRow" : "shiftedColumn";
}

import {
  equationsOf,
  figurePlaces,
  oncePerForm,
  totalEquations,
  type CellName,
  type Equation,
  type Form,
} from "../../form/index";
import type { Figures } from "../../figures/index";
import type { Correction } from "./cause";

/** What happens elsewhere when a cell grows by one. */
export interface Effect {
  /** By how much left minus right of an equation grows, by the equation's number; no entry where by nothing. */
  readonly equations: ReadonlyMap<number, number>;
  /** By how much the totals that follow the cell grow. */
  readonly totals: ReadonlyMap<CellName, number>;
}

/** The state of all equations at once, and what each cell does to it: errors are read from it like a print. */
export interface Signature {
  readonly form: Form;
  readonly figures: Figures;
  /** Last year's figures, when known. */
  readonly previous: Figures | undefined;
  readonly equations: readonly Equation[];
  /** Left minus right, by the equation's number; undefined where a cell is blank or unreadable. */
  readonly residuals: readonly (number | undefined)[];
  /** Totals that follow their parts and can therefore not be wrong themselves. */
  readonly followers: ReadonlySet<CellName>;
  /** Every cell with a number that is no follower, in the order of the form. */
  readonly effects: ReadonlyMap<CellName, Effect>;
}

/** The signature of figures in which the given totals follow their parts. */
export function signatureOf(
  form: Form,
  figures: Figures,
  followers: ReadonlySet<CellName>,
  previous?: Figures,
): Signature {
  const equations = equationsOf(form);
  const residuals = equations.map((equation) => residualOf(equation, figures));
  const effects = effectsOf(form, figures, followers);
  return { form, figures, previous, equations, residuals, followers, effects };
}

/** The same figures seen as if more totals had followed their parts. */
export function alsoFollowing(signature: Signature, totals: Iterable<CellName>): Signature {
  const followers = new Set([...signature.followers, ...totals]);
  return { ...signature, followers, effects: effectsOf(signature.form, signature.figures, followers) };
}

/** The numbers of the equations that do not hold. */
export function brokenEquations({ residuals }: Signature): Set<number> {
  const broken = new Set<number>();
  residuals.forEach((residual, equation) => {
    if (residual !== undefined && residual !== 0) broken.add(equation);
  });
  return broken;
}

/**
 * Whether the corrections make every equation of `group` hold and leave all others as they are. Equations that
 * cannot be verified, and those in `besides`, say nothing.
 */
export function explains(
  signature: Signature,
  group: ReadonlySet<number>,
  corrections: readonly Correction[],
  besides: ReadonlySet<number> = new Set(),
): boolean {
  const grown = new Map<number, number>();
  for (const { cell, value } of corrections) {
    const difference = value - numberAt(signature, cell);
    for (const [equation, by] of effectOf(signature, cell).equations) {
      grown.set(equation, (grown.get(equation) ?? 0) + by * difference);
    }
  }
  for (const [equation, by] of grown) {
    const residual = signature.residuals[equation];
    if (residual === undefined || besides.has(equation)) continue;
    if (rounded(by) !== (group.has(equation) ? -residual : 0)) return false;
  }
  for (const equation of group) if (!grown.has(equation)) return false;
  return true;
}

/** What a cell of the signature's effects does. */
export function effectOf({ effects }: Signature, cell: CellName): Effect {
  const effect = effects.get(cell);
  if (!effect) throw new Error(`${cell} holds no number of its own`);
  return effect;
}

/** The number in a cell of the signature's effects. */
export function numberAt({ figures }: Signature, cell: CellName): number {
  const figure = figures.get(cell);
  if (figure?.state !== "number") throw new Error(`No number stands in ${cell}`);
  return figure.value;
}

/** Equal to six decimals, as the check itself compares; never -0. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 || 0;
}

function residualOf({ left, right }: Equation, figures: Figures): number | undefined {
  let residual = 0;
  for (const [cells, sign] of [
    [left, 1],
    [right, -1],
  ] as const) {
    for (const cell of cells) {
      const figure = figures.get(cell);
      if (figure?.state !== "number") return undefined;
      residual += sign * figure.value;
    }
  }
  return rounded(residual);
}

/** A cell, the equations it stands in (left 1, right -1), and the totals it is a part of. */
interface Role {
  readonly cell: CellName;
  readonly equations: readonly (readonly [number, number])[];
  readonly totals: Role[];
}

const rolesOf = oncePerForm((form: Form): readonly Role[] => {
  const equations = equationsOf(form);
  const roles = [...figurePlaces(form).keys()].map((cell): Role => ({
    cell,
    equations: equations.flatMap(({ left, right }, equation) => [
      ...(left.includes(cell) ? [[equation, 1] as const] : []),
      ...(right.includes(cell) ? [[equation, -1] as const] : []),
    ]),
    totals: [],
  }));
  for (const [name, { left }] of totalEquations(form)) {
    const total = roles.filter(({ cell }) => cell === name);
    for (const { cell, totals } of roles) if (left.includes(cell)) totals.push(...total);
  }
  return roles;
});

function effectsOf(form: Form, figures: Figures, followers: ReadonlySet<CellName>): Map<CellName, Effect> {
  const isNumber = ({ cell }: Role) => figures.get(cell)?.state === "number";
  const effects = new Map<CellName, Effect>();
  for (const role of rolesOf(form)) {
    if (followers.has(role.cell) || !isNumber(role)) continue;
    const equations = new Map<number, number>();
    const totals = new Map<CellName, number>();
    const grow = (grown: Role) => {
      for (const [equation, sign] of grown.equations) {
        equations.set(equation, (equations.get(equation) ?? 0) + sign);
      }
      for (const total of grown.totals) {
        if (!followers.has(total.cell) || !isNumber(total)) continue;
        totals.set(total.cell, (totals.get(total.cell) ?? 0) + 1);
        grow(total);
      }
    };
    grow(role);
    for (const [equation, by] of equations) if (by === 0) equations.delete(equation);
    effects.set(role.cell, { equations, totals });
  }
  return effects;
}

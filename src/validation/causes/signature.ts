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
  /** Every cell with a number that stands in an equation and is no follower, in the order of the form. */
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
    for (const [equation, by] of signature.effects.get(cell)?.equations ?? []) {
      grown.set(equation, (grown.get(equation) ?? 0) + by * difference);
    }
  }
  for (const [equation, by] of grown) {
    const residual = signature.residuals[equation];
    if (residual === undefined || besides.has(equation)) continue;
    if (rounded(by) !== (group.has(equation) ? rounded(-residual) : 0)) return false;
  }
  for (const equation of group) if (!grown.has(equation)) return false;
  return true;
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

/** For each cell of the form's equations the equations it stands in, and the totals it is a part of. */
const rolesOf = oncePerForm((form: Form) => {
  const roles = new Map<CellName, { equations: [number, number][]; totals: CellName[] }>();
  for (const name of figurePlaces(form).keys()) roles.set(name, { equations: [], totals: [] });
  equationsOf(form).forEach(({ left, right }, index) => {
    for (const cell of left) roles.get(cell)?.equations.push([index, 1]);
    for (const cell of right) roles.get(cell)?.equations.push([index, -1]);
  });
  for (const [total, { left }] of totalEquations(form)) {
    for (const cell of left) roles.get(cell)?.totals.push(total);
  }
  return roles;
});

function effectsOf(form: Form, figures: Figures, followers: ReadonlySet<CellName>): Map<CellName, Effect> {
  const roles = rolesOf(form);
  const effects = new Map<CellName, Effect>();
  for (const [cell, { equations: own }] of roles) {
    if (own.length === 0 || followers.has(cell) || figures.get(cell)?.state !== "number") continue;
    const totals = new Map<CellName, number>();
    const follow = (part: CellName) => {
      for (const total of roles.get(part)?.totals ?? []) {
        if (!followers.has(total) || figures.get(total)?.state !== "number") continue;
        totals.set(total, (totals.get(total) ?? 0) + 1);
        follow(total);
      }
    };
    follow(cell);
    const equations = new Map(own);
    for (const [total, by] of totals) {
      for (const [equation, sign] of roles.get(total)?.equations ?? []) {
        equations.set(equation, (equations.get(equation) ?? 0) + sign * by);
      }
    }
    for (const [equation, by] of equations) if (by === 0) equations.delete(equation);
    effects.set(cell, { equations, totals });
  }
  return effects;
}

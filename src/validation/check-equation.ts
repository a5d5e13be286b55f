import type { CellName, Equation } from "../form/index";
import { sumOf, type Figures } from "../figures/index";
import type { Finding, Unverified } from "./finding";

/** Whether both sides of an equation are equal: a finding, an unverified rule, or undefined when they are. */
export function checkEquation(equation: Equation, figures: Figures): Finding | Unverified | undefined {
  const { rule } = equation;
  const cells = cellsToFix(equation);
  const left = sumOf(equation.left, figures);
  const right = sumOf(equation.right, figures);
  if (left === undefined || right === undefined) return { rule: rule.id, cells };
  if (sameSum(left, right)) return undefined;
  return { rule: rule.id, level: rule.level, cells, expected: left, actual: right };
}

/** The cells of an equation, the one to fix first: the total before its parts, 结转 before the rest. */
function cellsToFix(equation: Equation): CellName[] {
  return [...[...equation.right].reverse(), ...equation.left];
}

/** Equal to six decimals, as ROUND(left-right,6)=0 in the sheet's own formulas. */
function sameSum(left: number, right: number): boolean {
  return Math.round(Math.abs(left - right) * 1e6) === 0;
}

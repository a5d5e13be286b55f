import { equationsOf, oncePerForm, type CellName, type Equation, type Form } from "../../form/index";
import type { Figures } from "../../figures/index";
import type { Check, Finding } from "../finding";
import type { Cause } from "./cause";
import { explainBroken } from "./explain-broken";
import type { Explanation } from "./explanation";
import { brokenEquations, signatureOf, type Signature } from "./signature";
import { standsOut } from "./stands-out";

/** What is known beyond the figures themselves. */
export interface CauseOptions {
  /** Totals their own formula fills: they follow their parts and are never wrong themselves. */
  readonly formulaTotals: ReadonlySet<CellName>;
  /** Last year's figures, when known. */
  readonly previous?: Figures;
}

/**
 * Which cells broke the sums and balances among a check's findings, most findings first; what only repeats other
 * causes clears with them and comes last. Findings of other rules have no cause here. An equation that could not be verified speaks neither for nor against a cell.
 */
export function findCauses(
  form: Form,
  figures: Figures,
  check: Pick<Check, "findings">,
  { formulaTotals, previous }: CauseOptions,
): readonly Cause[] {
  const findings = findingsByEquation(form, check.findings);
  if (findings.size === 0) return [];
  const signature = signatureOf(form, figures, formulaTotals, previous);
  const explanations = explainBroken(signature, brokenEquations(signature));
  return explanations
    .map((explanation) => ({
      findings: [...explanation.equations].flatMap((equation) => findings.get(equation) ?? []),
      suspects: explanation.suspects,
      repeats: explanation.repeats ?? false,
      certain: explanations.length === 1 && isCertain(signature, explanation),
      likely: standsOut(signature, explanation.suspects),
    }))
    .filter((cause) => cause.findings.length > 0)
    .sort((a, b) => Number(a.repeats) - Number(b.repeats) || b.findings.length - a.findings.length);
}

/**
 * With every equation of table 三 at hand and all its totals typed, no two wrong cells look like a third, so a cell
 * that explains everything alone is the one. A blank or a following total takes that proof away.
 */
function isCertain(signature: Signature, { alone, suspects, equations: broken }: Explanation): boolean {
  const { equations, residuals, followers } = signature;
  // One broken equation is the trace of any of its cells, even when only one can take the right value.
  if (!alone || suspects.length !== 1 || broken.size < 2) return false;
  const tables = new Set(
    equations.filter((_, equation) => broken.has(equation)).map(({ rule }) => rule.table),
  );
  return equations.every(
    ({ rule, right }, equation) =>
      !tables.has(rule.table) ||
      (residuals[equation] !== undefined && !right.some((total) => followers.has(total))),
  );
}

const equationNumbers = oncePerForm(
  (form: Form) =>
    new Map(equationsOf(form).map((equation, index) => [keyOf(equation.rule.id, cellsOf(equation)), index])),
);

function findingsByEquation(form: Form, findings: readonly Finding[]): Map<number, Finding> {
  const numbers = equationNumbers(form);
  return new Map(
    findings.flatMap((finding) => {
      const number = numbers.get(keyOf(finding.rule, finding.cells));
      return number === undefined ? [] : [[number, finding] as const];
    }),
  );
}

function cellsOf({ left, right }: Equation): CellName[] {
  return [...left, ...right];
}

function keyOf(rule: string, cells: readonly CellName[]): string {
  return [rule, ...[...cells].sort()].join(" ");
}

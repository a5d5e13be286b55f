import { equationsOf, figurePlaces, type CellName, type Form, type Level } from "../form/index";
import type { Figures } from "../figures/index";
import { checkCell } from "./check-cell";
import { checkCondition } from "./check-condition";
import type { CheckContext } from "./check-context";
import { checkEquation } from "./check-equation";
import { checkWholeReport } from "./check-whole-report";
import type { Check, Finding, Unverified } from "./finding";
import { checkNarrative } from "./narrative/index";
import { isToldByColumns } from "./told-by-columns";

const severity: Record<Level, number> = { hard: 0, soft: 1, hint: 2 };

/**
 * Checks a form's figures against every rule of its edition.
 *
 * A rule that meets a blank or unreadable cell is `unverified`, never passed. `formulaTotals` are totals that
 * their own formula fills: while blank they wait for their parts and do not count as blanks. A rule that needs
 * what `context` does not give stays silent. Of sums and balances the smallest set is found: one of the 总计 column
 * that only repeats other columns is not told again.
 */
export function checkFigures(
  form: Form,
  figures: Figures,
  formulaTotals: ReadonlySet<CellName>,
  context: CheckContext = {},
): Check {
  const findings: Finding[] = [];
  const unverified: Unverified[] = [];
  const blanks: CellName[] = [];
  const unread = new Set((context.tableFaults ?? []).flatMap(({ cells }) => cells));
  for (const { table, cell } of figurePlaces(form).values()) {
    // What the table has no room for is told as its missing row or column, not as a blank.
    if (unread.has(cell.name)) continue;
    const figure = figures.get(cell.name);
    if (!figure) {
      if (!formulaTotals.has(cell.name)) blanks.push(cell.name);
      continue;
    }
    for (const rule of form.rules) {
      if (rule.kind !== "cell" || rule.table !== table || rule.cells !== cell.kind) continue;
      const finding = checkCell(rule, cell.name, figure);
      if (finding) findings.push(finding);
    }
  }
  const outcomes: (Finding | Unverified | undefined)[] = [
    ...equationsOf(form).map((equation) => {
      const outcome = checkEquation(equation, figures);
      return outcome && "level" in outcome && isToldByColumns(form, equation, figures) ? undefined : outcome;
    }),
    ...form.rules.flatMap((rule) =>
      rule.kind === "condition"
        ? rule.cases.map((place) => checkCondition(rule, place, { form, figures, context }))
        : [],
    ),
  ];
  for (const outcome of outcomes) {
    if (!outcome) continue;
    if ("level" in outcome) findings.push(outcome);
    else unverified.push(outcome);
  }
  for (const rule of form.rules) {
    if (rule.kind === "report")
      for (const finding of checkWholeReport(rule, { form, blanks, context })) findings.push(finding);
  }
  const { narrative } = context;
  if (narrative) {
    const texts = checkNarrative({ form, figures, ...context, narrative });
    for (const finding of texts.findings) findings.push(finding);
    for (const each of texts.unverified) unverified.push(each);
  }
  const previous = context.previous?.figures;
  return { findings: worstFirst(form, findings), unverified, blanks, ...(previous && { previous }) };
}

function worstFirst(form: Form, findings: readonly Finding[]): Finding[] {
  const order = [...figurePlaces(form).keys()];
  const placeOf = (finding: Finding) => order.indexOf(finding.cells[0] ?? "");
  return [...findings].sort((a, b) => severity[a.level] - severity[b.level] || placeOf(a) - placeOf(b));
}

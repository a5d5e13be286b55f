import type { CellName, Form, Level } from "../form/index";
import type { Figures } from "../figures/index";
import { findCauses, type Cause } from "./causes/index";
import { describeBlanks } from "./describe-blanks";
import { describeCause, suspectsNamed } from "./describe-cause";
import { describeFinding } from "./describe-finding";
import type { Check, Finding } from "./finding";

/** One thing to attend to: findings with one cause, a finding, or the blanks of a table. */
export interface Problem {
  readonly level: Level | "blank";
  readonly sentence: string;
  /** The findings behind it; none for blanks. */
  readonly findings: readonly Finding[];
  /** More to know: the single findings of a cause, or what may have caused a finding. */
  readonly details: readonly string[];
  /** The cells named as perhaps filled wrong, most likely first; none where nothing is known. */
  readonly suspects: readonly CellName[];
  /** The cell to go to; absent where a rule speaks of the report as a whole. */
  readonly cell?: CellName;
}

/** What the clerk attends to, in this order: what is wrong, what is blank, what needs a word. */
export function problemsInOrder(
  form: Form,
  figures: Figures,
  check: Check,
  formulaTotals: ReadonlySet<CellName>,
): Problem[] {
  const { previous } = check;
  const causes = findCauses(form, figures, check, { formulaTotals, ...(previous && { previous }) });
  const explained = new Set(causes.flatMap((cause) => cause.findings));
  const told = [
    ...causes.map((cause) => problemOfCause(form, figures, cause)),
    ...check.findings
      .filter((finding) => !explained.has(finding))
      .map((finding) => problemOf(form, figures, finding)),
  ];
  // Once the report is submitted its blanks are findings themselves.
  const blanksAreFindings = check.findings.some(({ rule }) => rule === "F-BLANK");
  const blank = describeBlanks(form, blanksAreFindings ? [] : check.blanks).map(
    ({ sentence, cell }): Problem => ({
      level: "blank",
      sentence,
      findings: [],
      details: [],
      suspects: [],
      cell,
    }),
  );
  return [
    ...told.filter(({ level }) => level === "hard"),
    ...blank,
    ...told.filter(({ level }) => level === "soft"),
    ...told.filter(({ level }) => level === "hint"),
  ];
}

function problemOf(form: Form, figures: Figures, finding: Finding): Problem {
  const cell = cellToBlame(form, figures, finding);
  return {
    level: finding.level,
    sentence: describeFinding(form, finding),
    findings: [finding],
    details: [],
    suspects: [],
    ...(cell !== undefined && { cell }),
  };
}

/** Where to go: a cell that holds what should not be there, or else the first of the finding. */
function cellToBlame(form: Form, figures: Figures, { rule, cells }: Finding): CellName | undefined {
  const cases = form.rules.flatMap((one) => (one.kind === "condition" && one.id === rule ? one.cases : []));
  const nonZero = cases.flatMap(({ first, nonZero = [] }) => (first === cells[0] ? nonZero : []));
  const isNonZero = (name: CellName) => {
    const figure = figures.get(name);
    return figure?.state === "number" && figure.value !== 0;
  };
  return nonZero.find((name) => cells.includes(name) && isNonZero(name)) ?? cells[0];
}

/** Several findings of one slip are told as one; a single finding keeps its own sentence. */
function problemOfCause(form: Form, figures: Figures, cause: Cause): Problem {
  const [finding, ...others] = cause.findings;
  if (!finding) throw new Error("A cause without findings");
  const sentence = describeCause(form, figures, cause);
  const suspects = suspectsNamed(cause).map(({ cell }) => cell);
  const [suspect] = suspects;
  // Sent to a cell that nobody suspects, a clerk would change the right one.
  const place = suspect !== undefined && { cell: suspect };
  if (others.length === 0) {
    const problem = problemOf(form, figures, finding);
    // Any cell of a single sum may be the wrong one; only those that something speaks for are worth their lines.
    const isTelling = cause.repeats || suspects.length > 0;
    return isTelling ? { ...problem, details: [sentence], suspects, ...place } : problem;
  }
  return {
    ...problemOf(form, figures, finding),
    sentence,
    findings: cause.findings,
    details: cause.findings.map((each) => describeFinding(form, each)),
    suspects,
    ...place,
  };
}

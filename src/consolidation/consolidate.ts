import { figurePlaces, type CellName, type Form } from "../form/index";
import type { Figure, Figures } from "../figures/index";
import { adjustmentFigures, type Adjustment } from "./adjustment";
import { bodyKinds, type BodyKind } from "./body-kind";
import { withKnownTotals } from "./known-totals";
import type { Submission } from "./submission";

/** Why a submission is not added: a vertically led body, or a second report of the government itself. */
export type Exclusion = "vertical" | "secondGovernment";

/** The figures of many bodies added up by name. */
export interface Consolidation {
  /** What was added, in the order of the rows. */
  readonly counted: readonly Submission[];
  readonly excluded: readonly { readonly submission: Submission; readonly because: Exclusion }[];
  /** 小计, one for each kind that was counted. */
  readonly subtotals: readonly { readonly kind: BodyKind; readonly figures: Figures }[];
  readonly adjustments: readonly Adjustment[];
  /** 合计: the subtotals and the adjustments together. */
  readonly figures: Figures;
  /**
   * 不完整: for each figure that some counted bodies left blank or unreadable, their names in order. What the others
   * reported is in the sum; where nobody reported a figure its sum is blank. Of a total that a body could not add up
   * what is known of it is in the sum.
   */
  readonly incomplete: ReadonlyMap<CellName, readonly string[]>;
}

/**
 * Adds submissions of one form up, cell by cell. The order they are given in does not matter. Money is added in 分
 * and so exactly. 垂管 is left out; of several reports of the government itself the first by place counts.
 *
 * Every submission counts as it stands: whether it may be counted is decided before.
 */
export function consolidate(
  form: Form,
  submissions: readonly Submission[],
  adjustments: readonly Adjustment[] = [],
): Consolidation {
  const counted: Submission[] = [];
  const excluded: { submission: Submission; because: Exclusion }[] = [];
  for (const submission of [...submissions].sort(byPlace)) {
    const { kind } = submission;
    if (kind === "vertical") excluded.push({ submission, because: "vertical" });
    else if (kind === "government" && counted.some((other) => other.kind === "government"))
      excluded.push({ submission, because: "secondGovernment" });
    else counted.push(submission);
  }
  return {
    counted,
    excluded,
    subtotals: bodyKinds
      .map((kind) => ({ kind, of: counted.filter((submission) => submission.kind === kind) }))
      .filter(({ of }) => of.length > 0)
      .map(({ kind, of }) => ({ kind, figures: addUp(form, of) })),
    adjustments,
    figures: adjusted(form, addUp(form, counted), adjustments),
    incomplete: incompleteOf(form, counted),
  };
}

function byPlace(one: Submission, other: Submission): number {
  if (one.position !== other.position) return one.position - other.position;
  // By code unit, which is the same everywhere.
  return one.unit < other.unit ? -1 : one.unit > other.unit ? 1 : 0;
}

function addUp(form: Form, submissions: readonly Submission[]): Figures {
  const sums = new Map<CellName, Figure>();
  const known = submissions.map(({ figures }) => withKnownTotals(form, figures));
  for (const name of figurePlaces(form).keys()) {
    let sum: number | undefined;
    for (const figures of known) {
      const figure = figures.get(name);
      if (figure?.state === "number") sum = (sum ?? 0) + figure.value;
    }
    if (sum !== undefined) sums.set(name, { state: "number", value: sum });
  }
  return sums;
}

function adjusted(form: Form, sums: Figures, adjustments: readonly Adjustment[]): Figures {
  const figures = new Map(sums);
  for (const adjustment of adjustments) {
    for (const [name, change] of adjustmentFigures(form, adjustment)) {
      const figure = figures.get(name);
      // Nothing is known that could be adjusted where nobody reported.
      if (figure?.state === "number") figures.set(name, { state: "number", value: figure.value + change });
    }
  }
  return figures;
}

function incompleteOf(form: Form, counted: readonly Submission[]): Map<CellName, string[]> {
  const incomplete = new Map<CellName, string[]>();
  for (const name of figurePlaces(form).keys()) {
    const without = counted.filter(({ figures }) => figures.get(name)?.state !== "number");
    if (without.length > 0)
      incomplete.set(
        name,
        without.map(({ unit }) => unit),
      );
  }
  return incomplete;
}

import type { Finding } from "../validation/index";
import type { Explanation, ExplanationStatus, RecordedFacts } from "./explanation";
import {
  factsOfFinding,
  factStands,
  partOfText,
  placeOfFinding,
  wordsKey,
  wordsOf,
  type PresentReport,
} from "./finding-facts";

/** The record that speaks to a finding, and whether it settles it. */
export interface Answer<E extends Explanation = Explanation> {
  readonly explanation: E;
  readonly status: ExplanationStatus;
  /** A 需说明 by a reason that stands, a 必须改正 by a consent that stands. */
  readonly settles: boolean;
}

/** How findings and records meet. */
export interface Settlement<E extends Explanation = Explanation> {
  /** The record on each finding that has one: the one that settles it, else one to confirm, else one that lapsed. */
  readonly answers: ReadonlyMap<Finding, Answer<E>>;
  readonly statuses: ReadonlyMap<E, ExplanationStatus>;
  /** 必须改正 neither mended nor kept, and 需说明 without a reason that stands. */
  readonly open: readonly Finding[];
  /** Records that speak to none of the findings: what they explained is gone, or their place is not understood. */
  readonly idle: readonly E[];
}

/** Which findings are explained or kept as the report stands now, which records have lapsed, and what is open. */
export function settleFindings<E extends Explanation>(
  findings: readonly Finding[],
  explanations: readonly E[],
  now: PresentReport,
): Settlement<E> {
  const statuses = new Map(explanations.map((each) => [each, statusOf(each, findings, now)] as const));
  const answers = new Map<Finding, Answer<E>>();
  const speaking = new Set<E>();
  for (const finding of findings) {
    const candidates = explanations.flatMap((explanation) => {
      const status = statuses.get(explanation) ?? "待确认";
      if (!speaksOf(explanation, finding) || isOnAnotherParagraph(explanation, finding, now)) return [];
      speaking.add(explanation);
      return [{ explanation, status, settles: settles(explanation, status, finding, now) }];
    });
    const best = candidates.sort((a, b) => rank(a) - rank(b))[0];
    if (best) answers.set(finding, best);
  }
  return {
    answers,
    statuses,
    open: findings.filter((finding) => finding.level !== "hint" && answers.get(finding)?.settles !== true),
    idle: explanations.filter((explanation) => !speaking.has(explanation)),
  };
}

function rank({ settles: isSettling, status }: Answer): number {
  if (isSettling) return 0;
  return status === "待确认" ? 1 : 2;
}

function statusOf(
  { kind, by, rule, factsThen }: Explanation,
  findings: readonly Finding[],
  now: PresentReport,
): ExplanationStatus {
  if (!factsThen || (kind === "主管部门同意保留" && by === undefined)) return "待确认";
  const stands = [...factsThen].every(([key, then]) =>
    key === wordsKey
      ? findings.some((finding) => finding.rule === rule && wordsOf(finding) === then)
      : factStands(key, then, now),
  );
  return stands ? "有效" : "已失效";
}

/** A record of ours names rule and place; one that was typed may name either, and any cell that takes part. */
function speaksOf({ rule, place, factsThen }: Explanation, finding: Finding): boolean {
  if (rule === undefined && place === undefined) return false;
  if (rule !== undefined && rule !== finding.rule) return false;
  if (place === undefined || place === placeOfFinding(finding)) return place !== undefined || !factsThen;
  return !factsThen && finding.cells.includes(place);
}

/** Several paragraphs of a part share a place: one that still reads the same has a finding of its own. */
function isOnAnotherParagraph(
  { factsThen }: Explanation,
  { paragraph }: Finding,
  now: PresentReport,
): boolean {
  if (!paragraph || !factsThen) return false;
  const paragraphs = now.context.narrative?.[paragraph.part] ?? [];
  const own = paragraphs[paragraph.index];
  return [...factsThen].some(
    ([key, then]) => partOfText(key) === paragraph.part && then !== own && paragraphs.includes(then),
  );
}

function settles(
  { kind, factsThen }: Explanation,
  status: ExplanationStatus,
  finding: Finding,
  now: PresentReport,
): boolean {
  if (status !== "有效" || !factsThen) return false;
  // Blanks are filled with 0 where there is nothing; no consent makes a blank a figure.
  if (finding.rule === "F-BLANK") return false;
  if (finding.level === "hard" && kind !== "主管部门同意保留") return false;
  return covers(factsThen, factsOfFinding(finding, now));
}

/** All that the finding rests on now was there when the record was made, and the same. */
function covers(then: RecordedFacts, present: RecordedFacts): boolean {
  return [...present].every(([key, fact]) => then.get(key) === fact);
}

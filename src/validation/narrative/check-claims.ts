import { sumOf } from "../../figures/index";
import { figurePlaces, tableTitles } from "../../form/index";
import type { Unverified } from "../finding";
import { checkShare } from "./check-shares";
import { checkContradiction } from "./check-contradictions";
import { claimSubjects, readingsOf } from "./claim-subjects";
import { mayStandFor } from "./numbers-in-text";
import { paragraphTitle } from "./paragraph-title";
import type { Claim } from "./read-claims";
import { placedParagraphs, type PlacedParagraph, type ReadSentence } from "./read-paragraph";
import type { ClaimOutcome, MatchedReading, TextContext, TextFinding } from "./text-context";
import { claimSentence, moneyIn, sumSentence } from "./wording";

const checkedParts = ["preamble", "overview", "problems", "other"] as const;

/** Every statement of the texts the tables speak of, every sum and percentage, compared. */
export function checkClaims(context: TextContext): ClaimOutcome {
  const outcome = {
    findings: [] as TextFinding[],
    unverified: [] as Unverified[],
    readings: [] as MatchedReading[],
  };
  for (const placed of placedParagraphs(context.narrative, checkedParts)) {
    for (const sentence of placed.read.sentences) checkSentence(context, placed, sentence, outcome);
  }
  return outcome;
}

function checkSentence(
  context: TextContext,
  placed: PlacedParagraph,
  sentence: ReadSentence,
  outcome: { findings: TextFinding[]; unverified: Unverified[]; readings: MatchedReading[] },
): void {
  /** Numbers of which something is known to be wrong already; what is reckoned from them is not told again. */
  const wrong = new Set<number>();
  for (const claim of sentence.claims) {
    const result = checkClaim(context, placed, claim);
    if (!result) continue;
    if ("reading" in result) outcome.readings.push(result);
    else if ("paragraph" in result) {
      outcome.findings.push(result);
      wrong.add(claim.number.start);
    } else outcome.unverified.push(result);
  }
  for (const contradiction of sentence.contradictions) {
    outcome.findings.push(...checkContradiction(context, placed, sentence, contradiction));
  }
  for (const share of sentence.shares) {
    if (wrong.has(share.claim.number.start) || !isOfThisReport(context, placed, share.claim)) continue;
    outcome.findings.push(...checkShare(context, placed, share));
  }
  for (const { total, parts, unit } of sentence.sums) {
    if (wrong.size > 0) continue;
    const { paragraph } = placed;
    const place = paragraphTitle(paragraph.part, paragraph.index);
    outcome.findings.push({
      rule: "N-SUM",
      cells: [],
      paragraph,
      expected: parts.reduce((sum, part) => sum + part, 0),
      actual: total.value,
      sentence: sumSentence(place, total.value, unit, parts),
    });
  }
}

/** Whether a statement is about this unit's requests in the year of the report, as far as the text tells. */
function isOfThisReport(context: TextContext, placed: PlacedParagraph, claim: Claim): boolean {
  if (claim.needsTopic && !placed.aboutRequests) return false;
  if (claim.year === undefined || context.year === undefined) return true;
  const shift = claim.subject === "carriedForward" ? 1 : claim.subject === "broughtForward" ? -1 : 0;
  return claim.year === context.year || claim.year === context.year + shift;
}

function checkClaim(
  context: TextContext,
  placed: PlacedParagraph,
  claim: Claim,
): TextFinding | Unverified | MatchedReading | undefined {
  if (!isOfThisReport(context, placed, claim)) return undefined;
  const places = figurePlaces(context.form);
  const readings = readingsOf(claim.subject, (name) => places.has(name));
  const [first] = readings;
  if (!first) return undefined;
  const subject: { readonly rule: TextFinding["rule"]; readonly money?: boolean } =
    claimSubjects[claim.subject];
  const { unit } = claim.number;
  const valued = readings.flatMap(({ title, cells }) => {
    const sum = sumOf(cells, context.figures);
    if (sum === undefined) return [];
    return [{ title, cells, value: subject.money ? moneyIn(sum, unit) : sum }];
  });
  const matched = valued.find(({ value }) => mayStandFor(claim.number, value));
  const { paragraph } = placed;
  if (matched) {
    return readings.length > 1 ? { paragraph, quote: claim.quote, reading: matched.title } : undefined;
  }
  // One reading that cannot be reckoned may be the one that was meant.
  if (valued.length < readings.length) return { rule: subject.rule, cells: first.cells };
  const distinct = valued.filter(
    ({ value }, at) => valued.findIndex((other) => other.value === value) === at,
  );
  const away = (value: number) => Math.abs(value - claim.number.value);
  const nearest = distinct.reduce((best, each) => (away(each.value) < away(best.value) ? each : best));
  const [cell = ""] = first.cells;
  const table = tableTitles[places.get(cell)?.table ?? "requests"];
  const place = paragraphTitle(paragraph.part, paragraph.index);
  return {
    rule: subject.rule,
    cells: nearest.cells,
    paragraph,
    text: claim.quote,
    expected: nearest.value,
    actual: claim.number.value,
    sentence: claimSentence(place, claim.quote, distinct, table, claim.number.value, unit),
  };
}

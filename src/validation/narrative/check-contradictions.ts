import { applicantKeys, type CellName } from "../../form/index";
import { paragraphTitle } from "./paragraph-title";
import type { Contradiction } from "./read-contradictions";
import type { PlacedParagraph, ReadSentence } from "./read-paragraph";
import type { TextContext, TextFinding } from "./text-context";
import { contradictionSentence, deniedTitles } from "./wording";

const denied: Readonly<
  Record<Contradiction["kind"], { readonly rule: TextFinding["rule"]; readonly cells: readonly CellName[] }>
> = {
  allDone: {
    rule: "N-ALL",
    cells: ["requests.carriedForward.total"],
  },
  noneReceived: {
    rule: "N-ALL",
    cells: ["requests.received.total"],
  },
  noneFromOrganizations: {
    rule: "N-ALL",
    cells: applicantKeys.filter((key) => key !== "naturalPerson").map((key) => `requests.received.${key}`),
  },
  noReconsideration: {
    rule: "N-REV",
    cells: ["proceedings.reconsideration.total"],
  },
  noSuit: {
    rule: "N-LIT",
    cells: ["proceedings.directSuit.total", "proceedings.suitAfterReconsideration.total"],
  },
  noDocument: {
    rule: "N-DOC",
    cells: ["proactive.normativeDocuments.issued"],
  },
};

/** A sentence that denies what a figure counts; a figure that is blank, or not asked for, denies nothing. */
export function checkContradiction(
  context: TextContext,
  { paragraph, aboutRequests }: PlacedParagraph,
  sentence: ReadSentence,
  { kind, quote, clear }: Contradiction,
): TextFinding[] {
  if (!clear && !aboutRequests) return [];
  const named = /(20\d\d)年/.exec(sentence.text)?.[1];
  if (named !== undefined && context.year !== undefined && Number(named) !== context.year) return [];
  const { rule, cells } = denied[kind];
  const values = cells.map((name) => {
    const figure = context.figures.get(name);
    return figure?.state === "number" ? figure.value : 0;
  });
  const value = values.reduce((sum, each) => sum + each, 0);
  if (value <= 0) return [];
  const place = paragraphTitle(paragraph.part, paragraph.index);
  return [
    {
      rule,
      cells: cells.filter((_, at) => (values[at] ?? 0) > 0),
      paragraph,
      text: quote,
      expected: 0,
      actual: value,
      sentence: contradictionSentence(place, quote, deniedTitles[kind], value),
    },
  ];
}

import { figurePlaces, formOf, sidesOf, type Condition, type Form } from "../form/index";
import { cellContentOf, type Figure, type Figures } from "../figures/index";
import type { CheckContext, Finding } from "../validation/index";
import type { PlaceKey, RecordedFacts } from "./explanation";

/** A report as it stands: its figures, and what it was checked with besides. */
export interface PresentReport {
  readonly form: Form;
  readonly figures: Figures;
  readonly context: CheckContext;
}

const previousPrefix = "previous.";
const ledgerPrefix = "ledger.";
const textPrefix = "text.";
export const wordsKey = "words";

/** Where a record on this finding belongs. */
export function placeOfFinding({ cells, paragraph }: Finding): PlaceKey {
  const [first] = cells;
  return first ?? (paragraph ? `${textPrefix}${paragraph.part}` : "report");
}

/** Everything that takes part in a finding, as it stands now. */
export function factsOfFinding(finding: Finding, now: PresentReport): RecordedFacts {
  const facts = new Map<string, string>();
  for (const name of finding.cells) facts.set(name, factNow(name, now) ?? "");
  for (const key of otherOperands(finding, now.form)) {
    const fact = factNow(key, now);
    if (fact !== undefined) facts.set(key, fact);
  }
  const { paragraph } = finding;
  if (paragraph) {
    const text = now.context.narrative?.[paragraph.part][paragraph.index];
    // A part in which nothing is written yet has no paragraph that could change.
    if (text !== undefined) facts.set(`${textPrefix}${paragraph.part}`, text);
  }
  if (facts.size === 0) facts.set(wordsKey, wordsOf(finding));
  return facts;
}

/** What a finding says, where neither figures nor a paragraph stand behind it. */
export function wordsOf({ text, sentence }: Finding): string {
  return text ?? sentence ?? "";
}

/** Whether a recorded fact still stands; of `words` only the findings can tell. */
export function factStands(key: string, then: string, now: PresentReport): boolean {
  const part = partOfText(key);
  // A paragraph may have moved in its part; it is the same while it reads the same.
  if (part) return now.context.narrative?.[part].includes(then) ?? false;
  const present = factNow(key, now);
  return present === undefined || present === then;
}

/** The text of a fact as it stands; undefined when it is not known now (last year's report was not given). */
function factNow(key: string, { form, figures, context }: PresentReport): string | undefined {
  if (key.startsWith(previousPrefix)) {
    const { previous } = context;
    return (
      previous && figureNow(formOf(previous.edition), previous.figures, key.slice(previousPrefix.length))
    );
  }
  if (key.startsWith(ledgerPrefix)) {
    const entry = key.slice(ledgerPrefix.length) === "received" ? "received" : "answered";
    return figureFact(context.ledger?.[entry]);
  }
  return figureNow(form, figures, key);
}

function figureNow(form: Form, figures: Figures, name: string): string {
  const kind = figurePlaces(form).get(name)?.cell.kind ?? "count";
  const figure = figures.get(name);
  return figure ? contentText(cellContentOf(figure, kind)) : "";
}

function figureFact(figure: Figure | undefined): string {
  return figure ? contentText(cellContentOf(figure, "count")) : "";
}

/** A number as spreadsheets join it to a text: at most fifteen digits. */
function contentText(content: string | number): string {
  return typeof content === "number" ? String(Number(content.toPrecision(15))) : content;
}

type TextPart = keyof NonNullable<CheckContext["narrative"]>;
const textParts: readonly string[] = ["title", "preamble", "overview", "problems", "other"];

/** The part of the texts a key speaks of; undefined for any other key. */
export function partOfText(key: string): TextPart | undefined {
  const part = key.startsWith(textPrefix) ? key.slice(textPrefix.length) : "";
  return textParts.includes(part) ? (part as TextPart) : undefined;
}

/** Last year's figures and the register's, where the rule's condition looks at them. */
function otherOperands({ rule, cells }: Finding, form: Form): string[] {
  const conditions: Condition[] = form.rules.flatMap((candidate) =>
    candidate.kind === "condition" && candidate.id === rule
      ? candidate.cases.filter(({ first }) => first === cells[0]).map(({ flagWhen }) => flagWhen)
      : [],
  );
  const sides = conditions.flatMap(sidesOf);
  return sides.flatMap((side) => {
    if ("lastYear" in side) return side.lastYear.map((name) => previousPrefix + name);
    return "ledger" in side ? [ledgerPrefix + side.ledger] : [];
  });
}

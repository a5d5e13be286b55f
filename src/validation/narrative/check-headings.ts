import type { Form, PrintedHeading } from "../../form/index";
import type { TextContext, TextFinding } from "./text-context";
import {
  doubledHeadingSentence,
  headingNumbersSentence,
  misplacedHeadingSentence,
  missingHeadingSentence,
  noHeadingsSentence,
  rewordedHeadingSentence,
} from "./wording";

/**
 * The headings of the six sections as a Word or another text prints them: each once, in order, numbered from 一 to 六,
 * in the official words. A workbook has none, since its report prints the official ones.
 */
export function checkHeadings({ form, headings }: Pick<TextContext, "form" | "headings">): TextFinding[] {
  if (!headings) return [];
  if (headings.length === 0) return [found(noHeadingsSentence(form.sectionTitles))];
  const first = firstOfEach(headings);
  const misplaced = first.filter(({ section }, index) => isBehindLater(section, first.slice(0, index)));
  return [
    ...checkMissing(form, first),
    ...checkDoubled(form, headings),
    ...misplaced.map((heading) => tellMisplaced(form, heading, first)),
    ...checkNumbers(form, first, misplaced),
    ...checkWords(form, first),
  ];
}

/** Of each section the heading in the official words, else the first. */
function firstOfEach(headings: readonly PrintedHeading[]): PrintedHeading[] {
  return headings.filter((heading) => {
    const same = headings.filter(({ section }) => section === heading.section);
    return heading === (same.find(({ isOfficial }) => isOfficial) ?? same[0]);
  });
}

function found(sentence: string, text?: string): TextFinding {
  return { rule: "F-SIX", cells: [], ...(text !== undefined && { text }), sentence };
}

function checkMissing({ sectionTitles }: Form, first: readonly PrintedHeading[]): TextFinding[] {
  const isPrinted = (section: number) => first.some((heading) => heading.section === section);
  return sectionTitles.flatMap((title, section) => {
    if (isPrinted(section)) return [];
    const before = sectionTitles.filter((_, index) => index < section && isPrinted(index)).pop();
    return [found(missingHeadingSentence(title, before), title)];
  });
}

function checkDoubled({ sectionTitles }: Form, headings: readonly PrintedHeading[]): TextFinding[] {
  return sectionTitles.flatMap((title, section) => {
    const same = headings.filter((heading) => heading.section === section).map(({ text }) => text);
    return same.length > 1 ? [found(doubledHeadingSentence(title, same), same[same.length - 1])] : [];
  });
}

const isBehindLater = (section: number, before: readonly PrintedHeading[]) =>
  before.some((heading) => heading.section > section);

function tellMisplaced(
  { sectionTitles }: Form,
  heading: PrintedHeading,
  first: readonly PrintedHeading[],
): TextFinding {
  const later = first.find(({ section }) => section > heading.section);
  const title = sectionTitles[heading.section] ?? "";
  return found(misplacedHeadingSentence(heading.text, title, later?.text ?? ""), heading.text);
}

/** One slip shifts all numbers behind it, so they are told together. */
function checkNumbers(
  { sectionTitles }: Form,
  first: readonly PrintedHeading[],
  misplaced: readonly PrintedHeading[],
): TextFinding[] {
  const wrong = first.filter(
    (heading) =>
      heading.number !== undefined && heading.number !== heading.section + 1 && !misplaced.includes(heading),
  );
  const [one] = wrong;
  if (!one) return [];
  const numbers = wrong.map(({ text, section }) => ({ text, title: sectionTitles[section] ?? "" }));
  return [found(headingNumbersSentence(numbers), one.text)];
}

function checkWords({ sectionTitles }: Form, first: readonly PrintedHeading[]): TextFinding[] {
  return first.flatMap(({ section, text, isOfficial }) => {
    if (isOfficial) return [];
    const sentence = rewordedHeadingSentence(text, sectionTitles[section] ?? "");
    return [{ ...found(sentence, text), level: "soft" as const }];
  });
}

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
  const misplaced = misplacedIn(first);
  const inPlace = first.filter((heading) => !misplaced.some((each) => each.heading === heading));
  return [
    ...checkMissing(form, first),
    ...checkDoubled(form, headings),
    ...misplaced.map(({ heading, later }) =>
      found(misplacedHeadingSentence(heading.text, officialTitle(form, heading), later.text), heading.text),
    ),
    ...checkNumbers(form, inPlace),
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

const officialTitle = ({ sectionTitles }: Form, { section }: PrintedHeading) => sectionTitles[section] ?? "";

function checkMissing({ sectionTitles }: Form, first: readonly PrintedHeading[]): TextFinding[] {
  const isPrinted = (section: number) => first.some((heading) => heading.section === section);
  return sectionTitles.flatMap((title, section) => {
    if (isPrinted(section)) return [];
    const before = sectionTitles
      .slice(0, section)
      .filter((_, index) => isPrinted(index))
      .pop();
    return [found(missingHeadingSentence(title, before), title)];
  });
}

function checkDoubled({ sectionTitles }: Form, headings: readonly PrintedHeading[]): TextFinding[] {
  return sectionTitles.flatMap((title, section) => {
    const same = headings.filter((heading) => heading.section === section).map(({ text }) => text);
    return same.length > 1 ? [found(doubledHeadingSentence(title, same), same[same.length - 1])] : [];
  });
}

/** The headings that stand behind one of a later section, with the first such one. */
function misplacedIn(first: readonly PrintedHeading[]) {
  return first.flatMap((heading, index) => {
    const later = first.slice(0, index).find(({ section }) => section > heading.section);
    return later ? [{ heading, later }] : [];
  });
}

/** One slip shifts all numbers behind it, so they are told together. */
function checkNumbers(form: Form, inPlace: readonly PrintedHeading[]): TextFinding[] {
  const wrong = inPlace.filter(({ number, section }) => number !== undefined && number !== section + 1);
  const [one] = wrong;
  if (!one) return [];
  const numbers = wrong.map((heading) => ({ text: heading.text, title: officialTitle(form, heading) }));
  return [found(headingNumbersSentence(numbers), one.text)];
}

function checkWords(form: Form, first: readonly PrintedHeading[]): TextFinding[] {
  return first
    .filter(({ isOfficial }) => !isOfficial)
    .map((heading) => {
      const sentence = rewordedHeadingSentence(heading.text, officialTitle(form, heading));
      return { ...found(sentence, heading.text), level: "soft" };
    });
}

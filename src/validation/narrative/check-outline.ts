import { readChineseNumeral, type Narrative } from "../../figures/index";
import { oncePerParagraph } from "./once-per-paragraph";
import { paragraphTitle, partTitle } from "./paragraph-title";
import { placedParagraphs, type PlacedParagraph } from "./read-paragraph";
import type { TextContext, TextFinding } from "./text-context";
import {
  rewordedTitleSentence,
  sectionTitleSentence,
  skippedItemSentence,
  skippedNumberSentence,
  topLevelSentence,
} from "./wording";

/** The outline inside the sections: no title of a section, one system of numbers, none skipped. */
export function checkOutline({ narrative, form, headings }: TextContext): TextFinding[] {
  return (["preamble", "overview", "problems", "other"] as const).flatMap((part) => {
    const paragraphs = placedParagraphs(narrative, [part]).map((placed) => ({
      placed,
      title: checkTitle(placed, form.sectionTitles) ?? checkNextTitle(placed, form.sectionTitles, headings),
    }));
    // Where the headings were read from print, they are told as headings.
    const titles = headings ? [] : paragraphs.flatMap(({ title }) => title ?? []);
    const others = paragraphs.flatMap(({ placed, title }) => (title ? [] : placed));
    return [...titles, ...checkNumbers(others), ...others.flatMap(checkListing)];
  });
}

function checkTitle(
  { paragraph, read }: PlacedParagraph,
  titles: readonly string[],
): TextFinding | undefined {
  const text = read.text.replace(/[。:：]$/, "");
  const title = titles.find((each) => text === each || text === each.slice(2));
  if (title === undefined) return undefined;
  const place = paragraphTitle(paragraph.part, paragraph.index);
  const own = partTitle(paragraph.part).includes(title.slice(2));
  const sentence = sectionTitleSentence(place, title, own);
  return { rule: "F-SIX", cells: [], paragraph, text: title, sentence };
}

/** Characters: what is longer is a sentence. */
const longestTitle = 30;

/** Behind which part of the texts the title of which section stands next: a reader of reports takes one in other words for text. */
const nextSections: Readonly<Partial<Record<keyof Narrative, number>>> = { preamble: 0, problems: 5 };

/** The title of the section that comes next, in other words: 一、概述 at the end of the preamble, 六、其它 in section 五. */
function checkNextTitle(
  { paragraph, read }: PlacedParagraph,
  titles: readonly string[],
  headings: TextContext["headings"],
): TextFinding | undefined {
  const next = nextSections[paragraph.part] ?? -1;
  const title = titles[next];
  // Where that title is printed as well, this is a number too many inside a section.
  if (headings?.some(({ section }) => section === next)) return undefined;
  if (title === undefined || !read.text.startsWith(title.slice(0, 2))) return undefined;
  if (read.text.length > longestTitle || /[。；;，,]/.test(read.text)) return undefined;
  const place = paragraphTitle(paragraph.part, paragraph.index);
  const sentence = rewordedTitleSentence(place, read.text, title);
  return { rule: "F-SIX", cells: [], paragraph, text: read.text, sentence };
}

/** 一、 once more, 二、 in place of （二）, and （一）（三）. */
function checkNumbers(paragraphs: readonly PlacedParagraph[]): TextFinding[] {
  const findings: TextFinding[] = [];
  let before = 0;
  let topLevelTold = false;
  for (const { paragraph, read } of paragraphs) {
    const place = paragraphTitle(paragraph.part, paragraph.index);
    const topLevel = /^([一二三四五六七八九十])、/.exec(read.text)?.[1];
    if (topLevel !== undefined && !topLevelTold) {
      topLevelTold = true;
      const restarts = topLevel === "一";
      findings.push({
        rule: restarts ? "O-NUMSYS" : "O-SUB",
        cells: [],
        paragraph,
        text: `${topLevel}、`,
        sentence: topLevelSentence(place, `${topLevel}、`),
      });
    }
    const numeral = /^\(([一二三四五六七八九十]{1,3})\)/.exec(read.text)?.[1];
    if (numeral === undefined) continue;
    const number = readChineseNumeral(numeral);
    if (number === undefined) continue;
    if (number !== 1 && before > 0 && number !== before + 1) {
      findings.push({
        rule: "O-SUB",
        cells: [],
        paragraph,
        text: `（${numeral}）`,
        sentence: skippedNumberSentence(place, `（${numeral}）`, before),
      });
    }
    before = number;
  }
  return findings;
}

/** Where 一是…三是…三是 goes wrong: inner lists begin anew and end where the outer one goes on. */
const brokenListingIn = oncePerParagraph(({ text }) => {
  const open: number[] = [];
  for (const [, numeral = ""] of text.matchAll(
    /(?:^|[。；;：:，,])([一二三四五六七八九十]{1,2})是(?!否|指|由|在)/g,
  )) {
    const number = readChineseNumeral(numeral);
    if (number === undefined) continue;
    if (number === 1 || open.length === 0) {
      open.push(number);
      continue;
    }
    const outer = open.lastIndexOf(number - 1);
    if (outer < 0) return { quote: `${numeral}是`, before: open[open.length - 1] ?? 0 };
    open.length = outer;
    open.push(number);
  }
  return undefined;
});

function checkListing({ paragraph, read }: PlacedParagraph): TextFinding[] {
  const broken = brokenListingIn(read);
  if (!broken) return [];
  const { quote, before } = broken;
  const place = paragraphTitle(paragraph.part, paragraph.index);
  const sentence = skippedItemSentence(place, quote, before);
  return [{ rule: "O-SUB", cells: [], paragraph, text: quote, sentence }];
}

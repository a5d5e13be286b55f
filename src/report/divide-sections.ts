import type { PrintedHeading } from "../form/index";
import { unnumberedKey } from "./label-key";
import { readHeading, readRetitled } from "./read-heading";
import type { ContentBlock, ContentParagraph, ContentTable, ReportContent } from "./report-content";
import { tidyParagraphs } from "./tidy-paragraphs";

/** The paragraphs of a report, in front of the sections and in each of them. */
export interface DividedSections {
  readonly front: readonly ContentParagraph[];
  /** Paragraphs under each of the six headings. */
  readonly sections: readonly [string[], string[], string[], string[], string[], string[]];
  /** Every heading of a section, doubled and misplaced ones too, in the order of print. */
  readonly headings: readonly PrintedHeading[];
}

/**
 * Divides the texts of a report by the headings of the sections. A section begins where its heading comes behind
 * those before it; a heading that comes again or too late is text, and is told by its place among the headings.
 */
export function divideSections(content: ReportContent, sectionTitles: readonly string[]): DividedSections {
  const printed = content.blocks.flatMap((block) => linesOf(block, sectionTitles));
  const front: ContentParagraph[] = [];
  const sections: DividedSections["sections"] = [[], [], [], [], [], []];
  const headings: PrintedHeading[] = [];
  let current = -1;
  let before: PrintedHeading | undefined;
  for (const { paragraph, heading, rival } of withRetitled(withoutRivals(printed))) {
    if (heading && !isCaption(heading, headings, before)) headings.push(heading);
    // Inside a text such a number is told as one of the text.
    if (rival && isOfTables(current)) headings.push(rival);
    before = heading;
    if (heading && heading.section > current) current = heading.section;
    else if (!paragraph) continue;
    else if (current < 0) front.push(paragraph);
    else for (const text of tidyParagraphs([paragraph.text])) sections[current]?.push(text);
  }
  return { front, sections, headings };
}

/** Sections 二, 三 and 四 hold the tables. */
const isOfTables = (section: number) => section >= 1 && section <= 3;

/** The title of a table, without a number, under the heading that says the same. */
function isCaption(
  { section, number }: PrintedHeading,
  headings: readonly PrintedHeading[],
  before: PrintedHeading | undefined,
): boolean {
  const first = headings.find((heading) => heading.section === section);
  if (!first || number !== undefined) return false;
  return first.number !== undefined || before?.section === section;
}

/** A paragraph, or where its lines hold a heading each stretch of them; of a table only what is a heading. */
interface Line {
  readonly paragraph?: ContentParagraph;
  readonly heading?: PrintedHeading;
  /** What would be a heading, were not the official one printed elsewhere: 三、依申请公开情况. */
  readonly rival?: PrintedHeading;
}

function linesOf(block: ContentBlock, sectionTitles: readonly string[]): Line[] {
  if (block.kind === "table") return headingsInTable(block, sectionTitles);
  return splitAtHeadings(block.text, sectionTitles).map(({ text, heading }) => ({
    paragraph: { ...block, text },
    ...(heading && { heading }),
  }));
}

function withoutRivals(lines: readonly Line[]): Line[] {
  const official = new Set(lines.flatMap(({ heading }) => (heading?.isOfficial ? [heading.section] : [])));
  return lines.map((line) => {
    const { paragraph, heading } = line;
    if (!paragraph || !heading || heading.isOfficial || !official.has(heading.section)) return line;
    return { paragraph, rival: heading };
  });
}

/** A heading that stands in a table, alone in its row and in the official words under a number. */
function headingsInTable({ rows }: ContentTable, sectionTitles: readonly string[]): Line[] {
  return rows.flatMap((row): Line[] => {
    const [cell, ...others] = row.filter(({ text }) => text.trim() !== "");
    const heading = cell && others.length === 0 ? readHeading(cell.text, sectionTitles) : undefined;
    return heading?.isOfficial && heading.number !== undefined ? [{ heading }] : [];
  });
}

interface Stretch {
  readonly text: string;
  readonly heading?: PrintedHeading;
}

/** A heading may be broken over two lines, share its paragraph with others, or run into its text. */
function splitAtHeadings(text: string, sectionTitles: readonly string[]): Stretch[] {
  const whole = readHeading(text, sectionTitles);
  if (whole) return [{ text, heading: whole }];
  if (text.trim() === "") return [{ text }];
  const lines = text.split(/\r\n|[\n\r\v\f\u2028\u2029]/);
  const stretches: Stretch[] = [];
  let plain: string[] = [];
  const end = () => {
    if (plain.length > 0) stretches.push({ text: plain.join("\n") });
    plain = [];
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const two = `${line}${lines[index + 1] ?? ""}`;
    const alone = readHeading(line, sectionTitles);
    const broken = alone ? undefined : readHeading(two, sectionTitles);
    const runIn = alone || broken ? undefined : splitRunIn(line, sectionTitles);
    if (!alone && !broken?.isOfficial && !runIn) {
      plain.push(line);
      continue;
    }
    end();
    if (runIn) stretches.push(...runIn);
    else if (alone) stretches.push({ text: line, heading: alone });
    else if (broken) {
      stretches.push({ text: two, heading: broken });
      index += 1;
    }
  }
  end();
  return stretches;
}

/** 一、总体情况。2024年，我局……: a numbered official title and what follows it in the same line. */
function splitRunIn(line: string, sectionTitles: readonly string[]): Stretch[] | undefined {
  const [, title = "", rest = ""] =
    /^\s*([一二三四五六]\s*[、.．]\s*[^。：:\s]{4,30})[。：:\s]+(\S.*)$/s.exec(line) ?? [];
  const key = unnumberedKey(title);
  if (!sectionTitles.some((each) => unnumberedKey(each) === key)) return undefined;
  const heading = readHeading(title, sectionTitles);
  return heading && [{ text: title, heading }, { text: rest }];
}

/**
 * Takes headings in words of their own, 五、下一步打算 between 四 and 六. One counts where its section has no other
 * heading, it stands where that belongs, and no number stands there that does not, since inner lists are numbered alike.
 */
function withRetitled(lines: readonly Line[]): Line[] {
  const known = new Set(lines.flatMap(({ heading }) => (heading ? [heading.section] : [])));
  if (known.size === 0) return [...lines];
  const taken: Line[] = [];
  let gap: Line[] = [];
  let last = -1;
  const endGap = (next: number) => {
    const retitled = gap.map(({ paragraph }) => paragraph && readRetitled(paragraph.text));
    let before = last;
    const fits = retitled.every((heading) => {
      if (!heading) return true;
      const { section } = heading;
      const isNext = section > before && section < next && !known.has(section);
      before = section;
      return isNext;
    });
    gap.forEach((line, index) => {
      const heading = fits ? retitled[index] : undefined;
      taken.push(heading ? { ...line, heading } : line);
    });
    gap = [];
  };
  for (const line of lines) {
    if (!line.heading || line.heading.section <= last) {
      gap.push(line);
      continue;
    }
    endGap(line.heading.section);
    taken.push(line);
    last = line.heading.section;
  }
  endGap(sectionCount);
  return taken;
}

const sectionCount = 6;

import type { Figures, Narrative } from "../figures/index";
import { editionOfYear, formOf, type EditionId, type PrintedHeading, type TableId } from "../form/index";
import { divideSections } from "./divide-sections";
import { isSignedDate } from "./is-signed-date";
import { readTables, type TableReading } from "./read-tables";
import type { ContentParagraph, ContentTable, ReportContent } from "./report-content";
import type { ReportSignature } from "./report-document";
import { tidyParagraphs } from "./tidy-paragraphs";

/** A report taken apart again. */
export interface ReportReading {
  /** The edition whose rows the tables have; without tables, that of the year. */
  readonly edition: EditionId;
  /** The report year, when the title or the first paragraphs name it. */
  readonly year?: number;
  readonly figures: Figures;
  /** The tables that were found; the figures of the others are not blank but unknown. */
  readonly tables: ReadonlySet<TableId>;
  readonly narrative: Narrative;
  /** The headings of the sections as printed, in the order of print. */
  readonly headings: readonly PrintedHeading[];
  readonly signature?: ReportSignature;
  /** 发文字号 above the title. */
  readonly documentNumber?: string;
  /** What could not be placed, as printed: text between the tables, rows the form does not have. */
  readonly leftovers: readonly string[];
}

const EDITIONS: readonly EditionId[] = ["2021", "2019"];

/** Reads a published or edited report: six sections by their headings, three tables by their labels. */
export function readReport(content: ReportContent): ReportReading {
  const tables = content.blocks.filter((block): block is ContentTable => block.kind === "table");
  const [edition, reading] = readAsBetterEdition(tables);
  const texts = divideSections(content, formOf(edition).sectionTitles);
  const { title, preamble, documentNumber } = divideTitle(texts.front);
  const { paragraphs: other, signature } = divideSignature(texts.sections[5].filter(isNoStamp), title);
  const year = yearOf(title, preamble);
  return {
    edition: reading.found.size > 0 || year === undefined ? edition : editionOfYear(year),
    ...(year !== undefined && { year }),
    figures: reading.figures,
    tables: reading.tables,
    narrative: {
      title,
      preamble,
      overview: texts.sections[0],
      problems: texts.sections[4],
      other,
    },
    headings: texts.headings,
    ...(signature && { signature }),
    ...(documentNumber !== undefined && { documentNumber }),
    leftovers: [...texts.sections[1], ...texts.sections[2], ...texts.sections[3], ...reading.leftovers],
  };
}

function readAsBetterEdition(tables: readonly ContentTable[]): [EditionId, TableReading] {
  const readings = EDITIONS.map((edition): [EditionId, TableReading] => [
    edition,
    readTables(tables, formOf(edition)),
  ]);
  return readings.reduce((best, next) => (next[1].found.size > best[1].found.size ? next : best));
}

/** The mark of a draft and the 核验码, which our own web page carries among its paragraphs. */
const DRAFT_MARK = /^草\s*稿$/;
const isNoStamp = (text: string) => !/^核验码[\s:：]*[0-9A-Z]{8}$/.test(text.trim());
const DOCUMENT_NUMBER = /^\S{1,20}[〔（([［]\d{4}[〕）)\]］]\d{1,5}号$/;

/** The title is what is set as one; else the first lines up to “…年度报告”; else there is none. */
function divideTitle(front: readonly ContentParagraph[]): {
  title: string[];
  preamble: string[];
  documentNumber?: string;
} {
  const filled = front.filter(({ text }) => text.trim() !== "" && !DRAFT_MARK.test(text.trim()));
  const [first] = filled;
  if (first && !first.isTitle && filled.length > 1 && DOCUMENT_NUMBER.test(first.text.trim())) {
    return { ...divideTitle(filled.slice(1)), documentNumber: first.text.trim() };
  }
  const styled = filled.filter(({ isTitle }) => isTitle).length;
  const ending = filled
    .slice(0, 4)
    .findIndex(({ text }) => /(?:年度报告|年报)(?:[（(].*[）)])?$/.test(text.trim()));
  const texts = filled.map(({ text }) => text);
  if (styled > 0) {
    const isTitle = (index: number) => filled[index]?.isTitle === true;
    return {
      title: tidyParagraphs(texts.filter((_, index) => isTitle(index))),
      preamble: tidyParagraphs(texts.filter((_, index) => !isTitle(index))),
    };
  }
  return {
    title: tidyParagraphs(texts.slice(0, ending + 1)),
    preamble: tidyParagraphs(texts.slice(ending + 1)),
  };
}

/** 落款 and 成文日期 behind the last section: a date alone on the last line, and the unit alone above it. */
function divideSignature(
  paragraphs: readonly string[],
  title: readonly string[],
): { paragraphs: string[]; signature?: ReportSignature } {
  const last = paragraphs[paragraphs.length - 1] ?? "";
  if (last === title[0] && looksLikeUnit(last)) {
    return { paragraphs: paragraphs.slice(0, -1), signature: { unit: last, date: "" } };
  }
  if (!isSignedDate(last)) return { paragraphs: [...paragraphs] };
  const above = paragraphs[paragraphs.length - 2] ?? "";
  const isUnit = looksLikeUnit(above);
  return {
    paragraphs: paragraphs.slice(0, isUnit ? -2 : -1),
    signature: { unit: isUnit ? above : "", date: last },
  };
}

/** The name of an office: Chinese characters only, no sentence. */
function looksLikeUnit(line: string): boolean {
  return /^[\p{Script=Han}（）()、·]{4,40}$/u.test(line);
}

function yearOf(title: readonly string[], preamble: readonly string[]): number | undefined {
  for (const text of [title.join(""), ...preamble.slice(0, 3)]) {
    const year = /(20\d\d)\s*年/.exec(text.normalize("NFKC"))?.[1];
    if (year !== undefined) return Number(year);
  }
  return undefined;
}

import { readChineseNumeral } from "../figures/index";
import type { PrintedHeading } from "../form/index";
import { labelKey, unnumberedKey } from "./label-key";
import { tidyLine } from "./tidy-paragraphs";

/** What the six headings are about, however a unit words them. */
const SUBJECTS: readonly RegExp[] = [
  /总体情况$/,
  /主动公开.*情况$/,
  /(?:收到|受理|申请).*情况$/,
  /复议.*诉讼/,
  /问题.*(?:改进|措施|打算|方向)/,
  /其[他它].*事项/,
];

const LONGEST_HEADING = 40;
const NUMBER = /^(?:([一二三四五六七八九十])|(\d{1,2}))(?=[、.．,，\s])/;

/**
 * The section heading a paragraph is; undefined when it is none. The official title counts with any number in front or
 * with none (Word numbers some by itself); other wordings only under the right number.
 */
export function readHeading(text: string, sectionTitles: readonly string[]): PrintedHeading | undefined {
  const heading = tidyLine(text);
  if (heading.length > LONGEST_HEADING || /[。；;，,]$/.test(heading)) return undefined;
  const key = unnumberedKey(heading);
  // （一） heads a part of a section, never a section.
  if (key === "" || /^[（(]/.test(heading)) return undefined;
  const number = numberInFront(heading);
  const printed = { ...(number !== undefined && { number }), text: heading };
  const official = sectionTitles.findIndex((title) => unnumberedKey(title) === key);
  if (official >= 0) return { section: official, isOfficial: true, ...printed };
  const section = (number ?? 0) - 1;
  if (/^\d/.test(heading) || !SUBJECTS[section]?.test(labelKey(heading))) return undefined;
  return { section, isOfficial: false, ...printed };
}

/** A short line under the number of a section, whatever it says: it may be the heading of that section retitled. */
export function readRetitled(text: string): PrintedHeading | undefined {
  const heading = tidyLine(text);
  const number = /^\d/.test(heading) ? undefined : numberInFront(heading);
  if (number === undefined || number > 6 || heading.length > LONGEST_HEADING || heading.length < 4)
    return undefined;
  if (/[。；;，,：:]/.test(heading.slice(2))) return undefined;
  return { section: number - 1, number, text: heading, isOfficial: false };
}

function numberInFront(heading: string): number | undefined {
  const [, chinese, digits] = NUMBER.exec(heading.normalize("NFKC")) ?? [];
  if (digits !== undefined) return Number(digits);
  return chinese === undefined ? undefined : readChineseNumeral(chinese);
}

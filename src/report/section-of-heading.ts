import { labelKey, unnumberedKey } from "./label-key";

/** What the six headings are about, however a unit words them. */
const SUBJECTS: readonly RegExp[] = [
  /总体情况$/,
  /主动公开.*情况$/,
  /(?:收到|受理|申请).*情况$/,
  /复议.*诉讼/,
  /问题.*(?:改进|措施|打算|方向)/,
  /其他.*事项/,
];

const NUMERALS = ["一", "二", "三", "四", "五", "六"];
const LONGEST_HEADING = 40;

/**
 * Which of the six sections a paragraph heads, 0 to 5; undefined when it heads none. The official title counts
 * with any number in front or with none (Word numbers some by itself); other wordings only under the right number.
 */
export function sectionOfHeading(text: string, sectionTitles: readonly string[]): number | undefined {
  const heading = text.trim();
  if (heading.length > LONGEST_HEADING || /[。；;，,]$/.test(heading)) return undefined;
  const key = unnumberedKey(heading);
  // （一） heads a part of a section, never a section.
  if (key === "" || /^[（(]/.test(heading)) return undefined;
  const official = sectionTitles.findIndex((title) => unnumberedKey(title) === key);
  if (official >= 0) return official;
  const numbered = NUMERALS.indexOf(/^[一二三四五六](?=[、.．,，\s])/.exec(heading)?.[0] ?? "");
  return numbered >= 0 && SUBJECTS[numbered]?.test(labelKey(heading)) ? numbered : undefined;
}

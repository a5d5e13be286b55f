import { oncePerParagraph } from "./once-per-paragraph";
import { paragraphTitle } from "./paragraph-title";
import { placedParagraphs } from "./read-paragraph";
import type { TextContext, TextFinding } from "./text-context";
import { missingNumberSentence, strayMarkSentence } from "./wording";

const end = "(?=[，,。；;、：:)]|$)";
/** A unit right behind a word that wants its number: 共主动公开条, 占%. */
const missing: readonly RegExp[] = [
  new RegExp(
    `(?:^|[^公])((?:共|共计|合计|总计|累计)(?:主动|依法|新)?(?:收到?|受理|公开|发布|答复|办结|更新|接收|制发|废止|办理)?(?:政府信息|信息|申请|政府信息公开申请)?(?:条|件|宗|份|次|篇|期))${end}`,
  ),
  new RegExp(`(?:主动公开|公开|发布|更新|新增)(?:各类)?(?:政府|政务)?信息(?:条|宗|篇)${end}`),
  new RegExp(`(?:收到|受理|接收)(?:政府信息公开|依申请公开|信息公开)?申请(?:宗|份|次|起)${end}`),
  new RegExp(`(?:收到|维持|废止|制发)(?:件|宗|份|起)${end}|(?:受理|办结|答复)(?:宗|份|起)${end}`),
  // 提案答复件, 受理件 and 办结件 are papers, too; where they open a clause or follow a number, one is missing.
  new RegExp(`(?:^|[，,。；;：:]|\\d[件宗份起]、)((?:已|均|全年|本年度?)?(?:受理|办结|答复)件)${end}`),
  new RegExp(
    `(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|结转下年度(?:继续)?办理)(?:件|宗|份|条)${end}`,
  ),
  new RegExp(`行政(?:复议|诉讼)(?:案件)?(?:件|宗|起)${end}`),
  /(?:占|占比|率为|率达|增长|下降)(?:为|达)?[%％]/,
  // 核准企业资质条、施工许可证76条: one of a list whose other members have theirs.
  /公开[^，,。；;：:\d、]{2,12}[^，,。；;：:\d、头词线链信教字一二三四五六七八九十百千两几数每各逐]条(?=、[^，,。；;：:\d、]{2,12}\d+条)/,
  // 截至2024年　月　日, but not 2024年月日均.
  /(?:\d|[〇零○一二三四五六七八九]){4}年\d{0,2}月日(?![均常报照])/,
  /(?:^|[^×X同当每本明生署写订])年月日(?!均)/,
];

/** A number left out, and punctuation of another language. */
export function checkWording({ narrative }: TextContext): TextFinding[] {
  return placedParagraphs(narrative, ["preamble", "overview", "problems", "other"]).flatMap(
    ({ paragraph, read }) => {
      const place = paragraphTitle(paragraph.part, paragraph.index);
      const found: TextFinding[] = [];
      const quote = missingNumber(read);
      if (quote !== undefined) {
        const sentence = missingNumberSentence(place, quote);
        found.push({ rule: "O-PLACE", cells: [], paragraph, text: quote, sentence });
      }
      const mark = strayMark(read);
      if (mark !== undefined) {
        const sentence = strayMarkSentence(place, mark);
        found.push({ rule: "O-PUNCT", cells: [], paragraph, text: mark, sentence });
      }
      return found;
    },
  );
}

const missingNumber = oncePerParagraph(({ text }): string | undefined => {
  for (const pattern of missing) {
    const match = pattern.exec(text);
    if (match) return match[1] ?? match[0];
  }
  return undefined;
});

/** The first half-width mark between Chinese characters, or mark typed twice, with its neighbours. */
const strayMark = oncePerParagraph(({ typed }): string | undefined => {
  const match =
    /[\u4e00-\u9fff][,;:?!][\u4e00-\u9fff]/.exec(typed) ??
    /[\u4e00-\u9fff]?(?:([。，、；：])\1|，。|。，|、。|；。|，、|、，|。；|，；)/.exec(typed);
  return match?.[0];
});

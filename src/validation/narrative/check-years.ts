import type { Narrative } from "../../figures/index";
import { oncePerParagraph } from "./once-per-paragraph";
import { paragraphTitle } from "./paragraph-title";
import { plainText } from "./plain-text";
import { placedParagraphs, type PlacedParagraph } from "./read-paragraph";
import type { TextContext, TextFinding } from "./text-context";
import {
  dateSentence,
  noticeSentence,
  otherYearSentence,
  periodSentence,
  titleYearSentence,
} from "./wording";

/** The year in title, period and statements; dates written wrong; the notice that was replaced. */
export function checkYears(context: TextContext): TextFinding[] {
  const paragraphs = placedParagraphs(context.narrative, ["preamble", "overview", "problems", "other"]);
  return [
    ...checkTitle(context),
    ...paragraphs.flatMap((placed) => [
      ...checkPeriod(context, placed),
      ...checkDates(placed),
      ...checkStatements(context, placed),
      ...checkNotice(placed),
    ]),
  ];
}

function found(
  rule: TextFinding["rule"],
  { part, index }: { readonly part: keyof Narrative; readonly index: number },
  text: string,
  sentence: (place: string) => string,
): TextFinding {
  return {
    rule,
    cells: [],
    paragraph: { part, index },
    text,
    sentence: sentence(paragraphTitle(part, index)),
  };
}

function checkTitle({ narrative, year }: TextContext): TextFinding[] {
  if (year === undefined) return [];
  return narrative.title.flatMap((line, index) => {
    const named = /(20\d\d)年/.exec(plainText(line))?.[1];
    if (named === undefined || Number(named) === year) return [];
    const at = { part: "title", index } as const;
    return [found("N-YEAR", at, `${named}年`, (place) => titleYearSentence(place, named, year))];
  });
}

const period =
  /(20\d\d)年(\d{1,2})月(\d{1,2})日(?:起|零时)?(?:至|到|-|—|－|~|～)+(?:(20\d\d)年)?(?:同年|当年)?(\d{1,2})月(\d{1,2})日/;

const periodsIn = oncePerParagraph(({ sentences }) =>
  sentences.flatMap(({ text }) => {
    const match = /统计|期限|时限|数据|时间段/.test(text) ? period.exec(text) : null;
    return match ? [match] : [];
  }),
);

function checkPeriod({ year }: TextContext, { paragraph, read }: PlacedParagraph): TextFinding[] {
  return periodsIn(read).flatMap((match) => {
    const [quote, from = "", month, day, to = from, lastMonth, lastDay] = match;
    const whole = month === "1" && day === "1" && lastMonth === "12" && lastDay === "31";
    const ofYear = from === to && (year === undefined || Number(from) === year);
    if (whole && ofYear) return [];
    const right = year ?? from;
    return [found("N-YEAR", paragraph, quote, (place) => periodSentence(place, quote, right))];
  });
}

const brokenDate =
  /20\d\d(?:1[0-2]|[1-9])月\d{1,2}日|20\d\d年(?:1[3-9]|[2-9]\d|0)月|\d月(?:3[2-9]|[4-9]\d|0)日|20\d\d年年(?![初中末底终度均报检审])|(?:^|[^\d])2\d{2}年\d{1,2}月|20\d\d\d年/;

const brokenDateIn = oncePerParagraph(({ text }) => brokenDate.exec(text));

function checkDates({ paragraph, read }: PlacedParagraph): TextFinding[] {
  const match = brokenDateIn(read);
  if (!match) return [];
  return [found("N-YEAR", paragraph, match[0], (place) => dateSentence(place, match[0]))];
}

const opening =
  /^(?:[一二三四五六七八九十]是|其中|截至|截止)?(20\d\d)年(?:度)?(?:全年)?(?:1?\d月(?:底|末|31日))?[，,]?/;
const ofThisUnit = /^(?:我|本|全[市县区镇乡街省年局]|共|累计|收到|未收到|主动公开|依法|通过|在)/;
const comparing =
  /较|同比|相比|比20|《|印发|修订|施行|实施以来|成立|以来|结转|预算|决算|年报|年度报告|通知|要点|文件|引发|起草/;
const planning = /将|拟|计划|下一步|下步|继续|进一步|力争|争取|打算|要/;

/** What the sentences of a paragraph that begin with a year say of this unit. */
const yearlyStatementsIn = oncePerParagraph(({ sentences }) =>
  sentences.flatMap(({ text }) => {
    const bare = text.replace(/^(?:\([一二三四五六七八九十]+\)|\d+[.．、])?[^。：:]{0,16}[：:]/, "");
    const match = opening.exec(bare);
    if (!match || !ofThisUnit.test(bare.slice(match[0].length)) || comparing.test(text)) return [];
    return [{ named: Number(match[1]), plans: planning.test(text) }];
  }),
);

function checkStatements({ year }: TextContext, { paragraph, read }: PlacedParagraph): TextFinding[] {
  if (year === undefined) return [];
  return yearlyStatementsIn(read).flatMap(({ named, plans }) => {
    if (named === year || (named > year && plans)) return [];
    return [found("O-YEAR", paragraph, `${named}年`, (place) => otherYearSentence(place, named, year))];
  });
}

const noticeIn = oncePerParagraph(({ text }) => /[〔[(【]2019[〕\])】]60号/.exec(text));

/** Told of every form; that of 2019, which the notice itself brought, has no such rule. */
function checkNotice({ paragraph, read }: PlacedParagraph): TextFinding[] {
  const match = noticeIn(read);
  if (!match) return [];
  return [found("N-LAW", paragraph, match[0], noticeSentence)];
}

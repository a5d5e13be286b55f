/** A sentence without a number that a figure can contradict. */
export interface Contradiction {
  readonly kind:
    "allDone" | "noneReceived" | "noneFromOrganizations" | "noReconsideration" | "noSuit" | "noDocument";
  /** The words that say so. */
  readonly quote: string;
  /** The words themselves say that it is about requests for information. */
  readonly clear: boolean;
}

const about = /信息公开|依申请公开|申请公开|公开申请|政府信息/;
const none = "(?:未|没有|无|从未|均未|尚未|不存在)";

/** 全部办结, 未收到申请, 未发生行政复议 and their like. */
export function readContradictions(sentence: string): Contradiction[] {
  return [
    ...allDone(sentence),
    ...noneReceived(sentence),
    ...noProceedings(sentence),
    ...noDocument(sentence),
  ];
}

function allDone(sentence: string): Contradiction[] {
  if (/留言|信件|热线|提案|议案|咨询|投诉|举报|工单|建议|事项|许可|诉求|意见/.test(sentence)) return [];
  const match =
    /(?:所有|全部)(?:的)?(?:政府信息公开)?申请(?:均|都|全部)?(?:已)?[^，,；;。]{0,10}(?:办结|办理完成|办理完毕|答复|处理完毕)/.exec(
      sentence,
    ) ??
    /(?:已|均已|已经)?全部(?:依法|按时|按期|按规定|按要求|及时|依规|予以|[依按][^，,；;。]{1,6})*(?:办结|答复|办理完毕|办理完成|处理完毕|回复)/.exec(
      sentence,
    ) ??
    /(?:^|[^期时])办结率(?:为|达|达到|均为|均达)?(?:到)?100%/.exec(sentence) ??
    /均已(?:依法|按时|按期|按规定|按要求|及时)*(?:办结|办理完毕|办理完成|处理完毕)/.exec(sentence);
  if (!match) return [];
  // 除结转3件外 and 其余结转下年度 say themselves what is left; 上年结转 came in, and 无结转 leaves nothing.
  const left = sentence.replace(
    /上一?年度?结转|(?:无|没有|不存在)(?:需|需要|申请)?(?:结转|转下|转入下)/g,
    "",
  );
  if (/结转|顺延|转下|转入下|除/.test(left)) return [];
  const [quote] = match;
  return [{ kind: "allDone", quote: quote.replace(/^[^期时办全所均已]/, ""), clear: about.test(sentence) }];
}

function noneReceived(sentence: string): Contradiction[] {
  const match = new RegExp(
    `${none}(?:收到|接到|受理|接收|产生|发生|办理)(?:过)?[^，,；;。]{0,40}?(?:申请|依申请公开(?:件|事项|信息)?)(?![^，,；;。]{0,8}(?:复议|诉讼|费))`,
  ).exec(sentence);
  if (!match) return [];
  const [quote] = match;
  // 未收到救助申请 is about something else.
  if (!/公开/.test(quote) && !/依申请|信息公开/.test(sentence.slice(0, match.index))) return [];
  // 未受理的政府信息公开申请3件 were received.
  if (/^[^，,；;。]*\d/.test(behind(match))) return [];
  if (/许可|复议|诉讼|费|补正|撤回|投诉|举报|网上|信函|书面|邮件|超出|以公开/.test(quote)) return [];
  const organizationsOnly = /法人|其他组织|企业/.test(quote) && !/公民|自然人|个人|群众/.test(quote);
  return [{ kind: organizationsOnly ? "noneFromOrganizations" : "noneReceived", quote, clear: true }];
}

function noProceedings(sentence: string): Contradiction[] {
  const match = new RegExp(
    `(?:[从均尚]?未(?:发生|产生|出现|收到|接到|有|引发|引起|涉及|因|被|提起)|无|没有|不存在)[^，,；;。]{0,40}?(?:复议|诉讼)(?:[^；;。]{0,16}(?:诉讼|复议))?`,
  ).exec(sentence);
  if (!match) return [];
  const [quote] = match;
  // 无行政复议、行政诉讼案件败诉 denies a result, and 无法提供引发的行政复议2件 nothing: neither denies the cases.
  if (/纠错|败诉|纠正|撤销|审结|结案|维持|未经复议|无效|\d/.test(quote)) return [];
  if (/^[^，,；;。]*(?:纠|败|撤销|\d)/.test(behind(match))) return [];
  const clear = about.test(sentence);
  // 未发生行政复议 alone may be about all the office does.
  const kinds: Contradiction["kind"][] = [];
  if (/复议/.test(quote)) kinds.push("noReconsideration");
  if (/诉讼/.test(quote)) kinds.push("noSuit");
  return kinds.map((kind) => ({ kind, quote, clear }));
}

function noDocument(sentence: string): Contradiction[] {
  const match =
    /(?:未|没有)(?:制定|制发|出台|印发)(?:发布)?(?:过)?(?:任何)?(?:新的)?(?:行政)?规范性文件/.exec(sentence);
  return match ? [{ kind: "noDocument", quote: match[0], clear: true }] : [];
}

/** What stands behind the words matched. */
function behind(match: RegExpExecArray): string {
  return match.input.slice(match.index + match[0].length);
}

import { phrases, requestUnits, type Phrase } from "./claim-phrases";
import type { ClaimSubject } from "./claim-subjects";
import { numbersIn, type NumberInText } from "./numbers-in-text";
import { clauseEnd } from "./sentences";

/** A number of the text that the tables state too. */
export interface Claim {
  readonly subject: ClaimSubject;
  readonly number: NumberInText;
  /** The words and the number as printed: 不予公开35件. */
  readonly quote: string;
  /** The words around do not say that it is about requests for information; the paragraph has to. */
  readonly needsTopic: boolean;
  /** The year the sentence speaks of before the number, when it names one. */
  readonly year?: number;
}

const topic = /信息公开|依申请|申请公开|公开申请|政府信息/;
/** Numbers of another year, or the difference from it. */
const compared = /(?:较|比|与)(?:上|去|20\d\d)|同比|同期|(?:增加|减少|增长|下降|回落|上升)(?:了)?$/;
const requestSubjects = /^(?:received|newlyReceived|answered|disclosed|notDisclosed)$/;
/** A part of the units of a consolidated report, or of one office among them. */
const partOfAll = /本级|市直|县直|区直|各部门|各乡镇|各街道|镇街|所属/;

/** What a sentence states of the tables, in the order of its numbers. */
export function readClaims(whole: string): Claim[] {
  // What stands in quotation marks is a slogan or a name: “办结一件申请、解决一个问题”.
  const sentence = whole.replace(/“[^”]*”/g, "“”");
  const numbers = numbersIn(sentence);
  const claims: Claim[] = [];
  let from = 0;
  for (const number of numbers) {
    const before = sentence.slice(from, number.start);
    const phrase = phraseAround(sentence, before, number);
    if (phrase && !spokenOfAnother(sentence, before, number, phrase)) {
      const year = lastYearNamed(sentence.slice(0, number.start));
      claims.push({
        subject: phrase.subject,
        number,
        quote: quoteOf(sentence, before, number, phrase),
        needsTopic: phrase.clear !== true && !topic.test(sentence),
        ...(year !== undefined && { year }),
      });
    } else {
      const result = resultOfCase(sentence, before, number);
      if (result) claims.push(result);
    }
    from = number.end;
  }
  return claims;
}

function phraseAround(sentence: string, before: string, number: NumberInText): Phrase | undefined {
  // A remark in brackets between the words and the number says nothing of either: 其他处理(含撤回)341件.
  const words = before.replace(/\([^()]*\)(?=[^()]*$)/, "");
  const after = sentence.slice(number.end, clauseEnd(sentence, number.end));
  return phrases.find(
    (phrase) =>
      (phrase.units ?? requestUnits).test(number.unit) &&
      (phrase.before === undefined || phrase.before.test(words)) &&
      (phrase.within === undefined || phrase.within.test(sentence.slice(0, number.start))) &&
      (phrase.after === undefined || phrase.after.test(after)) &&
      !(phrase.not?.test(words) || (phrase.after && phrase.not?.test(after))),
  );
}

function spokenOfAnother(
  sentence: string,
  before: string,
  number: NumberInText,
  { subject }: Phrase,
): boolean {
  const soFar = sentence.slice(0, number.start);
  // Filed decisions of all units are counted by another rule than the table's.
  if (/复议|诉讼/.test(before) && /备案/.test(soFar) && !requestSubjects.test(subject)) return true;
  const clause = soFar.slice(
    Math.max(soFar.lastIndexOf("，"), soFar.lastIndexOf(","), soFar.lastIndexOf("；")) + 1,
  );
  if (compared.test(clause) || (partOfAll.test(clause) && !/全[省市区县]/.test(clause))) return true;
  if (
    /^其中.{0,20}(?:收到|受理)|(?:去年|上年|上一年(?:度)?)(?!结转|转|顺延|度结转|度转|度顺延|遗留)/.test(
      clause,
    )
  )
    return true;
  // 其中，通过网络申请1303件: behind 收到 a way of coming is a part of all.
  return /(?:收到|受理|接收)[^，,；;]{0,6}(?:网上|网络|线上|信函|邮寄|快递|当面|现场|传真)/.test(before);
}

const results: readonly (readonly [string, RegExp])[] = [
  ["upheld", /(?:结果)?维持(?:原[^，,；;、\d]{0,6})?(?:的|有|为|共)*$/],
  ["corrected", /(?:结果)?(?:被)?(?:纠正|纠错)(?:的|有|为|共)*$/],
  ["otherResult", /其他结果(?:的|有|为|共)*$/],
  ["pending", /(?:尚未|未|正在)(?:审结|审理|结案)(?:的|有|为|共)*$/],
];

/** 维持5件 behind 行政复议7件 is a result of the cases named last. */
function resultOfCase(sentence: string, before: string, number: NumberInText): Claim | undefined {
  if (!/^(?:件|宗|起|例|个)$/.test(number.unit)) return undefined;
  const result = results.find(([, words]) => words.test(before))?.[0];
  const soFar = sentence.slice(0, number.start);
  const block = lastNamed(soFar);
  if (result === undefined || block === undefined) return undefined;
  if (compared.test(before) || /备案/.test(soFar)) return undefined;
  const year = lastYearNamed(soFar);
  return {
    subject: `${block}.${result}` as ClaimSubject,
    number,
    quote: `${before.replace(/^.*[，,；;、：:()]/, "")}${sentence.slice(number.start, number.end)}`,
    needsTopic: !topic.test(sentence),
    ...(year !== undefined && { year }),
  };
}

/** Which cases were named last, where it was one kind and not both together. */
function lastNamed(text: string): "reconsideration" | "suits" | undefined {
  if (/复议后|直接起诉/.test(text)) return undefined;
  const mentions = [...text.matchAll(/复议(?:[、和及与或][^，,；;\d]{0,12}诉讼)?|诉讼/g)];
  const last = mentions[mentions.length - 1]?.[0];
  if (last === undefined || (last.startsWith("复议") && last.length > 2)) return undefined;
  return last === "复议" ? "reconsideration" : "suits";
}

function lastYearNamed(text: string): number | undefined {
  const named = [...text.matchAll(/(20\d\d)年/g)];
  const last = named[named.length - 1]?.[1];
  return last === undefined ? undefined : Number(last);
}

function quoteOf(sentence: string, before: string, number: NumberInText, phrase: Phrase): string {
  const written = sentence.slice(number.start, number.end);
  if (phrase.after) {
    const after = sentence.slice(number.end, clauseEnd(sentence, number.end));
    return `${written}${after.slice(0, 16)}`;
  }
  const words = before.replace(/^.*[，,；;：:。]/, "");
  return `${words.slice(-18)}${written}`;
}

import { bothCases, caseUnits, phrases, requestUnits, type Phrase } from "./claim-phrases";
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
const compared = /(?:较|比|与)(?:上|去|20\d\d)|同比|同期|(?:增加|减少|增长|下降|回落|上升)了?$/;
/** A part of the units of a consolidated report, or of one office among them. */
const partOfAll = /本级|市直|县直|区直|各部门|各乡镇|各街道|镇街|所属/;

/** One number of a sentence with what stands around it. */
interface Spot {
  readonly number: NumberInText;
  /** Since the number before. */
  readonly before: string;
  /** Since the sentence began. */
  readonly soFar: string;
  /** Behind the number, as far as its clause goes. */
  readonly after: string;
}

interface Stated {
  readonly subject: ClaimSubject;
  /** How many characters before and behind the number belong to the statement. */
  readonly quoted: readonly [before: number, after: number];
  readonly clear: boolean;
}

/** What a sentence states of the tables, in the order of its numbers. */
export function readClaims(whole: string): Claim[] {
  // What stands in quotation marks is a slogan or a name: “办结一件申请、解决一个问题”.
  const sentence = whole.replace(/“[^”]*”/g, (quoted) => `“${" ".repeat(quoted.length - 2)}”`);
  const claims: Claim[] = [];
  let from = 0;
  for (const number of numbersIn(sentence)) {
    const spot: Spot = {
      number,
      before: sentence.slice(from, number.start),
      soFar: sentence.slice(0, number.start),
      after: sentence.slice(number.end, clauseEnd(sentence, number.end)),
    };
    const stated = inOwnWords(spot) ?? asResultOfCase(spot);
    from = number.end;
    if (!stated) continue;
    const year = lastYearNamed(spot.soFar);
    claims.push({
      subject: stated.subject,
      number,
      quote: whole.slice(number.start - stated.quoted[0], number.end + stated.quoted[1]),
      needsTopic: !stated.clear && !topic.test(sentence),
      ...(year !== undefined && { year }),
    });
  }
  return claims;
}

function inOwnWords(spot: Spot): Stated | undefined {
  const phrase = phraseAround(spot);
  if (!phrase || spokenOfAnother(spot, phrase)) return undefined;
  const { subject, clear = false } = phrase;
  if (phrase.after) return { subject, clear, quoted: [0, Math.min(spot.after.length, 16)] };
  const words = lastOf(spot.before, /[，,；;：:]/).replace(/^[、(]/, "");
  return { subject, clear, quoted: [Math.min(words.length, 18), 0] };
}

function phraseAround({ number, before, soFar, after }: Spot): Phrase | undefined {
  // A remark in brackets between the words and the number says nothing of either: 其他处理(含撤回)341件.
  const words = before.replace(/\([^()]*\)/g, "");
  return phrases.find(
    (phrase) =>
      (phrase.units ?? requestUnits).includes(number.unit) &&
      (phrase.before === undefined || phrase.before.test(words)) &&
      (phrase.within === undefined || phrase.within.test(soFar)) &&
      (phrase.after === undefined || phrase.after.test(after)) &&
      !(phrase.not?.test(words) || (phrase.after && phrase.not?.test(after))),
  );
}

function spokenOfAnother({ before, soFar }: Spot, { subject }: Phrase): boolean {
  // Filed decisions of all units are counted by another rule than the table's.
  if (/备案/.test(soFar) && /reconsideration|suit/i.test(subject)) return true;
  const clause = lastOf(soFar, /[，,；;]/);
  if (compared.test(clause) || (partOfAll.test(clause) && !/全[省市区县]/.test(clause))) return true;
  if (/其中.{0,20}(?:收到|受理)/.test(clause)) return true;
  // 上年 by itself is another year's, 上年结转 and 结转上年 are this one's.
  if (/(?:去年|(?:^|[^转])上一?年)(?!度?(?:结转|转|顺延|遗留))/.test(clause)) return true;
  // 其中，通过网络申请1303件: behind 收到 a way of coming is a part of all.
  return /(?:收到|受理|接收)[^，,；;]{0,6}(?:网上|网络|线上|信函|邮寄|快递|当面|现场|传真)/.test(before);
}

const results: readonly (readonly [string, RegExp])[] = [
  ["upheld", /维持(?:原[^，,；;、\d]{0,6})?[的有为共]*$/],
  ["corrected", /(?:纠正|纠错)[的有为共]*$/],
  ["otherResult", /其他结果[的有为共]*$/],
  ["pending", /(?:未|正在)(?:审结|审理|结案)[的有为共]*$/],
];

/** 维持5件 behind 行政复议7件 is a result of the cases named last. */
function asResultOfCase({ number, before, soFar }: Spot): Stated | undefined {
  const result = results.find(([, words]) => words.test(before))?.[0];
  const block = lastNamed(soFar);
  if (result === undefined || block === undefined || !caseUnits.includes(number.unit)) return undefined;
  if (compared.test(before) || /备案/.test(soFar)) return undefined;
  const words = lastOf(before, /[，,；;、：:()]/);
  return { subject: `${block}.${result}` as ClaimSubject, clear: false, quoted: [words.length, 0] };
}

const anyCases = new RegExp(`${bothCases}|复议|诉讼`, "g");

/** Which cases were named last, where it was one kind and not both together. */
function lastNamed(text: string): "reconsideration" | "suits" | undefined {
  if (/复议后|直接起诉/.test(text)) return undefined;
  const last = lastIn(text.match(anyCases) ?? []);
  return last === "复议" ? "reconsideration" : last === "诉讼" ? "suits" : undefined;
}

function lastYearNamed(text: string): number | undefined {
  const last = lastIn(text.match(/20\d\d(?=年)/g) ?? []);
  return last === undefined ? undefined : Number(last);
}

function lastOf(text: string, separator: RegExp): string {
  return lastIn(text.split(separator)) ?? "";
}

function lastIn(texts: readonly string[]): string | undefined {
  return texts[texts.length - 1];
}

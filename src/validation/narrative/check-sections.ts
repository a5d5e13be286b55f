import { submittedStates } from "../../form/index";
import { sumOf, type Narrative } from "../../figures/index";
import { withoutRemnants } from "../find-remnants";
import { countCharacters } from "./count-characters";
import { partTitle } from "./paragraph-title";
import { plainText } from "./plain-text";
import type { TextContext, TextFinding } from "./text-context";
import { feeSentence, lengthSentence, overviewSentence, problemsSentence, unpaidSentence } from "./wording";

/** The most characters section 一 may have, in principle: 国办公开办函〔2021〕30号. */
export const longestOverview = 1000;
const shortestProblems = 10;

/** What each section has to hold, in one edition or the other: what a form has no rule for is left out later. */
export function checkSections(context: TextContext): TextFinding[] {
  return [checkOverview, checkProblems, checkFee, checkUnpaid, checkLength].flatMap((check) =>
    check(context),
  );
}

function isSubmitted({ state }: TextContext): boolean {
  return submittedStates.some((submitted) => submitted === state);
}

function finding(rule: TextFinding["rule"], part: keyof Narrative, sentence: string): TextFinding {
  return { rule, cells: [], paragraph: { part, index: 0 }, sentence };
}

/** The headings the pane writes for a start, with nothing behind them. */
const isBareSubHeading = (paragraph: string) =>
  /^\([一二三四五六七八九十]+\)[^\d。,，;；]{0,20}[。:：]?$/.test(plainText(paragraph));

function checkOverview(context: TextContext): TextFinding[] {
  if (!isSubmitted(context)) return [];
  const written = context.narrative.overview.filter((paragraph) => plainText(paragraph) !== "");
  if (!written.every(isBareSubHeading)) return [];
  const stands = written.length === 0 ? "nothing" : "headings";
  return [finding("N-EMPTY", "overview", overviewSentence(partTitle("overview"), stands))];
}

function checkProblems(context: TextContext): TextFinding[] {
  const text = plainText(context.narrative.problems.join(""));
  if (text === "" ? !isSubmitted(context) : text.length >= shortestProblems) return [];
  return [finding("N-EMPTY", "problems", problemsSentence(partTitle("problems"), text))];
}

const speaksOfFees = /处理费|收费|收取[^。]{0,20}费|费用/;

function checkFee(context: TextContext): TextFinding[] {
  const { other } = context.narrative;
  // The placeholder of the official template speaks of the fee itself.
  const written = plainText(other.map(withoutRemnants).join("。"));
  if (other.join("").trim() === "" ? !isSubmitted(context) : speaksOfFees.test(written)) return [];
  return [finding("N-FEE", "other", feeSentence(partTitle("other")))];
}

function checkUnpaid(context: TextContext): TextFinding[] {
  const cell = "requests.otherwiseHandled.feeUnpaid.total";
  const unpaid = sumOf([cell], context.figures) ?? 0;
  const text = plainText(context.narrative.other.join("。"));
  const denies = /(?:未|没有|无)(?:发生|产生|涉及|开展|存在|发出)?[^，,。；取]{0,16}(?:收费|处理费)/.test(
    text,
  );
  if (unpaid <= 0 || !denies || /逾期|通知(?:书)?\d/.test(text)) return [];
  const sentence = unpaidSentence(partTitle("other"), unpaid);
  return [{ ...finding("N-O2", "other", sentence), cells: [cell] }];
}

function checkLength(context: TextContext): TextFinding[] {
  const length = countCharacters(context.narrative.overview);
  if (length <= longestOverview) return [];
  const sentence = lengthSentence(partTitle("overview"), length, longestOverview);
  return [{ ...finding("N-LEN", "overview", sentence), expected: longestOverview, actual: length }];
}

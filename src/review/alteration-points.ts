import { fullSentence } from "./full-sentence";
import type { ReplyPoint } from "./reply";
import { words } from "./wording";

/** 表样被改动, a sentence each; or that nobody has looked yet. */
export type ToldAlterations = readonly string[] | "not looked at";

/** How many alterations are told one by one; a form that was rebuilt has hundreds. */
const toldOneByOne = 5;

/** What the unit is told of its form, a point each. */
export function alterationPoints(alterations: ToldAlterations): ReplyPoint[] {
  if (alterations === "not looked at") return [];
  const more = alterations.length - toldOneByOne;
  const sentences = [
    ...alterations.slice(0, toldOneByOne).map((sentence) => words.tampered(fullSentence(sentence))),
    ...(more > 0 ? [words.moreTampered(more)] : []),
  ];
  return sentences.map((text) => ({ text, details: [] }));
}

/** Says that nobody has looked at the form, so that no answer passes for one that has. */
export function notLookedAt(alterations: ToldAlterations): string[] {
  return alterations === "not looked at" ? [words.formNotLookedAt] : [];
}

import type { ConditionRule, Form } from "../form/index";
import { checkCondition } from "../validation/index";
import { passedText, unverifiedText } from "./check-formulas";
import { entriesOf } from "./condition-parts";
import type { KnownToConditions } from "./condition-sources";
import { conditionStates } from "./condition-states";
import type { NativeCondition } from "./native-conditions";
import { sheetReadsRegister } from "./register-number";

/** What `conditionFormula` gives, from the live check itself. */
export function conditionResult(form: Form, condition: NativeCondition, known: KnownToConditions): string {
  const { figures, context, register = {} } = known;
  const level = context.governmentLevel;
  const speaking = condition.byLevel?.find(({ rule }) => rule.onlyFor?.some((one) => one === level));
  if (condition.byLevel && level === undefined) return conditionStates.noLevel;
  if (condition.byLevel && !speaking) return conditionStates.otherLevel;
  const { rule, place } = speaking ?? condition;
  const entries = entriesOf(place.flagWhen);
  if (entries.some((entry) => register[entry] === undefined)) return conditionStates.noRegister;
  if (entries.some((entry) => !sheetReadsRegister(register[entry] ?? ""))) return unverifiedText;
  const outcome = checkCondition(rule, place, { form, figures, context });
  if (!outcome) return passedText;
  if (!("level" in outcome)) return unverifiedText;
  return condition.lastYearTells ? conditionStates.lastYearTells : brokenText(rule);
}

/** The state of a rule that is broken, by its weight. */
export function brokenText({ level }: ConditionRule): string {
  return level === "hard" ? conditionStates.wrong : conditionStates.explain;
}

import {
  cellsOf,
  comparisonsOf,
  figurePlaces,
  formOf,
  sidesOf,
  type CellName,
  type AddedSide,
  type Comparison,
  type Condition,
  type ConditionCase,
  type ConditionRule,
  type Form,
  type Side,
} from "../form/index";
import { numberOf, type Figure, type Figures } from "../figures/index";
import type { CheckContext } from "./check-context";
import type { Finding, Unverified } from "./finding";
import { numberText } from "./number-text";
import { unreadableLedger } from "./wording";

/** What is asked: this year's figures, and what is known besides. */
interface Asked {
  readonly form: Form;
  readonly figures: Figures;
  readonly context: CheckContext;
}

/**
 * Whether a rule is broken in one of its places: a finding, or `Unverified` when one of the figures it speaks of
 * is blank or unreadable; a number of the register that cannot be read is a finding of its own. Undefined when the rule is kept, and when it needs last year, the level of government
 * or the register and that is not known.
 */
export function checkCondition(
  rule: ConditionRule,
  { flagWhen, first, message }: ConditionCase,
  asked: Asked,
): Finding | Unverified | undefined {
  const level = asked.context.governmentLevel;
  if (rule.onlyFor && !rule.onlyFor.some((one) => one === level)) return undefined;
  const operands = sidesOf(flagWhen).flatMap((side) => operandsOf(side, asked));
  if (operands.includes("notKnown")) return undefined;
  const illegible = sidesOf(flagWhen).flatMap((side) => unreadableEntry(side, asked.context) ?? [])[0];
  if (illegible) return { rule: rule.id, level: rule.level, cells: [first], ...illegible };
  const cells = [...new Set([first, ...cellsOf(flagWhen)])];
  const readable = [...operands, ...cells.map((name) => asked.figures.get(name))].every(
    (operand) => typeof operand === "object" && operand.state === "number",
  );
  if (!readable) return { rule: rule.id, cells };
  if (!holds(flagWhen, asked)) return undefined;
  return {
    rule: rule.id,
    level: rule.level,
    cells,
    ...numbersOf(flagWhen, first, asked),
    sentence: sentenceOf(message, flagWhen, asked),
  };
}

/** A number of 封面 that cannot be read: nothing in the tables would say so. */
function unreadableEntry(side: AddedSide, { ledger }: CheckContext) {
  const entry = "ledger" in side ? ledger?.[side.ledger] : undefined;
  if (!("ledger" in side) || entry?.state !== "unreadable") return undefined;
  return { text: entry.text, sentence: unreadableLedger(side.ledger, entry.text) };
}

type Operand = Figure | "blank" | "notKnown";

/** The figures a side adds up; a side that needs what nobody gave is not known, which is not a blank. */
function operandsOf(side: AddedSide, { figures, context: { previous, ledger } }: Asked): Operand[] {
  if ("sum" in side) return side.sum.map((name) => figures.get(name) ?? "blank");
  if ("ledger" in side) return [ledger?.[side.ledger] ?? "notKnown"];
  if ("value" in side) return [];
  if (!previous) return ["notKnown"];
  const asked = figurePlaces(formOf(previous.edition));
  return side.lastYear.map((name) =>
    asked.has(name) ? (previous.figures.get(name) ?? "blank") : "notKnown",
  );
}

/** A side without its factor. All its operands are numbers. */
function sumOf(side: Side, asked: Asked): number {
  if ("value" in side) return side.value;
  if ("add" in side) return side.add.reduce((sum, each) => sum + scaled(each, asked), 0);
  return operandsOf(side, asked).reduce(
    (sum, operand) => sum + (typeof operand === "object" && operand.state === "number" ? operand.value : 0),
    0,
  );
}

function holds(condition: Condition, asked: Asked): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(part, asked));
  if ("any" in condition) return condition.any.some((part) => holds(part, asked));
  if ("withoutUnit" in condition) {
    const figure = asked.figures.get(condition.withoutUnit);
    return figure?.state === "number" && figure.value > 0 && figure.written === undefined;
  }
  return compares(condition, asked);
}

function compares({ left, is, right }: Comparison, asked: Asked): boolean {
  const difference = scaled(left, asked) - scaled(right, asked);
  // To six decimals, as ROUND(left-right,6) in the sheet's own formulas.
  const sign = Math.round(Math.abs(difference) * 1e6) === 0 ? 0 : Math.sign(difference);
  switch (is) {
    case "<":
      return sign < 0;
    case ">":
      return sign > 0;
    case "=":
      return sign === 0;
    case "<>":
      return sign !== 0;
  }
}

function scaled(side: Side, asked: Asked): number {
  return sumOf(side, asked) * ("times" in side ? (side.times ?? 1) : 1);
}

/** What stands in the first cell, and, where two sides should be the same, what the other side comes to. */
function numbersOf(
  condition: Condition,
  first: CellName,
  asked: Asked,
): { readonly expected?: number; readonly actual?: number } {
  if ("is" in condition && condition.is === "<>") {
    return { expected: scaled(condition.right, asked), actual: scaled(condition.left, asked) };
  }
  const figure = asked.figures.get(first);
  return figure?.state === "number" ? { actual: figure.value } : {};
}

function sentenceOf(message: string, condition: Condition, asked: Asked): string {
  const [comparison] = comparisonsOf(condition);
  return message.replace(
    /\{(lastYear )?([^}]+)\}/g,
    (placeholder, lastYear: string | undefined, name: string) => {
      if ((name === "left" || name === "right") && comparison)
        return numberText(sumOf(comparison[name], asked));
      const cell = figurePlaces(asked.form).get(name)?.cell;
      const figure = (lastYear ? asked.context.previous?.figures : asked.figures)?.get(name);
      if (!cell || figure?.state !== "number") throw new Error(`No number for ${placeholder} in: ${message}`);
      return numberText(numberOf(figure.value, cell.kind));
    },
  );
}

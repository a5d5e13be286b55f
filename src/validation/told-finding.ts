import { figurePlaces, type CellName, type Form, type Level, type RuleId } from "../form/index";
import { numberOf } from "../figures/index";
import { describeFinding } from "./describe-finding";
import type { Finding } from "./finding";

/** A finding as JSON tells it: both numbers in the unit of the form, and the sentence offices read. */
export interface ToldFinding {
  readonly rule: RuleId;
  readonly level: Level;
  /** The cells it speaks of, the one to look at first in front; none when it is about the report as a whole. */
  readonly cells: readonly CellName[];
  readonly expected?: number;
  /** What stands there: a number, or the text that cannot be read as one. */
  readonly actual?: number | string;
  readonly message: string;
}

/** Tells a finding by the names and units of its form. */
export function toldFinding(form: Form, finding: Finding): ToldFinding {
  const { rule, level, cells, expected, actual, text } = finding;
  const place = figurePlaces(form).get(cells[0] ?? "");
  const inUnit = (value: number) => (place ? numberOf(value, place.cell.kind) : value);
  return {
    rule,
    level,
    cells,
    ...(expected === undefined ? {} : { expected: inUnit(expected) }),
    ...(actual === undefined ? {} : { actual: inUnit(actual) }),
    ...(text === undefined ? {} : { actual: text }),
    message: describeFinding(form, finding),
  };
}

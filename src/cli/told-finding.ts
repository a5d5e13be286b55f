import { figurePlaces, type CellName, type Form, type Level, type RuleId } from "../form/index";
import { numberOf } from "../figures/index";
import { describeFinding, type Finding } from "../validation/index";

/** A finding as JSON tells it: both numbers in the unit of the form. */
export interface ToldFinding {
  readonly rule: RuleId;
  readonly level: Level;
  readonly cells: readonly CellName[];
  readonly expected?: number;
  readonly actual?: number | string;
  readonly message: string;
}

export function toldFinding(form: Form, finding: Finding): ToldFinding {
  const { rule, level, cells, expected, actual, text } = finding;
  const kind = figurePlaces(form).get(cells[0] ?? "")?.cell.kind ?? "count";
  return {
    rule,
    level,
    cells,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual: numberOf(actual, kind) }),
    ...(text === undefined ? {} : { actual: text }),
    message: describeFinding(form, finding),
  };
}

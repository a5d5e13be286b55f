import {
  cellsOf,
  sidesOf,
  type AddedSide,
  type CellName,
  type Condition,
  type ConditionCase,
  type LedgerEntry,
  type Side,
} from "../form/index";
import { lastYearCellsOf } from "./native-conditions";

/** What has to be known before a condition, or one side of it, can be worked out. */
export interface ConditionParts {
  readonly figures: readonly CellName[];
  readonly lastYear: readonly CellName[];
  readonly entries: readonly LedgerEntry[];
}

/** The cell to look at first is asked for, too, where the condition itself does without it. */
export function partsOf({ flagWhen, first }: ConditionCase): ConditionParts {
  return {
    figures: [...new Set([...cellsOf(flagWhen), first])],
    lastYear: lastYearCellsOf(flagWhen),
    entries: entriesOf(flagWhen),
  };
}

export function partsOfSide(side: Side): ConditionParts {
  const sides: readonly AddedSide[] = "add" in side ? side.add : [side];
  return {
    figures: sides.flatMap((each) => ("sum" in each ? each.sum : [])),
    lastYear: sides.flatMap((each) => ("lastYear" in each ? each.lastYear : [])),
    entries: sides.flatMap((each) => ("ledger" in each ? [each.ledger] : [])),
  };
}

/** The numbers of the register a condition asks of. */
export function entriesOf(condition: Condition): LedgerEntry[] {
  return sidesOf(condition).flatMap((side) => ("ledger" in side ? [side.ledger] : []));
}

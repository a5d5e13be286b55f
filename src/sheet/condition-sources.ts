import type { CellName, Form, LedgerEntry } from "../form/index";
import type { Figures } from "../figures/index";
import type { CheckContext } from "../validation/index";
import type { NamedPlace } from "./references";

/** Where a formula finds what a condition speaks of. */
export interface ConditionSources {
  /** This year's figures; one that the tables have no room for is absent. */
  readonly figures: ReadonlyMap<CellName, NamedPlace>;
  /** Answers of 封面. */
  readonly cover?: Readonly<Record<"governmentLevel" | LedgerEntry, NamedPlace>>;
  readonly lastYear?: { readonly form: Form; readonly places: ReadonlyMap<CellName, NamedPlace> };
}

/** What is known as the formulas are laid out, for the results they carry. */
export interface KnownToConditions {
  readonly figures: Figures;
  readonly context: CheckContext;
  /** 台账新收数 and 台账办结数 as 封面 has them; a formula reads fewer spellings than `context.ledger` does. */
  readonly register?: Readonly<Partial<Record<LedgerEntry, string>>>;
}

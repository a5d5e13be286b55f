export type { FigureCell, Form, FormCell, FormTable, PrintedCell } from "./form";
export type { CellKind, CellName, EditionId, TableId } from "./names";
export type {
  BalanceRule,
  CellRule,
  ConditionCase,
  ConditionRule,
  DistrictRuleId,
  Example,
  Level,
  NarrativeRule,
  NarrativeRuleId,
  ReportRule,
  Rule,
  RuleId,
  SumRule,
} from "./rule";
export { districtRules, type DistrictRule } from "./district-rules";
export { applicantKeys } from "./applicants";
export { governmentLevelTitles, type GovernmentLevel } from "./government-level";
export {
  cellsOf,
  comparisonsOf,
  needsLastYear,
  partOfThisYear,
  sidesOf,
  type AddedSide,
  type Comparison,
  type Condition,
  type Side,
  type LedgerEntry,
} from "./condition";
export { reportTitle } from "./report-title";
export { narrativeGuidance, overviewTopics } from "./narrative-guidance";
export { publicationDates, submittedStates } from "./report-rules";
export { zerosByLaw } from "./zeros-by-law";
export { editionOfYear, formOf } from "./form-of";
export { equationsOf, type Equation } from "./equations";
export { figurePlaces, type FigurePlace } from "./figure-places";
export { cellTitle, columnTitle, equationTitle, rowTitle, tableTitles } from "./cell-title";
export { normalizeLabel } from "./normalize-label";
export { totalEquations } from "./total-equations";
export { oncePerForm } from "./once-per-form";
export { placeCells, type PlacedCell } from "./place-cells";
export type { PrintedHeading } from "./printed-heading";
export type { TableFault } from "./table-fault";
export { countingRule, type CountingRule } from "./counting-rules";
export { headerRowCount } from "./header-row-count";

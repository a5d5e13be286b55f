export type {
  CellKind,
  CellName,
  EditionId,
  FigureCell,
  Form,
  FormCell,
  FormTable,
  PrintedCell,
  TableId,
} from "./form";
export type { BalanceRule, CellRule, Level, Rule, RuleId, SumRule } from "./rule";
export { editionOfYear, formOf } from "./form-of";
export { equationsOf, type Equation } from "./equations";
export { figurePlaces, type FigurePlace } from "./figure-places";
export { cellTitle, columnTitle, equationTitle, rowTitle, tableTitles } from "./cell-title";
export { normalizeLabel } from "./normalize-label";
export { totalEquations } from "./total-equations";
export { oncePerForm } from "./once-per-form";
export { placeCells, type PlacedCell } from "./place-cells";

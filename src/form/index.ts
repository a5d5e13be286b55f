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
export { placeCells, type PlacedCell } from "./place-cells";

export type { Figure, Figures } from "./figures";
export type { Narrative } from "./narrative";
export type { UnitReport } from "./unit-report";
export { cellContentOf, numberOf } from "./cell-content";
export { fromFen, toFen, type MoneyUnit } from "./money";
export { readFigure } from "./read-figure";
export { addUpTotals } from "./add-up-totals";
export { stampOf } from "./stamp";
export { figureText } from "./figure-text";

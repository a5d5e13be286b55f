"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.totalEquations = void 0;
const equations_1 = require("./equations");
const figure_places_1 = require("./figure-places");
const once_per_form_1 = require("./once-per-form");
/**
 * How each total is added up, in an order in which every total comes after the totals it adds.
 *
 * The corner of table 三 is both a row sum and a column sum; it is added along its row, and the column sum
 * checks it.
 */
exports.totalEquations = (0, once_per_form_1.oncePerForm)((form) => {
  const places = (0, figure_places_1.figurePlaces)(form);
  const sums = (0, equations_1.equationsOf)(form).filter((equation) => equation.rule.kind === "sum");
  const ofEntries = sums.filter((equation) =>
    equation.left.every((name) => places.get(name)?.cell.role === "entry"),
  );
  const ofTotals = sums.filter((equation) => equation.rule.kind === "sum" && equation.rule.each === "row");
  const totals = new Map();
  for (const equation of [...ofEntries, ...ofTotals]) {
    const [total] = equation.right;
    if (total !== undefined && !totals.has(total)) totals.set(total, equation);
  }
  return totals;
});

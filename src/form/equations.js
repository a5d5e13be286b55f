"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.equationsOf = void 0;
const figure_places_1 = require("./figure-places");
const once_per_form_1 = require("./once-per-form");
/** Every equation of a form, in the order of its rules and of print. Throws when a rule names no cell. */
exports.equationsOf = (0, once_per_form_1.oncePerForm)((form) => {
  const equations = form.rules.flatMap((rule) => (rule.kind === "cell" ? [] : equationsOfRule(form, rule)));
  const places = (0, figure_places_1.figurePlaces)(form);
  for (const equation of equations) {
    for (const name of [...equation.left, ...equation.right]) {
      if (!places.has(name)) throw new Error(`Rule ${equation.rule.id} names no cell of the form: ${name}`);
    }
  }
  return equations;
});
function equationsOfRule(form, rule) {
  const { rowKeys, columnKeys } = keysOf(form, rule.table);
  if (rule.each === "row") {
    return rowKeys.map((row) => ({
      rule,
      of: row,
      left: rule.parts.map((part) => `${rule.table}.${row}.${part}`),
      right: [`${rule.table}.${row}.${rule.total}`],
    }));
  }
  const [left, right] = rule.kind === "sum" ? [rule.parts, [rule.total]] : [rule.left, rule.right];
  return columnKeys.map((column) => ({
    rule,
    of: column,
    left: left.map((row) => `${rule.table}.${row}.${column}`),
    right: right.map((row) => `${rule.table}.${row}.${column}`),
  }));
}
/** A cell's name is table, row (of one or two parts) and column; the last part is the column. */
function keysOf(form, table) {
  const rowKeys = new Set();
  const columnKeys = new Set();
  for (const name of (0, figure_places_1.figurePlaces)(form).keys()) {
    const parts = name.split(".");
    if (parts[0] !== table) continue;
    rowKeys.add(parts.slice(1, -1).join("."));
    columnKeys.add(parts[parts.length - 1] ?? "");
  }
  return { rowKeys: [...rowKeys], columnKeys: [...columnKeys] };
}

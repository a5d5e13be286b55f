import type { Form } from "./form";
import type { CellName } from "./names";
import { figurePlaces } from "./figure-places";
import { oncePerForm } from "./once-per-form";
import type { BalanceRule, SumRule } from "./rule";

/** A rule applied to one row, column or block: the left cells together equal the right cells together. */
export interface Equation {
  readonly rule: SumRule | BalanceRule;
  /** The row key (`disclosed`), column key (`naturalPerson`) or block (`directSuit`) it speaks of. */
  readonly of: string;
  readonly left: readonly CellName[];
  readonly right: readonly CellName[];
}

/** Every equation of a form, in the order of its rules and of print. Throws when a rule names no cell. */
export const equationsOf = oncePerForm((form: Form): readonly Equation[] => {
  const equations = form.rules.flatMap((rule) =>
    rule.kind === "sum" || rule.kind === "balance" ? equationsOfRule(form, rule) : [],
  );
  const places = figurePlaces(form);
  for (const equation of equations) {
    for (const name of [...equation.left, ...equation.right]) {
      if (!places.has(name)) throw new Error(`Rule ${equation.rule.id} names no cell of the form: ${name}`);
    }
  }
  return equations;
});

function equationsOfRule(form: Form, rule: Equation["rule"]): Equation[] {
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
function keysOf(form: Form, table: string): { rowKeys: string[]; columnKeys: string[] } {
  const rowKeys = new Set<string>();
  const columnKeys = new Set<string>();
  for (const name of figurePlaces(form).keys()) {
    const parts = name.split(".");
    if (parts[0] !== table) continue;
    rowKeys.add(parts.slice(1, -1).join("."));
    columnKeys.add(parts[parts.length - 1] ?? "");
  }
  return { rowKeys: [...rowKeys], columnKeys: [...columnKeys] };
}

import type { CellName, CellRule } from "../form/index";
import type { Figure } from "../figures/index";
import type { Finding } from "./finding";

/** Whether a filled cell holds what its kind may hold; undefined when it does. */
export function checkCell(rule: CellRule, name: CellName, figure: Figure): Finding | undefined {
  const finding = { rule: rule.id, level: rule.level, cells: [name] };
  if (figure.state === "unreadable") return { ...finding, text: figure.text };
  const { value } = figure;
  // Money is kept in whole 分, so only its sign can still be wrong.
  const wrong =
    rule.cells === "signedCount" ? !Number.isInteger(value) : value < 0 || !Number.isInteger(value);
  return wrong ? { ...finding, actual: value } : undefined;
}

import { equationsOf, type CellName, type Form } from "../form/index";
import type { Figures } from "./figures";

/**
 * What 结转下年度 comes to by the balance of its column: 新收 and 上年结转 less what was answered. Undefined for any
 * other figure, while one of the three is blank or unreadable, and when it would be less than 0, for then another
 * figure is wrong.
 */
export function carriedForwardOf(form: Form, figures: Figures, name: CellName): number | undefined {
  if (!name.startsWith("requests.carriedForward.")) return undefined;
  const balance = equationsOf(form).find(
    ({ rule, right }) => rule.kind === "balance" && right.includes(name),
  );
  if (!balance) return undefined;
  const sumOf = (names: readonly CellName[]) =>
    names.reduce<number>((sum, each) => {
      const figure = figures.get(each);
      return figure?.state === "number" ? sum + figure.value : NaN;
    }, 0);
  const value = sumOf(balance.left) - sumOf(balance.right.filter((each) => each !== name));
  return Number.isInteger(value) && value >= 0 ? value : undefined;
}

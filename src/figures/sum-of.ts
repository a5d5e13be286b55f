import type { CellName } from "../form/index";
import type { Figures } from "./figures";

/** The sum of these cells, in 分 for money; undefined when one of them is blank or unreadable, for a blank is not 0. */
export function sumOf(names: readonly CellName[], figures: Figures): number | undefined {
  let sum = 0;
  for (const name of names) {
    const figure = figures.get(name);
    if (figure?.state !== "number") return undefined;
    sum += figure.value;
  }
  return sum;
}

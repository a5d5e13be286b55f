import type { CellName } from "../../form/index";
import type { Figures } from "../../figures/index";

/** The sum of cells, in 分 for money; undefined where one is blank or unreadable. */
export function sumOfCells(figures: Figures, cells: readonly CellName[]): number | undefined {
  let sum = 0;
  for (const name of cells) {
    const figure = figures.get(name);
    if (figure?.state !== "number") return undefined;
    sum += figure.value;
  }
  return sum;
}

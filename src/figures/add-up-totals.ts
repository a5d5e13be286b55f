import { totalEquations, type CellName, type Form } from "../form/index";
import type { Figure, Figures } from "./figures";

/**
 * Figures with the given totals added up from their parts by definition. A total with a blank or unreadable
 * part stays blank, as its formula in the sheet does.
 */
export function addUpTotals(form: Form, figures: Figures, totals: ReadonlySet<CellName>): Figures {
  const addedUp = new Map<CellName, Figure>(figures);
  for (const [total, equation] of totalEquations(form)) {
    if (!totals.has(total)) continue;
    addedUp.delete(total);
    let sum: number | undefined = 0;
    for (const part of equation.left) {
      const figure = addedUp.get(part);
      sum = figure?.state === "number" && sum !== undefined ? sum + figure.value : undefined;
    }
    if (sum !== undefined) addedUp.set(total, { state: "number", value: sum });
  }
  return addedUp;
}

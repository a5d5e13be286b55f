import { totalEquations, type CellName, type Form } from "../form/index";
import type { Figure, Figures } from "../figures/index";

/**
 * Figures in which a total that is no number is what is known of it: the sum of those of its parts that are numbers.
 * A unit that left one cell of a row blank has no total there, and yet its other cells count.
 */
export function withKnownTotals(form: Form, figures: Figures): Figures {
  const known = new Map<CellName, Figure>(figures);
  for (const [total, { left }] of totalEquations(form)) {
    if (known.get(total)?.state === "number") continue;
    const parts = left.flatMap((part) => {
      const figure = known.get(part);
      return figure?.state === "number" ? [figure.value] : [];
    });
    if (parts.length > 0)
      known.set(total, { state: "number", value: parts.reduce((sum, part) => sum + part, 0) });
  }
  return known;
}

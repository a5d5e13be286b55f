import { defineClass, type ApiClass } from "../protocol/api-class";
import { refuse } from "../protocol/api-error";
import { color, finiteNumber, oneOf, text, truth } from "./arguments";
import type { Cells } from "./cells";
import { styleScalar } from "./range-format";

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

function size(value: unknown): number {
  const points = finiteNumber(value);
  if (points < 1 || points > 409) throw refuse("InvalidArgument");
  return points;
}

export const rangeFontClass: ApiClass<Cells> = defineClass({
  name: "RangeFont",
  scalars: {
    name: styleScalar("fontName", text),
    size: styleScalar("fontSize", size),
    color: styleScalar("color", color),
    bold: styleScalar("bold", truth),
    italic: styleScalar("italic", truth),
    underline: styleScalar("underline", (value) => oneOf(value, underlines)),
    strikethrough: styleScalar("strikethrough", truth),
  },
});

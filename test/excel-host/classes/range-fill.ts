import { defineClass, writes, type ApiClass } from "../protocol/api-class";
import { color } from "./arguments";
import { uniform, type Cells } from "./cells";
import { patchStyle } from "./range-format";

/** A cell without fill says it is white. */
export const rangeFillClass: ApiClass<Cells> = defineClass({
  name: "RangeFill",
  scalars: {
    color: {
      get: (cells) => uniform(cells, (style) => style.fill ?? "#FFFFFF"),
      set: (cells, value) => patchStyle(cells, { fill: value === "" ? null : color(value) }),
    },
    pattern: { get: (cells) => uniform(cells, (style) => (style.fill === null ? "None" : "Solid")) },
  },
  methods: { clear: writes((cells) => patchStyle(cells, { fill: null })) },
});

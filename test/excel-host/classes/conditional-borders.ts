import type { Border, BorderEdge } from "../model";
import { defineClass, reads, type ApiClass, type ApiObject } from "../protocol/api-class";
import { color, oneOf } from "./arguments";
import { changeFormat, currentFormat, type ConditionalFormatTarget } from "./conditional-format";

interface Target extends ConditionalFormatTarget {
  readonly edge: BorderEdge;
}

const edges: Readonly<Record<string, BorderEdge>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

const borderOf = (target: ConditionalFormatTarget, side: unknown): ApiObject => {
  const edge = edges[oneOf(side, Object.keys(edges))] ?? "top";
  return conditionalBorderClass.of({ sheet: target.sheet, id: target.id, edge });
};

export const conditionalBorderCollectionClass: ApiClass<ConditionalFormatTarget> = defineClass({
  name: "ConditionalRangeBorderCollection",
  item: borderOf,
  navigation: {
    top: (target) => borderOf(target, "EdgeTop"),
    bottom: (target) => borderOf(target, "EdgeBottom"),
    left: (target) => borderOf(target, "EdgeLeft"),
    right: (target) => borderOf(target, "EdgeRight"),
  },
  methods: { getItem: reads((target, [side]) => borderOf(target, side)) },
});

export const conditionalBorderClass: ApiClass<Target> = defineClass({
  name: "ConditionalRangeBorder",
  scalars: {
    sideIndex: {
      get: ({ edge }) => Object.keys(edges).find((side) => edges[side] === edge) ?? null,
    },
    style: {
      get: (target) => currentFormat(target).format.borders?.[target.edge]?.style ?? "None",
      set: (target, value) =>
        draw(target, { style: oneOf(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"]) }),
    },
    color: {
      get: (target) => currentFormat(target).format.borders?.[target.edge]?.color ?? "#000000",
      set: (target, value) => draw(target, { color: color(value) }),
    },
  },
});

function draw(target: Target, patch: Partial<Border>): void {
  const { format } = currentFormat(target);
  const before = format.borders?.[target.edge] ?? { style: "Continuous", weight: "Thin", color: "#000000" };
  changeFormat(target, {
    format: { ...format, borders: { ...format.borders, [target.edge]: { ...before, ...patch } } },
  });
}

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.conditionalBorderClass = exports.conditionalBorderCollectionClass = void 0;
const api_class_1 = require("../protocol/api-class");
const arguments_1 = require("./arguments");
const conditional_format_1 = require("./conditional-format");
const edges = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};
const borderOf = (target, side) => {
  const edge = edges[(0, arguments_1.oneOf)(side, Object.keys(edges))] ?? "top";
  return exports.conditionalBorderClass.of({ sheet: target.sheet, id: target.id, edge });
};
exports.conditionalBorderCollectionClass = (0, api_class_1.defineClass)({
  name: "ConditionalRangeBorderCollection",
  item: borderOf,
  navigation: {
    top: (target) => borderOf(target, "EdgeTop"),
    bottom: (target) => borderOf(target, "EdgeBottom"),
    left: (target) => borderOf(target, "EdgeLeft"),
    right: (target) => borderOf(target, "EdgeRight"),
  },
  methods: { getItem: (0, api_class_1.reads)((target, [side]) => borderOf(target, side)) },
});
exports.conditionalBorderClass = (0, api_class_1.defineClass)({
  name: "ConditionalRangeBorder",
  scalars: {
    sideIndex: {
      get: ({ edge }) => Object.keys(edges).find((side) => edges[side] === edge) ?? null,
    },
    style: {
      get: (target) =>
        (0, conditional_format_1.currentFormat)(target).format.borders?.[target.edge]?.style ?? "None",
      set: (target, value) =>
        draw(target, {
          style: (0, arguments_1.oneOf)(value, [
            "None",
            "Continuous",
            "Dash",
            "DashDot",
            "DashDotDot",
            "Dot",
          ]),
        }),
    },
    color: {
      get: (target) =>
        (0, conditional_format_1.currentFormat)(target).format.borders?.[target.edge]?.color ?? "#000000",
      set: (target, value) => draw(target, { color: (0, arguments_1.color)(value) }),
    },
  },
});
function draw(target, patch) {
  const { format } = (0, conditional_format_1.currentFormat)(target);
  const before = format.borders?.[target.edge] ?? { style: "Continuous", weight: "Thin", color: "#000000" };
  (0, conditional_format_1.changeFormat)(target, {
    format: { ...format, borders: { ...format.borders, [target.edge]: { ...before, ...patch } } },
  });
}

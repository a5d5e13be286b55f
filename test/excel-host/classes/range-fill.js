"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rangeFillClass = void 0;
const api_class_1 = require("../protocol/api-class");
const arguments_1 = require("./arguments");
const cells_1 = require("./cells");
const range_format_1 = require("./range-format");
/** A cell without fill says it is white. */
exports.rangeFillClass = (0, api_class_1.defineClass)({
  name: "RangeFill",
  scalars: {
    color: {
      get: (cells) => (0, cells_1.uniform)(cells, (style) => style.fill ?? "#FFFFFF"),
      set: (cells, value) =>
        (0, range_format_1.patchStyle)(cells, { fill: value === "" ? null : (0, arguments_1.color)(value) }),
    },
    pattern: {
      get: (cells) => (0, cells_1.uniform)(cells, (style) => (style.fill === null ? "None" : "Solid")),
    },
  },
  methods: {
    clear: (0, api_class_1.writes)((cells) => (0, range_format_1.patchStyle)(cells, { fill: null })),
  },
});

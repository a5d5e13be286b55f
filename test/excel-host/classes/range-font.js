"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rangeFontClass = void 0;
const api_class_1 = require("../protocol/api-class");
const api_error_1 = require("../protocol/api-error");
const arguments_1 = require("./arguments");
const range_format_1 = require("./range-format");
const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];
function size(value) {
  const points = (0, arguments_1.finiteNumber)(value);
  if (points < 1 || points > 409) throw (0, api_error_1.refuse)("InvalidArgument");
  return points;
}
exports.rangeFontClass = (0, api_class_1.defineClass)({
  name: "RangeFont",
  scalars: {
    name: (0, range_format_1.styleScalar)("fontName", arguments_1.text),
    size: (0, range_format_1.styleScalar)("fontSize", size),
    color: (0, range_format_1.styleScalar)("color", arguments_1.color),
    bold: (0, range_format_1.styleScalar)("bold", arguments_1.truth),
    italic: (0, range_format_1.styleScalar)("italic", arguments_1.truth),
    underline: (0, range_format_1.styleScalar)("underline", (value) =>
      (0, arguments_1.oneOf)(value, underlines),
    ),
    strikethrough: (0, range_format_1.styleScalar)("strikethrough", arguments_1.truth),
  },
});

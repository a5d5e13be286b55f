"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.conditionalRangeFontClass =
  exports.conditionalRangeFillClass =
  exports.conditionalRangeFormatClass =
  exports.conditionalFormatRuleClass =
  exports.customConditionalFormatClass =
  exports.conditionalFormatClass =
    void 0;
exports.currentFormat = currentFormat;
exports.changeFormat = changeFormat;
const calc_1 = require("../model/calc");
const api_class_1 = require("../protocol/api-class");
const api_error_1 = require("../protocol/api-error");
const arguments_1 = require("./arguments");
const cells_1 = require("./cells");
const conditional_borders_1 = require("./conditional-borders");
const range_areas_1 = require("./range-areas");
const range_1 = require("./range");
function currentFormat({ sheet, id }) {
  const found = sheet.content.conditionalFormats.find((format) => format.id === id);
  if (!found) throw (0, api_error_1.refuse)("ItemNotFound");
  return found;
}
function changeFormat(target, patch) {
  (0, cells_1.assertAllowed)(target.sheet, "allowFormatCells");
  const current = currentFormat(target);
  target.sheet.content.conditionalFormats = target.sheet.content.conditionalFormats.map((format) =>
    format === current ? { ...format, ...patch } : format,
  );
  target.sheet.book.emit({ type: "other", sheetId: target.sheet.id });
}
exports.conditionalFormatClass = (0, api_class_1.defineClass)({
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    type: { get: () => "Custom" },
    stopIfTrue: {
      get: (target) => currentFormat(target).stopIfTrue,
      set: (target, value) => changeFormat(target, { stopIfTrue: (0, arguments_1.truth)(value) }),
    },
    // Counted over the whole sheet; 0 is the first.
    priority: {
      get: (target) => target.sheet.content.conditionalFormats.indexOf(currentFormat(target)),
      set: (target, value) => {
        const format = currentFormat(target);
        const others = target.sheet.content.conditionalFormats.filter((each) => each !== format);
        others.splice(Math.min((0, arguments_1.wholeNumber)(value, 0), others.length), 0, format);
        target.sheet.content.conditionalFormats = others;
      },
    },
  },
  navigation: {
    custom: (target) => exports.customConditionalFormatClass.of(target),
    customOrNullObject: (target) => exports.customConditionalFormatClass.of(target),
  },
  methods: {
    delete: (0, api_class_1.writes)((target) => {
      (0, cells_1.assertAllowed)(target.sheet, "allowFormatCells");
      const format = currentFormat(target);
      target.sheet.content.conditionalFormats = target.sheet.content.conditionalFormats.filter(
        (each) => each !== format,
      );
      target.sheet.book.emit({ type: "other", sheetId: target.sheet.id });
    }),
    getRange: (0, api_class_1.reads)((target) => {
      const [area, more] = currentFormat(target).areas;
      if (!area || more) throw (0, api_error_1.refuse)("InvalidOperation");
      return (0, range_1.rangeOf)(target.sheet, area);
    }),
    getRangeOrNullObject: (0, api_class_1.reads)((target) => {
      const [area, more] = currentFormat(target).areas;
      return area && !more ? (0, range_1.rangeOf)(target.sheet, area) : null;
    }),
    getRanges: (0, api_class_1.reads)((target) =>
      range_areas_1.rangeAreasClass.of({ sheet: target.sheet, areas: currentFormat(target).areas }),
    ),
  },
});
exports.customConditionalFormatClass = (0, api_class_1.defineClass)({
  name: "CustomConditionalFormat",
  navigation: {
    rule: (target) => exports.conditionalFormatRuleClass.of(target),
    format: (target) => exports.conditionalRangeFormatClass.of(target),
  },
});
const formula = {
  get: (target) => currentFormat(target).formula,
  set: (target, value) => {
    const given = (0, arguments_1.text)(value);
    const complete = given.startsWith("=") ? given : `=${given}`;
    if (!(0, calc_1.parseFormula)(complete)) throw (0, api_error_1.refuse)("InvalidArgument");
    changeFormat(target, { formula: complete });
  },
};
exports.conditionalFormatRuleClass = (0, api_class_1.defineClass)({
  name: "ConditionalFormatRule",
  scalars: { formula, formulaLocal: formula },
});
function overlay(key, check) {
  return {
    // What the format leaves alone reads as nothing.
    get: (target) => currentFormat(target).format[key] ?? null,
    set: (target, value) =>
      changeFormat(target, { format: { ...currentFormat(target).format, [key]: check(value) } }),
  };
}
exports.conditionalRangeFormatClass = (0, api_class_1.defineClass)({
  name: "ConditionalRangeFormat",
  scalars: { numberFormat: overlay("numberFormat", arguments_1.text) },
  navigation: {
    fill: (target) => exports.conditionalRangeFillClass.of(target),
    font: (target) => exports.conditionalRangeFontClass.of(target),
    borders: (target) => conditional_borders_1.conditionalBorderCollectionClass.of(target),
  },
});
function without(target, keys) {
  const kept = Object.entries(currentFormat(target).format).filter(
    ([key]) => !keys.some((each) => each === key),
  );
  changeFormat(target, { format: Object.fromEntries(kept) });
}
exports.conditionalRangeFillClass = (0, api_class_1.defineClass)({
  name: "ConditionalRangeFill",
  scalars: { color: overlay("fill", arguments_1.color) },
  methods: { clear: (0, api_class_1.writes)((target) => without(target, ["fill"])) },
});
exports.conditionalRangeFontClass = (0, api_class_1.defineClass)({
  name: "ConditionalRangeFont",
  scalars: {
    color: overlay("color", arguments_1.color),
    bold: overlay("bold", arguments_1.truth),
    italic: overlay("italic", arguments_1.truth),
    strikethrough: overlay("strikethrough", arguments_1.truth),
    underline: overlay("underline", (value) => (0, arguments_1.oneOf)(value, ["None", "Single", "Double"])),
  },
  methods: {
    clear: (0, api_class_1.writes)((target) =>
      without(target, ["color", "bold", "italic", "strikethrough", "underline"]),
    ),
  },
});

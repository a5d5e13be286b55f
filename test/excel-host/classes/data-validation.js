"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.dataValidationClass = void 0;
const model_1 = require("../model");
const calc_1 = require("../model/calc");
const validation_1 = require("../model/validation");
const model_2 = require("../model");
const api_class_1 = require("../protocol/api-class");
const api_error_1 = require("../protocol/api-error");
const arguments_1 = require("./arguments");
const cells_1 = require("./cells");
const validations_of_1 = require("./validations-of");
const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];
/** The one thing all the cells' validations say; null when they differ. */
function common(cells, read) {
  const all = (0, validations_of_1.validationsOf)(cells).map(({ validation }) =>
    read(validation ?? validations_of_1.noValidation),
  );
  const [first] = all;
  return first !== undefined && all.every((each) => JSON.stringify(each) === JSON.stringify(first))
    ? first
    : null;
}
function change(cells, patch) {
  (0, cells_1.assertAllowed)(cells.sheet, "allowFormatCells");
  (0, validations_of_1.changeValidations)(cells, patch);
}
const typeNames = {
  none: "None",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
  list: "List",
  custom: "Custom",
};
exports.dataValidationClass = (0, api_class_1.defineClass)({
  name: "DataValidation",
  scalars: {
    type: {
      get: (cells) => {
        const type = common(cells, ({ rule }) => rule.type);
        return type === null ? "Inconsistent" : typeNames[type];
      },
    },
    rule: {
      get: (cells) => ruleToWire(common(cells, ({ rule }) => rule)),
      set: (cells, value) => change(cells, { rule: ruleFromWire(value, cells) }),
    },
    prompt: {
      get: (cells) => common(cells, ({ prompt }) => prompt),
      set: (cells, value) => {
        const given = fields(value);
        change(cells, {
          prompt: {
            showPrompt: (0, arguments_1.truth)(given["showPrompt"] ?? true),
            title: String(given["title"] ?? ""),
            message: String(given["message"] ?? ""),
          },
        });
      },
    },
    errorAlert: {
      get: (cells) => common(cells, ({ errorAlert }) => errorAlert),
      set: (cells, value) => {
        const given = fields(value);
        change(cells, {
          errorAlert: {
            showAlert: (0, arguments_1.truth)(given["showAlert"] ?? true),
            style: (0, arguments_1.oneOf)(given["style"] ?? "Stop", ["Stop", "Warning", "Information"]),
            title: String(given["title"] ?? ""),
            message: String(given["message"] ?? ""),
          },
        });
      },
    },
    ignoreBlanks: {
      get: (cells) => common(cells, ({ ignoreBlanks }) => ignoreBlanks),
      set: (cells, value) => change(cells, { ignoreBlanks: (0, arguments_1.truth)(value) }),
    },
    valid: { get: isValid },
  },
  methods: {
    clear: (0, api_class_1.writes)((cells) => {
      (0, cells_1.assertAllowed)(cells.sheet, "allowFormatCells");
      (0, validations_of_1.clearValidations)(cells);
    }),
  },
});
function fields(value) {
  if (typeof value !== "object" || value === null) throw (0, api_error_1.refuse)("InvalidArgument");
  return value;
}
/** Null when some cells obey and some do not. */
function isValid(cells) {
  const { sheet } = cells;
  let found = null;
  for (const { validation, areas } of (0, validations_of_1.validationsOf)(cells)) {
    for (const area of areas) {
      for (const { row, column } of (0, model_1.cellsOf)(
        sheet.clip(area) ?? { ...area, rowCount: 1, columnCount: 1 },
      )) {
        const cell = sheet.content.cells.get((0, model_2.keyOf)(row, column)) ?? null;
        const valid = !validation || (0, validation_1.acceptsValue)(sheet, row, column, validation, cell);
        if (found !== null && found !== valid) return null;
        found = valid;
      }
    }
  }
  return found;
}
function ruleToWire(rule) {
  if (!rule) return null;
  switch (rule.type) {
    case "none":
      return {};
    case "list":
      return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
    case "custom":
      return { custom: { formula: rule.formula } };
    default: {
      const { type, formula1, formula2, operator } = rule;
      return { [type]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator } };
    }
  }
}
function ruleFromWire(value, { sheet }) {
  const given = Object.entries(fields(value)).filter(([, rule]) => rule !== null && rule !== undefined);
  const [entry] = given;
  if (!entry || given.length > 1) throw (0, api_error_1.refuse)("InvalidArgument");
  const rule = fields(entry[1]);
  const type = (0, arguments_1.oneOf)(entry[0], [
    "wholeNumber",
    "decimal",
    "textLength",
    "date",
    "time",
    "list",
    "custom",
  ]);
  if (type === "list") {
    const { source } = rule;
    if ((0, api_class_1.isApiObject)(source)) {
      const { sheet: on, areas } = (0, arguments_1.areasOf)(source, sheet);
      return {
        type,
        source: `=${areas.map((area) => on.fullAddress(area)).join(",")}`,
        inCellDropDown: dropDown(rule),
      };
    }
    if (typeof source !== "string" || source === "" || source.length > 255)
      throw (0, api_error_1.refuse)("InvalidArgument");
    return { type, source, inCellDropDown: dropDown(rule) };
  }
  if (type === "custom") {
    const formula = String(rule["formula"] ?? "");
    const complete = formula.startsWith("=") ? formula : `=${formula}`;
    if (complete.length > 256 || !(0, calc_1.parseFormula)(complete))
      throw (0, api_error_1.refuse)("InvalidArgument");
    return { type, formula: complete };
  }
  const operator = (0, arguments_1.oneOf)(rule["operator"] ?? "Between", operators);
  const formula1 = bound(rule["formula1"]);
  if (operator !== "Between" && operator !== "NotBetween") return { type, operator, formula1 };
  return { type, operator, formula1, formula2: bound(rule["formula2"]) };
}
const dropDown = (rule) => rule["inCellDropDown"] !== false;
function bound(value) {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value === "") throw (0, api_error_1.refuse)("InvalidArgument");
  return value;
}

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.validationToFile = validationToFile;
exports.validationFromFile = validationFromFile;
const sheet_to_file_1 = require("./sheet-to-file");
const operators = [
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqualTo", "greaterThanOrEqual"],
  ["LessThanOrEqualTo", "lessThanOrEqual"],
];
const bare = (formula) => String(formula).replace(/^=/, "");
/** None for a validation without rule and prompt. */
function validationToFile(validation) {
  const { rule, prompt, errorAlert } = validation;
  if (rule.type === "none" && prompt.title === "" && prompt.message === "") return [];
  return [
    {
      ...ruleToFile(rule),
      range: (0, sheet_to_file_1.sqref)(validation.areas),
      allowBlank: validation.ignoreBlanks,
      showInputMessage: prompt.showPrompt,
      showErrorMessage: errorAlert.showAlert && rule.type !== "none",
      errorStyle: errorAlert.style.toLowerCase(),
      inputTitle: prompt.title,
      inputMessage: prompt.message,
      errorTitle: errorAlert.title,
      errorMessage: errorAlert.message,
    },
  ];
}
function ruleToFile(rule) {
  switch (rule.type) {
    case "none":
      // A prompt without rule: the library knows no validation of any value, so one that always holds.
      return { type: "custom", formula1: "TRUE" };
    case "custom":
      return { type: "custom", formula1: bare(rule.formula) };
    case "list":
      return rule.source.startsWith("=")
        ? { type: "list", formula1: bare(rule.source) }
        : { type: "list", values: rule.source.split(",") };
    default: {
      const operator = operators.find(([name]) => name === rule.operator)?.[1] ?? "between";
      return {
        type: rule.type === "wholeNumber" ? "whole" : rule.type,
        operator,
        formula1: bare(rule.formula1),
        ...(rule.formula2 === undefined ? {} : { formula2: bare(rule.formula2) }),
      };
    }
  }
}
function validationFromFile(validation, areas) {
  return {
    areas,
    rule: ruleFromFile(validation),
    ignoreBlanks: validation.allowBlank ?? false,
    prompt: {
      showPrompt: validation.showInputMessage ?? false,
      title: validation.inputTitle ?? "",
      message: validation.inputMessage ?? "",
    },
    errorAlert: {
      showAlert: validation.showErrorMessage ?? false,
      style:
        validation.errorStyle === "warning"
          ? "Warning"
          : validation.errorStyle === "information"
            ? "Information"
            : "Stop",
      title: validation.errorTitle ?? "",
      message: validation.errorMessage ?? "",
    },
  };
}
function ruleFromFile({ type, operator, formula1, formula2, values }) {
  if (type === "custom") return { type, formula: `=${formula1 ?? "TRUE"}` };
  if (type === "list") {
    const quoted = /^"(.*)"$/s.exec(formula1 ?? "");
    const source = values ? values.join(",") : quoted ? (quoted[1] ?? "") : `=${formula1 ?? ""}`;
    return { type, source, inCellDropDown: true };
  }
  const number = (formula) =>
    formula !== undefined && formula !== "" && Number.isFinite(Number(formula))
      ? Number(formula)
      : `=${formula ?? "0"}`;
  return {
    type: type === "whole" ? "wholeNumber" : type,
    // Between is what a file leaves unsaid.
    operator: operators.find(([, name]) => name === operator)?.[0] ?? "Between",
    formula1: number(formula1),
    ...(formula2 === undefined ? {} : { formula2: number(formula2) }),
  };
}

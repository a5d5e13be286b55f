import type { DataValidation } from "hucre/xlsx";
import { areaAddress } from "../sheet/index";
import type { LayoutValidation } from "../sheet/index";

/** What the file format allows; beyond it Excel calls the file damaged. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** Stands for "any whole number" and "any number", which a validation cannot say: fifteen digits are all Excel keeps. */
const LOWEST = -999_999_999_999_999;

/** A validation in the words of the file writer: it prompts, warns, lets blanks pass and never stops. */
export function fileValidation(validation: LayoutValidation): DataValidation {
  const { prompt, warning } = validation;
  for (const { title, message } of [prompt, warning]) {
    if (title.length > LONGEST_TITLE) throw new Error(`title too long: ${title}`);
    if (message.length > LONGEST_MESSAGE) throw new Error(`message too long: ${message}`);
  }
  return {
    ...fileRule(validation.rule),
    range: areaAddress(validation.area),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: "warning",
    inputTitle: prompt.title,
    inputMessage: prompt.message,
    errorTitle: warning.title,
    errorMessage: warning.message,
  };
}

function fileRule(
  rule: LayoutValidation["rule"],
): Pick<DataValidation, "type" | "operator" | "formula1" | "values"> {
  switch (rule.type) {
    case "wholeNumber":
    case "decimal":
      return {
        type: rule.type === "decimal" ? "decimal" : "whole",
        operator: "greaterThanOrEqual",
        formula1: String(rule.minimum ?? LOWEST),
      };
    case "custom":
      return { type: "custom", formula1: rule.formula.replace(/^=/, "") };
    case "list": {
      const items = rule.items.join(",");
      if (rule.items.some((item) => /[,"]/.test(item)) || items.length > LONGEST_MESSAGE) {
        throw new Error(`a list cannot hold: ${items}`);
      }
      return { type: "list", values: [...rule.items] };
    }
  }
}

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.noValidation = void 0;
exports.validationsOf = validationsOf;
exports.clearValidations = clearValidations;
exports.changeValidations = changeValidations;
const model_1 = require("../model");
const rebase_formula_1 = require("../model/structure/rebase-formula");
const api_error_1 = require("../protocol/api-error");
exports.noValidation = {
  rule: { type: "none" },
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: "", message: "" },
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
};
/** The validations that touch these cells, each with the part of the cells it covers; uncovered cells have none. */
function validationsOf({ sheet, areas }) {
  const parts = [];
  let rest = areas;
  for (const validation of sheet.content.validations) {
    const met = validation.areas.flatMap((own) =>
      areas.map((area) => (0, model_1.intersectAreas)(own, area)).filter((area) => area !== null),
    );
    if (met.length === 0) continue;
    parts.push({ validation, areas: met });
    for (const area of met) rest = (0, model_1.subtractFromAll)(rest, area);
  }
  if (rest.length > 0) parts.push({ validation: null, areas: rest });
  return parts;
}
/** Takes the cells out of every validation. */
function clearValidations({ sheet, areas }) {
  sheet.content.validations = sheet.content.validations.flatMap((validation) => {
    const left = areas.reduce((rest, area) => (0, model_1.subtractFromAll)(rest, area), validation.areas);
    if (left.length === 0) return [];
    return [{ ...rebased(validation, left), areas: left }];
  });
  sheet.book.emit({ type: "other", sheetId: sheet.id });
}
/** Changes the validation of these cells only, also where it reaches further than they do. */
function changeValidations(cells, patch) {
  const { sheet, areas } = cells;
  // A new rule is written for these cells' top left, whatever held before.
  const parts = patch.rule
    ? [{ validation: validationsOf(cells)[0]?.validation ?? null, areas }]
    : validationsOf(cells);
  const fresh = parts.map((part) => {
    const base = part.validation ? rebased(part.validation, part.areas) : exports.noValidation;
    return { ...base, ...patch, areas: part.areas };
  });
  if (fresh.some(tooLong)) throw (0, api_error_1.refuse)("InvalidArgument");
  clearValidations(cells);
  sheet.content.validations.push(...fresh);
}
/** Excel's own limits: 32 characters for titles, 255 for prompts, 225 for alerts. */
function tooLong({ prompt, errorAlert }) {
  return (
    prompt.title.length > 32 ||
    prompt.message.length > 255 ||
    errorAlert.title.length > 32 ||
    errorAlert.message.length > 225
  );
}
function rebased(validation, areas) {
  const { rule } = validation;
  if (rule.type !== "custom") return validation;
  return {
    ...validation,
    rule: { ...rule, formula: (0, rebase_formula_1.rebaseForAreas)(rule.formula, validation.areas, areas) },
  };
}

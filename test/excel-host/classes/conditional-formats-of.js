"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.conditionalFormatsOf = conditionalFormatsOf;
exports.removeConditionalFormats = removeConditionalFormats;
const model_1 = require("../model");
const rebase_formula_1 = require("../model/structure/rebase-formula");
/** The conditional formats that touch these cells, first the one that wins. */
function conditionalFormatsOf({ sheet, areas }) {
  return sheet.content.conditionalFormats.filter((format) =>
    format.areas.some((own) => areas.some((area) => (0, model_1.intersectAreas)(own, area))),
  );
}
/** Takes the cells out of every conditional format; one left without cells is gone. */
function removeConditionalFormats({ sheet, areas }) {
  sheet.content.conditionalFormats = sheet.content.conditionalFormats.flatMap((format) => {
    const left = areas.reduce((rest, area) => (0, model_1.subtractFromAll)(rest, area), format.areas);
    if (left.length === 0) return [];
    return [
      {
        ...format,
        areas: left,
        formula: (0, rebase_formula_1.rebaseForAreas)(format.formula, format.areas, left),
      },
    ];
  });
  sheet.book.emit({ type: "other", sheetId: sheet.id });
}

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.fillingCheck = fillingCheck;
exports.markFigures = markFigures;
exports.promptFor = promptFor;
const index_1 = require("../form/index");
const index_2 = require("../validation/index");
const addresses_1 = require("./addresses");
const check_formulas_1 = require("./check-formulas");
const figure_cells_1 = require("./figure-cells");
const lay_out_table_sheet_1 = require("./lay-out-table-sheet");
const references_1 = require("./references");
/** A cell that says whether these figures are filled, and filled with what their kinds may hold. */
function fillingCheck(form, report, names) {
  const cells = (0, figure_cells_1.figureCells)(form);
  const entries = names.filter((name) => cellOf(form, name).role === "entry");
  const conditions = names.map((name) => {
    const cell = cells.get(name);
    if (!cell) throw new Error(`No cell is laid out for ${name}`);
    return (0, check_formulas_1.wrongCellCondition)(
      cellOf(form, name).kind,
      (0, addresses_1.cellAddress)(cell.row, cell.column),
    );
  });
  const blanks = entries.filter((name) => !report.figures.has(name)).length;
  return {
    formula: (0, check_formulas_1.fillingFormula)(
      conditions,
      (0, references_1.areasOf)(entries, cells).map(addresses_1.areaAddress),
    ),
    result: (0, check_formulas_1.fillingResult)(
      names.some((name) => isWrong(form, report, name)),
      blanks,
    ),
  };
}
/** Marks wrong figures red and blank ones in a light tint, one conditional format a contiguous range (P23). */
function markFigures(draft, form, names) {
  const cells = (0, figure_cells_1.figureCells)(form);
  for (const kind of new Set(names.map((name) => cellOf(form, name).kind))) {
    const ofKind = names.filter((name) => cellOf(form, name).kind === kind);
    for (const area of (0, references_1.areasOf)(ofKind, cells)) {
      const first = (0, addresses_1.cellAddress)(area.row, area.column);
      draft.conditionalFormats.push({
        area,
        formula: `=${(0, check_formulas_1.wrongCellCondition)(kind, first)}`,
        ...lay_out_table_sheet_1.wrongMark,
      });
    }
    const entries = ofKind.filter((name) => cellOf(form, name).role === "entry");
    for (const area of (0, references_1.areasOf)(entries, cells)) {
      const first = (0, addresses_1.cellAddress)(area.row, area.column);
      draft.conditionalFormats.push({
        area,
        formula: `=ISBLANK(${first})`,
        ...lay_out_table_sheet_1.blankMark,
      });
    }
  }
}
/** Prompts for what to type and warns of anything else; it never stops, since paste goes round it (P11). */
function promptFor(draft, form, names) {
  const cells = (0, figure_cells_1.figureCells)(form);
  const kinds = new Set(names.map((name) => cellOf(form, name).kind));
  for (const kind of kinds) {
    const ofKind = names.filter((name) => cellOf(form, name).kind === kind);
    for (const area of (0, references_1.areasOf)(ofKind, cells)) {
      const first = (0, addresses_1.cellAddress)(area.row, area.column);
      draft.validations.push({
        area,
        rule: validationRule(kind, first),
        ...validationTexts(form, ofKind, kind),
      });
    }
  }
}
function validationRule(kind, first) {
  switch (kind) {
    case "count":
      return { type: "wholeNumber", minimum: 0 };
    case "signedCount":
      return { type: "wholeNumber", minimum: null };
    case "amountInTenThousandYuan":
      return { type: "decimal", minimum: 0 };
    case "amount":
      return { type: "custom", formula: `=NOT(${(0, check_formulas_1.wrongCellCondition)(kind, first)})` };
  }
}
function validationTexts(form, names, kind) {
  const [name = ""] = names;
  const title =
    names.length > 1
      ? (0, index_1.rowTitle)(form, name) || (0, index_1.columnTitle)(form, name)
      : (0, index_1.columnTitle)(form, name);
  const texts = {
    count: ["填数量，没有的填0，不要留空，不要填“/”。", "这里应填0或正整数，没有的请填0。"],
    signedCount: ["比上年增加的填正数，减少的填负数，没有增减的填0。", "这里应填整数，减少的填负数。"],
    amountInTenThousandYuan: [
      "以万元为单位，只填数字，最多六位小数；没有的填0。",
      "这里应填以万元为单位的数字，不写单位。",
    ],
    amount: ["填金额并写明单位，如251000元；只填数字的按元计；没有的填0。", "这里应填金额，如251000元。"],
  };
  const [message, warning] = texts[kind];
  // Excel keeps 32 characters of a prompt's title.
  return {
    prompt: { title: title.slice(0, 31), message },
    warning: { title: "请核对", message: warning },
  };
}
function isWrong(form, report, name) {
  const figure = report.figures.get(name);
  const { table, cell } = placeOf(form, name);
  if (!figure) return false;
  return form.rules.some(
    (rule) =>
      rule.kind === "cell" &&
      rule.table === table &&
      rule.cells === cell.kind &&
      (0, index_2.checkCell)(rule, name, figure) !== undefined,
  );
}
function cellOf(form, name) {
  return placeOf(form, name).cell;
}
function placeOf(form, name) {
  const place = (0, index_1.figurePlaces)(form).get(name);
  if (!place) throw new Error(`No figure cell of this form: ${name}`);
  return place;
}

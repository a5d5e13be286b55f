import {
  columnTitle,
  figurePlaces,
  rowTitle,
  type CellKind,
  type CellName,
  type FigureCell,
  type Form,
} from "../form/index";
import type { UnitReport } from "../figures/index";
import { checkCell } from "../validation/index";
import { areaAddress, cellAddress } from "./addresses";
import {
  fillingFormula,
  fillingResult,
  misplacedSeparatorCondition,
  wrongCellCondition,
} from "./check-formulas";
import { figureCells } from "./figure-cells";
import { blankMark, wrongMark } from "./lay-out-table-sheet";
import { areasOf } from "./references";
import type { SheetDraft } from "./sheet-draft";
import { inputTexts, warningTitle } from "./wording";
import type { CellContent, LayoutValidation } from "./workbook-layout";

/** A cell that says whether these figures are filled, and filled with what their kinds may hold. */
export function fillingCheck(form: Form, report: UnitReport, names: readonly CellName[]): CellContent {
  const cells = figureCells(form);
  const inRole = (role: FigureCell["role"]) => names.filter((name) => cellOf(form, name).role === role);
  const addressOf = (name: CellName) => {
    const cell = cells.get(name);
    if (!cell) throw new Error(`No cell is laid out for ${name}`);
    return cellAddress(cell.row, cell.column);
  };
  const isBlank = (name: CellName) =>
    !report.figures.has(name) && (cellOf(form, name).role === "entry" || report.typedTotals.has(name));
  const blanks = names.filter(isBlank).length;
  return {
    formula: fillingFormula(
      names.flatMap((name) => wrongConditions(cellOf(form, name).kind, addressOf(name))),
      areasOf(inRole("entry"), cells).map(areaAddress),
      inRole("total").map(addressOf),
    ),
    result: fillingResult(
      names.some((name) => isWrong(form, report, name)),
      blanks,
    ),
  };
}

/** A figure is wrong when one of these holds. */
function wrongConditions(kind: CellKind, address: string): string[] {
  const wrong = wrongCellCondition(kind, address);
  return kind === "amount" ? [wrong, misplacedSeparatorCondition(address)] : [wrong];
}

/** Marks wrong figures red and blank ones in a light tint, one conditional format a contiguous range (P23). */
export function markFigures(draft: SheetDraft, form: Form, names: readonly CellName[]): void {
  const cells = figureCells(form);
  for (const kind of new Set(names.map((name) => cellOf(form, name).kind))) {
    const ofKind = names.filter((name) => cellOf(form, name).kind === kind);
    for (const area of areasOf(ofKind, cells)) {
      const first = cellAddress(area.row, area.column);
      for (const condition of wrongConditions(kind, first))
        draft.conditionalFormats.push({ area, formula: `=${condition}`, ...wrongMark });
    }
    for (const area of areasOf(ofKind, cells)) {
      const first = cellAddress(area.row, area.column);
      draft.conditionalFormats.push({ area, formula: `=ISBLANK(${first})`, ...blankMark });
    }
  }
}

/** Prompts for what to type and warns of anything else; it never stops, since paste goes round it (P11). */
export function promptFor(draft: SheetDraft, form: Form, names: readonly CellName[]): void {
  const cells = figureCells(form);
  const kinds = new Set(names.map((name) => cellOf(form, name).kind));
  for (const kind of kinds) {
    const ofKind = names.filter((name) => cellOf(form, name).kind === kind);
    for (const area of areasOf(ofKind, cells)) {
      const first = cellAddress(area.row, area.column);
      draft.validations.push({
        area,
        rule: validationRule(kind, first),
        ...validationTexts(form, ofKind, kind),
      });
    }
  }
}

function validationRule(kind: CellKind, first: string): LayoutValidation["rule"] {
  switch (kind) {
    case "count":
      return { type: "wholeNumber", minimum: 0 };
    case "signedCount":
      return { type: "wholeNumber", minimum: null };
    case "amountInTenThousandYuan":
      return { type: "decimal", minimum: 0 };
    case "amount":
      return { type: "custom", formula: `=NOT(${wrongCellCondition(kind, first)})` };
  }
}

function validationTexts(form: Form, names: readonly CellName[], kind: CellKind) {
  const [name = ""] = names;
  const title = names.length > 1 ? rowTitle(form, name) || columnTitle(form, name) : columnTitle(form, name);
  const { prompt, warning } = inputTexts[kind];
  // Excel keeps 32 characters of a prompt's title.
  return {
    prompt: { title: title.slice(0, 31), message: prompt },
    warning: { title: warningTitle, message: warning },
  };
}

function isWrong(form: Form, report: UnitReport, name: CellName): boolean {
  const figure = report.figures.get(name);
  const { table, cell } = placeOf(form, name);
  if (!figure) return false;
  return form.rules.some(
    (rule) =>
      rule.kind === "cell" &&
      rule.table === table &&
      rule.cells === cell.kind &&
      checkCell(rule, name, figure) !== undefined,
  );
}

function cellOf(form: Form, name: CellName) {
  return placeOf(form, name).cell;
}

function placeOf(form: Form, name: CellName) {
  const place = figurePlaces(form).get(name);
  if (!place) throw new Error(`No figure cell of this form: ${name}`);
  return place;
}

import { equationTitle, tableTitles, type Equation, type Form, type TableId } from "../form/index";
import type { UnitReport } from "../figures/index";
import { areaAddress, cellAddress, quotedSheetName } from "./addresses";
import { equationResult, failedMark, passedText } from "./check-formulas";
import { conditionFormula } from "./condition-formula";
import { conditionResult } from "./condition-result";
import type { ConditionSources, KnownToConditions } from "./condition-sources";
import { sidesOfCondition, type SideCell } from "./side-cell";
import { figureCells } from "./figure-cells";
import { proceedingsCheckCell, proceedingsFillingArea } from "./lay-out-proceedings";
import { proactiveFillingArea } from "./lay-out-proactive";
import { requestsCheckCell, requestsFillingArea } from "./lay-out-requests";
import type { NativeCondition } from "./native-conditions";
import { references, referenceTo } from "./references";
import type { Area, SheetLayout } from "./workbook-layout";

/** One line of 数据核对. */
export interface CheckRow {
  readonly place: string;
  readonly relation: string;
  readonly sides?: { readonly left: SideCell; readonly right: SideCell };
  readonly state: SideCell;
  /** The cell to look at, as an address with its sheet. */
  readonly target: string;
  readonly ruleIds: string;
}

/** Whether every row of a table is filled, and filled with numbers. */
export function fillingRow(form: Form, sheet: SheetLayout): CheckRow {
  const table = sheet.key as TableId;
  const area = {
    proactive: proactiveFillingArea,
    requests: requestsFillingArea,
    proceedings: proceedingsFillingArea,
  }[table](form);
  const range = `${quotedSheetName(sheet.name)}!${areaAddress(area)}`;
  const results = resultsIn(sheet, area);
  const wrong = results.filter((result) => result.startsWith(failedMark)).length;
  const filled = results.filter((result) => result === passedText).length;
  const countWrong = `COUNTIF(${range},"${failedMark}*")`;
  return {
    place: `${tableTitles[table]}填报情况`,
    relation: "每格都填数，没有的填0",
    state: {
      formula: `=IF(${countWrong}>0,"${failedMark} "&${countWrong}&"处填错",IF(COUNTIF(${range},"${passedText}")<${results.length},"${unfilledText}","${passedText}"))`,
      result:
        wrong > 0 ? `${failedMark} ${wrong}处填错` : filled < results.length ? unfilledText : passedText,
    },
    target: `${quotedSheetName(sheet.name)}!${cellAddress(area.row, area.column)}`,
    ruleIds: form.rules
      .filter((rule) => rule.kind === "cell" && rule.table === table)
      .map((rule) => rule.id)
      .join(" "),
  };
}

export const unfilledText = "未填全";

function resultsIn(sheet: SheetLayout, area: Area): string[] {
  return sheet.cells
    .filter(
      (cell) =>
        cell.row >= area.row &&
        cell.row < area.row + area.rowCount &&
        cell.column >= area.column &&
        cell.column < area.column + area.columnCount,
    )
    .flatMap(({ content }) => (content && "formula" in content ? [String(content.result)] : []));
}

export function equationRow(form: Form, equation: Equation, report: UnitReport, sheetName: string): CheckRow {
  const cells = figureCells(form);
  const checkCell =
    equation.rule.table === "requests"
      ? requestsCheckCell(form, equation)
      : proceedingsCheckCell(form, equation);
  const toFix = equation.right[equation.right.length - 1] ?? "";
  const cellToFix = cells.get(toFix);
  if (!cellToFix) throw new Error(`No cell is laid out for ${toFix}`);
  const side = (names: readonly string[]): SideCell => {
    const list = references(names, cells, sheetName);
    const values = names.map((name) => report.figures.get(name));
    const complete = values.every((figure) => figure?.state === "number");
    const sum = values.reduce((total, figure) => total + (figure?.state === "number" ? figure.value : 0), 0);
    return {
      formula: `=IF(COUNT(${list})=${names.length},SUM(${list}),"")`,
      result: complete ? sum : "",
    };
  };
  return {
    place: equationTitle(form, equation),
    relation: equation.rule.relation,
    sides: { left: side(equation.left), right: side(equation.right) },
    state: {
      formula: `=${quotedSheetName(sheetName)}!${cellAddress(checkCell.row, checkCell.column)}`,
      result: equationResult(equation, report.figures),
    },
    target: `${quotedSheetName(sheetName)}!${cellAddress(cellToFix.row, cellToFix.column)}`,
    ruleIds: equation.rule.id,
  };
}

/** Whether figures are as they are likely to be: a rule that looks at several cells, at one place. */
export function conditionRow(
  form: Form,
  condition: NativeCondition,
  known: KnownToConditions,
  sources: ConditionSources,
): CheckRow {
  const { rule, place } = condition;
  const first = sources.figures.get(place.first);
  if (!first) throw new Error(`No cell is laid out for ${place.first}`);
  const sides = sidesOfCondition(form, condition, known, sources);
  return {
    place: place.place,
    relation: rule.relation,
    ...(sides && { sides }),
    state: {
      formula: conditionFormula(form, condition, sources),
      result: conditionResult(form, condition, known),
    },
    target: referenceTo(first),
    ruleIds: rule.id,
  };
}

import {
  cellsOf,
  type CellName,
  type ConditionCase,
  type ConditionRule,
  type Form,
} from "../../src/form/index";
import type { UnitReport } from "../../src/figures/index";
import { cellAddress, type FoundReport, type SheetLayout, type WorkbookLayout } from "../../src/sheet/index";
import { checkFigures, type Check } from "../../src/validation/index";
import { checkFound } from "../../src/app/check-found";
import { completedFigures, reportOfZeros } from "./reports";

/** What the live check makes of a workbook. */
export interface LiveCheck {
  readonly found: FoundReport;
  readonly check: Check;
  /** The same workbook beside a last year of zeros, which clears no figure of this year. */
  readonly besideZeros: Check;
}

export function liveCheckOf(form: Form, found: FoundReport): LiveCheck {
  const zeros = reportOfZeros(form.edition);
  const previous: UnitReport = { ...zeros, figures: completedFigures(zeros), year: found.report.year - 1 };
  return {
    found,
    check: checkFound(found, new Date(2025, 0, 10)).check,
    besideZeros: checkFigures(form, found.report.figures, found.formulaTotals, { previous }),
  };
}

/** A row of 数据核对 or of 与上年核对 on a rule about several figures. */
export interface ConditionRow {
  readonly sheet: string;
  readonly row: number;
  readonly ruleId: string;
  readonly place: string;
  /** How many rows of the list before it are on the same rule and place: they differ in what is wrong with it. */
  readonly nth: number;
  readonly list: "checks" | "previousYear";
  readonly stateAddress: string;
  /** What the formula of the state is laid out to come to. */
  readonly laidOut: string | number;
}

/** The rows on rules about several figures, as they are laid out. */
export function conditionRows(form: Form, layout: WorkbookLayout): ConditionRow[] {
  const ids = new Set(form.rules.filter(({ kind }) => kind === "condition").map(({ id }) => String(id)));
  const rows = layout.sheets.flatMap((sheet): Omit<ConditionRow, "nth">[] => {
    const list = sheet.key;
    if (list !== "checks" && list !== "previousYear") return [];
    const [idColumn, stateColumn] = list === "checks" ? [10, 6] : [6, 5];
    return rowsNamed(sheet, idColumn).flatMap(({ row, text }) => {
      const state = sheet.cells.find((cell) => cell.row === row && cell.column === stateColumn)?.content;
      if (!ids.has(text) || !state || !("formula" in state)) return [];
      return [
        {
          sheet: sheet.name,
          row,
          ruleId: text,
          place: String(textAt(sheet, row, 1)),
          list,
          stateAddress: cellAddress(row, stateColumn),
          laidOut: state.result,
        },
      ];
    });
  });
  const isAlike = (one: (typeof rows)[number], other: (typeof rows)[number]) =>
    one.list === other.list && one.ruleId === other.ruleId && one.place === other.place;
  return rows.map((row, index) => ({
    ...row,
    nth: rows.slice(0, index).filter((before) => isAlike(before, row)).length,
  }));
}

function rowsNamed(sheet: SheetLayout, column: number) {
  return sheet.cells.flatMap(({ row, column: at, content }) =>
    at === column && content && "value" in content ? [{ row, text: String(content.value) }] : [],
  );
}

function textAt(sheet: SheetLayout, row: number, column: number): unknown {
  const content = sheet.cells.find((cell) => cell.row === row && cell.column === column)?.content;
  return content && "value" in content ? content.value : undefined;
}

/** How a number of the register is written for the sheet to read it. */
export const plainNumber = /^(?:0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:,\d{3}){1,4})件?$/;

/** The rule of a row, at its place; of several for different levels of government, the first. */
export function placedRule(form: Form, { ruleId, place, list, nth }: ConditionRow) {
  const wanted = (condition: ConditionCase["flagWhen"]) =>
    mentionsLastYear(condition) ===
    (list === "previousYear" || ruleId === "T34-LINK" || ruleId === "T4-POST");
  const found = form.rules.flatMap((rule) =>
    rule.kind === "condition" && rule.id === ruleId
      ? rule.cases.filter((each) => each.place === place && wanted(each.flagWhen))
      : [],
  );
  const placed = found[nth];
  if (!placed) throw new Error(`No rule ${ruleId} on ${place}`);
  return placed;
}

/** What the row has to say, told by the findings of the live check alone. */
export function conditionVerdict(
  form: Form,
  { ruleId, place, list, nth }: ConditionRow,
  live: LiveCheck,
): string {
  const { report, cover, previous } = live.found;
  const placed = form.rules.flatMap((rule) =>
    rule.kind === "condition" && rule.id === ruleId
      ? rule.cases.filter((each) => each.place === place).map((each) => ({ rule, place: each }))
      : [],
  );
  const speaking = placed.filter(
    ({ rule }) => !rule.onlyFor || rule.onlyFor.some((level) => level === report.governmentLevel),
  );
  if (placed.length === 0) throw new Error(`No rule ${ruleId} on ${place}`);
  if (list === "previousYear") {
    if (previous?.year !== report.year - 1) return "— 年度不符";
    return verdictOf(
      speaking.filter(({ place: { flagWhen } }) => mentionsLastYear(flagWhen))[nth],
      live.check,
    );
  }
  if (ruleId === "T2-REG" && report.governmentLevel === undefined) return "— 未选层级";
  if (speaking.length === 0) return "— 不适用";
  if (ruleId === "T3-LEDGER") {
    const written = place.includes("总计") ? cover.ledgerAnswered : cover.ledgerReceived;
    if (written === undefined) return "— 未填台账数";
    if (!plainNumber.test(written)) return "未能核对";
  }
  if (ruleId === "T34-LINK" || ruleId === "T4-POST") {
    const state = verdictOf(speaking[nth], live.besideZeros);
    return state === "! 需说明" ? "— 待对照上年" : state;
  }
  return verdictOf(
    speaking.filter(({ place: { flagWhen } }) => !mentionsLastYear(flagWhen))[nth],
    live.check,
  );
}

function mentionsLastYear(condition: ConditionCase["flagWhen"]): boolean {
  return JSON.stringify(condition).includes('"lastYear"');
}

function verdictOf(
  placed: { readonly rule: ConditionRule; readonly place: ConditionCase } | undefined,
  check: Check,
): string {
  if (!placed) throw new Error("No rule speaks of this row");
  const { rule, place } = placed;
  const cells = [...new Set([place.first, ...cellsOf(place.flagWhen)])].sort().join();
  const isThis = (one: { rule: string; cells: readonly CellName[] }) =>
    one.rule === rule.id && [...one.cells].sort().join() === cells;
  // A rule on single cells may share the id, but a condition brings its own sentence.
  const finding = check.findings.find((one) => isThis(one) && one.sentence !== undefined);
  if (finding) return finding.level === "hard" ? "✗ 必须改正" : "! 需说明";
  return check.unverified.some(isThis) ? "未能核对" : "✓";
}

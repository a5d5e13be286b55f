import {
  cellsOf,
  equationsOf,
  figurePlaces,
  formOf,
  type CellName,
  type Comparison,
  type ConditionRule,
  type Equation,
  type Form,
} from "../../src/form/index";
import {
  cellAddress,
  figureCells,
  type FoundReport,
  type SheetLayout,
  type WorkbookLayout,
} from "../../src/sheet/index";
import { numberOf } from "../../src/figures/index";
import { checkFigures, type Check, type Finding } from "../../src/validation/index";

/** What the live check makes of a workbook. */
export interface LiveCheck {
  readonly found: FoundReport;
  readonly check: Check;
}

export function liveCheckOf(found: FoundReport): LiveCheck {
  const form = formOf(found.report.edition);
  return { found, check: checkFigures(form, found.report.figures, found.formulaTotals) };
}

/** A cell in which the sheet gives a verdict, and what it has to say there. */
export interface VerdictCell {
  readonly sheet: string;
  readonly address: string;
  readonly verdict: (live: LiveCheck) => string | number;
}

const firstCheckRow = 3;

/**
 * Every cell of a workbook that checks or adds up. The cells are found in the layout, what they have to say is put
 * together from the findings of the live check alone.
 */
export function verdictCells(form: Form, layout: WorkbookLayout): VerdictCell[] {
  const [checks] = layout.sheets.filter(({ key }) => key === "checks");
  if (!checks) throw new Error("The layout has no 数据核对");
  const fillings = layout.sheets.flatMap((sheet) => fillingCells(form, sheet));
  const equations = equationsOf(form);
  const cells: VerdictCell[] = [...fillings];
  const inChecks = (row: number, column: number, verdict: VerdictCell["verdict"]) =>
    cells.push({ sheet: checks.name, address: cellAddress(row, column), verdict });
  form.tables.forEach(({ table }, index) => {
    const sheet = layout.sheets.find(({ key }) => key === table)?.name;
    const ofTable = fillings.filter((cell) => cell.sheet === sheet);
    inChecks(firstCheckRow + index, 6, (live) =>
      tableFilling(ofTable.map(({ verdict }) => String(verdict(live)))),
    );
  });
  equations.forEach((equation, index) => {
    const row = firstCheckRow + form.tables.length + index;
    if (textAt(checks, row, 10) !== equation.rule.id)
      throw new Error(`Row ${row + 1} is not ${equation.rule.id}`);
    const [, sheet = "", address = ""] = /^='(.+)'!([A-Z]+\d+)$/.exec(formulaAt(checks, row, 6)) ?? [];
    const verdict = (live: LiveCheck) => equationVerdict(equation, live, equations);
    cells.push({ sheet, address, verdict });
    inChecks(row, 6, verdict);
    const left = (live: LiveCheck) => sumOf(equation.left, live);
    const right = (live: LiveCheck) => sumOf(equation.right, live);
    inChecks(row, 3, left);
    inChecks(row, 4, right);
    inChecks(row, 5, (live) => differenceOf(left(live), right(live)));
  });
  const states = cells.filter((cell) => cell.sheet === checks.name && cell.address.startsWith("G"));
  inChecks(1, 0, (live) => summary(states.map(({ verdict }) => String(verdict(live)))));
  const likely = firstCheckRow + form.tables.length + equations.length;
  const verdicts: ((live: LiveCheck) => string)[] = [];
  for (let row = likely + 1; row < checks.rowCount; row += 1) {
    const condition = conditionAt(form, checks, row);
    const verdict = (live: LiveCheck) => conditionVerdict(condition, live.check);
    verdicts.push(verdict);
    inChecks(row, 6, verdict);
    const { flagWhen } = condition.place;
    if (!("is" in flagWhen)) continue;
    const left = (live: LiveCheck) => sideOf(form, flagWhen.left, live);
    const right = (live: LiveCheck) => sideOf(form, flagWhen.right, live);
    inChecks(row, 3, left);
    inChecks(row, 4, right);
    inChecks(row, 5, (live) => differenceOf(left(live), right(live)));
  }
  inChecks(likely, 0, (live) => conditionSummary(verdicts.map((verdict) => verdict(live))));
  return cells;
}

interface PlacedCondition {
  readonly rule: ConditionRule;
  readonly place: ConditionRule["cases"][number];
}

/** The rule a row of 数据核对 is about, and the place it speaks of; rows of one rule and place keep its order. */
function conditionAt(form: Form, checks: SheetLayout, row: number): PlacedCondition {
  const printedIn = (each: number) => `${textAt(checks, each, 10)} ${textAt(checks, each, 1)}`;
  const before = Array.from({ length: row }, (_, each) => printedIn(each));
  const found = form.rules.flatMap((rule) =>
    rule.kind === "condition"
      ? rule.cases
          .filter(({ place }) => `${rule.id} ${place}` === printedIn(row))
          .map((place) => ({ rule, place }))
      : [],
  );
  const condition = found[before.filter((printed) => printed === printedIn(row)).length];
  if (!condition) throw new Error(`Row ${row + 1} of 数据核对 is about no rule of the form`);
  return condition;
}

function conditionVerdict({ rule, place }: PlacedCondition, check: Check): string {
  const cells = [...new Set([place.first, ...cellsOf(place.flagWhen)])].sort().join();
  const isThis = (one: { rule: string; cells: readonly CellName[] }) =>
    one.rule === rule.id && [...one.cells].sort().join() === cells;
  const finding = check.findings.find(isThis);
  if (finding) return finding.level === "hard" ? "✗ 必须改正" : "! 需说明";
  return check.unverified.some(isThis) ? "未能核对" : "✓";
}

function sideOf(form: Form, side: Comparison["left"], live: LiveCheck): number | "" {
  if ("value" in side) return side.value;
  if (!("sum" in side)) throw new Error("A side the sheet cannot know");
  let sum = 0;
  for (const name of side.sum) {
    const figure = live.found.report.figures.get(name);
    const kind = figurePlaces(form).get(name)?.cell.kind;
    if (figure?.state !== "number" || !kind) return "";
    sum += numberOf(figure.value, kind);
  }
  return sum * (side.times ?? 1);
}

function conditionSummary(states: readonly string[]): string {
  const count = (mark: string) => states.filter((state) => state.startsWith(mark)).length;
  return `合理性核对：有误 ${count("✗")} 项，需说明 ${count("!")} 项，未能核对 ${count("未能核对")} 项，通过 ${count("✓")} 项`;
}

function formulaAt(sheet: SheetLayout, row: number, column: number): string {
  const content = sheet.cells.find((cell) => cell.row === row && cell.column === column)?.content;
  return content && "formula" in content ? content.formula : "";
}

function textAt(sheet: SheetLayout, row: number, column: number): unknown {
  const content = sheet.cells.find((cell) => cell.row === row && cell.column === column)?.content;
  return content && "value" in content ? content.value : undefined;
}

/** The cells that say whether figures are filled; which figures, their own formulas tell. */
function fillingCells(form: Form, sheet: SheetLayout): VerdictCell[] {
  const names = new Map(
    [...figureCells(form)]
      .filter(([, cell]) => cell.sheet === sheet.key)
      .map(([name, cell]) => [cellAddress(cell.row, cell.column), name]),
  );
  return sheet.cells.flatMap(({ row, column, content }) => {
    if (!content || !("formula" in content) || !content.formula.includes("有填错的格")) return [];
    const named = [...content.formula.matchAll(/ISERROR\(([A-Z]+\d+)\)/g)].map(
      ([, at = ""]) => names.get(at) ?? at,
    );
    return [
      {
        sheet: sheet.name,
        address: cellAddress(row, column),
        verdict: ({ check }: LiveCheck) => fillingVerdict(form, named, check),
      },
    ];
  });
}

/**
 * The findings of rules of certain kinds. A condition may share its id with a rule on cells, but brings its own
 * sentence.
 */
export function findingsOf(
  form: Form,
  check: Check,
  kinds: readonly ("cell" | "sum" | "balance")[],
): Finding[] {
  const ids = new Set(form.rules.filter(({ kind }) => kinds.some((one) => one === kind)).map(({ id }) => id));
  return check.findings.filter(({ rule, sentence }) => ids.has(rule) && sentence === undefined);
}

function fillingVerdict(form: Form, names: readonly CellName[], check: Check): string {
  const wrong = findingsOf(form, check, ["cell"]).some(
    ({ cells: [cell] }) => cell !== undefined && names.includes(cell),
  );
  if (wrong) return "✗ 有填错的格";
  const blanks = names.filter((name) => check.blanks.includes(name)).length;
  return blanks > 0 ? `未填${blanks}格` : "✓";
}

function tableFilling(verdicts: readonly string[]): string {
  const wrong = verdicts.filter((verdict) => verdict.startsWith("✗")).length;
  if (wrong > 0) return `✗ ${wrong}处填错`;
  return verdicts.every((verdict) => verdict === "✓") ? "✓" : "未填全";
}

function equationVerdict(equation: Equation, live: LiveCheck, equations: readonly Equation[]): string {
  const { check } = live;
  const finding = check.findings.find((one) => isOf(equation, one));
  if (finding) return `✗ 相差${rounded(Math.abs(off(finding)))}`;
  if (check.unverified.some((one) => isOf(equation, one))) return "未能核对";
  // 总计 that only repeats the columns is no finding of its own, but its cell in the sheet still says what it is off by.
  const difference = differenceOf(sumOf(equation.left, live), sumOf(equation.right, live));
  if (equation.of !== "total" || difference === "" || difference === 0) return "✓";
  const columns = equations.filter(({ rule, of }) => rule === equation.rule && of !== "total");
  const told = check.findings.filter((one) => columns.some((column) => isOf(column, one)));
  const together = told.reduce((sum, one) => sum + off(one), 0);
  return rounded(together - difference) === 0 ? `✗ 相差${rounded(Math.abs(difference))}` : "✓";
}

/** Cells of the 总计 column that are marked red, though the live check tells only the columns they repeat. */
export function repeatingTotals(form: Form, live: LiveCheck): CellName[] {
  const equations = equationsOf(form);
  return equations
    .filter((equation) => equation.of === "total")
    .filter((equation) => !live.check.findings.some((one) => isOf(equation, one)))
    .filter((equation) => equationVerdict(equation, live, equations).startsWith("✗"))
    .map(({ right }) => right[right.length - 1] ?? "");
}

function isOf({ rule, left, right }: Equation, one: { rule: string; cells: readonly CellName[] }): boolean {
  return one.rule === rule.id && [...one.cells].sort().join() === [...left, ...right].sort().join();
}

function off({ expected = NaN, actual = NaN }: Finding): number {
  return expected - actual;
}

function sumOf(names: readonly CellName[], { found }: LiveCheck): number | "" {
  let sum = 0;
  for (const name of names) {
    const figure = found.report.figures.get(name);
    if (figure?.state !== "number") return "";
    sum += figure.value;
  }
  return sum;
}

function differenceOf(left: number | "", right: number | ""): number | "" {
  return left === "" || right === "" ? "" : rounded(left - right);
}

/** To six decimals, in the fifteen digits a spreadsheet shows. */
function rounded(value: number): number {
  return Number((Math.round(value * 1e6) / 1e6).toPrecision(15));
}

function summary(states: readonly string[]): string {
  const count = (holds: (state: string) => boolean) => states.filter(holds).length;
  const wrong = count((state) => state.startsWith("✗"));
  const waiting = count((state) => state === "未能核对" || state === "未填全");
  return `有误 ${wrong} 项，未能核对或未填全 ${waiting} 项，通过 ${count((state) => state === "✓")} 项`;
}

/** The totals of the official tables: the live check adds them up, the sheet's formulas do. */
export function formulaTotalCells(form: Form, layout: WorkbookLayout): (VerdictCell & { name: CellName })[] {
  const cells = figureCells(form);
  return [...figurePlaces(form).values()]
    .filter(({ cell }) => cell.role === "total")
    .map(({ cell: { name } }) => {
      const { sheet: key, row, column } = cells.get(name)!;
      const sheet = layout.sheets.find((each) => each.key === key)?.name ?? "";
      return {
        name,
        sheet,
        address: cellAddress(row, column),
        verdict: (live: LiveCheck) => sumOf([name], live),
      };
    });
}

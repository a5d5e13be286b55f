import {
  equationsOf,
  figurePlaces,
  type CellName,
  type Equation,
  type Form,
  type Side,
} from "../../src/form/index";
import { cellAddress, figureCells, type SheetLayout, type WorkbookLayout } from "../../src/sheet/index";
import { numberOf } from "../../src/figures/index";
import type { Check, Finding } from "../../src/validation/index";
import {
  conditionRows,
  conditionVerdict,
  placedRule,
  plainNumber,
  type LiveCheck,
} from "../support/condition-verdicts";

export { liveCheckOf, type LiveCheck } from "../support/condition-verdicts";

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
  return [...cells, ...conditionCells(form, layout)];
}

/** The cells of the rows on several figures, of 数据核对 and of 与上年核对 on 上年数据, and those that sum them up. */
function conditionCells(form: Form, layout: WorkbookLayout): VerdictCell[] {
  const rows = conditionRows(form, layout);
  const ofRows = rows.flatMap((each): VerdictCell[] => {
    const { sheet, row, list } = each;
    const state = {
      sheet,
      address: each.stateAddress,
      verdict: (live: LiveCheck) => conditionVerdict(form, each, live),
    };
    const { flagWhen } = placedRule(form, each);
    if (!("is" in flagWhen)) return [state];
    const left = (live: LiveCheck) => sideOf(form, flagWhen.left, live);
    const right = (live: LiveCheck) => sideOf(form, flagWhen.right, live);
    const sides = [
      { sheet, address: cellAddress(row, 3), verdict: left },
      { sheet, address: cellAddress(row, 4), verdict: right },
    ];
    const difference = (live: LiveCheck) => differenceOf(left(live), right(live));
    return list === "checks"
      ? [state, ...sides, { sheet, address: cellAddress(row, 5), verdict: difference }]
      : [state, ...sides];
  });
  const summaries = (["checks", "previousYear"] as const).flatMap((list): VerdictCell[] => {
    const own = rows.filter((row) => row.list === list);
    const [first] = own;
    if (!first) return [];
    const summed = (live: LiveCheck) =>
      conditionSummary(
        list === "checks" ? "合理性核对" : "与上年核对",
        own.map((row) => conditionVerdict(form, row, live)),
      );
    const { sheet } = first;
    if (list === "checks") return [{ sheet, address: cellAddress(first.row - 1, 0), verdict: summed }];
    // Between the two stand the heads.
    const title = first.row - 2;
    return [
      { sheet, address: cellAddress(title, 0), verdict: summed },
      { sheet, address: "A2", verdict: (live) => `${summed(live)}（见第${title + 1}行起）` },
    ];
  });
  return [...ofRows, ...summaries];
}

function sideOf(form: Form, side: Side, live: LiveCheck): number | "" {
  const { report, cover, previous } = live.found;
  if ("value" in side) return side.value;
  if ("ledger" in side) {
    const written = (side.ledger === "received" ? cover.ledgerReceived : cover.ledgerAnswered) ?? "";
    return plainNumber.test(written) ? Number(written.replace(/\D/g, "")) : "";
  }
  if ("add" in side) {
    const added = side.add.map((each) => sideOf(form, each, live));
    return added.some((each) => each === "")
      ? ""
      : added.reduce<number>((sum, each) => sum + Number(each), 0);
  }
  const [names, figures] = "sum" in side ? [side.sum, report.figures] : [side.lastYear, previous?.figures];
  let sum = 0;
  for (const name of names) {
    const figure = figures?.get(name);
    const kind = figurePlaces(form).get(name)?.cell.kind;
    if (figure?.state !== "number" || !kind) return "";
    sum += numberOf(figure.value, kind);
  }
  return sum * (side.times ?? 1);
}

function conditionSummary(title: string, states: readonly string[]): string {
  const count = (mark: string) => states.filter((state) => state.startsWith(mark)).length;
  return `${title}：有误 ${count("✗")} 项，需说明 ${count("!")} 项，未能核对 ${count("未能核对")} 项，通过 ${count("✓")} 项，未作结论 ${count("—")} 项`;
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
  return isSame(together, difference) ? `✗ 相差${rounded(Math.abs(difference))}` : "✓";
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
/** Equal to six decimals, as far as the fifteen digits a number keeps go. */
function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < Math.max(5e-7, Math.abs(other) * 5e-15);
}

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

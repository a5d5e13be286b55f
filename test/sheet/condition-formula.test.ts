import fc from "fast-check";
import {
  cellsOf,
  figurePlaces,
  formOf,
  governmentLevelTitles,
  type CellName,
  type EditionId,
  type Example,
} from "../../src/form/index";
import { reportFromJson, type UnitReport } from "../../src/figures/index";
import { layOutWorkbook, readWorkbookReport, type Cover, type WorkbookLayout } from "../../src/sheet/index";
import { lastYearCellsOf, nativeConditions, nativeYearConditions } from "../../src/sheet/native-conditions";
import { WorkbookModel, type CellValue } from "../excel-host/model";
import {
  conditionRows,
  conditionVerdict,
  liveCheckOf,
  type ConditionRow,
} from "../support/condition-verdicts";
import { gridOfLayout } from "../support/grid-of-layout";
import { publishedReport, reportOfZeros } from "../support/reports";

const editions: EditionId[] = ["2019", "2021"];

/** The rules with what their rows say, worked out by the emulated Excel. */
function nativeStates(edition: EditionId, layout: WorkbookLayout): (ConditionRow & { state: CellValue })[] {
  const model = new WorkbookModel("空");
  for (const { name, cells } of layout.sheets) {
    const sheet = model.addSheet(name);
    model.writeCells(
      sheet,
      cells.flatMap(({ row, column, content }) => {
        if (!content) return [];
        const cell =
          "formula" in content
            ? { formula: content.formula, value: null }
            : { formula: null, value: content.value };
        return [{ row, column, cell }];
      }),
    );
  }
  model.calculate(true);
  return conditionRows(formOf(edition), layout).map((row) => ({
    ...row,
    state: model.valueAt(`'${row.sheet}'!${row.stateAddress}`),
  }));
}

/** What the live check says of the same rows. */
function liveStates(edition: EditionId, layout: WorkbookLayout): string[] {
  const form = formOf(edition);
  const live = liveCheckOf(form, readWorkbookReport(gridOfLayout(layout))!);
  return conditionRows(form, layout).map((row) => conditionVerdict(form, row, live));
}

interface Filled {
  readonly figures?: Example["figures"];
  readonly lastYear?: Readonly<Record<CellName, number | string | null>>;
  readonly cover?: Cover;
  readonly governmentLevel?: string;
}

/** A workbook of zeros but for these figures and answers, beside a last year of zeros. */
function workbookOf(
  edition: EditionId,
  { figures, lastYear, cover, governmentLevel }: Filled,
): WorkbookLayout {
  const report: UnitReport = {
    ...reportOfZeros(edition, figures),
    ...(governmentLevel !== undefined && { governmentLevel }),
  };
  const previous = { ...reportOfZeros(edition, lastYear), year: report.year - 1 };
  return layOutWorkbook(report, { previous, ...(cover && { cover }) });
}

test.each(editions)("in the %s edition these rules have a row of 数据核对, newer ones last", (edition) => {
  const ids = new Set(nativeConditions(formOf(edition)).map(({ rule }) => rule.id));
  expect([...ids]).toEqual(
    edition === "2019"
      ? ["T2-ITEM", "T2-PUB", "T2-DEC", "T3-OTHER", "T3-ZERO", "T3-LEDGER", "T4-POST", "T34-LINK"]
      : ["T2-VALID", "T3-OTHER", "T3-ZERO", "T2-REG", "T3-LEDGER", "T4-POST", "T34-LINK"],
  );
});

test.each<[EditionId, EditionId, string[]]>([
  ["2019", "2019", ["T4-POST", "T3-ZERO", "T34-LINK", "Y-PUB", "Y-ITEM", "Y-CARRY", "Y-PEND"]],
  ["2021", "2021", ["T2-FEE", "T4-POST", "T3-ZERO", "T34-LINK", "Y-VALID", "Y-CARRY", "Y-PEND"]],
  ["2021", "2019", ["T4-POST", "T3-ZERO", "T34-LINK", "Y-CARRY", "Y-PEND"]],
])("%s beside a last year of %s has these rules in 与上年核对", (edition, lastYear, ids) => {
  const native = nativeYearConditions(formOf(edition), formOf(lastYear));
  expect([...new Set(native.map(({ rule }) => rule.id))]).toEqual(ids);
});

test.each(editions)(
  "every condition row of a form of zeros in the %s edition passes or is silent",
  (edition) => {
    const states = nativeStates(edition, workbookOf(edition, {}));
    expect(new Set(states.map(({ state }) => state))).toEqual(
      new Set(["✓", "— 未填台账数", ...(edition === "2021" ? ["— 未选层级"] : [])]),
    );
  },
);

test("罗云 2020 asks in its own sheet for a word on the suit pending without any request", () => {
  const states = nativeStates("2019", layOutWorkbook(publishedReport("luoyun-township-2020")));
  expect(
    states.filter(({ state }) => state !== "✓" && !String(state).startsWith("—")).map(({ ruleId }) => ruleId),
  ).toEqual(["T3-ZERO"]);
});

const nativeRules = editions.flatMap((edition) => {
  const form = formOf(edition);
  const checks = nativeConditions(form).flatMap(({ rule, byLevel, lastYearTells }) => {
    // What such a rule says with last year, its row of 与上年核对 says.
    if (lastYearTells) return [];
    return (byLevel?.map((each) => each.rule) ?? [rule]).map((each) => ({ rule: each, list: "checks" }));
  });
  const years = nativeYearConditions(form, form).map(({ rule }) => ({ rule, list: "previousYear" }));
  const seen = new Set<unknown>();
  return [...checks, ...years].flatMap(({ rule, list }) => {
    if (seen.has(rule)) return [];
    seen.add(rule);
    return [{ edition, id: rule.id, relation: rule.relation, level: rule.level, list, rule }];
  });
});

describe.each(nativeRules)("$id of the $edition edition ($relation, $level)", ({ edition, list, rule }) => {
  const form = formOf(edition);
  const laidOut = [...nativeConditions(form), ...nativeYearConditions(form, form)];
  const rulesOf = (index: number) => [laidOut[index], ...(laidOut[index]?.byLevel ?? [])];
  const statesOfRule = (given: Filled) =>
    nativeStates(edition, workbookOf(edition, given))
      .filter((row, index) => row.list === list && rulesOf(index).some((each) => each?.rule === rule))
      .map(({ state }) => state);
  const filled = ({ figures, lastYear, ledger, governmentLevel }: Example): Filled => ({
    ...(figures && { figures }),
    ...(lastYear && { lastYear }),
    ...(governmentLevel && { governmentLevel }),
    cover: {
      ...(ledger?.received !== undefined && { ledgerReceived: String(ledger.received) }),
      ...(ledger?.answered !== undefined && { ledgerAnswered: String(ledger.answered) }),
    },
  });

  test("is broken in the sheet by its wrong example", () => {
    expect(statesOfRule(filled(rule.examples.wrong))).toContain(
      rule.level === "hard" ? "✗ 必须改正" : "! 需说明",
    );
  });

  test("is kept in the sheet by its right example", () => {
    expect(new Set(statesOfRule(filled(rule.examples.right)))).toEqual(new Set(["✓"]));
  });

  test("is 未能核对 in the sheet while one of its figures is blank or a text, of this year or of last year", () => {
    const given = filled(rule.examples.right);
    const firsts = (cells: (each: (typeof rule.cases)[number]) => CellName[], value: string | null) =>
      Object.fromEntries(rule.cases.map((each) => [cells(each)[0] ?? "", value]));
    const thisYear = (value: string | null) => ({
      ...given,
      figures: { ...given.figures, ...firsts(({ flagWhen }) => cellsOf(flagWhen), value) },
    });
    const lastYear = (value: string) => ({
      ...given,
      lastYear: { ...given.lastYear, ...firsts(({ flagWhen }) => lastYearCellsOf(flagWhen), value) },
    });
    const waiting = new Set(["未能核对"]);
    for (const value of [null, "/"]) expect(new Set(statesOfRule(thisYear(value)))).toEqual(waiting);
    if (list === "previousYear") expect(new Set(statesOfRule(lastYear("/")))).toEqual(waiting);
  });
});

test.each([
  ["3511", "! 需说明"],
  ["3", "✓"],
  ["3件", "✓"],
  [" 3 ", "✓"],
  ["3,511件", "! 需说明"],
  ["　", "— 未填台账数"],
  // What the pane reads, or tells as unreadable, and old functions cannot tell for certain.
  ["３", "未能核对"],
  ["1 000", "未能核对"],
  ["3,51件", "未能核对"],
  ["3e0", "未能核对"],
  ["-3", "未能核对"],
  ["3.0", "未能核对"],
  ["约3件", "未能核对"],
  ["3件件", "未能核对"],
])("a register that says %s is compared, not given, or waits", (written, state) => {
  const figures = { "requests.received.naturalPerson": 3, "requests.disclosed.naturalPerson": 3 };
  const layout = workbookOf("2021", { figures, cover: { ledgerReceived: written } });
  const row = nativeStates("2021", layout).find(({ ruleId }) => ruleId === "T3-LEDGER");
  expect([row?.state, row?.laidOut]).toEqual([state, state]);
});

test.each([
  ["县级政府", "✗ 必须改正"],
  ["乡镇（街道）", "✗ 必须改正"],
  ["市级部门", "! 需说明"],
  ["市级政府", "— 不适用"],
  ["街道", "— 未选层级"],
])("regulations of a unit that is %s are %s", (governmentLevel, state) => {
  const figures = { "proactive.governmentRules.inForce": 2 };
  const layout = workbookOf("2021", { figures, cover: { governmentLevel } });
  const rows = nativeStates("2021", layout).filter(({ ruleId }) => ruleId === "T2-REG");
  expect(rows.map((row) => [row.state, row.laidOut])).toEqual([[state, state]]);
});

test("a report that is not of the year after is not compared with 上年数据", () => {
  const previous = { ...reportOfZeros("2021", { "requests.carriedForward.business": 3 }), year: 2022 };
  const layout = layOutWorkbook(reportOfZeros("2021"), { previous });
  const rows = nativeStates("2021", layout).filter(({ list }) => list === "previousYear");
  expect(rows.length).toBeGreaterThan(10);
  expect(new Set(rows.flatMap(({ state, laidOut }) => [state, laidOut]))).toEqual(new Set(["— 年度不符"]));
});

describe.each(editions)("over random figures, blanks, texts and answers of the %s edition", (edition) => {
  const form = formOf(edition);
  const native = [...nativeConditions(form), ...nativeYearConditions(form, form)];
  const judged = [...new Set(native.flatMap(({ place }) => cellsOf(place.flagWhen)))];
  const compared = [...new Set(native.flatMap(({ place }) => lastYearCellsOf(place.flagWhen)))];
  const entries = [...figurePlaces(form).values()]
    .filter(({ cell }) => cell.role === "entry" && cell.kind !== "amount")
    .map(({ cell }) => cell.name);
  const value = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: -3, max: 6 }) },
    { weight: 1, arbitrary: fc.constantFrom(null, "/", "12", 0.1, 0.3, 1.5, 99999, 0.00000001) },
  );
  const valuesOf = (names: readonly CellName[]) =>
    fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 12 });
  const register = fc.constantFrom(undefined, "0", "1", "3", "12件", "1,000", "３", "约5件", "-1");
  const filled = fc
    .record({
      figures: valuesOf([...judged, ...entries]),
      lastYear: valuesOf([...compared, ...entries]),
      received: register,
      answered: register,
      governmentLevel: fc.constantFrom("", "市", ...Object.values(governmentLevelTitles)),
    })
    .map(({ figures, lastYear, received, answered, governmentLevel }): Filled => ({
      figures,
      lastYear,
      cover: {
        governmentLevel,
        ...(received !== undefined && { ledgerReceived: received }),
        ...(answered !== undefined && { ledgerAnswered: answered }),
      },
    }));

  test("the sheet's own formulas say what the live check says, figures of last year cleared or not", () => {
    const cleared = fc.array(fc.constantFrom(...compared), { maxLength: 4 });
    fc.assert(
      fc.property(filled, cleared, (given, names) => {
        const layout = withoutLastYearOf(workbookOf(edition, given), names);
        expect(nativeStates(edition, layout).map(({ state }) => state)).toEqual(liveStates(edition, layout));
      }),
      { numRuns: 25 },
    );
  });

  test("the results laid out are those the formulas give", () => {
    fc.assert(
      fc.property(filled, (given) => {
        const states = nativeStates(edition, workbookOf(edition, given));
        expect(states.map(({ laidOut }) => laidOut)).toEqual(states.map(({ state }) => state));
      }),
      { numRuns: 15 },
    );
  });
});

/** The workbook with these figures of last year cleared after they were laid out. */
function withoutLastYearOf(layout: WorkbookLayout, names: readonly CellName[]): WorkbookLayout {
  const sheets = layout.sheets.map((sheet) => {
    if (sheet.key !== "previousYear") return sheet;
    const rows = new Set(
      sheet.cells.flatMap(({ row, column, content }) =>
        column === 6 && content && "value" in content && names.includes(String(content.value)) ? [row] : [],
      ),
    );
    const cells = sheet.cells.map(({ content, ...cell }) =>
      cell.column === 3 && rows.has(cell.row) ? cell : { ...cell, ...(content && { content }) },
    );
    return { ...sheet, cells };
  });
  return { ...layout, sheets };
}

test("a total of last year that was typed and cleared is compared as the sum of its parts", () => {
  const lastYear = { "proceedings.reconsideration.pending": 2, "proceedings.reconsideration.total": null };
  const figures = {
    "proceedings.suitAfterReconsideration.upheld": 1,
    "requests.received.naturalPerson": 1,
    "requests.notDisclosed.stateSecret.naturalPerson": 1,
  };
  const row = nativeStates("2021", workbookOf("2021", { figures, lastYear })).find(
    ({ ruleId, list }) => ruleId === "T4-POST" && list === "previousYear",
  );
  expect([row?.state, row?.laidOut]).toEqual(["✓", "✓"]);
});

test("figures of last year that cannot be read leave last year's row waiting, not this year's", () => {
  const previous = reportFromJson({
    unit: "示例县示例镇人民政府",
    year: 2023,
    edition: "2021",
    figures: { "requests.carriedForward.business": "无" },
  });
  const rows = nativeStates("2021", layOutWorkbook(reportOfZeros("2021"), { previous }));
  const stateOf = (place: string) => rows.find((row) => row.place.includes(place))?.state;
  expect(stateOf("“商业企业”")).toBe("未能核对");
});

import fc from "fast-check";
import { cellsOf, figurePlaces, formOf, type CellName, type EditionId } from "../../src/form/index";
import { layOutWorkbook, readWorkbookReport, type WorkbookLayout } from "../../src/sheet/index";
import { checkFigures } from "../../src/validation/index";
import { nativeConditions } from "../../src/sheet/condition-formula";
import { WorkbookModel, type CellValue } from "../excel-host/model";
import { gridOfLayout } from "../support/grid-of-layout";
import { publishedReport, reportOfZeros } from "../support/reports";

const editions: EditionId[] = ["2019", "2021"];

/** The states of a laid-out workbook's condition rows, worked out by the emulated Excel. */
function nativeStates(edition: EditionId, layout: WorkbookLayout): { rule: string; state: CellValue }[] {
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
  const [checks] = layout.sheets.filter(({ key }) => key === "checks");
  const count = nativeConditions(formOf(edition)).length;
  const lastRows = Array.from({ length: count }, (_, index) => checks!.rowCount - count + index);
  return lastRows.map((row) => ({
    rule: String(model.valueAt(`'${checks!.name}'!K${row + 1}`)),
    state: model.valueAt(`'${checks!.name}'!G${row + 1}`),
  }));
}

/** What the live check says of the same rows, told by its findings alone. */
function liveStates(edition: EditionId, layout: WorkbookLayout): { rule: string; state: string }[] {
  const form = formOf(edition);
  const found = readWorkbookReport(gridOfLayout(layout))!;
  const { findings, unverified } = checkFigures(form, found.report.figures, found.formulaTotals);
  return nativeConditions(form).map(({ rule, place }) => {
    const cells = [...new Set([place.first, ...cellsOf(place.flagWhen)])].join();
    const isThis = (one: { rule: string; cells: readonly CellName[]; level?: string }) =>
      one.rule === rule.id && one.cells.join() === cells && (one.level ?? rule.level) === rule.level;
    const broken = rule.level === "hard" ? "✗ 必须改正" : "! 需说明";
    const state = findings.some(isThis) ? broken : unverified.some(isThis) ? "未能核对" : "✓";
    return { rule: rule.id, state };
  });
}

test.each(editions)(
  "in the %s edition only rules that need nothing but figures have a native form",
  (edition) => {
    const ids = new Set(nativeConditions(formOf(edition)).map(({ rule }) => rule.id));
    expect([...ids]).toEqual(
      edition === "2019"
        ? ["T2-ITEM", "T2-PUB", "T2-DEC", "T3-OTHER", "T3-ZERO"]
        : ["T2-VALID", "T3-OTHER", "T3-ZERO"],
    );
  },
);

test.each(editions)("every condition row of a form of zeros in the %s edition passes", (edition) => {
  const states = nativeStates(edition, layOutWorkbook(reportOfZeros(edition)));
  expect(new Set(states.map(({ state }) => state))).toEqual(new Set(["✓"]));
});

test("罗云 2020 asks in its own sheet for a word on the suit pending without any request", () => {
  const states = nativeStates("2019", layOutWorkbook(publishedReport("luoyun-township-2020")));
  expect(states.filter(({ state }) => state !== "✓")).toEqual([{ rule: "T3-ZERO", state: "! 需说明" }]);
});

const nativeRules = editions.flatMap((edition) =>
  [...new Set(nativeConditions(formOf(edition)).map(({ rule }) => rule))].map((rule) => ({
    edition,
    id: rule.id,
    relation: rule.relation,
    rule,
  })),
);

describe.each(nativeRules)("$id of the $edition edition ($relation)", ({ edition, rule }) => {
  const statesOfRule = (figures: Readonly<Record<CellName, number | string | null>>) => {
    const rows = nativeConditions(formOf(edition));
    return nativeStates(edition, layOutWorkbook(reportOfZeros(edition, figures)))
      .filter((_, index) => rows[index]?.rule === rule)
      .map(({ state }) => state);
  };

  test("is broken in the sheet by its wrong example", () => {
    expect(statesOfRule(rule.examples.wrong.figures ?? {})).toContain(
      rule.level === "hard" ? "✗ 必须改正" : "! 需说明",
    );
  });

  test("is kept in the sheet by its right example", () => {
    expect(new Set(statesOfRule(rule.examples.right.figures ?? {}))).toEqual(new Set(["✓"]));
  });

  test("is 未能核对 in the sheet while one of its figures is blank or a text", () => {
    const blanks = Object.fromEntries(rule.cases.map(({ flagWhen }) => [cellsOf(flagWhen)[0] ?? "", null]));
    expect(new Set(statesOfRule(blanks))).toEqual(new Set(["未能核对"]));
    const texts = Object.fromEntries(rule.cases.map(({ flagWhen }) => [cellsOf(flagWhen)[0] ?? "", "/"]));
    expect(new Set(statesOfRule(texts))).toEqual(new Set(["未能核对"]));
  });
});

describe.each(editions)("over random figures, blanks and texts of the %s edition", (edition) => {
  const form = formOf(edition);
  const judged = [...new Set(nativeConditions(form).flatMap(({ place }) => cellsOf(place.flagWhen)))];
  const others = [...figurePlaces(form).values()]
    .filter(({ cell }) => cell.role === "entry" && cell.name.startsWith("requests."))
    .map(({ cell }) => cell.name);
  const value = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: -3, max: 6 }) },
    { weight: 1, arbitrary: fc.constantFrom(null, "/", "12", 0.1, 0.3, 1.5, 99999) },
  );
  const changes = fc.dictionary(fc.constantFrom(...judged, ...others), value, { maxKeys: 12 });

  test("the sheet's own formulas say what the live check says", () => {
    fc.assert(
      fc.property(changes, (figures) => {
        const layout = layOutWorkbook(reportOfZeros(edition, figures));
        expect(nativeStates(edition, layout)).toEqual(liveStates(edition, layout));
      }),
      { numRuns: 40 },
    );
  });

  test("the results laid out are those the formulas give", () => {
    fc.assert(
      fc.property(changes, (figures) => {
        const layout = layOutWorkbook(reportOfZeros(edition, figures));
        const [checks] = layout.sheets.filter(({ key }) => key === "checks");
        const laid = liveStates(edition, layout).map((_, index, { length }) => {
          const row = checks!.rowCount - length + index;
          const content = checks!.cells.find((cell) => cell.row === row && cell.column === 6)?.content;
          return content && "formula" in content ? content.result : undefined;
        });
        expect(laid).toEqual(nativeStates(edition, layout).map(({ state }) => state));
      }),
      { numRuns: 20 },
    );
  });
});

import fc from "fast-check";
import { figurePlaces, formOf, type EditionId } from "../../src/form/index";
import type { UnitReport } from "../../src/figures/index";
import { layOutWorkbook, readWorkbookReport, type Grid } from "../../src/sheet/index";
import { gridOfLayout } from "../support/grid-of-layout";
import { completedFigures, publishedReport, publishedReports, reportOfZeros } from "../support/reports";

function readBack(report: UnitReport) {
  return readWorkbookReport(gridOfLayout(layOutWorkbook(report)));
}

test.each(publishedReports)("%s reads back as it was laid out", (name) => {
  const report = publishedReport(name);
  const found = readBack(report);
  expect(found?.report).toEqual(report);
});

test.each<EditionId>(["2019", "2021"])("random figures and blanks of the %s edition read back", (edition) => {
  const entries = [...figurePlaces(formOf(edition)).values()].filter(
    ({ cell }) => cell.role === "entry" && cell.kind !== "amount",
  );
  const values = fc.array(fc.oneof(fc.nat(99999), fc.constant(null), fc.constantFrom("/", "12件", "无")), {
    minLength: entries.length,
    maxLength: entries.length,
  });
  fc.assert(
    fc.property(values, (drawn) => {
      const figures = Object.fromEntries(entries.map(({ cell }, index) => [cell.name, drawn[index] ?? null]));
      const report = reportOfZeros(edition, figures);
      expect(readBack(report)?.report.figures).toEqual(completedFigures(report));
    }),
    { numRuns: 30 },
  );
});

test("a blank workbook leaves all its totals to their formulas", () => {
  const blank = readBack(publishedReport("luoyun-township-2020"));
  expect(blank?.formulaTotals.size).toBe(0);
  const zeros = readBack(reportOfZeros("2019"));
  expect(zeros?.formulaTotals.size).toBe(32);
});

test("a form is found by its headings in renamed sheets among other sheets", () => {
  const grid = gridOfLayout(layOutWorkbook(publishedReport("suqian-2024")));
  const other = {
    name: "三、收到和处理申请",
    firstRow: 0,
    firstColumn: 0,
    values: [["通讯录"]],
    formulas: [[null]],
  };
  const renamed: Grid = [other, ...grid.map((sheet, index) => ({ ...sheet, name: `Sheet${index + 1}` }))];
  const found = readWorkbookReport(renamed);
  expect(found?.report.figures).toEqual(publishedReport("suqian-2024").figures);
});

test("rows inserted above and within a table do not move a figure to another name", () => {
  const grid = gridOfLayout(layOutWorkbook(publishedReport("suqian-2024")));
  const shifted = grid.map((sheet) => {
    const blank = Array<null>(sheet.values[0]?.length ?? 0).fill(null);
    const insert = <T>(rows: readonly (readonly (T | null)[])[]) => [
      blank,
      ...rows.slice(0, 9),
      blank,
      ...rows.slice(9),
    ];
    return sheet.values.length > 20
      ? { ...sheet, values: insert(sheet.values), formulas: insert(sheet.formulas) }
      : sheet;
  });
  expect(readWorkbookReport(shifted)?.report.figures).toEqual(publishedReport("suqian-2024").figures);
});

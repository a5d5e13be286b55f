import { identifyReport, layOutWorkbook, readWorkbookReport, type GridSheet } from "../../src/sheet/index";
import { changeSheet, withRow } from "../support/change-grid";
import { gridOfLayout } from "../support/grid-of-layout";
import { completedFigures, publishedReport, reportOfZeros } from "../support/reports";

const sheetName = "上年数据";

function previousOf(
  thisYear: string,
  lastYear: string,
  change: (sheet: GridSheet) => GridSheet = (sheet) => sheet,
) {
  const layout = layOutWorkbook(publishedReport(thisYear), { previous: publishedReport(lastYear) });
  return readWorkbookReport(changeSheet(gridOfLayout(layout), sheetName, change))?.previous;
}

test.each([
  ["suqian-2024", "suqian-2023"],
  ["pingtan-2022", "pingtan-2021"],
  ["pingtan-2021", "pingtan-2020"],
])("%s reads back %s from its sheet 上年数据, of its own edition", (thisYear, lastYear) => {
  const printed = publishedReport(lastYear);
  expect(previousOf(thisYear, lastYear)).toMatchObject({
    year: printed.year,
    edition: printed.edition,
    figures: printed.figures,
  });
});

test("上年数据 lists the labels of table 三 and is not taken for another one", () => {
  const layout = layOutWorkbook(publishedReport("suqian-2024"), { previous: publishedReport("suqian-2023") });
  expect(identifyReport(gridOfLayout(layout))).toMatchObject({
    copies: [{ sheetName: "三、收到和处理申请" }],
    years: [2024],
  });
});

test("last year's three texts come back, and are not taken for this year's", () => {
  const previous = publishedReport("luoyun-township-2020");
  const report = { ...reportOfZeros("2021"), year: 2021 };
  const found = readWorkbookReport(gridOfLayout(layOutWorkbook(report, { previous })));
  const { overview, problems, other } = previous.narrative;
  expect(overview.length).toBeGreaterThan(0);
  expect(found?.previous?.narrative).toEqual({ title: [], preamble: [], overview, problems, other });
  expect(found?.report.narrative).toEqual(report.narrative);
});

test("rows inserted into 上年数据 move no figure to another name", () => {
  const inserted = previousOf("suqian-2024", "suqian-2023", (sheet) =>
    withRow(withRow(sheet, 40, []), 0, []),
  );
  expect(inserted?.figures).toEqual(publishedReport("suqian-2023").figures);
});

test("totals left to formulas stand added up, and one that is blank is added up", () => {
  const previous = { ...reportOfZeros("2021", { "requests.received.naturalPerson": 3 }), year: 2023 };
  const grid = gridOfLayout(layOutWorkbook(reportOfZeros("2021"), { previous }));
  expect(readWorkbookReport(grid)?.previous?.figures).toEqual(completedFigures(previous));
  const cleared = changeSheet(grid, sheetName, (sheet) => ({
    ...sheet,
    values: sheet.values.map((row) =>
      row.map((value, column) => (column === 3 && row[2] === "总计" ? null : value)),
    ),
  }));
  expect(readWorkbookReport(cleared)?.previous?.figures).toEqual(completedFigures(previous));
});

test("a workbook without the sheet knows no last year", () => {
  const found = readWorkbookReport(gridOfLayout(layOutWorkbook(reportOfZeros("2021"))));
  expect(found).not.toHaveProperty("previous");
});

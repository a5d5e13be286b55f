import { identifyReport, layOutWorkbook } from "../../src/sheet/index";
import { gridOfLayout } from "../support/grid-of-layout";
import { publishedReport } from "../support/reports";

test("the year above the tables is told where 封面 states another", () => {
  const grid = gridOfLayout(layOutWorkbook(publishedReport("suqian-2023")));
  expect(identifyReport(grid).headingYear).toBeUndefined();
  const other = grid.map((sheet, index) =>
    index === 0
      ? {
          ...sheet,
          values: sheet.values.map((row) => row.map((value) => (String(value) === "2023" ? 2024 : value))),
        }
      : sheet,
  );
  expect(identifyReport(other)).toMatchObject({ year: 2024, headingYear: 2023 });
});

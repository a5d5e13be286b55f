/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { blankReport, ExcelWorkbook } from "../../src/app/index";
import { insertWorkbook } from "../../src/excel/index";
import type { UnitReport } from "../../src/figures/index";
import { layOutWorkbook } from "../../src/sheet/index";
import { writeWorkbook } from "../../src/workbooks";
import { openModel, type WorkbookModel } from "../excel-host/index";
import { startExcel, type StartedExcel } from "../excel-host/start-excel";
import { publishedReport } from "../support/reports";
import { workbookDifferences } from "../support/workbook-differences";

let excel: StartedExcel;

afterEach(() => excel.close());

/** The workbook as an independent reader finds it in the file. */
async function fromFile(report: UnitReport): Promise<WorkbookModel> {
  return openModel(await writeWorkbook(layOutWorkbook(report)));
}

test.each([2020, 2024])("a blank form of %d is the same workbook in Excel and in the file", async (year) => {
  const report = blankReport("示例县示例乡人民政府", year);
  excel = await startExcel();
  await new ExcelWorkbook().create(report);
  expect(workbookDifferences(excel.model, await fromFile(report), ["Sheet1"])).toEqual([]);
});

test.each(["luoyun-township-2020", "suqian-2024"])(
  "the report %s is the same workbook in Excel and in the file",
  async (name) => {
    const report = publishedReport(name);
    excel = await startExcel();
    await insertWorkbook((names) => layOutWorkbook(report, { names }));
    expect(workbookDifferences(excel.model, await fromFile(report), ["Sheet1"])).toEqual([]);
  },
);

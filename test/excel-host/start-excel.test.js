"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
const start_excel_1 = require("./start-excel");
let started;
afterEach(() => started.close());
test("office.js finds Excel and the requirement sets it is told", async () => {
  started = await (0, start_excel_1.startExcel)({ excelApi: "1.10" });
  const { Office } = started;
  expect(Office.context.host).toBe("Excel");
  expect(Office.context.displayLanguage).toBe("zh-CN");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.11")).toBe(false);
});
test("values and formulas written through Excel.run stand in the workbook and read back", async () => {
  started = await (0, start_excel_1.startExcel)();
  const { Excel, model } = started;
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:C2");
    range.values = [
      ["项目", "数量", 2],
      ["合计", 3, "=SUM(B2,C1)"],
    ];
    range.load("values, formulas, address, text, valueTypes");
    await context.sync();
    return {
      values: range.values,
      formulas: range.formulas,
      address: range.address,
      types: range.valueTypes,
    };
  });
  expect(read.values).toEqual([
    ["项目", "数量", 2],
    ["合计", 3, 5],
  ]);
  expect(read.formulas[1]?.[2]).toBe("=SUM(B2,C1)");
  expect(read.address).toBe("Sheet1!A1:C2");
  expect(model.valueAt("C2")).toBe(5);
});

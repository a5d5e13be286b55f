"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
const start_excel_1 = require("../start-excel");
let started;
beforeEach(async () => {
  started = await (0, start_excel_1.startExcel)();
});
afterEach(() => started.close());
test("fonts, fills, alignment and borders are kept cell by cell", async () => {
  const { Excel, model } = started;
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
    range.format.font.name = "宋体";
    range.format.font.size = 10.5;
    range.format.font.bold = true;
    range.format.font.color = "#c00000";
    range.format.fill.color = "#ffeeaa";
    range.format.horizontalAlignment = "Center";
    range.format.verticalAlignment = "Top";
    range.format.wrapText = true;
    range.format.textOrientation = 180;
    range.format.protection.locked = false;
    for (const side of [
      "EdgeTop",
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      "InsideHorizontal",
      "InsideVertical",
    ]) {
      range.format.borders.getItem(side).style = "Continuous";
    }
    await context.sync();
  });
  const style = model.activeSheet.style(2, 2);
  expect(style).toMatchObject({
    fontName: "宋体",
    fontSize: 10.5,
    bold: true,
    color: "#C00000",
    fill: "#FFEEAA",
    horizontal: "Center",
    vertical: "Top",
    wrap: true,
    textOrientation: 180,
    locked: false,
  });
  const thin = { style: "Continuous", weight: "Thin", color: "#000000" };
  expect(style.borders).toEqual({ top: thin, bottom: thin, left: thin, right: thin });
  expect(model.activeSheet.style(0, 0).borders).toEqual({});
});
test("a property that differs within the range reads as null", async () => {
  const { Excel, model } = started;
  model.activeSheet.applyStyle({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, { bold: true });
  const bold = await Excel.run(async (context) => {
    const { font } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").format;
    font.load("bold,size");
    await context.sync();
    return [font.bold, font.size];
  });
  expect(bold).toEqual([null, 11]);
});
test("column widths and row heights are points and reach whole columns", async () => {
  const { Excel, model } = started;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B:C").format.columnWidth = 90;
    sheet.getRange("A3").format.rowHeight = 30;
    await context.sync();
  });
  expect([model.activeSheet.columnWidth(0), model.activeSheet.columnWidth(2)]).toEqual([54, 90]);
  expect(model.activeSheet.rowHeight(2)).toBe(30);
});
test("merging keeps the top left content only, and covered cells read as empty", async () => {
  const { Excel, model } = started;
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = [
      ["一", "二"],
      ["三", "四"],
    ];
    range.merge();
    range.load("values");
    const merged = range.getMergedAreasOrNullObject();
    merged.load("address");
    await context.sync();
    return [range.values, merged.address];
  });
  expect(values).toEqual([
    [
      ["一", ""],
      ["", ""],
    ],
    "Sheet1!A1:B2",
  ]);
  expect(model.activeSheet.mergeAt(1, 1)).toEqual({ row: 0, column: 0, rowCount: 2, columnCount: 2 });
});
test("several areas take a format and a conditional format at once", async () => {
  const { Excel, model } = started;
  await Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getActiveWorksheet().getRanges("A1:A2,C1");
    areas.format.fill.color = "#EEEEEE";
    areas.format.protection.locked = false;
    await context.sync();
  });
  expect([
    model.activeSheet.style(1, 0).fill,
    model.activeSheet.style(0, 1).fill,
    model.activeSheet.style(0, 2).fill,
  ]).toEqual(["#EEEEEE", null, "#EEEEEE"]);
});
test("number formats and texts read as Excel draws them", async () => {
  const { Excel } = started;
  const text = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
    range.numberFormat = [["0.00", "@", "#,##0"]];
    range.values = [[1.5, "001", 12345]];
    range.load("text, values, numberFormat");
    await context.sync();
    return [range.text, range.values, range.numberFormat];
  });
  expect(text).toEqual([[["1.50", "001", "12,345"]], [[1.5, "001", 12345]], [["0.00", "@", "#,##0"]]]);
});

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
test("a conditional format by formula marks the cells where it holds, relative to the first", async () => {
  const { Excel, model } = started;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A3").values = [[1], [5], [9]];
    const format = sheet.getRange("A1:A3").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = "=A1>4";
    format.custom.format.fill.color = "#FFC7CE";
    format.custom.format.font.color = "#9C0006";
    await context.sync();
  });
  const sheet = model.activeSheet;
  expect([0, 1, 2].map((row) => model.conditionalStyleOf(sheet, row, 0))).toEqual([
    null,
    { fill: "#FFC7CE", color: "#9C0006" },
    { fill: "#FFC7CE", color: "#9C0006" },
  ]);
});
test("the conditional format added last wins", async () => {
  const { Excel, model } = started;
  const count = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    for (const fill of ["#111111", "#222222"]) {
      const format = range.conditionalFormats.add("Custom");
      format.custom.rule.formula = "=TRUE";
      format.custom.format.fill.color = fill;
    }
    const found = range.conditionalFormats.getCount();
    await context.sync();
    return found.value;
  });
  expect(count).toBe(2);
  expect(model.conditionalStyleOf(model.activeSheet, 0, 0)).toEqual({ fill: "#222222" });
});
test("clearing a part of a conditional format leaves the rest and its meaning", async () => {
  const { Excel, model } = started;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A3").values = [[9], [1], [9]];
    const format = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=A1>4";
    format.custom.format.fill.color = "#FFC7CE";
    await context.sync();
    sheet.getRange("A1").conditionalFormats.clearAll();
    await context.sync();
  });
  expect([0, 1, 2].map((row) => model.conditionalStyleOf(model.activeSheet, row, 0))).toEqual([
    null,
    null,
    { fill: "#FFC7CE" },
  ]);
});
test("a validation prompts, warns and reads back", async () => {
  const { Excel, model } = started;
  const rule = await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B3");
    dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    dataValidation.prompt = { showPrompt: true, title: "本年新收", message: "没有的请填0" };
    dataValidation.errorAlert = {
      showAlert: true,
      style: "Warning",
      title: "请核对",
      message: "应为不小于0的整数",
    };
    dataValidation.ignoreBlanks = true;
    dataValidation.load("rule, type, prompt");
    await context.sync();
    return [dataValidation.rule, dataValidation.type, dataValidation.prompt.title];
  });
  expect(rule).toEqual([
    { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
    "WholeNumber",
    "本年新收",
  ]);
  expect(model.activeSheet.promptAt(2, 1)).toEqual({ title: "本年新收", message: "没有的请填0" });
  expect(model.user.typeInto("B3", "1.5")).toMatchObject({
    kind: "alert",
    style: "Warning",
    message: "应为不小于0的整数",
  });
  expect(model.user.typeInto("B3", "15")).toEqual({ kind: "entered" });
});
test("a validation by formula looks at the cell it stands in", async () => {
  const { Excel, model } = started;
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B3");
    dataValidation.rule = { custom: { formula: "=AND(ISNUMBER(B2),B2=ROUND(B2,6))" } };
    await context.sync();
  });
  expect(model.user.typeInto("B3", "0.000001")).toEqual({ kind: "entered" });
  expect(model.user.typeInto("B3", "0.0000001")).toMatchObject({ kind: "alert", style: "Stop" });
});
test("a prompt longer than Excel takes is refused", async () => {
  const { Excel } = started;
  const long = Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    dataValidation.prompt = { showPrompt: true, title: "标", message: "长".repeat(256) };
    await context.sync();
  });
  await expect(long).rejects.toMatchObject({ code: "InvalidArgument" });
});

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
async function write(address, value) {
  await started.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });
}
test("a cell being edited refuses every batch until it is left", async () => {
  const { model } = started;
  model.user.beginEdit("A1");
  await expect(write("B1", 1)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  model.user.cancelEdit();
  await write("B1", 1);
  expect(model.valueAt("B1")).toBe(1);
});
test("a delayed batch waits for the end of cell editing", async () => {
  const { Excel, model } = started;
  model.user.beginEdit("A1");
  const written = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B1").values = [[1]];
    await context.sync();
  });
  await started.settle();
  expect(model.valueAt("B1")).toBeNull();
  model.user.typeInto("A1", "9");
  await written;
  expect(model.valueAt("B1")).toBe(1);
});
test("so many refusals for cell editing and no more", async () => {
  started.host.faults.cellEditRefusals = 1;
  await expect(write("A1", 1)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  await write("A1", 2);
  expect(started.model.valueAt("A1")).toBe(2);
});
test("a batch that fails half-way leaves what was done", async () => {
  const { Excel, host, model } = started;
  const batch = async () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    });
  host.faults.failAtAction = 8;
  await expect(batch()).rejects.toMatchObject({ code: "GeneralException" });
  expect([model.valueAt("A1"), model.valueAt("A2")]).toEqual([1, null]);
  await batch();
  expect(model.valueAt("A2")).toBe(2);
});
test("an add-in's write empties the undo list and reading does not", async () => {
  const { Excel, model } = started;
  model.user.typeInto("A1", "1");
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
    used.load("values");
    await context.sync();
  });
  expect(model.history.canUndo).toBe(true);
  await write("B1", 2);
  expect(model.history.canUndo).toBe(false);
});
test("syncs, writes and reads are counted apart", async () => {
  const { Excel, host } = started;
  host.counter.reset();
  await write("A1", 1);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").load("values");
    await context.sync();
  });
  await started.settle();
  expect(host.counter).toMatchObject({
    syncs: 2,
    writeActions: 1,
    batches: { reads: 1, writes: 1 },
    writeLog: ["Range.values"],
  });
});
test("registering for events is no write", async () => {
  const { Excel, host } = started;
  host.counter.reset();
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async () => undefined);
    await context.sync();
  });
  expect(host.counter.writeActions).toBe(0);
});
test("latency holds the answer back", async () => {
  started.host.faults.latency = 60;
  const start = Date.now();
  await write("A1", 1);
  expect(Date.now() - start).toBeGreaterThanOrEqual(55);
});
test("protecting what is protected is refused, and unprotecting what is not only when switched on", async () => {
  const { Excel, host } = started;
  const call = (method) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection[method]();
      await context.sync();
    });
  await call("unprotect");
  host.faults.unprotectRefusesNoOp = true;
  await expect(call("unprotect")).rejects.toMatchObject({ code: "AccessDenied" });
  await call("protect");
  await expect(call("protect")).rejects.toMatchObject({ code: "AccessDenied" });
});
test("an inactive workbook refuses activating and selecting but not reading", async () => {
  const { Excel, host } = started;
  host.faults.inactiveWorkbook = true;
  const activate = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().activate();
    await context.sync();
  });
  await expect(activate).rejects.toMatchObject({ code: "InactiveWorkbook" });
  await write("A1", 1);
});
test("lost metadata reads back empty", async () => {
  const { Excel, host } = started;
  host.faults.metadataLost = true;
  const lost = await Excel.run(async (context) => {
    context.workbook.settings.add("k", 1);
    const setting = context.workbook.settings.getItemOrNullObject("k");
    await context.sync();
    return setting.isNullObject;
  });
  expect(lost).toBe(true);
});

/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { startExcel, type StartedExcel } from "../start-excel";

let started: StartedExcel;

beforeEach(async () => {
  started = await startExcel();
});

afterEach(() => started.close());

type Log = { name: string; args: Record<string, unknown> }[];

async function listen(log: Log): Promise<void> {
  const { Excel } = started;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const add = (name: string) => async (args: unknown) =>
      void log.push({ name, args: args as Record<string, unknown> });
    sheet.onChanged.add(add("changed"));
    sheet.onSelectionChanged.add(add("selection"));
    sheet.onCalculated.add(add("calculated"));
    context.workbook.worksheets.onActivated.add(add("activated"));
    context.workbook.worksheets.onAdded.add(add("added"));
    context.workbook.worksheets.onDeleted.add(add("deleted"));
    await context.sync();
  });
}

const namesOf = (log: Log): string[] => log.map(({ name }) => name);

test("typing tells the add-in the address and both values", async () => {
  const log: Log = [];
  await listen(log);
  started.model.user.typeInto("B2", "7");
  await started.settle();
  expect(namesOf(log)).toEqual(["changed"]);
  expect(log[0]?.args).toMatchObject({
    address: "B2",
    changeType: "RangeEdited",
    source: "Local",
    details: { valueBefore: "", valueAfter: 7 },
  });
});

test("a paste of several cells is one event without values", async () => {
  const log: Log = [];
  await listen(log);
  started.model.user.pasteBlock("A1", [["1", "2"]]);
  await started.settle();
  expect(
    log.filter(({ name }) => name === "changed").map(({ args }) => [args["address"], args["details"]]),
  ).toEqual([["A1:B1", undefined]]);
});

test("a formula's new result is told as a calculation and not as a change", async () => {
  const log: Log = [];
  started.model.user.typeInto("C1", "=A1*2");
  await listen(log);
  started.model.user.typeInto("A1", "4");
  await started.settle();
  expect(namesOf(log).sort()).toEqual(["calculated", "changed"]);
});

test("sheets added, activated and deleted are told", async () => {
  const log: Log = [];
  await listen(log);
  started.model.user.addSheet("四");
  started.model.user.select("A3");
  started.model.user.deleteSheet("四");
  await started.settle();
  expect(namesOf(log)).toEqual(["added", "activated", "activated", "deleted"]);
});

test("another person's change comes as remote", async () => {
  const log: Log = [];
  await listen(log);
  started.model.as("remote", () => started.model.user.typeInto("A1", "1"));
  await started.settle();
  expect(log[0]?.args["source"]).toBe("Remote");
});

test("events are lost, late or doubled when told so", async () => {
  const log: Log = [];
  await listen(log);
  const { faults } = started.host;
  faults.events = "off";
  started.model.user.typeInto("A1", "1");
  await started.settle();
  expect(log).toHaveLength(0);
  faults.events = "double";
  started.model.user.typeInto("A1", "2");
  await started.settle();
  expect(log).toHaveLength(2);
  faults.events = "late";
  faults.lateBy = 20;
  started.model.user.typeInto("A1", "3");
  await started.settle();
  expect(log).toHaveLength(2);
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(log).toHaveLength(3);
});

test("a handler taken away hears nothing more", async () => {
  const { Excel, model } = started;
  const heard: unknown[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (args) => void heard.push(args));
    await context.sync();
    return added;
  });
  model.user.typeInto("A1", "1");
  await started.settle();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  model.user.typeInto("A1", "2");
  await started.settle();
  expect(heard).toHaveLength(1);
});

test("enableEvents silences the add-in's own writing", async () => {
  const log: Log = [];
  await listen(log);
  await started.Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await started.settle();
  expect(log).toEqual([]);
});

test("a ribbon button runs the function it names and hears that it is done", async () => {
  const { Office, host } = started;
  Office.actions.associate("check", (event: Office.AddinCommands.Event) => event.completed());
  await started.settle();
  host.pressRibbonButton("check");
  // office.js runs the function from a timer of its own.
  for (let wait = 0; wait < 500 && host.completedCommands.length === 0; wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(host.completedCommands).toEqual(["check"]);
});

test("what another add-in's connection writes comes as remote", async () => {
  const log: Log = [];
  await listen(log);
  const { model } = started;
  model.writer = {};
  model.as("addin", () =>
    model.writeCells(model.activeSheet, [{ row: 0, column: 0, cell: { formula: null, value: 1 } }]),
  );
  await started.settle();
  expect(log[0]?.args["source"]).toBe("Remote");
});

test("the add-in's own writing is told after the batch, as its own", async () => {
  const log: Log = [];
  await listen(log);
  await started.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").values = [[1, 2]];
    await context.sync();
    expect(log).toEqual([]);
  });
  await started.settle();
  expect(log[0]?.args).toMatchObject({ address: "A1:B1", source: "Local", triggerSource: "ThisLocalAddin" });
});

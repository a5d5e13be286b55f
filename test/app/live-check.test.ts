/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import {
  checkReport,
  createReport,
  createSession,
  ExcelWorkbook,
  keepChecking,
  type Session,
} from "../../src/app/index";
import { startExcel, type StartedExcel } from "../excel-host/start-excel";

let excel: StartedExcel;
let session: Session;

beforeEach(async () => {
  excel = await startExcel();
  session = createSession(new ExcelWorkbook());
  await createReport(session, "示例县示例乡人民政府", 2020);
});

afterEach(() => excel.close());

const requests = "'三、收到和处理申请'";
const proceedings = "'四、复议诉讼'";

function type(address: string, text: string): void {
  const result = excel.model.user.typeInto(address, text, { keepInvalid: true });
  if (result.kind !== "entered") throw new Error(`Not entered: ${JSON.stringify(result)}`);
}

function findings() {
  return session.getSnapshot().checked?.check.findings.map(({ rule, cells }) => `${rule} ${cells[0]}`);
}

/** Fills every white cell of the three tables with 0, as a hand would. */
function fillWithZeros(): void {
  for (const found of session.getSnapshot().checked?.check.blanks ?? []) {
    const place = session.workbook.whereabouts(found) ?? "";
    const [, sheet, cell] = /“(.*)”的(.*)格/.exec(place) ?? [];
    type(`'${sheet}'!${cell}`, "0");
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 1000; i += 1) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Never so; the findings are ${JSON.stringify(findings())}`);
}

test("a fresh form has 166 cells to fill and nothing to mend", () => {
  const { check } = session.getSnapshot().checked!;
  expect(check.blanks).toHaveLength(166);
  expect(check.findings).toEqual([]);
  const sums = ["T3-BAL", "T3-SUM", "T3-ROW", "T4-SUM"];
  expect(check.unverified.filter(({ rule }) => sums.includes(rule))).toHaveLength(40);
});

test("a check is one sync and writes nothing, and three syncs locate the form afresh", async () => {
  excel.host.counter.reset();
  await checkReport(session);
  expect([excel.host.counter.syncs, excel.host.counter.writeActions]).toEqual([1, 0]);
  const another = createSession(new ExcelWorkbook());
  excel.host.counter.reset();
  await checkReport(another);
  expect([excel.host.counter.syncs, excel.host.counter.writeActions]).toEqual([3, 0]);
});

test("checking leaves the user's undo", async () => {
  type(`${requests}!D6`, "3");
  await checkReport(session);
  expect(excel.model.history.canUndo).toBe(true);
  excel.model.user.undo();
  await checkReport(session);
  expect(session.getSnapshot().checked?.check.blanks).toHaveLength(166);
});

test("a wrong total is found by the sheet's own events and cleared when it is mended", async () => {
  fillWithZeros();
  const stop = keepChecking(session, document);
  await until(() => session.getSnapshot().checked?.check.blanks.length === 0);
  expect(findings()).toEqual([]);
  type(`${proceedings}!J6`, "2");
  await until(() => findings()?.length === 1);
  expect(findings()).toEqual(["T4-SUM proceedings.directSuit.total"]);
  excel.model.user.undo();
  await until(() => findings()?.length === 0);
  stop();
});

test("结转下年度 raised by one breaks the balance of its column", async () => {
  fillWithZeros();
  type(`${requests}!D28`, "1");
  await checkReport(session);
  expect(findings()).toContain("T3-BAL requests.carriedForward.naturalPerson");
});

test("with events off, asking again finds what was typed", async () => {
  fillWithZeros();
  excel.host.faults.events = "off";
  type(`${proceedings}!A6`, "1");
  await excel.settle();
  await checkReport(session);
  type(`${proceedings}!E6`, "5");
  await checkReport(session);
  expect(findings()).toEqual(["T4-SUM proceedings.reconsideration.total", "T3-ZERO requests.received.total"]);
});

test("while a cell is edited for long, the last result stays and is marked as out of date", async () => {
  const before = session.getSnapshot().checked;
  excel.host.faults.cellEditRefusals = Infinity;
  await checkReport(session);
  expect(session.getSnapshot().checked).toBe(before);
  expect(session.getSnapshot().stale).toContain("请先按Enter");
  excel.host.faults.cellEditRefusals = 0;
  await checkReport(session);
  expect(session.getSnapshot().stale).toBeNull();
});

test("a table sheet deleted is told as no report, and undone by nothing of ours", async () => {
  excel.model.user.deleteSheet("三、收到和处理申请");
  await checkReport(session);
  expect(session.getSnapshot().checked).toBeNull();
});

test("a sheet renamed and a row inserted above the table are followed", async () => {
  excel.model.user.renameSheet("四、复议诉讼", "表4");
  await checkReport(session);
  expect(session.getSnapshot().checked?.check.blanks).toHaveLength(166);
  expect(session.workbook.whereabouts("proceedings.directSuit.total")).toBe("“表4”的J6格");
});

test("asked twice at once, it checks once more afterwards and not twice beside", async () => {
  excel.host.counter.reset();
  await Promise.all([checkReport(session), checkReport(session), checkReport(session)]);
  expect(excel.host.counter.syncs).toBe(2);
});

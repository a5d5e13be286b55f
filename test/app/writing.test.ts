/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import {
  checkReport,
  clearUnreadable,
  createReport,
  createSession,
  ExcelWorkbook,
  fillBlanks,
  fillCarriedForward,
  followSelection,
  mendCertain,
  mendConfirmed,
  restoreTotals,
  undoStep,
  unreadableCells,
  type Session,
} from "../../src/app/index";
import type { CellEdit } from "../../src/sheet/index";
import { startExcel, type StartedExcel } from "../excel-host/start-excel";

let excel: StartedExcel;
let session: Session;

beforeEach(async () => {
  excel = await startExcel();
  session = createSession(new ExcelWorkbook());
  await createReport(session, "示例县示例乡人民政府", 2024);
});

afterEach(() => excel.close());

const proactive = "'二、主动公开'";
const requests = "'三、收到和处理申请'";
const proceedings = "'四、复议诉讼'";

function type(address: string, text: string): void {
  const result = excel.model.user.typeInto(address, text, { keepInvalid: true });
  if (result.kind !== "entered") throw new Error(`Not entered: ${JSON.stringify(result)}`);
}

function valueOf(address: string): unknown {
  return excel.model.valueAt(address);
}

function told(): string {
  const { problem, notices } = session.getSnapshot();
  return problem ?? notices.join("");
}

function edit(name: string, content: CellEdit["content"]): CellEdit {
  return { place: session.getSnapshot().checked!.found.places.get(name)!, content };
}

const [pending, total] = ["proceedings.directSuit.pending", "proceedings.directSuit.total"];

test("a write is one sync after the one that looks at the cells again", async () => {
  excel.host.counter.reset();
  await session.workbook.write([edit(pending, 3), edit("proceedings.directSuit.upheld", 0)], "试写");
  // The third reads what stands there now.
  expect(excel.host.counter.syncs).toBe(3);
  expect([valueOf(`${proceedings}!I6`), valueOf(`${proceedings}!F6`)]).toEqual([3, 0]);
});

test("a text is never taken for a formula, a date or a number", async () => {
  const texts = ["=1+1", "1-2", "007", "'引号", "+86", "@甲"];
  const names = ["upheld", "corrected", "otherResult", "pending", "total"];
  const cells = texts.slice(0, 5).map((text, index) => edit(`proceedings.directSuit.${names[index]}`, text));
  await session.workbook.write([...cells, edit("proactive.licensing.decisions", texts[5]!)], "试写");
  expect(["F6", "G6", "H6", "I6", "J6"].map((cell) => valueOf(`${proceedings}!${cell}`))).toEqual(
    texts.slice(0, 5),
  );
});

test("the sheet is protected as before once a locked cell was written", async () => {
  const place = { ...edit(pending, 0).place, row: 0, column: 0 };
  const sheet = excel.model.sheets.find(({ name }) => name === "四、复议诉讼")!;
  const before = { ...sheet.protection };
  await session.workbook.write([{ place, content: "改过的标题" }], "试写");
  expect(valueOf(`${proceedings}!A1`)).toBe("改过的标题");
  expect(sheet.protection).toEqual(before);
});

test("a sheet protected with a password refuses a locked cell with the reason, and nothing is written", async () => {
  const sheet = excel.model.sheets.find(({ name }) => name === "四、复议诉讼")!;
  sheet.password = "secret";
  const place = { ...edit(pending, 0).place, row: 0, column: 0 };
  const title = valueOf(`${proceedings}!A1`);
  const writing = session.workbook.write([edit(pending, 5), { place, content: "x" }], "试写");
  await expect(writing).rejects.toThrow("受保护");
  expect([valueOf(`${proceedings}!A1`), valueOf(`${proceedings}!I6`)]).toEqual([title, null]);
  await session.workbook.write([edit(pending, 5)], "试写");
  expect(valueOf(`${proceedings}!I6`)).toBe(5);
});

test("a figure typed since the last check is not overwritten", async () => {
  type(`${proceedings}!I6`, "4");
  await expect(session.workbook.write([edit(pending, 0)], "试写")).rejects.toThrow("刚刚有变动，没有写入");
  expect(valueOf(`${proceedings}!I6`)).toBe(4);
});

test("a row inserted since the last check is noticed before a figure lands beside its place", async () => {
  excel.model.user.unprotectSheet("三、收到和处理申请");
  excel.model.user.insertRows("三、收到和处理申请", 8);
  const writing = session.workbook.write([edit("requests.carriedForward.naturalPerson", 1)], "试写");
  await expect(writing).rejects.toThrow("没有写入");
});

test("a sheet deleted since the last check is told, and nothing is written", async () => {
  excel.model.user.deleteSheet("四、复议诉讼");
  const writing = session.workbook.write(
    [edit(pending, 0), edit("proactive.licensing.decisions", 0)],
    "试写",
  );
  await expect(writing).rejects.toThrow("已被删除或移走，没有写入");
  expect(valueOf(`${proactive}!B9`)).toBeNull();
});

test("空白填0 fills 166 cells in one step, and 撤销 blanks them again", async () => {
  await fillBlanks(session);
  expect(told()).toBe("已在166个空白格填0。填错了可以按“撤销”。");
  expect(session.getSnapshot().checked!.check.blanks).toEqual([]);
  expect(session.workbook.steps.map(({ label }) => label)).toEqual(["空白填0"]);
  await undoStep(session);
  expect(told()).toBe("已撤销“空白填0”。");
  expect(session.getSnapshot().checked!.check.blanks).toHaveLength(166);
  expect(session.workbook.steps).toEqual([]);
});

test("空白填0 of one table leaves the others and what is filled", async () => {
  type(`${proceedings}!A6`, "2");
  await fillBlanks(session, "proceedings");
  expect(session.getSnapshot().checked!.check.blanks).toHaveLength(154);
  expect([valueOf(`${proceedings}!A6`), valueOf(`${proceedings}!E6`)]).toEqual([2, 2]);
});

test("撤销 leaves a cell that was changed afterwards, and names it", async () => {
  await fillBlanks(session, "proceedings");
  type(`${proceedings}!I6`, "4");
  await undoStep(session);
  expect(told()).toContain("“四、复议诉讼”的I6格");
  expect([valueOf(`${proceedings}!I6`), valueOf(`${proceedings}!F6`)]).toEqual([4, null]);
});

test("撤销 finds its cells again below an inserted row", async () => {
  await session.workbook.write([edit("requests.carriedForward.naturalPerson", 6)], "试写");
  excel.model.user.unprotectSheet("三、收到和处理申请");
  excel.model.user.insertRows("三、收到和处理申请", 5);
  await undoStep(session);
  expect(told()).toBe("已撤销“试写”。");
  const { report } = session.getSnapshot().checked!.found;
  expect(report.figures.get("requests.carriedForward.naturalPerson")).toBeUndefined();
});

test("规范数字 mends what can mean only one thing, in one step", async () => {
  for (const [address, text] of [
    ["A6", "'１２"],
    ["B6", "'12，345"],
    ["C6", "'〇"],
    ["D6", "' 7 "],
    ["F6", "/"],
    ["G6", "'3件"],
  ] as const)
    type(`${proceedings}!${address}`, text);
  await checkReport(session);
  expect(unreadableCells(session.getSnapshot().checked!.found).map(({ text }) => text)).toHaveLength(6);
  await mendCertain(session);
  expect(["A6", "B6", "C6", "D6", "F6", "G6"].map((cell) => valueOf(`${proceedings}!${cell}`))).toEqual([
    12,
    12345,
    0,
    7,
    "/",
    3,
  ]);
  expect(session.workbook.steps).toHaveLength(1);
  await undoStep(session);
  expect(valueOf(`${proceedings}!A6`)).toBe("１２");
});

test("what could be meant otherwise is mended once it is confirmed", async () => {
  type(`${proactive}!B16`, "251000元");
  await checkReport(session);
  const [cell] = unreadableCells(session.getSnapshot().checked!.found);
  expect(cell).toMatchObject({ text: "251000元", reading: { certain: false } });
  await mendCertain(session);
  expect(told()).toContain("没有可以直接规范的数字了");
  type(`${proactive}!B16`, "260000元");
  await mendConfirmed(session, cell!.name, cell!.text);
  expect(told()).toContain("这一格刚刚改过");
  await mendConfirmed(session, cell!.name, "260000元");
  expect(session.getSnapshot().checked!.found.report.figures.get(cell!.name)).toEqual({
    state: "number",
    value: 26_000_000,
  });
});

test("a number mended in a cell of text format is a number, and 撤销 brings the format back", async () => {
  const sheet = excel.model.sheets.find(({ name }) => name === "四、复议诉讼")!;
  const format = () => sheet.style(5, 0).numberFormat;
  await excel.Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem("四、复议诉讼");
    own.protection.unprotect();
    own.getRange("A6").numberFormat = [["@"]];
    own.protection.protect({ allowFormatRows: true });
    await context.sync();
  });
  type(`${proceedings}!A6`, "12");
  await checkReport(session);
  await mendCertain(session);
  expect([valueOf(`${proceedings}!A6`), format(), sheet.protection !== null]).toEqual([12, "General", true]);
  await undoStep(session);
  expect([valueOf(`${proceedings}!A6`), format()]).toEqual(["12", "@"]);
});

test("清空重填 takes the date format away with the date, so that what is typed next is a number", async () => {
  excel.model.user.setNumberFormat(`${proceedings}!A6`, "yyyy/m/d");
  type(`${proceedings}!A6`, "2024/1/5");
  await checkReport(session);
  const [cell] = unreadableCells(session.getSnapshot().checked!.found);
  await clearUnreadable(session, cell!.name, cell!.text);
  expect(valueOf(`${proceedings}!A6`)).toBeNull();
  type(`${proceedings}!A6`, "5");
  await checkReport(session);
  const { report } = session.getSnapshot().checked!.found;
  expect(report.figures.get(cell!.name)).toEqual({ state: "number", value: 5 });
});

test("恢复公式 gives a typed total its formula back", async () => {
  await fillBlanks(session);
  type(`${proceedings}!J6`, "2");
  await checkReport(session);
  expect(session.getSnapshot().checked!.found.report.typedTotals.has(total)).toBe(true);
  await restoreTotals(session, total);
  expect(told()).toBe("已恢复1个总计的公式，总计随各项自动相加。");
  expect(valueOf(`${proceedings}!J6`)).toBe(0);
  await undoStep(session);
  expect(valueOf(`${proceedings}!J6`)).toBe(2);
});

test("结转下年度 is filled with what the balance of its column leaves", async () => {
  await fillBlanks(session);
  type(`${requests}!D6`, "9");
  type(`${requests}!D8`, "4");
  await fillCarriedForward(session, "requests.carriedForward.naturalPerson");
  const { report } = session.getSnapshot().checked!.found;
  expect(report.figures.get("requests.carriedForward.naturalPerson")).toEqual({ state: "number", value: 5 });
});

test("nothing is invented: 结转下年度 is not filled while a figure is missing", async () => {
  await fillCarriedForward(session, "requests.carriedForward.naturalPerson");
  expect(told()).toContain("没有填全");
  expect(session.workbook.steps).toEqual([]);
});

test("selecting a figure's cell tells its name without a sync", async () => {
  const stop = followSelection(session);
  await excel.settle();
  excel.host.counter.reset();
  excel.model.user.select(`${proceedings}!J6`);
  await excel.settle();
  expect(session.getSnapshot().selected).toBe(total);
  excel.model.user.select(`${proceedings}!A1`);
  await excel.settle();
  expect(session.getSnapshot().selected).toBeNull();
  expect(excel.host.counter.syncs).toBe(0);
  stop();
  await excel.settle();
});

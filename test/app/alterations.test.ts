/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import {
  checkReport,
  createReport,
  createSession,
  ExcelWorkbook,
  readAlterations,
  readReportFile,
  restoreReport,
  alterationsIn,
  type SeenForm,
  type Session,
} from "../../src/app/index";
import { startExcel, type StartedExcel } from "../excel-host/start-excel";
import { saveModel } from "../excel-host/xlsx/save-model";

let excel: StartedExcel;
let session: Session;
const requests = "三、收到和处理申请";

beforeEach(async () => {
  excel = await startExcel();
  session = createSession(new ExcelWorkbook());
  await createReport(session, "示例县示例乡人民政府", 2024);
});

afterEach(() => excel.close());

async function look(): Promise<SeenForm | null> {
  await readAlterations(session);
  return session.getSnapshot().seenForm;
}

/** What the open workbook and its file are said to be altered in; they must agree. */
async function said(): Promise<string[] | undefined> {
  const open = (await look())?.alterations.map(({ message }) => message);
  const file = alterationsIn(await readReportFile(await saveModel(excel.model), "年报.xlsx"));
  expect(file.map(({ message }) => message)).toEqual(open);
  return open;
}

function done(result: { readonly kind?: string } | undefined): void {
  expect(result).toMatchObject({ kind: "done" });
}

test("a workbook just made is unaltered", async () => {
  expect(await said()).toEqual([]);
});

test("rows and columns hidden by hand are found, and looking writes nothing", async () => {
  const sheet = excel.model.findSheet(requests)!;
  sheet.content.hiddenRows.add(9);
  sheet.content.hiddenColumns.add(4);
  excel.host.counter.reset();
  await readAlterations(session);
  expect(excel.host.counter.writeActions).toBe(0);
  expect(await said()).toEqual(["“三、收到和处理申请”第10行被隐藏。", "“三、收到和处理申请”E列被隐藏。"]);
});

test("a hidden sheet is found", async () => {
  excel.model.user.hideSheet("数据核对");
  expect(await said()).toEqual(["工作表“数据核对”被隐藏。"]);
});

test("a blank row inserted in the table is the one alteration, and 恢复表样 names it when it refuses", async () => {
  const sheet = excel.model.findSheet(requests)!;
  excel.model.user.unprotectSheet(requests);
  done(excel.model.user.insertRows(requests, 10));
  expect(sheet.protection).toBeNull();
  const [sentence] = ["“三、收到和处理申请”第11行是表中多出的空行。"];
  expect(await said()).toEqual([sentence]);
  await checkReport(session);
  await restoreReport(session);
  expect(session.getSnapshot().problem).toBe(
    `表中插入或删除过行、列，不能自动恢复表样：${sentence}数字都还在；请撤销插入或删除，再按“恢复表样”。`,
  );
});

test("a blank column inserted in the table is no figure lost, and the one alteration", async () => {
  excel.model.user.unprotectSheet(requests);
  done(excel.model.user.insertColumns(requests, 5));
  expect(await said()).toEqual(["“三、收到和处理申请”F列是表中多出的空列。"]);
  await checkReport(session);
  expect(session.getSnapshot().checked?.check.findings.map(({ rule }) => rule)).not.toContain("F-ROWS");
});

test("a label rubbed out is restored, and what was typed in its row stays", async () => {
  excel.model.user.unprotectSheet(requests);
  excel.model.user.typeInto(`'${requests}'!D22`, "3", { keepInvalid: true });
  excel.model.user.typeInto(`'${requests}'!J22`, "4", { keepInvalid: true });
  excel.model.user.typeInto(`'${requests}'!C22`, "", { keepInvalid: true });
  await checkReport(session);
  const rules = () => session.getSnapshot().checked?.check.findings.map(({ rule }) => rule);
  expect(rules()).toContain("F-ROWS");
  await restoreReport(session);
  expect(session.getSnapshot().problem).toBeNull();
  expect(rules()).not.toContain("F-ROWS");
  const { figures } = session.getSnapshot().checked!.found.report;
  expect(figures.get("requests.notHandled.repeated.naturalPerson")).toEqual({ state: "number", value: 3 });
  expect(figures.get("requests.notHandled.repeated.total")).toEqual({ state: "number", value: 4 });
});

/** Tears apart the merged cell that begins here, as a person does. */
function tearApart(sheetName: string, row: number, column: number): void {
  const { content } = excel.model.findSheet(sheetName)!;
  const merges = content.merges.filter((area) => area.row !== row || area.column !== column);
  expect(merges).toHaveLength(content.merges.length - 1);
  content.merges = merges;
}

test("a merged label torn apart and two merged figures are found, and 恢复表样 mends both", async () => {
  tearApart(requests, 5, 0);
  excel.model.findSheet(requests)!.content.merges.push({ row: 7, column: 3, rowCount: 1, columnCount: 2 });
  expect(await said()).toEqual([
    "“三、收到和处理申请”D8:E8（表三“（一）予以公开”的“自然人”）被合并成一格，表样里是分开的。",
    "“三、收到和处理申请”A6:C6（“一、本年新收政府信息公开申请数量”）的合并单元格被拆开。",
  ]);
  await checkReport(session);
  await restoreReport(session);
  expect(session.getSnapshot().problem).toBeNull();
  expect(await said()).toEqual([]);
});

test("what was typed where cells belong together is not lost: 恢复表样 names the cell and changes nothing", async () => {
  excel.model.user.unprotectSheet(requests);
  tearApart(requests, 5, 0);
  excel.model.user.typeInto(`'${requests}'!B6`, "12件");
  await checkReport(session);
  await restoreReport(session);
  expect(session.getSnapshot().problem).toBe(
    "“三、收到和处理申请”B6的内容写在应当合并的格里，恢复合并后会丢失，还没有恢复表样。请先把这些内容移到合并格左上角的一格或删去，再按“恢复表样”。",
  );
  expect(excel.model.findSheet(requests)!.value(5, 1)).toBe("12件");
});

test("an Excel that tells no merged cells says that they were not looked at", async () => {
  excel.close();
  excel = await startExcel({ excelApi: "1.12" });
  session = createSession(new ExcelWorkbook());
  await createReport(session, "示例县示例乡人民政府", 2024);
  tearApart(requests, 5, 0);
  expect(await look()).toMatchObject({
    alterations: [],
    unverified: ["这个Excel读不到哪些格是合并的，合并单元格是否被改动未能核对。"],
  });
});

test("of a sheet with more merged cells than Excel tells they are said not to be looked at", async () => {
  const { content } = excel.model.findSheet(requests)!;
  for (let row = 0; row < 600; row += 1)
    content.merges.push({ row: 100 + row, column: 0, rowCount: 1, columnCount: 2 });
  excel.model.user.unprotectSheet(requests);
  excel.model.user.typeInto(`'${requests}'!P701`, "1");
  expect((await look())?.unverified).toHaveLength(1);
});

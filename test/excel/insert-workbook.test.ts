/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { blankReport, ExcelWorkbook } from "../../src/app/index";
import { startExcel, type StartedExcel } from "../excel-host/start-excel";
import { WorkbookModel } from "../excel-host/index";

let excel: StartedExcel;

afterEach(() => excel.close());

const ourSheets = [
  ...["封面", "二、主动公开", "三、收到和处理申请", "四、复议诉讼"],
  ...["文字部分", "数据核对", "情况说明和审核意见"],
];
const report = blankReport("示例县示例乡人民政府", 2020);

function sheetNames(): string[] {
  return excel.model.sheets.map((sheet) => sheet.name);
}

/** Everything that stands in the cells of a workbook, to compare before and after. */
function contentsOf(model: WorkbookModel): unknown {
  return model.sheets.map((sheet) => [sheet.name, [...sheet.content.cells]]);
}

test("a blank form stands in the workbook and is read back with everything to fill", async () => {
  excel = await startExcel();
  const workbook = new ExcelWorkbook();
  await workbook.create(report);
  const found = await workbook.read();
  expect(found?.report).toMatchObject({ unit: "示例县示例乡人民政府", year: 2020, edition: "2019" });
  expect(found?.report.figures.size).toBe(0);
  expect(found?.formulaTotals.size).toBe(32);
  expect(sheetNames()).toEqual(["Sheet1", ...ourSheets]);
});

test("insertion is one sync after the state is read", async () => {
  excel = await startExcel();
  const workbook = new ExcelWorkbook();
  await workbook.create(report);
  expect(excel.host.counter.batches.writes).toBe(1);
});

test("a second insertion keeps every figure and text", async () => {
  excel = await startExcel();
  const workbook = new ExcelWorkbook();
  await workbook.create(report);
  type("'三、收到和处理申请'!D6", "7");
  type("'二、主动公开'!B5", "13");
  type("'文字部分'!A14", "本年主动公开政府信息127条。");
  const { done } = await workbook.create(report);
  expect(done).toContain("数都没有动");
  const found = await workbook.read();
  expect(found?.report.figures.get("requests.received.naturalPerson")).toEqual({ state: "number", value: 7 });
  expect(found?.report.figures.size).toBe(2);
  expect(found?.report.narrative.overview).toEqual(["本年主动公开政府信息127条。"]);
  expect(sheetNames()).toEqual(["Sheet1", ...ourSheets]);
});

test("a label rubbed out and a total blanked come back around the figures", async () => {
  excel = await startExcel();
  const workbook = new ExcelWorkbook();
  await workbook.create(report);
  const requests = excel.model.findSheet("三、收到和处理申请")!;
  type("'三、收到和处理申请'!D6", "7");
  excel.model.user.select("'三、收到和处理申请'!J6");
  excel.model.user.clearSelection();
  expect(excel.model.valueAt("'三、收到和处理申请'!J6")).toBeNull();
  await workbook.create(report);
  expect(requests.cell(5, 9).formula).toBe('=IF(COUNT(D6:I6)=6,SUM(D6:I6),"")');
  expect(excel.model.valueAt("'三、收到和处理申请'!D6")).toBe(7);
});

test("a sheet of the same name is left alone and ours is named beside it", async () => {
  const model = new WorkbookModel("封面");
  model.user.typeInto("A1", "单位通讯录");
  excel = await startExcel({ model });
  const workbook = new ExcelWorkbook();
  await workbook.create(report);
  expect(sheetNames()[1]).toBe("封面 (2)");
  expect(excel.model.valueAt("'封面'!A1")).toBe("单位通讯录");
  expect((await workbook.read())?.report.unit).toBe("示例县示例乡人民政府");
});

test("a workbook that holds another year's report is not added to", async () => {
  excel = await startExcel();
  const workbook = new ExcelWorkbook();
  await workbook.create(report);
  const before = contentsOf(excel.model);
  await expect(workbook.create(blankReport("示例县示例乡人民政府", 2024))).rejects.toThrow(
    "本工作簿已有2020年度的年报",
  );
  expect(contentsOf(excel.model)).toEqual(before);
});

test("a workbook whose structure is protected is told of before anything is written", async () => {
  excel = await startExcel();
  excel.model.structureProtected = true;
  await expect(new ExcelWorkbook().create(report)).rejects.toThrow("取消“保护工作簿”");
  expect(excel.host.counter.writeActions).toBe(0);
});

test.each([5, 40, 400, 1200])(
  "an insertion that fails at action %d leaves the workbook as it was",
  async (action) => {
    excel = await startExcel();
    excel.model.user.typeInto("A1", "原有内容");
    const before = contentsOf(excel.model);
    const workbook = new ExcelWorkbook();
    await workbook.read();
    excel.host.faults.failAtAction = action;
    excel.host.faults.failAfterBatches = 0;
    await expect(workbook.create(report)).rejects.toThrow("Excel没有完成这一步");
    expect(contentsOf(excel.model)).toEqual(before);
    expect(excel.model.names.size).toBe(0);
  },
);

test("while a cell is edited the user is told to leave it, and nothing is lost", async () => {
  excel = await startExcel();
  excel.host.faults.cellEditRefusals = Infinity;
  await expect(new ExcelWorkbook().create(report)).rejects.toThrow("请先按Enter结束编辑");
  expect(sheetNames()).toEqual(["Sheet1"]);
});

test("a cell edited for a moment only delays", async () => {
  excel = await startExcel();
  excel.host.faults.cellEditRefusals = 2;
  await new ExcelWorkbook().create(report);
  expect(sheetNames()).toEqual(["Sheet1", ...ourSheets]);
});

test.each(["1.7", "1.8", "1.9", "1.14", "1.15"])(
  "at ExcelApi %s the form is inserted and reads back",
  async (excelApi) => {
    excel = await startExcel({ excelApi });
    const workbook = new ExcelWorkbook();
    const { remarks } = await workbook.create(report);
    expect((await workbook.read())?.report.edition).toBe("2019");
    const left = { "1.7": 2, "1.8": 1 }[excelApi] ?? 0;
    expect(remarks).toHaveLength(left);
  },
);

function type(place: string, text: string): void {
  const result = excel.model.user.typeInto(place, text);
  if (result.kind !== "entered") throw new Error(`Not entered: ${JSON.stringify(result)}`);
}

/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import {
  canPlaceSummary,
  createSession,
  ExcelWorkbook,
  makeSummary,
  openSummary,
  openSummaryWorkbook,
  placeSummary,
  readSubmission,
  summaryHere,
  type MadeSummary,
  type OpenedSummary,
  type Session,
} from "../../src/app/index";
import { readRoster, type ReceivedFile } from "../../src/collection/index";
import { cellAddress, layOutWorkbook } from "../../src/sheet/index";
import { writeWorkbook } from "../../src/workbooks/index";
import { startExcel, type StartedExcel, type StartOptions } from "../excel-host/start-excel";
import { WorkbookModel } from "../excel-host/index";
import { reportOfZeros } from "../support/reports";

const today = new Date(2025, 0, 15);
let excel: StartedExcel;
let session: Session;

async function start(options: StartOptions = {}) {
  excel = await startExcel(options);
  session = createSession(new ExcelWorkbook());
}
afterEach(() => excel.close());
jest.setTimeout(60_000);

async function sent(unit: string, received = 0): Promise<ReceivedFile> {
  const figures = {
    "requests.received.naturalPerson": received,
    "requests.disclosed.naturalPerson": received,
  };
  const report = { ...reportOfZeros("2021", figures), unit, year: 2024 };
  const reading = await readSubmission(await writeWorkbook(layOutWorkbook(report)), today);
  return { file: `${unit}.xlsx`, modified: 1, reading };
}

async function made(before?: OpenedSummary): Promise<MadeSummary> {
  return makeSummary({
    files: [await sent("甲镇", 3), await sent("乙镇", 4)],
    year: 2024,
    today,
    roster: readRoster([["单位名称"], ["甲镇"], ["乙镇"], ["丙镇"]]),
    ...(before && { before }),
  });
}

const names = () => excel.model.sheets.map(({ name }) => name);
const contents = (model: WorkbookModel) =>
  model.sheets.map((sheet) => [sheet.name, [...sheet.content.cells]]);

/** An officer's own notes, which stand in the workbook before anything is written. */
function noted(): WorkbookModel {
  const model = new WorkbookModel("台账");
  model.user.typeInto("B2", "我的记录");
  return model;
}

test("the summary is written behind the officer's own sheets, and read back as it was made", async () => {
  await start({ model: noted() });
  expect(canPlaceSummary(session)).toBe(true);
  const before = contents(excel.model);
  await placeSummary(session, await made(), "1月20日");
  expect(session.getSnapshot().notices[0]).toContain("汇总表已写入本工作簿");
  expect(contents(excel.model).slice(0, 1)).toEqual(before);
  expect(names().slice(0, 3)).toEqual(["台账", "台账 (2)", "汇总表二"]);
  expect(excel.model.activeSheet.name).toBe("台账 (2)");
  const here = await summaryHere(session);
  expect(here?.summary.ledger.map(({ body, state }) => [body.name, state])).toEqual([
    ["甲镇", "可汇总"],
    ["乙镇", "可汇总"],
    ["丙镇", "未报"],
  ]);
  expect(here?.own.report.figures.get("requests.received.naturalPerson")).toEqual({
    state: "number",
    value: 7,
  });
});

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
  "when Excel fails in batch %i of what is sent, the workbook holds the whole summary or nothing of it",
  async (batch) => {
    await start({ model: noted() });
    const before = contents(excel.model);
    excel.host.faults.failAtAction = 1;
    excel.host.faults.failAfterBatches = batch;
    await placeSummary(session, await made());
    const [notice = ""] = session.getSnapshot().notices;
    if (notice.includes("汇总表已写入本工作簿"))
      expect((await summaryHere(session))?.summary.ledger).toHaveLength(3);
    else {
      expect(notice).toContain("没有写入本工作簿");
      expect(contents(excel.model)).toEqual(before);
      expect(excel.host.createdWorkbooks).toHaveLength(1);
    }
    expect(contents(excel.model)[0]).toEqual(before[0]);
  },
);

test("a workbook that holds a report takes no summary in", async () => {
  await start();
  await session.workbook.create({ ...reportOfZeros("2021"), unit: "甲镇" });
  const before = contents(excel.model);
  await placeSummary(session, await made());
  expect(contents(excel.model)).toEqual(before);
  expect(session.getSnapshot().notices[0]).toContain("本工作簿里已有年报");
  expect(excel.host.createdWorkbooks).toHaveLength(1);
});

test("an Excel before API 1.13 offers no writing into the open workbook", async () => {
  await start({ excelApi: "1.12" });
  expect(canPlaceSummary(session)).toBe(false);
});

test("a protected structure is told, and the summary is opened in a new workbook", async () => {
  await start({ model: noted() });
  excel.model.structureProtected = true;
  await placeSummary(session, await made());
  expect(names()).toEqual(["台账"]);
  expect(session.getSnapshot().notices[0]).toContain("结构受保护");
});

test("collecting again goes on from the summary that stands in the open workbook, as it stands then", async () => {
  await start();
  await placeSummary(session, await made());
  const here = await summaryHere(session);
  const again = await made(here);
  // Typed after the files were collected again, and before the summary is written.
  const ledger = excel.model.findSheet("台账");
  const column = Array.from({ length: 20 }, (_, each) => ledger?.value(3, each)).indexOf("电话更正内容");
  excel.model.user.typeInto(`'台账'!${cellAddress(4, column)}`, "表三新收应为4");
  const before = contents(excel.model);
  await openSummaryWorkbook(session, again);
  expect(contents(excel.model)).toEqual(before);
  expect(session.getSnapshot().notices.join()).toContain("本工作簿没有改动");
  const [{ base64 } = { base64: null }] = excel.host.createdWorkbooks;
  const opened = await openSummary(Uint8Array.from(atob(base64 ?? ""), (c) => c.charCodeAt(0)));
  expect(opened?.summary.ledger[0]).toMatchObject({ body: { name: "甲镇" }, correction: "表三新收应为4" });
});

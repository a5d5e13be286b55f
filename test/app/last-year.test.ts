/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import {
  bringInLastYear,
  checkReport,
  createReport,
  createSession,
  ExcelWorkbook,
  FileWorkbook,
  openLastYear,
  readReportFile,
  rollReport,
  writeReportFile,
  writeReportWord,
  undoStep,
  type Session,
} from "../../src/app/index";
import * as saving from "../../src/app/save-file";
import type { UnitReport } from "../../src/figures/index";
import { readWorkbook } from "../../src/workbooks/index";
import { startExcel, type StartedExcel } from "../excel-host/start-excel";
import { publishedReport, reportOfZeros } from "../support/reports";

const carriedIn = (column: string) => `requests.broughtForward.${column}`;

async function fileOf(report: UnitReport, name = "上年.xlsx"): Promise<File> {
  const { bytes } = await writeReportFile(report, {
    cover: { unitCode: "320000", phone: "0527-1", head: "某某" },
  });
  return fileFrom(bytes, name);
}

/** A file as the browser gives it; jsdom's has no bytes to read. */
function fileFrom(bytes: Uint8Array, name: string): File {
  const file = new File([], name);
  file.arrayBuffer = async () => bytes.slice().buffer as ArrayBuffer;
  return file;
}

const suqian2023 = publishedReport("suqian-2023");

describe("a report begun from last year's", () => {
  const last = {
    report: suqian2023,
    cover: { unitCode: "320000", phone: "0527-1", head: "某某", state: "定稿" },
  };

  test("has its unit, code and contact, but no state and no signature", () => {
    const { report, cover } = rollReport(last, 2024);
    expect([report.unit, report.year, report.edition]).toEqual([suqian2023.unit, 2024, "2021"]);
    expect(cover).toEqual({ unitCode: "320000", phone: "0527-1" });
  });

  test("carries over what was 结转下年度, column by column, and leaves its total to the formula", () => {
    const { report } = rollReport(last, 2024);
    const columns = ["naturalPerson", "business", "researchInstitute", "publicInterestGroup", "legalService"];
    for (const column of [...columns, "otherOrganization"]) {
      const carried = suqian2023.figures.get(`requests.carriedForward.${column}`);
      expect(report.figures.get(carriedIn(column))).toEqual(carried);
    }
    expect(report.typedTotals.size).toBe(0);
  });

  test("has last year's texts under this year's title", () => {
    const luoyun = publishedReport("luoyun-township-2020");
    const { report, previous } = rollReport({ report: luoyun, cover: {} }, 2021);
    expect(report.edition).toBe("2021");
    expect(report.narrative).toEqual({
      ...luoyun.narrative,
      title: [luoyun.unit, "2021年政府信息公开工作年度报告"],
    });
    expect(previous.edition).toBe("2019");
  });

  test("answers 规章 with 0 where the law gives the level none", () => {
    const { report } = rollReport(last, 2024, { governmentLevel: "township" });
    expect(report.figures.get("proactive.governmentRules.inForce")).toEqual({ state: "number", value: 0 });
  });

  test("is refused when the report is not of the year before", () => {
    expect(() => rollReport(last, 2025)).toThrow(
      "2025年度的年报要带入2024年度的，选择的是2023年度的，请重新选择文件。",
    );
  });
});

describe("in Excel", () => {
  let excel: StartedExcel;
  let session: Session;

  beforeEach(async () => {
    excel = await startExcel();
    session = createSession(new ExcelWorkbook());
  });

  afterEach(() => excel.close());

  const found = () => session.getSnapshot().checked!.found;
  const rules = () => session.getSnapshot().checked!.check.findings.map(({ rule }) => rule);

  test("新建年报 from last year's workbook holds its figures beside, and each check reads them in its one sync", async () => {
    const last = await openLastYear(session, [await fileOf(suqian2023)]);
    await createReport(session, "宿迁市人民政府", 2024, { last: last! });
    expect(session.getSnapshot().problem).toBeNull();
    expect(found().cover).toMatchObject({ unit: "宿迁市人民政府", unitCode: "320000", phone: "0527-1" });
    expect(found().previous).toMatchObject({ year: 2023, figures: suqian2023.figures });
    excel.host.counter.reset();
    await checkReport(session);
    expect([excel.host.counter.syncs, excel.host.counter.writeActions]).toEqual([1, 0]);
    expect(rules()).not.toContain("Y-CARRY");
    excel.model.user.typeInto("'三、收到和处理申请'!D7", "117");
    await checkReport(session);
    expect(rules()).toContain("Y-CARRY");
  });

  test("a Word report of last year is taken as well", async () => {
    const bytes = await writeReportWord(
      (await readReportFile((await writeReportFile(suqian2023)).bytes, "a.xlsx")).found,
    );
    const last = await openLastYear(session, [fileFrom(bytes, "上年.docx")]);
    expect(last?.report).toMatchObject({ year: 2023, edition: "2021", figures: suqian2023.figures });
  });

  test("带入上年数据 adds the sheet to a report that stands, and takes its place the second time", async () => {
    await createReport(session, "示例县示例镇人民政府", 2024);
    expect(found().previous).toBeUndefined();
    const sheets = excel.model.sheets.length;
    await bringInLastYear(session, [await fileOf({ ...reportOfZeros("2021"), year: 2023 })]);
    expect(session.getSnapshot().notices[0]).toBe("已带入2023年度的数，放在“上年数据”表里，核对时对照。");
    await bringInLastYear(session, [await fileOf(suqian2023)]);
    expect(found().previous?.figures).toEqual(suqian2023.figures);
    expect(excel.model.sheets).toHaveLength(sheets + 1);
    expect(excel.model.sheets.map(({ name }) => name)).toContain("上年数据");
  });

  test("the sheet itself compares with tables whose sheets were renamed and whose rows have moved", async () => {
    await createReport(session, "示例县示例镇人民政府", 2024);
    const { user } = excel.model;
    user.renameSheet("三、收到和处理申请", "申请'24");
    user.unprotectSheet("申请'24");
    user.insertRows("申请'24", 0);
    await bringInLastYear(session, [await fileOf(suqian2023)]);
    const place = found().places.get(carriedIn("naturalPerson"))!;
    const typeCarried = (text: string) => user.typeInto(`'申请''24'!D${place.row + 1}`, text);
    const rows = Array.from({ length: 240 }, (_, index) => index + 1);
    const row = rows.find(
      (each) =>
        excel.model.valueAt(`'上年数据'!G${each}`) === "Y-CARRY" &&
        String(excel.model.valueAt(`'上年数据'!B${each}`)).includes("自然人"),
    );
    const shown = () => ["D", "E", "F"].map((column) => excel.model.valueAt(`'上年数据'!${column}${row}`));
    typeCarried("117");
    expect(shown()).toEqual([117, 118, "! 需说明"]);
    await checkReport(session);
    expect(rules()).toContain("Y-CARRY");
    typeCarried("118");
    expect(shown()).toEqual([118, 118, "✓"]);
    user.typeInto("封面!B5", "2025年度");
    expect(shown()[2]).toBe("— 年度不符");
    expect(String(excel.model.valueAt("'上年数据'!A2"))).toMatch(
      /^与上年核对：有误 0 项，需说明 0 项，未能核对 0 项，通过 0 项，未作结论 1\d 项（见第204行起）$/,
    );
  });

  test("a report of another year is refused and nothing is written", async () => {
    await createReport(session, "示例县示例镇人民政府", 2024);
    const sheets = excel.model.sheets.length;
    await bringInLastYear(session, [await fileOf(publishedReport("pingtan-2021"))]);
    expect(session.getSnapshot().problem).toBe(
      "2024年度的年报要带入2023年度的，选择的是2021年度的，请重新选择文件。",
    );
    expect(excel.model.sheets).toHaveLength(sheets);
  });
});

describe("on a file", () => {
  let workbook: FileWorkbook;
  let session: Session;
  let handed: Uint8Array;

  beforeEach(async () => {
    workbook = new FileWorkbook();
    session = createSession(workbook);
    URL.createObjectURL = () => "blob:";
    URL.revokeObjectURL = () => undefined;
    await workbook.open(await fileOf(publishedReport("suqian-2024"), "今年.xlsx"));
    await checkReport(session);
  });

  const previous = () => session.getSnapshot().checked!.found.previous;

  /** What 保存文件 would hand over, opened afresh. */
  async function reopened(): Promise<FileWorkbook> {
    const saved = jest
      .spyOn(saving, "saveFile")
      .mockImplementation((bytes) => void (handed = bytes as Uint8Array));
    await workbook.save();
    saved.mockRestore();
    const next = new FileWorkbook();
    await next.open(fileFrom(handed, "今年.xlsx"));
    return next;
  }

  test("带入上年数据 stands in the file that is saved and is found again when it is opened", async () => {
    await bringInLastYear(session, [await fileOf(suqian2023)]);
    expect(session.getSnapshot().notices).toEqual([
      "已带入2023年度的数，放在“上年数据”表里，核对时对照。",
      "按“保存文件”后，“上年数据”表就在下载的文件里，下次打开不用再带入；按“撤销”可以拿掉。",
    ]);
    expect(previous()?.figures).toEqual(suqian2023.figures);
    expect(workbook.unsaved).toBe(true);
    const found = await (await reopened()).read();
    expect(found?.previous).toMatchObject({ year: 2023, figures: suqian2023.figures });
    expect(found?.previous?.narrative.overview).toEqual(suqian2023.narrative.overview);
    expect(found?.report).toEqual(session.getSnapshot().checked!.found.report);
  });

  test("brought in again it takes the place of the first, which 撤销 puts back", async () => {
    await bringInLastYear(session, [await fileOf({ ...reportOfZeros("2021"), year: 2023 })]);
    await bringInLastYear(session, [await fileOf(suqian2023)]);
    expect(previous()?.figures).toEqual(suqian2023.figures);
    await undoStep(session);
    expect(previous()?.figures.get("requests.received.total")).toEqual({ state: "number", value: 0 });
  });

  test("撤销 takes it out again", async () => {
    await bringInLastYear(session, [await fileOf(suqian2023)]);
    expect(workbook.steps.map(({ label }) => label)).toEqual(["带入上年数据"]);
    await undoStep(session);
    expect(session.getSnapshot().notices).toEqual(["已撤销“带入上年数据”。"]);
    expect(previous()).toBeUndefined();
    expect(workbook.unsaved).toBe(false);
  });

  test("the rest of the workbook, its form included, is as it was", async () => {
    await bringInLastYear(session, [await fileOf(suqian2023)]);
    expect((await workbook.readAlterations()).alterations).toEqual([]);
  });

  test("the file shows what differs from last year before anything calculates it", async () => {
    await bringInLastYear(session, [await fileOf({ ...reportOfZeros("2021"), year: 2023 })]);
    await reopened();
    const sheet = readWorkbook(handed).find(({ name }) => name === "上年数据")!;
    const states = sheet.values.flatMap((row) => (row[6] === "Y-CARRY" ? [[row[3], row[4], row[5]]] : []));
    expect(states).toContainEqual([118, 0, "! 需说明"]);
  });
});

/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import {
  blockersOf,
  checkReport,
  confirmExplanation,
  createSession,
  ExcelWorkbook,
  explainFinding,
  finalize,
  keepFinding,
  removeExplanation,
  reopenDraft,
  sinceFinal,
  submitForReview,
  writeConclusion,
  writeRemark,
  type Session,
} from "../../src/app/index";
import { insertWorkbook } from "../../src/excel/index";
import { layOutWorkbook, type CellContent } from "../../src/sheet/index";
import { startExcel, type StartedExcel } from "../excel-host/start-excel";
import { reportOfZeros } from "../support/reports";

let excel: StartedExcel;
let session: Session;

/** Zeros, but for a total of 表四 that is wrong; suits where there were no requests ask for a word. */
const figures = { "proceedings.directSuit.pending": 1, "proceedings.directSuit.total": 2 };
const proceedings = "'四、复议诉讼'";
const records = "'情况说明和审核意见'";

beforeEach(async () => {
  excel = await startExcel();
  session = createSession(new ExcelWorkbook());
  await insertWorkbook((names) => layOutWorkbook(reportOfZeros("2021", figures), { names }));
  await checkReport(session);
});

afterEach(() => excel.close());

const checked = () => session.getSnapshot().checked!;
const findingOf = (level: string) => checked().check.findings.find((finding) => finding.level === level)!;
const statuses = () => [...checked().settlement.statuses.values()];
const problem = () => session.getSnapshot().problem;
const notices = () => session.getSnapshot().notices.join("");
const valueAt = (address: string) => excel.model.valueAt(address);

function type(address: string, text: string): void {
  const result = excel.model.user.typeInto(address, text, { keepInvalid: true });
  if (result.kind !== "entered") throw new Error(`Not entered: ${JSON.stringify(result)}`);
}

test("a reason is written in one step with the figures it is given for, and its state shows 有效", async () => {
  excel.host.counter.reset();
  await explainFinding(session, [findingOf("soft")], "上年受理，本年起诉。");
  expect(problem()).toBeNull();
  expect(excel.host.counter.batches.writes).toBe(1);
  expect(session.workbook.steps).toHaveLength(1);
  const row = ["B6", "D6", "E6", "I6"].map((cell) => valueAt(`${records}!${cell}`));
  expect(row).toEqual(["T3-ZERO", "情况说明", "上年受理，本年起诉。", "有效"]);
  expect(String(valueAt(`${records}!G6`))).toContain("｜");
  expect(valueAt(`${records}!G6`)).toBe(valueAt(`${records}!H6`));
  expect(statuses()).toEqual(["有效"]);
  expect(blockersOf(checked()).soft).toEqual([]);
});

test("a figure edited afterwards makes the sheet itself say 已失效, and the pane, which writes nothing", async () => {
  await explainFinding(session, [findingOf("soft")], "上年受理，本年起诉。");
  type(`${proceedings}!D6`, "1");
  excel.host.counter.reset();
  await checkReport(session);
  expect([excel.host.counter.syncs, excel.host.counter.writeActions]).toEqual([1, 0]);
  expect(valueAt(`${records}!I6`)).toBe("已失效");
  expect(statuses()).toEqual(["已失效"]);
  expect(blockersOf(checked()).soft).toHaveLength(1);
});

test("a reason that lapsed and is still true is confirmed with the figures of now, in its row", async () => {
  await explainFinding(session, [findingOf("soft")], "上年受理，本年起诉。");
  type(`${proceedings}!D6`, "1");
  await checkReport(session);
  await confirmExplanation(session, [findingOf("soft")]);
  expect(problem()).toBeNull();
  expect([valueAt(`${records}!I6`), valueAt(`${records}!E7`)]).toEqual(["有效", null]);
  expect(statuses()).toEqual(["有效"]);
});

test("a reason typed in the sheet stands as 待确认 until it is confirmed", async () => {
  type(`${records}!C7`, "表三“一、本年新收政府信息公开申请数量”的“总计”");
  type(`${records}!E7`, "本年确无申请。");
  expect(valueAt(`${records}!I7`)).toBe("待确认");
  await checkReport(session);
  expect(checked().settlement.answers.get(findingOf("soft"))).toMatchObject({
    status: "待确认",
    settles: false,
  });
  await confirmExplanation(session, [findingOf("soft")]);
  expect(problem()).toBeNull();
  expect([valueAt(`${records}!B7`), valueAt(`${records}!I7`)]).toEqual(["T3-ZERO", "有效"]);
  expect(blockersOf(checked()).soft).toEqual([]);
});

test("a place typed as sheet and cell is read, and its reason can be confirmed", async () => {
  type(`${records}!C7`, "三、收到和处理申请!J6");
  type(`${records}!E7`, "本年确无申请。");
  await checkReport(session);
  expect(checked().settlement.idle).toEqual([]);
  await confirmExplanation(session, [findingOf("soft")]);
  expect(problem()).toBeNull();
  expect([valueAt(`${records}!C7`), valueAt(`${records}!I7`)]).toEqual([
    "表三“一、本年新收政府信息公开申请数量”的“总计”",
    "有效",
  ]);
});

/** The row of 数据核对 on the rule that zeros contradict each other. */
function checksRow(): number {
  for (let row = 1; row < 200; row += 1) if (valueAt(`'数据核对'!K${row}`) === "T3-ZERO") return row;
  throw new Error("T3-ZERO has no row");
}

test("a reason typed beside its row of 数据核对 is honoured, and once confirmed does not come back", async () => {
  const cell = `'数据核对'!H${checksRow()}`;
  type(cell, "本年确无申请。");
  await checkReport(session);
  expect(statuses()).toEqual(["待确认"]);
  await confirmExplanation(session, [findingOf("soft")]);
  expect(statuses()).toEqual(["有效"]);
  expect(valueAt(`${records}!E6`)).toBe("本年确无申请。");
  await explainFinding(session, [findingOf("soft")], "本年无申请，见说明。");
  expect(valueAt(cell)).toBe("本年无申请，见说明。");
  await removeExplanation(session, checked().found.explanations[0]!);
  expect(checked().found.explanations).toEqual([]);
  expect(valueAt(cell)).toBeNull();
});

test("a 必须改正 is kept with reason and name, and refused without either", async () => {
  await keepFinding(session, [findingOf("hard")], "判决书如此记载。", " ");
  expect(problem()).toContain("同意人");
  await keepFinding(session, [findingOf("hard")], "判决书如此记载。", "王敏");
  expect(problem()).toBeNull();
  const row = ["B6", "D6", "E6", "F6", "I6"].map((cell) => valueAt(`${records}!${cell}`));
  expect(row).toEqual(["T4-SUM", "主管部门同意保留", "判决书如此记载。", "王敏", "有效"]);
  expect(blockersOf(checked()).hard).toEqual([]);
});

test("several findings are kept by one consent in one step, a row each", async () => {
  type(`'三、收到和处理申请'!D6`, "3");
  type(`'三、收到和处理申请'!E6`, "2");
  await checkReport(session);
  const sums = checked().check.findings.filter(({ rule }) => rule === "T3-BAL");
  expect(sums).toHaveLength(2);
  await keepFinding(session, sums, "系统迁移漏登，已报告。", "王敏");
  expect(problem()).toBeNull();
  expect(session.workbook.steps).toHaveLength(1);
  expect(["B6", "B7", "I6", "I7", "E8"].map((cell) => valueAt(`${records}!${cell}`))).toEqual([
    ...["T3-BAL", "T3-BAL", "有效", "有效", null],
  ]);
  expect(
    blockersOf(checked()).hard.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
  ).not.toContain("T3-BAL");
});

test("taking back a reason leaves the list as it was", async () => {
  await explainFinding(session, [findingOf("soft")], "上年受理，本年起诉。");
  await session.workbook.undo();
  await checkReport(session);
  expect(checked().found.explanations).toEqual([]);
  expect(["B6", "E6", "G6", "H6", "I6"].map((cell) => valueAt(`${records}!${cell}`) ?? "")).toEqual(
    Array(5).fill(""),
  );
});

test("a draft is not made 定稿", async () => {
  await finalize(session);
  expect(problem()).toContain("请先按“送审”");
});

test("定稿 is refused with what is missing, and nothing is written", async () => {
  await submitForReview(session);
  excel.host.counter.reset();
  await finalize(session);
  expect(problem()).toMatch(/^还不能定稿。还有\d+个必须改正的问题没有改正/);
  expect(problem()).toMatch(/还有\d+个需说明的问题没有写情况说明/);
  expect(excel.host.counter.writeActions).toBe(0);
});

async function bringToFinal(): Promise<void> {
  type(`${proceedings}!J6`, "1");
  await checkReport(session);
  await submitForReview(session);
  const { open } = checked().settlement;
  for (const finding of open) {
    if (finding.level === "hard") await keepFinding(session, [finding], "主管部门另有要求。", "王敏");
    else await explainFinding(session, [finding], "上年受理，本年起诉。");
  }
  await finalize(session);
  expect(problem()).toBeNull();
}

test("定稿 is one step and records what shows later changes; 恢复为草稿 takes the record away", async () => {
  await bringToFinal();
  expect(valueAt("'封面'!B7")).toBe("定稿");
  expect(valueAt(`${records}!C4`)).toBe(valueAt(`${records}!G4`));
  expect(valueAt("'封面'!A9")).toBe("");
  expect(sinceFinal(checked().found)).toBe("unchanged");
  type(`'二、主动公开'!D12`, "7");
  expect(valueAt("'封面'!A9")).toContain("定稿后已改动");
  await checkReport(session);
  expect(sinceFinal(checked().found)).toBe("changed");
  await reopenDraft(session);
  expect([valueAt("'封面'!B7"), valueAt("'封面'!A9"), valueAt(`${records}!C4`)]).toEqual(["草稿", "", null]);
});

test("two figures swapped after 定稿 are seen by the sheet itself", async () => {
  type(`'三、收到和处理申请'!D6`, "3");
  type(`'三、收到和处理申请'!D28`, "3");
  await checkReport(session);
  await bringToFinal();
  type(`'三、收到和处理申请'!D6`, "0");
  type(`'三、收到和处理申请'!E6`, "3");
  expect(valueAt("'封面'!A9")).toContain("定稿后已改动");
});

test("a digit changed in a text after 定稿, and digits that change places, are seen by the sheet itself", async () => {
  const cell = "'文字部分'!A4";
  type(cell, "示例镇2024年培训75场");
  await checkReport(session);
  await bringToFinal();
  for (const text of ["示例镇2024年培训78场", "示例镇2024年培训57场", "示例镇2024年培训66场"]) {
    type(cell, text);
    expect([text, valueAt("'封面'!A9")]).toEqual([text, expect.stringContaining("定稿后已改动")]);
  }
  type(cell, "示例镇2024年培训75场");
  expect(valueAt("'封面'!A9")).toBe("");
});

test("words replaced by others of the same length are seen by the 核验码 only", async () => {
  type("'文字部分'!A4", "示例县示例镇人民政府");
  await checkReport(session);
  await bringToFinal();
  type("'文字部分'!A4", "示例县示例乡人民政府");
  await checkReport(session);
  expect(valueAt("'封面'!A9")).toBe("");
  expect(sinceFinal(checked().found)).toBe("changed");
});

describe("in a workbook of an edition that did not look at digits", () => {
  const digits = '&";"&SUMPRODUCT((LEN(';
  const withoutDigits = (content: CellContent | undefined): CellContent | undefined =>
    content && "formula" in content && content.formula.includes(digits)
      ? {
          formula: content.formula.slice(0, content.formula.indexOf(digits)),
          result: String(content.result).replace(/;[^;]*$/, ""),
        }
      : content;

  beforeEach(async () => {
    excel.close();
    excel = await startExcel();
    session = createSession(new ExcelWorkbook());
    await insertWorkbook((names) => {
      const layout = layOutWorkbook(reportOfZeros("2021", figures), { names });
      const sheets = layout.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map(({ content, ...cell }) => {
          const earlier = withoutDigits(content);
          return earlier ? { ...cell, content: earlier } : cell;
        }),
      }));
      return { ...layout, sheets };
    });
    type("'文字部分'!A4", "示例镇2024年培训75场");
    await checkReport(session);
  });

  test("定稿 brings the comparison up to date, and the record of then is still compared", async () => {
    const earlier = String(valueAt(`${records}!G4`));
    await bringToFinal();
    expect(valueAt(`${records}!C4`)).toBe(valueAt(`${records}!G4`));
    expect(String(valueAt(`${records}!G4`)).split(";")).toHaveLength(earlier.split(";").length + 1);
    expect(valueAt("'封面'!A9")).toBe("");
    type(`${records}!C4`, String(valueAt(`${records}!G4`)).replace(/;[^;]*$/, ""));
    expect(valueAt("'封面'!A9")).toBe("");
    type(`'二、主动公开'!D12`, "7");
    expect(valueAt("'封面'!A9")).toContain("定稿后已改动");
  });
});

test("定稿 typed on the cover is told as not recorded", async () => {
  type("'封面'!B7", "定稿");
  await checkReport(session);
  expect(valueAt("'封面'!A9")).toContain("没有记录");
  expect(sinceFinal(checked().found)).toBe("unrecorded");
});

test("a blank is 必须改正 from 送审 on, and what is still missing is told", async () => {
  type(`${proceedings}!A6`, "");
  await checkReport(session);
  expect(checked().check.findings.some(({ rule }) => rule === "F-BLANK")).toBe(false);
  await submitForReview(session);
  expect(checked().check.findings.some(({ rule }) => rule === "F-BLANK")).toBe(true);
  expect(notices()).toContain("未填1格");
});

test("a remark on an explained finding stands in the row of its reason, and free lines name a place", async () => {
  await explainFinding(session, [findingOf("soft")], "上年受理，本年起诉。");
  await writeRemark(session, { finding: findingOf("soft") }, "请附案号。", "请补充说明");
  await writeRemark(session, { where: "附件" }, "缺盖章扫描件。");
  await writeConclusion(session, "退回修改");
  expect(problem()).toBeNull();
  expect(["J6", "K6", "C7", "J7", "C3"].map((cell) => valueAt(`${records}!${cell}`))).toEqual([
    ...["请附案号。", "请补充说明", "附件", "缺盖章扫描件。", "退回修改"],
  ]);
  const { remarks, conclusion } = checked().found;
  expect(remarks).toMatchObject([
    { rule: "T3-ZERO", place: "requests.received.total", text: "请附案号。", conclusion: "请补充说明" },
    { where: "附件", text: "缺盖章扫描件。" },
  ]);
  expect(conclusion).toBe("退回修改");
  expect(statuses()).toEqual(["有效"]);
});

test("a remark typed beside a row of 数据核对 is found, and mended where it stands", async () => {
  const cell = `'数据核对'!I${checksRow()}`;
  type(cell, "请核对。");
  await checkReport(session);
  expect(checked().found.remarks).toMatchObject([{ rule: "T3-ZERO", text: "请核对。", source: "checks" }]);
  await writeRemark(session, { finding: findingOf("soft") }, "请核对并说明。");
  expect(valueAt(cell)).toBe("请核对并说明。");
  expect(checked().found.remarks).toHaveLength(1);
});

test("with the list renamed and rows inserted in it and in a table, reasons are found and stay 有效", async () => {
  await explainFinding(session, [findingOf("soft")], "上年受理，本年起诉。");
  excel.model.user.unprotectSheet("情况说明和审核意见");
  excel.model.user.unprotectSheet("四、复议诉讼");
  excel.model.user.insertRows("情况说明和审核意见", 4, 2);
  excel.model.user.insertRows("四、复议诉讼", 0, 1);
  excel.model.user.renameSheet("情况说明和审核意见", "说明");
  excel.model.user.renameSheet("四、复议诉讼", "表4");
  await checkReport(session);
  expect(statuses()).toEqual(["有效"]);
  expect(valueAt("'说明'!I8")).toBe("有效");
  type("'表4'!D7", "1");
  await checkReport(session);
  expect(valueAt("'说明'!I8")).toBe("已失效");
  await confirmExplanation(session, [findingOf("soft")]);
  expect(valueAt("'说明'!I8")).toBe("有效");
});

test("a figure of last year corrected on 上年数据 makes the reason given for it lapse", async () => {
  const lastYear = { ...reportOfZeros("2021", { "proceedings.reconsideration.pending": 1 }), year: 2023 };
  excel.close();
  excel = await startExcel();
  session = createSession(new ExcelWorkbook());
  await insertWorkbook((names) => layOutWorkbook(reportOfZeros("2021"), { names, previous: lastYear }));
  await checkReport(session);
  const pending = checked().check.findings.find(({ rule }) => rule === "Y-PEND")!;
  await explainFinding(session, [pending], "上年已审结，年报填错。");
  expect(problem()).toBeNull();
  expect(valueAt(`${records}!I6`)).toBe("有效");
  const place = checked().found.previousPlaces.get("proceedings.reconsideration.pending")!;
  excel.model.user.unprotectSheet("上年数据");
  type(`'上年数据'!D${place.row + 1}`, "2");
  expect(valueAt(`${records}!I6`)).toBe("已失效");
  await checkReport(session);
  expect(statuses()).toEqual(["已失效"]);
});

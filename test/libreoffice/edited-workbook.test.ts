import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  checkReport,
  createSession,
  explainFinding,
  FileWorkbook,
  keepFinding,
  writeConclusion,
  writeRemark,
  type CheckedReport,
} from "../../src/app/index";
import { formOf, type CellName } from "../../src/form/index";
import {
  cellAddress,
  figureCells,
  layOutWorkbook,
  readWorkbookReport,
  sheetNames,
} from "../../src/sheet/index";
import { recordColumn, recordHeadRow } from "../../src/sheet/lay-out-records";
import type { RecordColumn } from "../../src/sheet/record-heads";
import type { SheetKey } from "../../src/sheet/workbook-layout";
import { readWorkbook, writeWorkbook } from "../../src/workbooks";
import { reportOfZeros } from "../support/reports";
import { openInLibreOffice, type OfficeSession } from "./libreoffice";
import { verdictCells } from "./verdicts";

// A workbook with failed rules, reasons and remarks goes through LibreOffice, in which nothing of ours runs: what it
// shows there, and what is found again when it comes back edited, with rows inserted and sheets renamed.

jest.setTimeout(300_000);

/** A block of 表四 and balances of 表三 fail; 其他处理 of 3 in 4 asks for a word. */
const figures = {
  "requests.received.naturalPerson": 5,
  "requests.disclosed.naturalPerson": 1,
  "requests.otherwiseHandled.other.naturalPerson": 3,
  "proceedings.directSuit.pending": 1,
  "proceedings.directSuit.total": 2,
};
const form = formOf("2021");
const total = "proceedings.directSuit.total";
const report = reportOfZeros("2021", figures);
const layout = layOutWorkbook(report);

let folder: string;
/** As our own pane left the workbook, before LibreOffice saw it. */
let before: CheckedReport;
let office: OfficeSession;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "edited-workbook-"));
  const { session, workbook } = await opened(await writeWorkbook(layout));
  const finding = (rule: string) =>
    session.getSnapshot().checked!.check.findings.find((each) => each.rule === rule)!;
  await explainFinding(session, [finding("T3-OTHER")], "3件均为申请人撤回。");
  await keepFinding(session, [finding("T4-SUM")], "法院合并立案，按通知书填报。", "王某某");
  await writeRemark(session, { finding: finding("T4-SUM") }, "请附合并立案通知书。", "请补充说明");
  await writeConclusion(session, "退回修改");
  expect(session.getSnapshot().problem).toBeNull();
  before = session.getSnapshot().checked!;
  const file = join(folder, "report.xlsx");
  writeFileSync(file, bytesIn(workbook));
  office = await openInLibreOffice(file);
  await office.recalculate();
});

afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true });
});

test("LibreOffice shows the failed rules of the live check, and the reasons, remarks and states recorded", async () => {
  expect(statesOf(before)).toEqual(["有效", "有效"]);
  expect(failedRulesOf(before)).toEqual(["T3-BAL", "T3-BAL", "T3-OTHER", "T4-SUM"]);
  expect(await failedRules(sheetNames.checks)).toEqual(failedRulesOf(before));
  expect(await record(0, "rule", "reason", "by", "status")).toEqual([
    "T3-OTHER",
    "3件均为申请人撤回。",
    null,
    "有效",
  ]);
  expect(await record(1, "rule", "reason", "by", "status", "remark", "conclusion")).toEqual([
    "T4-SUM",
    "法院合并立案，按通知书填报。",
    "王某某",
    "有效",
    "请附合并立案通知书。",
    "请补充说明",
  ]);
});

test("saved by LibreOffice untouched, the same is found as before", async () => {
  const after = await savedByLibreOffice("untouched.xlsx");
  expect(after.check).toEqual(before.check);
  expect(statesOf(after)).toEqual(statesOf(before));
  expect(reasonsOf(after)).toEqual(reasonsOf(before));
  expect(remarksOf(after)).toEqual(remarksOf(before));
  expect(after.found.conclusion).toBe("退回修改");
});

test("edited there, with rows inserted and sheets renamed, everything is found again", async () => {
  const kept = { sheet: sheetNames.proceedings, address: addressOf(total) };
  await office.set(kept.sheet, [[kept.address, 3]]);
  await office.set(sheetNames.records, [
    [recordAddress(5, "where"), "表三“四、结转下年度继续办理”的“自然人”"],
    [recordAddress(5, "reason"), "1件转下年办理，数字正在核实。"],
  ]);
  for (const key of ["proactive", "requests", "proceedings", "narrative", "records"] as const) {
    await office.insertRows(sheetNames[key], 0, 3);
  }
  for (const key of Object.keys(renamed) as SheetKey[]) {
    await office.rename(sheetNames[key], renamed[key]!);
  }
  await office.recalculate();

  const after = await savedByLibreOffice("edited.xlsx");
  expect(await failedRules(renamed.checks!)).toEqual(failedRulesOf(after));
  expect(after.found.report.figures.get(total)).toEqual({ state: "number", value: 3 });
  expect(after.found.places.get(total)).toEqual({
    ...before.found.places.get(total),
    row: before.found.places.get(total)!.row + 3,
  });
  expect(failedRulesOf(after)).toEqual(failedRulesOf(before));
  const statuses = after.found.explanations.map((each) => [each.reason, after.settlement.statuses.get(each)]);
  expect(statuses).toEqual([
    ["3件均为申请人撤回。", "有效"],
    ["法院合并立案，按通知书填报。", "已失效"],
    ["1件转下年办理，数字正在核实。", "待确认"],
  ]);
  // What the sheet itself says of them, three rows further down.
  const shown = await office.read(
    renamed.records!,
    [0, 1, 5].map((index) => recordAddress(index + 3, "status")),
  );
  expect(shown).toEqual(["有效", "已失效", "待确认"]);
  expect(remarksOf(after)).toEqual(remarksOf(before));
  expect(after.found.conclusion).toBe("退回修改");
});

const renamed: Partial<Record<SheetKey, string>> = {
  cover: "首页",
  proactive: "附表1",
  requests: "附表2 (审)",
  proceedings: "附表3",
  narrative: "正文",
  checks: "核对",
  records: "说明",
};

async function opened(bytes: Uint8Array) {
  const workbook = new FileWorkbook();
  const session = createSession(workbook);
  await workbook.open(fileOf(bytes));
  await checkReport(session);
  return { session, workbook };
}

function fileOf(bytes: Uint8Array): File {
  return new File([new Uint8Array(bytes)], "report.xlsx");
}

/** What the pane would hand to the browser for saving. */
function bytesIn(workbook: FileWorkbook): Uint8Array {
  const { edited } = workbook as unknown as { edited: Uint8Array | undefined };
  if (!edited) throw new Error("Nothing was written");
  return edited;
}

async function savedByLibreOffice(name: string): Promise<CheckedReport> {
  const path = join(folder, name);
  await office.saveAs(path);
  const bytes = readFileSync(path);
  // By its headings alone: nothing of ours knows where it stood.
  expect(readWorkbookReport(readWorkbook(bytes))).toBeDefined();
  const { session } = await opened(bytes);
  return session.getSnapshot().checked!;
}

/** The rules that fail as 数据核对 shows them, an id for each row. */
async function failedRules(sheet: string): Promise<string[]> {
  const rows = verdictCells(form, layout)
    .filter((cell) => cell.sheet === sheetNames.checks && /^G\d+$/.test(cell.address))
    .map(({ address }) => Number(address.slice(1)));
  const verdicts = await office.read(
    sheet,
    rows.map((row) => `G${row}`),
  );
  const ids = await office.read(
    sheet,
    rows.map((row) => `K${row}`),
  );
  return ids
    .filter((_, index) => /^[✗!]/.test(String(verdicts[index])))
    .map(String)
    .sort();
}

/** The same rules as the live check finds them. */
function failedRulesOf({ check }: CheckedReport): string[] {
  return check.findings
    .filter(({ rule }) => /^T\d/.test(rule))
    .map(({ rule }) => rule)
    .sort();
}

function recordAddress(index: number, column: RecordColumn): string {
  return cellAddress(recordHeadRow + 1 + index, recordColumn(column));
}

function record(index: number, ...columns: RecordColumn[]) {
  return office.read(
    sheetNames.records,
    columns.map((column) => recordAddress(index, column)),
  );
}

function addressOf(name: CellName): string {
  const { row, column } = figureCells(form).get(name)!;
  return cellAddress(row, column);
}

function statesOf({ found, settlement }: CheckedReport) {
  return found.explanations.map((each) => settlement.statuses.get(each));
}

function reasonsOf({ found }: CheckedReport) {
  return found.explanations.map(({ rule, place, kind, reason, by, factsThen }) => ({
    ...{ rule, place, kind, reason, by },
    facts: [...(factsThen ?? [])],
  }));
}

function remarksOf({ found }: CheckedReport) {
  return found.remarks.map(({ rule, place, where, text, conclusion }) => ({
    ...{ rule, place, where, text, conclusion },
  }));
}

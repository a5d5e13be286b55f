import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkFound, readReportFile, sinceFinal, type CheckedReport } from "../../src/app/index";
import { stampOf } from "../../src/figures/index";
import type { RuleId } from "../../src/form/index";
import { factsOfFinding, placeOfFinding, placeTitle, type ExplanationKind } from "../../src/records/index";
import {
  cellAddress,
  explanationEdits,
  layOutWorkbook,
  remarkEdits,
  stateEdits,
  type CellEdit,
  type WithRecords,
} from "../../src/sheet/index";
import { editWorkbook, writeWorkbook } from "../../src/workbooks";
import { reportOfZeros } from "../support/reports";
import { openInLibreOffice, type OfficeSession } from "./libreoffice";

jest.setTimeout(300_000);

/** One answer too few, a share of 其他处理 that asks for a word, and a wrong total of 表四. */
const figures = {
  "requests.received.naturalPerson": 9,
  "requests.disclosed.naturalPerson": 5,
  "requests.otherwiseHandled.other.naturalPerson": 3,
  "proceedings.directSuit.pending": 1,
  "proceedings.directSuit.total": 2,
};
const other = "2024年举办培训75场，未收取信息处理费。";

/**
 * What is wrong before anything is edited in LibreOffice: rule and first cell. The sheet knows no rule on texts, and marks
 * 总计, too, which only repeats the column.
 */
const wrongBefore = [
  // Sections 一 and 五.
  "N-EMPTY 文字",
  "N-EMPTY 文字",
  "T3-BAL requests.carriedForward.naturalPerson",
  "T3-OTHER requests.otherwiseHandled.noCorrection.total",
  "T4-SUM proceedings.directSuit.total",
];
/** What 4件 received of a business, and nothing said of them, adds. One more of a natural person is the same rule. */
const wrongBesides = "T3-BAL requests.carriedForward.business";

const renamed = {
  封面: "首页",
  "三、收到和处理申请": "表3",
  "四、复议诉讼": "表4",
  文字部分: "文字",
  数据核对: "核对",
  情况说明和审核意见: "说明",
};

const none: ReadonlyMap<number, string> = new Map();
let folder: string;
let session: OfficeSession;
/** As it was written, before LibreOffice opened it. */
let written: CheckedReport;

async function checkedIn(bytes: Uint8Array): Promise<CheckedReport> {
  const { found } = await readReportFile(bytes, "report.xlsx");
  return checkFound(found, new Date(2025, 0, 15));
}

/** The workbook with a step of ours written into it. */
async function step(
  bytes: Uint8Array,
  edits: (found: WithRecords, checked: CheckedReport) => CellEdit[],
): Promise<Uint8Array> {
  const checked = await checkedIn(bytes);
  const { recordsSheet } = checked.found;
  if (!recordsSheet) throw new Error("The workbook has no list of records");
  return editWorkbook(bytes, edits({ ...checked.found, recordsSheet }, checked));
}

function findingAt({ check }: CheckedReport, asked: string) {
  const finding = check.findings.find(({ rule, cells }) => `${rule} ${cells[0]}` === asked);
  if (!finding) throw new Error(`Not found: ${asked}`);
  return finding;
}

const explained: readonly (readonly [finding: string, kind: ExplanationKind])[] = [
  ["T3-OTHER requests.otherwiseHandled.noCorrection.total", "情况说明"],
  ["T4-SUM proceedings.directSuit.total", "主管部门同意保留"],
  ["T3-BAL requests.carriedForward.naturalPerson", "主管部门同意保留"],
];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "whole-workbook-"));
  const report = reportOfZeros("2021", figures);
  let bytes = await writeWorkbook(
    layOutWorkbook({ ...report, narrative: { ...report.narrative, other: [other] } }),
  );
  for (const [asked, kind] of explained) {
    bytes = await step(bytes, (found, checked) => {
      const finding = findingAt(checked, asked);
      return explanationEdits(
        found,
        {
          rule: finding.rule,
          place: placeOfFinding(finding),
          kind,
          reason: "属实。",
          ...(kind === "主管部门同意保留" && { by: "王敏" }),
          factsThen: factsOfFinding(finding, checked.present),
        },
        undefined,
      );
    });
  }
  bytes = await step(bytes, (found, checked) => {
    const finding = findingAt(checked, "T3-BAL requests.carriedForward.naturalPerson");
    const place = placeOfFinding(finding);
    const where = placeTitle(checked.present.form, place);
    return remarkEdits(
      found,
      { rule: finding.rule, place, where, text: "请核对台账。", conclusion: "请改正" },
      undefined,
    );
  });
  bytes = await step(bytes, (found) => stateEdits(found, "定稿", stampOf(found.report)));
  written = await checkedIn(bytes);
  const file = join(folder, "report.xlsx");
  writeFileSync(file, bytes);
  session = await openInLibreOffice(file);
});

afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true });
});

/** The texts of a sheet's columns by their rows, counted from 1, as LibreOffice holds them; blanks are left out. */
async function columns(sheet: string, ...letters: string[]): Promise<ReadonlyMap<number, string>[]> {
  const rows = Array.from({ length: 150 }, (_, index) => index + 1);
  const values = await session.read(
    sheet,
    letters.flatMap((letter) => rows.map((row) => `${letter}${row}`)),
  );
  return letters.map((_, at) => {
    const own = rows.map((row, index) => [row, values[at * rows.length + index] ?? ""] as const);
    return new Map(own.filter(([, value]) => value !== "").map(([row, value]) => [row, String(value)]));
  });
}

/** The rules whose rows of 数据核对 LibreOffice shows as failed, and how. */
async function failedIn(checks: string): Promise<string[]> {
  const [rules = none, states = none] = await columns(checks, "K", "G");
  return [...rules]
    .filter(([row]) => /^[✗!]/.test(states.get(row) ?? ""))
    .map(([row, rule]) => `${rule} ${states.get(row)}`)
    .sort();
}

/** The state of each reason in the list, by what it is given for, as LibreOffice shows it. */
async function statesIn(records: string): Promise<string[]> {
  const [rules = none, reasons = none, states = none] = await columns(records, "B", "E", "I");
  return [...states]
    .filter(([row, state]) => state !== "状态" && reasons.has(row))
    .map(([row, state]) => `${rules.get(row) ?? "手写"} ${state}`);
}

async function savedAndRead(): Promise<CheckedReport> {
  const path = join(folder, "saved.xlsx");
  await session.saveAs(path);
  return checkedIn(new Uint8Array(readFileSync(path)));
}

const wrongIn = ({ check }: CheckedReport) =>
  check.findings.map(({ rule, cells }) => `${rule} ${cells[0] ?? "文字"}`).sort();

const reasonsIn = ({ settlement }: CheckedReport) =>
  [...settlement.statuses].map(([{ rule, kind, reason, by }, status]) =>
    [rule ?? "手写", kind, reason, by ?? "", status].join(" "),
  );

const remarksIn = ({ found }: CheckedReport) =>
  found.remarks.map(({ rule, where, text, conclusion }) => ({ rule, where, text, conclusion }));

const firstRemark = {
  rule: "T3-BAL" satisfies RuleId,
  where: expect.stringContaining("结转下年度继续办理"),
  text: "请核对台账。",
  conclusion: "请改正",
};

test("LibreOffice shows the failed rules, the states of the reasons and the remarks as the live check does", async () => {
  await session.recalculate();
  expect(wrongIn(written)).toEqual(wrongBefore);
  expect(await failedIn("数据核对")).toEqual([
    "T3-BAL ✗ 相差1",
    "T3-BAL ✗ 相差1",
    "T3-OTHER ! 需说明",
    "T4-SUM ✗ 相差1",
  ]);
  expect(await statesIn("情况说明和审核意见")).toEqual(["T3-OTHER 有效", "T4-SUM 有效", "T3-BAL 有效"]);
  const [remarks = none] = await columns("情况说明和审核意见", "J");
  expect([...remarks.values()]).toContain("请核对台账。");
  expect(await session.read("封面", ["A9"])).toEqual([""]);
});

test("with rows inserted and sheets renamed there, all of it is found again, and nothing has changed since 定稿", async () => {
  const before = [wrongIn(written), reasonsIn(written), remarksIn(written)];
  for (const sheet of Object.keys(renamed)) await session.insertRows(sheet, 0, 2);
  await session.insertRows("情况说明和审核意见", 6, 1);
  await session.insertRows("数据核对", 9, 1);
  for (const [sheet, name] of Object.entries(renamed)) await session.rename(sheet, name);
  await session.recalculate();
  expect(await statesIn("说明")).toEqual(["T3-OTHER 有效", "T4-SUM 有效", "T3-BAL 有效"]);
  expect(await session.read("首页", ["A11"])).toEqual([""]);
  const saved = await savedAndRead();
  expect([wrongIn(saved), reasonsIn(saved), remarksIn(saved)]).toEqual(before);
  expect(remarksIn(saved)).toEqual([firstRemark]);
  expect([saved.found.state, sinceFinal(saved.found)]).toEqual(["定稿", "unchanged"]);
});

test("what is edited and typed there next is shown by LibreOffice, and found in what it saves", async () => {
  const { places, sheetNames } = (await savedAndRead()).found;
  for (const [name, count] of [
    ["requests.received.business", 4],
    ["requests.received.naturalPerson", 10],
  ] as const) {
    const { sheet, row, column } = places.get(name)!;
    await session.set(sheetNames[sheet]!, [[cellAddress(row, column), count]]);
  }
  const [labels = none, titles = none] = await columns("说明", "A", "C");
  const last = Math.max(...titles.keys());
  const [conclusionRow] = [...labels].find(([, text]) => text.startsWith("审核结论"))!;
  await session.set("说明", [
    [`C${last + 1}`, "表三“四、结转下年度继续办理”的“商业企业”"],
    [`E${last + 1}`, "4件还在办。"],
    [`J${last + 1}`, "在办的请填入结转。"],
    [`K${last + 1}`, "请补充说明"],
    [`C${last + 2}`, "附件"],
    [`J${last + 2}`, "缺盖章扫描件。"],
    [`C${conclusionRow}`, "退回修改"],
  ]);
  await session.recalculate();
  expect(await failedIn("核对")).toEqual([
    "T3-BAL ✗ 相差2",
    "T3-BAL ✗ 相差4",
    "T3-BAL ✗ 相差6",
    "T3-OTHER ! 需说明",
    "T4-SUM ✗ 相差1",
  ]);
  expect(await statesIn("说明")).toEqual(["T3-OTHER 有效", "T4-SUM 有效", "T3-BAL 已失效", "手写 待确认"]);
  expect(await session.read("首页", ["A11"])).toEqual([expect.stringContaining("定稿后已改动")]);

  const saved = await savedAndRead();
  expect(wrongIn(saved)).toEqual([...wrongBefore, wrongBesides].sort());
  expect(reasonsIn(saved)).toEqual([
    "T3-OTHER 情况说明 属实。  有效",
    "T4-SUM 主管部门同意保留 属实。 王敏 有效",
    "T3-BAL 主管部门同意保留 属实。 王敏 已失效",
    "手写 情况说明 4件还在办。  待确认",
  ]);
  const typed = saved.found.explanations.find(({ reason }) => reason === "4件还在办。");
  expect(typed?.place).toBe("requests.carriedForward.business");
  expect(remarksIn(saved)).toEqual([
    firstRemark,
    {
      rule: undefined,
      where: "表三“四、结转下年度继续办理”的“商业企业”",
      text: "在办的请填入结转。",
      conclusion: "请补充说明",
    },
    { rule: undefined, where: "附件", text: "缺盖章扫描件。", conclusion: undefined },
  ]);
  expect(saved.found.conclusion).toBe("退回修改");
  expect([saved.found.state, sinceFinal(saved.found)]).toEqual(["定稿", "changed"]);
});

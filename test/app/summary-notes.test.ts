import {
  checkFound,
  findSummary,
  makeSummary,
  openSummary,
  readSubmission,
  sinceFinal,
  writeSummaryFile,
  type MadeSummary,
  type OpenedSummary,
} from "../../src/app/index";
import type { ReceivedFile } from "../../src/collection/index";
import { stampOf } from "../../src/figures/index";
import { factsOfFinding, placeOfFinding } from "../../src/records/index";
import {
  conclusionEdits,
  explanationEdits,
  layOutWorkbook,
  readWorkbookReport,
  remarkEdits,
  stateEdits,
  type CellEdit,
  type FoundReport,
  type Grid,
  type WithRecords,
} from "../../src/sheet/index";
import { editWorkbook, readWorkbook, writeWorkbook } from "../../src/workbooks/index";
import type { Finding } from "../../src/validation/index";
import { reportOfZeros } from "../support/reports";

const today = new Date(2025, 0, 20);
const answered = "requests.disclosed.naturalPerson";
const asked = "requests.received.naturalPerson";
/** Suits where nothing was asked for: a 需说明 of table 四 and 三. */
const suits = { "proceedings.directSuit.pending": 1 };

async function sent(unit: string, figures: Record<string, number> = {}): Promise<ReceivedFile> {
  const report = { ...reportOfZeros("2021", figures), unit, year: 2024 };
  const reading = await readSubmission(await writeWorkbook(layOutWorkbook(report)), today);
  return { file: `${unit}.xlsx`, modified: today.getTime(), reading };
}

const collected = (files: readonly ReceivedFile[], before?: OpenedSummary) =>
  makeSummary({ files, year: 2024, today, unit: "示例区人民政府", ...(before && { before }) });

const bytesOf = async ({ content }: MadeSummary) => (await writeSummaryFile(content)).bytes;

const foundIn = (bytes: Uint8Array) => readWorkbookReport(readWorkbook(bytes)) as WithRecords;

/** The file with what an office writes into it, step by step, each on the file as it stands then. */
function edited(
  bytes: Uint8Array,
  ...steps: readonly ((found: WithRecords, grid: Grid) => CellEdit[])[]
): Uint8Array {
  return steps.reduce((file, step) => editWorkbook(file, step(foundIn(file), readWorkbook(file))), bytes);
}

async function reopened(bytes: Uint8Array): Promise<OpenedSummary> {
  const opened = await openSummary(bytes);
  if (!opened) throw new Error("No summary");
  return opened;
}

const explain =
  (reason: string) =>
  (found: WithRecords): CellEdit[] => {
    const { check, present } = checkFound(found, today);
    const [finding] = check.findings.filter(({ level }) => level === "soft");
    if (!finding) throw new Error("Nothing to explain");
    const place = placeOfFinding(finding);
    const factsThen = factsOfFinding(finding, present);
    return explanationEdits(
      found,
      { rule: finding.rule, place, kind: "情况说明", reason, factsThen },
      undefined,
    );
  };

const typed =
  (sheetName: string, address: { row: number; column: number }, content: string | number) =>
  (_: FoundReport, grid: Grid): CellEdit[] => [
    { place: { sheet: grid.findIndex(({ name }) => name === sheetName), ...address }, content },
  ];

const recordsSheet = "情况说明和审核意见";
const statusOf = (found: FoundReport) => [...checkFound(found, today).settlement.statuses.values()];
const shown = (bytes: Uint8Array, sheetName: string, row: number, column: number) =>
  readWorkbook(bytes).find(({ name }) => name === sheetName)?.values[row]?.[column];

async function summaryWithReason() {
  const files = [await sent("甲镇", suits), await sent("乙镇")];
  return { files, bytes: edited(await bytesOf(collected(files)), explain("上年受理，本年起诉。")) };
}

test("a reason is kept over collecting again, stands while its figures do, and lapses in the sheet with them", async () => {
  const { files, bytes } = await summaryWithReason();
  const same = collected(files, await reopened(bytes));
  expect(same.remarks).toEqual([]);
  const again = await bytesOf(same);
  expect(foundIn(again).explanations.map(({ reason }) => reason)).toEqual(["上年受理，本年起诉。"]);
  expect([statusOf(foundIn(again)), shown(again, recordsSheet, 5, 8)]).toEqual([["有效"], "有效"]);

  const more = [...files, await sent("丙镇", suits)];
  const changed = collected(more, await reopened(again));
  expect(changed.remarks).toEqual([
    expect.stringMatching(/^有1条情况说明因数字有变化已失效（表[三四].*请核对后重写。$/),
  ]);
  const third = await bytesOf(changed);
  expect([statusOf(foundIn(third)), shown(third, recordsSheet, 5, 8)]).toEqual([["已失效"], "已失效"]);
});

test("what was typed by hand is kept where it stood: rows of the list, notes beside 数据核对, 数据来源, 审核结论", async () => {
  const files = [await sent("甲镇", suits)];
  const grid = readWorkbook(await bytesOf(collected(files)));
  const checks = grid.find(({ name }) => name === "数据核对")?.values ?? [];
  const noted = checks.findIndex(([number]) => number === 5);
  const bytes = edited(
    await bytesOf(collected(files)),
    typed(recordsSheet, { row: 7, column: 2 }, "表三第五行，说不清哪一格"),
    typed(recordsSheet, { row: 7, column: 4 }, "已电话核实。"),
    typed(recordsSheet, { row: 7, column: 9 }, "同意。"),
    typed("数据核对", { row: noted, column: 7 }, "请看附件。"),
    typed("数据核对", { row: noted, column: 8 }, "已看。"),
    typed("三、收到和处理申请", { row: 7, column: 12 }, "信访科 李某"),
    typed("四、复议诉讼", { row: 8, column: 0 }, "数据来源：司法局"),
    (found) => conclusionEdits(found, "退回修改"),
    (found) => remarkEdits(found, { where: "表四", text: "与司法局核对。" }, undefined),
  );
  const made = collected(files, await reopened(bytes));
  expect(made.remarks).toEqual([]);
  const again = await bytesOf(made);
  const found = foundIn(again);
  expect(found.conclusion).toBe("退回修改");
  expect(found.explanations.map(({ reason }) => reason).sort()).toEqual(["已电话核实。", "请看附件。"]);
  expect(found.remarks.map(({ where, text }) => [where, text])).toEqual(
    expect.arrayContaining([
      ["表三第五行，说不清哪一格", "同意。"],
      ["表四", "与司法局核对。"],
    ]),
  );
  expect([7, 8].map((column) => shown(again, "数据核对", noted, column))).toEqual(["请看附件。", "已看。"]);
  expect(shown(again, "三、收到和处理申请", 7, 12)).toBe("信访科 李某");
  expect(shown(again, "四、复议诉讼", 8, 0)).toBe("数据来源：司法局");
});

test("a list longer than usual is kept whole", async () => {
  const files = [await sent("甲镇")];
  const rows = Array.from({ length: 60 }, (_, index) => index);
  const bytes = edited(await bytesOf(collected(files)), (found, grid) =>
    rows.flatMap((index) =>
      typed(recordsSheet, { row: 5 + index, column: 9 }, `意见${index + 1}`)(found, grid),
    ),
  );
  const again = foundIn(await bytesOf(collected(files, await reopened(bytes))));
  expect(again.remarks.map(({ text }) => text)).toEqual(rows.map((index) => `意见${index + 1}`));
});

test("定稿 stays recorded: unchanged with the same figures, and 定稿后已改动 with others, which is told", async () => {
  const files = [await sent("甲镇")];
  const bytes = edited(await bytesOf(collected(files)), (found) =>
    stateEdits(found, "定稿", stampOf(found.report)),
  );
  const mark = (file: Uint8Array) => String(shown(file, "封面", 8, 0) ?? "");
  const same = collected(files, await reopened(bytes));
  expect(same.remarks).toEqual([]);
  const again = await bytesOf(same);
  expect([sinceFinal(foundIn(again)), mark(again)]).toEqual(["unchanged", ""]);

  const changed = collected([await sent("甲镇", { [asked]: 2, [answered]: 2 })], await reopened(again));
  expect(changed.remarks).toEqual([
    expect.stringMatching(/^甲镇重新报送了，.*没有作比较/),
    expect.stringMatching(/^原有的汇总表已定稿.*请核对后重新定稿。$/),
  ]);
  const third = await bytesOf(changed);
  expect(sinceFinal(foundIn(third))).toBe("changed");
  expect(mark(third)).toContain("定稿后已改动");
});

test("a figure typed over 合计 and a sheet of the office's own are told, since neither can be kept", async () => {
  const files = [await sent("甲镇", { [asked]: 3, [answered]: 3 })];
  const bytes = edited(await bytesOf(collected(files)), (found) => {
    const place = found.places.get(asked);
    return place ? [{ place, content: 4 }] : [];
  });
  const ownSheet = { name: "科室底稿", firstRow: 0, firstColumn: 0, values: [["甲镇"]], formulas: [[null]] };
  const { remarks } = collected(files, findSummary([...readWorkbook(bytes), ownSheet]));
  expect(remarks).toEqual([
    expect.stringMatching(/1格是直接填的数.*“自然人”填的是4，合计是3.*“汇总调整”/),
    expect.stringContaining("“科室底稿”"),
  ]);
});

test("last year's sum stands in the workbook, so that the summary is checked against it wherever it is opened", async () => {
  const files = [await sent("甲镇", { [asked]: 3, [answered]: 3 })];
  const lastYear = await reopened(await bytesOf(collected(files)));
  const ofLastYear = {
    ...lastYear,
    own: {
      ...lastYear.own,
      report: {
        ...reportOfZeros("2021", { "requests.carriedForward.naturalPerson": 5 }),
        unit: "示例区人民政府",
        year: 2023,
      },
    },
  };
  const made = makeSummary({ files, year: 2024, today, lastYear: ofLastYear });
  const first = foundIn(await bytesOf(made));
  const carried = (found: FoundReport) =>
    checkFound(found, today).check.findings.filter(({ rule }) => rule === "Y-CARRY").length;
  expect(first.previous?.figures.get("requests.carriedForward.naturalPerson")).toMatchObject({ value: 5 });
  expect(carried(first)).toBeGreaterThan(0);
  // C-PREV tells the same gap with the bodies behind it: once is enough.
  const gap = ({ rule }: Finding) => rule === "Y-CARRY" || rule === "C-PREV";
  expect([...made.sumFindings, ...made.collection.findings].filter(gap)).toHaveLength(carried(first));

  const again = collected(files, await reopened(await bytesOf(made)));
  expect(again.sumFindings.some(({ rule }) => rule === "Y-CARRY")).toBe(true);
  expect(carried(foundIn(await bytesOf(again)))).toBe(carried(first));
});

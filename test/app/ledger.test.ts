import {
  framesFor,
  makeSummary,
  openSummary,
  readSubmission,
  writeSummaryFile,
  type MadeSummary,
  type OpenedSummary,
} from "../../src/app/index";
import {
  collect,
  keepLedger,
  noLongerCounted,
  readRoster,
  type LedgerEntry,
  type ReceivedFile,
  type Roster,
} from "../../src/collection/index";
import { layOutWorkbook, type GridSheet } from "../../src/sheet/index";
import { editWorkbook, readWorkbook, writeWorkbook } from "../../src/workbooks/index";
import { reportOfZeros } from "../support/reports";

const wrong = { "proceedings.directSuit.total": 3 };
const day = (n: number) => new Date(2025, 0, n, 12);

/** A unit's workbook, as it came on a day of January. */
async function sent(unit: string, on: number, figures: Record<string, number> = {}): Promise<ReceivedFile> {
  const report = { ...reportOfZeros("2021", figures), unit, year: 2024 };
  const bytes = await writeWorkbook(
    layOutWorkbook({
      ...report,
      typedTotals: new Set(Object.keys(figures).filter((name) => /total/.test(name))),
    }),
  );
  return {
    file: `${unit}${on}.xlsx`,
    modified: day(on).getTime(),
    reading: await readSubmission(bytes, day(on)),
  };
}

const unread = (file: string): ReceivedFile => ({ file, reading: { kind: "unread", reason: "这是PDF。" } });

function collected(
  files: readonly ReceivedFile[],
  on: number,
  { roster, before }: { roster?: Roster; before?: OpenedSummary } = {},
): MadeSummary {
  return makeSummary({
    files,
    year: 2024,
    today: day(on),
    ...(roster && { roster }),
    ...(before && { before }),
  });
}

/** The summary as a file, with cells of a unit's row in 台账 written by the office. */
async function written(
  { content }: MadeSummary,
  typed: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {},
  deadline = "",
): Promise<OpenedSummary> {
  const { bytes } = await writeSummaryFile(content, deadline);
  const grid = readWorkbook(bytes);
  const index = grid.findIndex(({ name }) => name === "台账");
  const { values } = grid[index] as GridSheet;
  const heads = values.findIndex(([first]) => first === "单位名称");
  const edits = Object.entries(typed).flatMap(([unit, cells]) =>
    Object.entries(cells).map(([head, text]) => ({
      place: {
        sheet: index,
        row: values.findIndex(([first]) => first === unit),
        column: values[heads]?.indexOf(head) ?? -1,
      },
      content: text,
    })),
  );
  const opened = await openSummary(editWorkbook(bytes, edits));
  if (!opened) throw new Error("No summary");
  return opened;
}

const entryOf = ({ summary }: OpenedSummary, unit: string) =>
  summary.ledger.find(({ body }) => body.name === unit);

const roster = readRoster([["单位名称"], ["甲镇"], ["乙镇"]]);

test("a report's way is kept over three collections: received, returned, deadline, resubmitted, accepted", async () => {
  const first = await sent("甲镇", 10, wrong);
  const one = await written(collected([first], 12, { roster }), {}, "1月20日");
  expect(entryOf(one, "甲镇")).toMatchObject({
    state: "退回",
    received: "2025-01-10",
    returned: "2025-01-12",
    deadline: "1月20日",
  });
  const again = await sent("甲镇", 18);
  const two = await written(collected([first, again], 19, { before: one }));
  const three = await written(collected([first, again], 25, { before: two }));
  for (const summary of [two, three]) {
    expect(entryOf(summary, "甲镇")).toMatchObject({
      state: "可汇总",
      received: "2025-01-10",
      returned: "2025-01-12",
      deadline: "1月20日",
      resubmitted: "2025-01-18",
      accepted: "2025-01-19",
    });
  }
  expect(entryOf(three, "乙镇")).toMatchObject({ state: "未报" });
});

test("what the office writes into 台账 survives collecting again, and changes no figure", async () => {
  const files = [await sent("甲镇", 10), unread("乙镇盖章.pdf")];
  const made = collected(files, 12, { roster });
  const own = {
    联系人: "张三",
    限期改正: "1月25日",
    公布日期: "2025-01-30",
    公布网址: "http://example.gov.cn/1.html",
    电话更正内容: "表三新收应为4",
    更正人: "王某",
    更正日期: "2025-01-21",
    备注: "已电话催报",
  };
  const before = await written(made, { 甲镇: own, 乙镇: own });
  const again = collected(files, 20, { roster, before });
  const after = await written(again);
  for (const unit of ["甲镇", "乙镇"]) {
    expect(entryOf(after, unit)).toMatchObject({
      body: { contact: "张三" },
      deadline: "1月25日",
      publishedOn: "2025-01-30",
      publishedAt: "http://example.gov.cn/1.html",
      correction: "表三新收应为4",
      correctedBy: "王某",
      correctedOn: "2025-01-21",
      note: "已电话催报",
    });
  }
  expect([...again.content.report.figures]).toEqual([...made.content.report.figures]);
});

test("a version returned a second time takes the new deadline, and the days of both returns stay", async () => {
  const first = await sent("甲镇", 10, wrong);
  const one = await written(collected([first], 12, { roster }), {}, "1月20日");
  const again = await sent("甲镇", 18, { "proceedings.directSuit.total": 4 });
  const made = collected([first, again], 19, { before: one });
  const frame = framesFor(made.content.ledger, { office: "", contact: "", deadline: "2月5日" }, day(19));
  expect(made.collection.files.map((file) => frame(file).deadline)).toEqual(["2月5日", "2月5日"]);
  const two = await written(made, {}, "2月5日");
  expect(entryOf(two, "甲镇")).toMatchObject({
    state: "退回",
    received: "2025-01-10",
    returned: "2025-01-12、2025-01-19",
    deadline: "2月5日",
    resubmitted: "2025-01-18",
  });
});

/** A report whose file came on a day, as a collection reads it; no workbook is needed for what 台账 makes of it. */
function came(file: string, on: number, read: ReceivedFile["reading"], alterations: readonly string[] = []) {
  const altered = alterations.length > 0 ? { alterations } : {};
  return { file, modified: day(on).getTime(), reading: { ...read, ...altered } } as ReceivedFile;
}

const ledgerOf = (files: readonly ReceivedFile[], on: number, before: readonly LedgerEntry[] = []) =>
  keepLedger(before, collect(files, { year: 2024, roster }), day(on));

test("the sound file after one whose form was altered is a resubmission, though its 核验码 is the same", async () => {
  const { reading } = await sent("甲镇", 10);
  const altered = came("甲.xlsx", 10, reading, ["D6:E6被合并。"]);
  const first = ledgerOf([altered], 12);
  const sound = came("甲.xlsx", 18, reading);
  const [entry] = ledgerOf([sound], 19, first);
  expect(entry).toMatchObject({
    state: "可汇总",
    received: "2025-01-10",
    returned: "2025-01-12",
    resubmitted: "2025-01-18",
    accepted: "2025-01-19",
  });
  // The same file judged otherwise, since the list was mended, is none.
  const [same] = ledgerOf([came("甲.xlsx", 10, reading)], 19, first);
  expect(same?.resubmitted).toBeUndefined();
});

test("of two files in the first collection the earlier is the day received, the later a resubmission", async () => {
  const [{ reading }, { reading: other }] = await Promise.all([
    sent("甲镇", 5),
    sent("甲镇", 18, { "requests.received.business": 1, "requests.disclosed.business": 1 }),
  ]);
  const files = [came("甲1.xlsx", 5, reading), came("甲2.xlsx", 18, other)];
  const first = ledgerOf(files, 20);
  const expected = { received: "2025-01-05", resubmitted: "2025-01-18", accepted: "2025-01-20" };
  expect(first[0]).toMatchObject(expected);
  expect(ledgerOf(files, 25, first)[0]).toMatchObject(expected);
});

test("a body whose name changed keeps its row in 台账 by its code", async () => {
  const { reading } = await sent("乙镇", 10);
  const [entry] = ledgerOf([came("乙.xlsx", 10, reading)], 12).filter(({ body }) => body.name === "乙镇");
  const before = entry ? [{ ...entry, body: { ...entry.body, code: "A2" }, correctedBy: "王某" }] : [];
  const renamed = readRoster([
    ["单位名称", "代码"],
    ["新乙镇", "A2"],
  ]);
  const after = keepLedger(before, collect([], { year: 2024, roster: renamed }), day(13));
  expect(after).toEqual([expect.objectContaining({ correctedBy: "王某", received: "2025-01-10" })]);
  expect(after[0]?.body.name).toBe("新乙镇");
  expect(noLongerCounted(before, after)).toEqual(["新乙镇"]);
});

test("a deadline the office wrote for one unit stays, the one for all goes to the others", async () => {
  const files = [await sent("甲镇", 10, wrong), await sent("乙镇", 10, wrong)];
  const before = await written(collected(files, 12, { roster }), { 甲镇: { 限期改正: "1月15日" } });
  const after = await written(collected(files, 13, { before }), {}, "1月20日");
  expect([entryOf(after, "甲镇")?.deadline, entryOf(after, "乙镇")?.deadline]).toEqual([
    "1月15日",
    "1月20日",
  ]);
});

test("our own note on a file that could not be read goes when a readable one comes", async () => {
  const before = await written(collected([unread("乙镇.pdf")], 12, { roster }));
  expect(entryOf(before, "乙镇")?.note).toBe("来件：乙镇.pdf：无法读取。这是PDF。");
  const after = await written(collected([await sent("乙镇", 13)], 14, { before }));
  expect(entryOf(after, "乙镇")?.note).toBeUndefined();
});

test("a unit taken off the list keeps its row in 台账, and is no longer due", async () => {
  const before = await written(collected([await sent("乙镇", 10)], 12, { roster }), {
    乙镇: { 更正人: "王某" },
  });
  const shorter = readRoster([["单位名称"], ["甲镇"]]);
  const after = await written(collected([], 13, { roster: shorter, before }));
  expect(entryOf(after, "乙镇")).toMatchObject({
    state: "不在报送名单",
    correctedBy: "王某",
    body: { mustReport: false },
  });
  // It does not come back onto the list by itself.
  const third = collected([], 14, { before: after });
  expect(third.collection.roster?.map(({ name }) => name)).toEqual(["甲镇"]);
});

test("units whose files are not chosen again are named, since their figures are not in the sum", async () => {
  const before = await written(collected([await sent("甲镇", 10)], 12, { roster }));
  const again = collected([await sent("乙镇", 13)], 14, { before });
  expect(again.remarks).toEqual([expect.stringMatching(/^甲镇上次已收，这次没有选它的文件，不在合计里。/)]);
});

test("without a list, units of an earlier collection keep their rows", async () => {
  const before = await written(collected([await sent("甲镇", 10)], 12), { 甲镇: { 更正人: "王某" } });
  const after = await written(collected([await sent("丙镇", 13)], 14, { before }));
  expect(after.summary.ledger.map(({ body }) => body.name).sort()).toEqual(["丙镇", "甲镇"].sort());
  expect(entryOf(after, "甲镇")?.correctedBy).toBe("王某");
});

describe("a list of names, all of which reported", () => {
  const names = readRoster([
    ["单位名称", "类别", "必报"],
    ["西山乡", "", ""],
    ["城关镇", "", ""],
    ["区税务局", "垂管", "是"],
    ["区教育局", "", ""],
  ]);
  const figures = { "requests.received.business": 3, "requests.disclosed.business": 3 };
  const all = () => Promise.all(names.map(({ name }) => sent(name, 10, figures)));
  const stranger = () => sent("区水利局", 11, figures);

  test("is gone on from without being given again: order, kinds and strangers stay what they were", async () => {
    const before = await written(collected(await all(), 12, { roster: names }));
    const again = collected([...(await all()), await stranger()], 13, { before });
    expect(again.collection.consolidation.counted.map(({ unit }) => unit)).toEqual([
      "西山乡",
      "城关镇",
      "区教育局",
    ]);
    expect(again.content.report.figures.get("requests.received.business")).toMatchObject({ value: 9 });
    expect(again.collection.files.at(-1)?.state).toBe("不在报送名单");
    expect(again.content.ledger.map(({ body }) => body)).toEqual(names);
    expect(again.remarks).toEqual([]);
  });

  test("without a list a new unit is added behind those 台账 knows, whose kinds stay", async () => {
    const first = collected(await all(), 12);
    const before = await written(first, { 区税务局: { 类别: "垂管" } });
    const again = collected([...(await all()), await stranger()], 13, { before });
    expect(again.content.ledger.map(({ body }) => [body.name, body.kind])).toEqual([
      ...[...first.content.ledger].map(({ body }) => [
        body.name,
        body.name === "区税务局" ? "vertical" : body.kind,
      ]),
      ["区水利局", "department"],
    ]);
    expect(again.collection.consolidation.excluded.map(({ submission }) => submission.unit)).toEqual([
      "区税务局",
    ]);
  });

  test("a summary of an earlier version, which does not say whether there was a list, is told", async () => {
    const opened = await written(collected(await all(), 12, { roster: names }));
    const { hadList: _, ...unmarked } = opened.summary;
    const known = collected(await all(), 13, { before: { ...opened, summary: unmarked } });
    expect(known.remarks).toEqual([expect.stringContaining("这次按没有名单汇总")]);
    expect(known.content.ledger.map(({ body }) => body)).toEqual(names);
    const ledger = unmarked.ledger.map((entry, index) =>
      index === 0 ? { ...entry, state: "未报" as const } : entry,
    );
    const supposed = collected([await stranger()], 13, {
      before: { ...opened, summary: { ...unmarked, ledger } },
    });
    expect(supposed.remarks[0]).toContain("把台账里的4个单位当作名单");
    expect(supposed.collection.files[0]?.state).toBe("不在报送名单");
  });
});

import {
  answerTo,
  findSummary,
  makeSummary,
  officeName,
  readSubmission,
  writeSummaryFile,
  type MadeSummary,
  type OpenedSummary,
} from "../../src/app/index";
import { classifyFiles, readRoster, splitRows, type ReceivedFile } from "../../src/collection/index";
import { layOutSummary, layOutWorkbook, type Grid } from "../../src/sheet/index";
import { rowOf, withEdits } from "../support/change-grid";
import { writeWorkbook } from "../../src/workbooks/index";
import { gridOfLayout } from "../support/grid-of-layout";
import { answered, receivedFile } from "../support/received-file";
import { reportOfZeros } from "../support/reports";

const today = new Date(2025, 0, 20);
const roster = readRoster(
  splitRows("单位名称,类别\n甲镇,\n乙镇,\n税务局,垂管\n示例区人民政府,\n示例区人民政府办公室,"),
);

/** The summary as it is opened again. */
function opened({ content }: MadeSummary): OpenedSummary {
  const found = findSummary(gridOfLayout(layOutSummary(content)));
  if (!found) throw new Error("No summary");
  return found;
}

test("the gap to last year's sum is told once, and blames no body that did not change", () => {
  const year = 2023;
  const units = roster.map(({ name }) => name);
  const carried = { "requests.received.naturalPerson": 2, "requests.carriedForward.naturalPerson": 2 };
  const last = makeSummary({
    files: units.map((unit) => receivedFile(unit, unit === "甲镇" ? carried : {}, { year })),
    year,
    roster,
    today,
  });
  const { collection, sumFindings } = makeSummary({
    files: units.map((unit) => receivedFile(unit, answered(1, unit === "甲镇" ? 1 : 0))),
    year: 2024,
    roster,
    lastYear: opened(last),
    today,
  });
  const told = [...collection.findings, ...sumFindings].filter(({ cells }) =>
    cells.includes("requests.broughtForward.naturalPerson"),
  );
  expect(told.map(({ rule }) => rule)).toEqual(["C-PREV"]);
  expect(told[0]?.sentence).toContain("两年计入的单位相同");
});

describe("a summary to which a unit is missing", () => {
  const county = readRoster(splitRows("甲镇\n乙镇\n丙镇"));
  const stage = makeSummary({
    files: ["甲镇", "乙镇"].map((unit) => receivedFile(unit, answered(3))),
    year: 2024,
    roster: county,
    unit: "乙县人民政府",
    today,
  });

  test("says so on its own 封面, and so does who exports it or makes it final", () => {
    expect(opened(stage).own.stage).toBe("应报3个单位，已报2个，计入合计2个；未报的是丙镇");
    const whole = makeSummary({ ...stage.request, files: county.map(({ name }) => receivedFile(name)) });
    expect(opened(whole).own.stage).toBeUndefined();
  });

  test("is told one level up, where its unit is asked to complete or explain it", async () => {
    const { bytes } = await writeSummaryFile(stage.content);
    const reading = await readSubmission(bytes, today);
    if (reading.kind !== "report") throw new Error(reading.reason);
    expect(reading.remarks).toEqual(["这是阶段性汇总表：应报3个单位，已报2个，计入合计2个；未报的是丙镇。"]);
    const [file] = classifyFiles([{ file: "乙县.xlsx", reading }], { year: 2024 });
    expect([file?.state, file?.findings.map(({ rule }) => rule)]).toEqual([
      "可汇总",
      expect.arrayContaining(["C-MISS"]),
    ]);
    const reply = file && answerTo(file, { date: today });
    expect(reply?.groups.flatMap(({ points }) => points.map(({ text }) => text)).join()).toContain(
      "未报的是丙镇），请补齐后重新报送，或者说明情况。",
    );
  });
});

test("a unit that sent only Word is asked for its workbook, in the receipt as well", () => {
  const [file] = classifyFiles([receivedFile("甲镇", {}, { source: "word" })], { year: 2024 });
  const reply = file && answerTo(file, { date: today });
  expect(reply?.title).toContain("接收回执");
  expect(reply?.closing[0]).toContain("请再补报.xlsx工作簿");
});

test("the office is named by whoever collects, else by the summary gone on from, else by the list", () => {
  const request = { files: [receivedFile("甲镇")], year: 2024, roster, today };
  const named = makeSummary({ ...request, unit: "示例市人民政府" });
  expect(named.content.report.unit).toBe("示例市人民政府");
  expect(officeName(roster, undefined)).toBe("示例区人民政府");
  expect(officeName(roster, opened(named))).toBe("示例市人民政府");
  const renamed = makeSummary({ ...request, before: opened(named), unit: "示例区人民政府" });
  expect(renamed.content.report.narrative.title[0]).toBe("示例区人民政府");
  expect(officeName(readRoster(splitRows("甲镇")), undefined)).toBeUndefined();
});

describe("汇总调整 lines of the summary gone on from", () => {
  const files = ["甲镇", "乙镇"].map((unit) => receivedFile(unit, answered(3)));
  const first = makeSummary({ files, year: 2024, roster, today });
  const sheetOf = (grid: Grid) => grid.find(({ name }) => name === "汇总表三")!;
  const columnOf = (grid: Grid, text: string) =>
    sheetOf(grid).values.flatMap((row) => (row.includes(text) ? [row.indexOf(text)] : []))[0]!;

  /** The summary made once more, after someone wrote into its first line. */
  function again(written: Readonly<Record<string, string | number>>, received?: readonly ReceivedFile[]) {
    const grid = gridOfLayout(layOutSummary(first.content));
    const sheet = grid.indexOf(sheetOf(grid));
    const row = rowOf(sheetOf(grid), "汇总调整");
    const edits = Object.entries(written).map(([head, content]) => ({
      place: { sheet, row, column: columnOf(grid, head) },
      content,
    }));
    const before = findSummary(withEdits(grid, edits));
    if (!before) throw new Error("No summary");
    return makeSummary({ ...first.request, before, ...(received && { files: received }) });
  }
  const toldOf = ({ collection: { findings } }: MadeSummary) =>
    findings.filter(({ rule }) => rule === "C-ADJ").map(({ sentence }) => sentence);

  test("one that says all is told no more, and stays one line though it moves a number", () => {
    const made = again({
      "requests.received.naturalPerson": -1,
      "requests.received.business": 1,
      调整原因: "填错栏",
      经办人: "李某",
      日期: "2025-01-19",
    });
    expect(toldOf(made)).toEqual([]);
    expect(opened(made).summary.adjustments).toHaveLength(1);
    expect(made.content.report.figures.get("requests.received.business")).toEqual({
      state: "number",
      value: 1,
    });
  });

  test("one with an amount only is told by its cell, and what it lacks", () => {
    expect(toldOf(again({ "requests.received.naturalPerson": -1, 日期: "2025-01-19" }))).toEqual([
      "“汇总表三”F10的汇总调整没有写调整原因、经办人，请补写后重新汇总。",
    ]);
  });

  test("one with a reason only stays, and is told", () => {
    const made = again({ 调整原因: "联合发文" });
    expect(toldOf(made)).toEqual([
      expect.stringMatching(/^“汇总表三”C10的汇总调整没有填调整的数，.*写明经办人、日期；.*清空这一行。$/),
    ]);
    expect(opened(made).summary.adjustments).toEqual([
      expect.objectContaining({ reason: "联合发文", changes: new Map() }),
    ]);
  });

  test("one of a cell nobody reported is told as not counted", () => {
    const written = { "requests.received.otherOrganization": 2, 调整原因: "补", 经办人: "李某", 日期: "1月" };
    expect(toldOf(again(written, []))).toEqual([
      expect.stringMatching(/^“汇总表三”K8的汇总调整没有计入：没有单位报表三.*“其他”/),
    ]);
  });

  test("one that is no number stops the office, at its sheet and cell", () => {
    expect(() => again({ "requests.received.naturalPerson": "减一" })).toThrow(
      "原有的汇总表里，“汇总表三”F10的汇总调整填的是“减一”，不是数，请改成数字后再汇总。",
    );
  });
});

test("a report that came anew is told as not compared where the file before it was not chosen", () => {
  const earlier = receivedFile("甲镇", answered(3));
  const first = makeSummary({ files: [earlier], year: 2024, roster, today });
  const later = {
    ...receivedFile("甲镇", answered(4)),
    file: "甲镇改.xlsx",
    modified: Date.UTC(2025, 0, 12, 4),
  };
  const next = { ...first.request, before: opened(first) };
  const told = ({ remarks }: MadeSummary) => remarks.filter((remark) => remark.includes("没有作比较"));
  expect(told(makeSummary({ ...next, files: [later] }))).toEqual([
    "甲镇重新报送了，这次只选了新的一份，没有作比较；要看改了哪里，请把上次报送的文件也一起选进来。",
  ]);
  expect(told(makeSummary({ ...next, files: [earlier, later] }))).toEqual([]);
  expect(told(makeSummary({ ...next, files: [earlier] }))).toEqual([]);
});

test("a workbook without one of the tables is told which", async () => {
  const layout = layOutWorkbook(reportOfZeros("2021"));
  const sheets = layout.sheets.filter(({ name }) => !name.startsWith("三"));
  const reading = await readSubmission(await writeWorkbook({ sheets, names: [] }), today);
  expect(reading).toMatchObject({
    kind: "unread",
    reason: "没有找到完整的三张年报表，缺表三，请使用下发的表样填报后重新报送。",
  });
});

import fc from "fast-check";
import {
  classifyFiles,
  collect,
  findSimilarTexts,
  readRoster,
  splitRows,
  type ReadReport,
  type ReceivedFile,
} from "../../src/collection/index";
import { formOf } from "../../src/form/index";
import { checkFigures } from "../../src/validation/index";
import { answered } from "../support/received-file";
import { completedFigures, emptyNarrative, number, reportOfZeros } from "../support/reports";

const form = formOf("2021");
const roster = readRoster(
  splitRows(
    "单位名称,类别\n甲镇,镇街\n乙镇,镇街\n示例区人民政府,区政府(办)\n示例区人民政府办公室,区政府(办)",
  ),
);

interface Sent {
  readonly file: string;
  readonly unit?: string;
  readonly year?: number;
  readonly reportDate?: string;
  readonly modified?: number;
  readonly source?: ReadReport["source"];
  readonly figures?: Record<string, number | string | null>;
}

function sent({
  file,
  unit = "甲镇",
  year = 2024,
  reportDate,
  modified,
  source = "workbook",
  figures = {},
}: Sent): ReceivedFile {
  const zeros = reportOfZeros("2021", figures);
  const report = {
    ...zeros,
    unit,
    year,
    figures: completedFigures(zeros),
    narrative: { ...emptyNarrative, other: ["无"] },
  };
  return {
    file,
    ...(modified !== undefined && { modified }),
    reading: {
      kind: "report",
      source,
      report,
      check: checkFigures(form, report.figures, new Set(), { state: "送审稿", year }),
      formulaTotals: new Set(),
      unit,
      year,
      ...(reportDate !== undefined && { reportDate }),
      remarks: [],
    },
  };
}

const statesOf = (files: readonly ReceivedFile[]) =>
  Object.fromEntries(
    classifyFiles(files, { year: 2024, roster }).map(({ received, state }) => [received.file, state]),
  );

test("the later 报出日期 counts, whatever the time of the file", () => {
  const files = [
    sent({ file: "a", reportDate: "2025年1月20日", modified: 1 }),
    sent({ file: "b", reportDate: "2025-01-09", modified: 2 }),
  ];
  expect(statesOf(files)).toEqual({ a: "可汇总", b: "重复报送" });
});

test("the later file counts where a 报出日期 is not given", () => {
  const files = [
    sent({ file: "a", reportDate: "2025-01-20", modified: 1 }),
    sent({ file: "b", modified: 2 }),
  ];
  expect(statesOf(files)).toEqual({ a: "重复报送", b: "可汇总" });
});

test("both files of a unit name the other", () => {
  const files = [sent({ file: "a", modified: 1 }), sent({ file: "b", modified: 2 })];
  const [older, newer] = classifyFiles(files, { year: 2024, roster });
  expect(older?.reason).toContain("以“b”为准（文件时间较晚）");
  expect(newer?.remarks[0]).toContain("“a”");
});

test("a Word report beside a workbook is not counted, however late it came", () => {
  const files = [
    sent({ file: "a.xlsx", modified: 1 }),
    sent({ file: "b.docx", modified: 2, source: "word" }),
  ];
  expect(statesOf(files)).toEqual({ "a.xlsx": "可汇总", "b.docx": "重复报送" });
});

test("a file of another year is no double of this year's", () => {
  const files = [sent({ file: "a" }), sent({ file: "b", year: 2023 })];
  expect(statesOf(files)).toEqual({ a: "可汇总", b: "年度不符" });
});

test("what becomes of a file does not hang on the order in which files are read", () => {
  const files = [
    sent({ file: "a", modified: 5 }),
    sent({ file: "b", modified: 5 }),
    sent({ file: "c", reportDate: "2025-01-01" }),
    sent({ file: "d", unit: "乙镇", figures: { "requests.received.business": null } }),
    sent({ file: "e", unit: "丙镇" }),
  ];
  const given = statesOf(files);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length }),
      (shuffled) => {
        expect(statesOf(shuffled)).toEqual(given);
      },
    ),
    { numRuns: 30 },
  );
});

test("规章 of a body that is not the government are returned by C-REG, those of the government itself are not", () => {
  const figures = { "proactive.governmentRules.issued": 1, "proactive.governmentRules.inForce": 1 };
  const files = [sent({ file: "a", figures }), sent({ file: "b", unit: "示例区人民政府", figures })];
  const [township, government] = classifyFiles(files, { year: 2024, roster });
  expect(township?.state).toBe("退回");
  expect(township?.findings[0]?.rule).toBe("C-REG");
  expect(government?.state).toBe("可汇总");
});

test("the government itself counts once, and the other report is told", () => {
  const cell = "requests.received.naturalPerson";
  const figures = { [cell]: 2, "requests.disclosed.naturalPerson": 2 };
  const { consolidation, findings, files } = collect(
    [
      sent({ file: "a", unit: "示例区人民政府办公室", figures }),
      sent({ file: "b", unit: "示例区人民政府", figures }),
    ],
    { year: 2024, roster },
  );
  expect(consolidation.figures.get(cell)).toEqual(number(2));
  expect(files[0]?.reason).toContain("只计一份");
  expect(findings.map(({ rule }) => rule)).toContain("C-DUP");
});

test("units whose requests and cases are alike to the last figure are told as possibly counted twice", () => {
  const figures = {
    "requests.received.naturalPerson": 4,
    "requests.disclosed.naturalPerson": 3,
    "requests.carriedForward.naturalPerson": 1,
    "proceedings.directSuit.upheld": 2,
  };
  const { findings } = collect([sent({ file: "a", figures }), sent({ file: "b", unit: "乙镇", figures })], {
    year: 2024,
    roster,
  });
  const double = findings.find(({ rule }) => rule === "C-DUP");
  expect(double?.sentence).toContain("甲镇、乙镇");
});

test("the sum of last year is carried over, with the bodies that came and went", () => {
  const lastYear = reportOfZeros("2021", {
    "requests.received.business": 3,
    "requests.carriedForward.business": 3,
  });
  const { findings } = collect([sent({ file: "a" })], {
    year: 2024,
    roster,
    previous: { report: { ...lastYear, year: 2023, figures: completedFigures(lastYear) }, units: ["丁镇"] },
  });
  const [carried] = findings.filter(({ rule }) => rule === "C-PREV");
  expect(carried).toMatchObject({ cells: ["requests.broughtForward.business"], expected: 3, actual: 0 });
  expect(carried?.sentence).toContain("今年新计入甲镇，今年没有丁镇");
});

test("a paragraph two units share but for name and figures is 内容雷同", () => {
  const paragraph = (unit: string, n: number) =>
    `${unit}今年主动公开政府信息${n}条，健全工作机制，加强队伍建设，完善公开平台，做好政策解读，回应社会关切，取得了新的成效。`;
  const texts = ["甲镇", "乙镇"].map((unit, index) => ({
    unit,
    narrative: { ...emptyNarrative, overview: [paragraph(unit, index + 3)] },
  }));
  expect(findSimilarTexts(texts)).toEqual([
    { paragraph: paragraph("甲镇", 3), units: ["甲镇", "乙镇"], sameAsLastYear: false },
  ]);
});

test("the office's own summary, left among the files, is not added to what it is the sum of", () => {
  const { reading, file } = sent({ file: "a", unit: "示例区人民政府" });
  const summary = { file, reading: { ...reading, isSummary: true as const } } as ReceivedFile;
  const [judged] = classifyFiles([summary], { year: 2024, roster });
  expect([judged?.state, judged?.reason]).toEqual([
    "重复报送",
    expect.stringContaining("已经包含各单位的数"),
  ]);
});

test("a summary of a government below the office is added, its own is not", () => {
  const names = readRoster(splitRows("示例市人民政府办公室\n示例区人民政府\n乙县人民政府\n市教育局"));
  const summary = (unit: string): ReceivedFile => {
    const { reading, file } = sent({ file: unit, unit });
    return { file, reading: { ...reading, isSummary: true as const } } as ReceivedFile;
  };
  const files = ["示例市人民政府", "示例区人民政府", "乙县人民政府"].map(summary);
  const states = (options: Parameters<typeof collect>[1]) =>
    collect(files, options).files.map(({ state }) => state);
  expect(states({ year: 2024, roster: names })).toEqual(["重复报送", "可汇总", "可汇总"]);
  expect(states({ year: 2024, office: "示例市人民政府" })).toEqual(["重复报送", "可汇总", "可汇总"]);
});

test("without a list, short and long names with the same figures are one unit, and with other figures are named", () => {
  const files = (figures: Record<string, number>) => [
    sent({ file: "a", unit: "罗云乡", modified: 1, figures: answered(7) }),
    sent({ file: "b", unit: "示例区罗云乡人民政府", modified: 2, figures }),
  ];
  const same = collect(files(answered(7)), { year: 2024 });
  expect(same.files.map(({ state, unit }) => `${state} ${unit}`)).not.toContain("可汇总 罗云乡");
  const duplicate = same.files.find(({ state }) => state === "重复报送");
  expect(duplicate?.reason).toContain("“罗云乡”与“示例区罗云乡人民政府”");
  const other = collect(files(answered(8)), { year: 2024 });
  expect(other.findings.filter(({ rule }) => rule === "C-DUP").map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining("示例区罗云乡人民政府、罗云乡的简称相同"),
  ]);
});

test("a workbook whose 封面 and tables state different years is 年度不符, with both", () => {
  const file = sent({ file: "a" });
  if (file.reading.kind !== "report") throw new Error("No report");
  const [judged] = classifyFiles([{ ...file, reading: { ...file.reading, headingYear: 2023 } }], {
    year: 2024,
    roster,
  });
  expect(judged).toMatchObject({
    state: "年度不符",
    reason: expect.stringContaining("2024年度，表上写的是2023年度"),
  });
});

test("a name that fits two bodies of the list is told so", () => {
  const two = readRoster(splitRows("东县城关镇\n西县城关镇"));
  const [judged] = classifyFiles([sent({ file: "a", unit: "城关镇" })], { year: 2024, roster: two });
  expect(judged).toMatchObject({
    state: "不在报送名单",
    reason: expect.stringContaining("对得上名单里的2个单位（东县城关镇、西县城关镇）"),
  });
});

test("a workbook that cannot be read as one report is still its unit's, where it names it", () => {
  const reading = { kind: "unread", reason: "两年的表", unit: "示例区甲镇人民政府" } as const;
  const judge = (listed: boolean) =>
    classifyFiles([{ file: "a.xlsx", reading }], { year: 2024, ...(listed && { roster }) })[0];
  expect(judge(true)).toMatchObject({ state: "无法读取", unit: "甲镇" });
  expect(judge(false)).toMatchObject({ state: "无法读取", unit: "示例区甲镇人民政府" });
});

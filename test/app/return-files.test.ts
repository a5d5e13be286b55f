import { openZip } from "../../src/packages/index";
import { answerFiles, framesFor, readSubmission, type AnswerFile } from "../../src/app/index";
import { collect, readRoster, type ReceivedFile } from "../../src/collection/index";
import { stampOf, type UnitReport } from "../../src/figures/index";
import {
  answerSheetName,
  cellAddress,
  layOutWorkbook,
  readWorkbookReport,
  type FoundReport,
  type WorkbookLayout,
} from "../../src/sheet/index";
import { editWorkbook, readWorkbook, writeWorkbook } from "../../src/workbooks/index";
import { withFigures } from "../review/versions";

const today = new Date(2025, 0, 15);
const sender = { office: "罗云区政务公开办公室", deadline: "1月20日", contact: "张三，0591-12345678" };
const wrongCell = "proceedings.directSuit.total";
const texts = {
  overview: ["全市认真做好政府信息公开工作，主动公开及时，申请依法按时答复。"],
  problems: [
    "一些单位公开不够及时，主动公开的范围还不够广。今年完善了公开台账，组织了两次业务培训，将继续改进。",
  ],
  other: ["本年度没有收取信息处理费。"],
};

function reportWith(figures: Record<string, number | string | null>, unit = "甲镇"): UnitReport {
  const report = withFigures("suqian-2024", figures);
  return { ...report, unit, narrative: { ...report.narrative, ...texts } };
}

const wrong = () => reportWith({ [wrongCell]: 27 });

async function received(
  bytes: Uint8Array,
  file = "报送.xlsx",
  reopened: Uint8Array = bytes,
): Promise<ReceivedFile> {
  return { file, modified: 1, reading: await readSubmission(bytes, today), reopen: async () => reopened };
}

async function answersTo(files: readonly ReceivedFile[], units?: readonly string[]): Promise<AnswerFile[]> {
  const roster = units && readRoster(units.map((unit) => [unit]));
  const collection = collect(files, { year: 2024, ...(roster && { roster }) });
  const answers: AnswerFile[] = [];
  for await (const answer of answerFiles(collection, framesFor([], sender, today))) answers.push(answer);
  return answers;
}

async function returned(bytes: Uint8Array): Promise<AnswerFile> {
  const [answer] = await answersTo([await received(bytes)]);
  if (!answer) throw new Error("No answer");
  return answer;
}

function found(bytes: Uint8Array): FoundReport {
  const report = readWorkbookReport(readWorkbook(bytes));
  if (!report) throw new Error("The form was not found");
  return report;
}

function textOf(bytes: Uint8Array, path: string): string {
  return new TextDecoder().decode(openZip(bytes).read(path));
}

/** The rows of the sheet 审核意见, as texts. */
function answerRows(bytes: Uint8Array): string[][] {
  const sheet = readWorkbook(bytes).find(({ name }) => name === answerSheetName);
  return (sheet?.values ?? []).map((row) => row.map((value) => String(value ?? "")));
}

test("a returned workbook holds the unit's figures and texts as they were handed in", async () => {
  const bytes = await writeWorkbook(layOutWorkbook(wrong()));
  const answer = await returned(bytes);
  expect(answer).toMatchObject({
    name: "甲镇_2024年政府信息公开年报（审核意见）.xlsx",
    unit: "甲镇",
    kind: "审核意见",
  });
  expect(answer.textOnly).toBeUndefined();
  expect(stampOf(found(answer.bytes).report)).toBe(stampOf(found(bytes).report));
  expect([...found(answer.bytes).report.figures]).toEqual([...found(bytes).report.figures]);
});

test("only the lists of sheets, looks, views and the office's own cells change in a returned workbook", async () => {
  const bytes = await writeWorkbook(layOutWorkbook(wrong()));
  const { bytes: after } = await returned(bytes);
  const { sheets } = found(bytes);
  const pathOf = (index = -1) => `xl/worksheets/sheet${index + 1}.xml`;
  const changed = openZip(bytes).paths.filter((path) => textOf(bytes, path) !== textOf(after, path));
  const mayChange = [
    "[Content_Types].xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    pathOf(sheets.records),
    pathOf(sheets.proceedings),
    // 封面 was in front.
    pathOf(0),
  ];
  expect(changed.filter((path) => !mayChange.includes(path))).toEqual([]);
  const withoutViews = (file: Uint8Array, path: string) =>
    textOf(file, path).replace(/<sheetViews>.*<\/sheetViews>/s, "");
  for (const path of [pathOf(sheets.proceedings), pathOf(0)])
    expect(withoutViews(after, path)).toBe(withoutViews(bytes, path));
});

test("a returned workbook opens on the first cell that is wrong, with no other sheet selected", async () => {
  const { bytes } = await returned(await writeWorkbook(layOutWorkbook(wrong())));
  const { sheets, places } = found(bytes);
  const place = places.get(wrongCell)!;
  expect(textOf(bytes, "xl/workbook.xml")).toContain(`activeTab="${sheets.proceedings}"`);
  const selected = readWorkbook(bytes).map((_, index) =>
    textOf(bytes, `xl/worksheets/sheet${index + 1}.xml`).includes('tabSelected="1"'),
  );
  expect(selected.flatMap((is, index) => (is ? [index] : []))).toEqual([sheets.proceedings]);
  const address = cellAddress(place.row, place.column);
  expect(textOf(bytes, `xl/worksheets/sheet${place.sheet + 1}.xml`)).toContain(
    `activeCell="${address}" sqref="${address}"`,
  );
});

test("the sheet 审核意见 names place, requirement, deadline and contact, and each row leads to its cell", async () => {
  const { bytes } = await returned(await writeWorkbook(layOutWorkbook(wrong())));
  const rows = answerRows(bytes);
  const { places } = found(bytes);
  const { row, column } = places.get(wrongCell)!;
  const address = cellAddress(row, column);
  const [line] = rows.filter(([, kind]) => kind === "需要改正");
  expect(line?.[2]).toContain(`（“四、复议诉讼”${address}）`);
  expect(line?.[3]).toMatch(/25.*27/);
  const whole = rows.flat().join("\n");
  expect(whole).toContain("请于1月20日前改正并重新报送。");
  expect(whole).toContain("如有疑问，请联系：张三，0591-12345678。");
  expect(whole).toContain("罗云区政务公开办公室");
  const last = `xl/worksheets/sheet${readWorkbook(bytes).length}.xml`;
  expect(textOf(bytes, last)).toContain(`location="'四、复议诉讼'!${address}"`);
});

test("the remark stands in the row of its finding on 情况说明和审核意见, too", async () => {
  const { bytes } = await returned(await writeWorkbook(layOutWorkbook(wrong())));
  const { remarks, conclusion } = found(bytes);
  expect(remarks).toEqual([
    expect.objectContaining({ rule: "T4-SUM", place: wrongCell, conclusion: "请改正" }),
  ]);
  expect(remarks[0]?.text).toContain("27");
  expect(conclusion).toBe("退回修改");
});

test("a second return replaces the first, and clears what it said of findings that are gone", async () => {
  const first = await returned(await writeWorkbook(layOutWorkbook(wrong())));
  const before = found(first.bytes);
  const again = editWorkbook(first.bytes, [
    { place: before.places.get(wrongCell)!, content: 25 },
    { place: before.places.get("requests.received.naturalPerson")!, content: "/" },
  ]);
  const second = await returned(again);
  const names = readWorkbook(second.bytes).map(({ name }) => name);
  expect(names.filter((name) => name.startsWith(answerSheetName))).toEqual([answerSheetName]);
  const { remarks } = found(second.bytes);
  expect(remarks.map(({ place }) => place)).not.toContain(wrongCell);
  expect(remarks.map(({ rule }) => rule)).toContain("T3-CELL");
  expect(answerRows(second.bytes).flat().join()).not.toContain("直接起诉");
});

test("a workbook without 情况说明和审核意见 takes the sheet 审核意见 alone", async () => {
  const { sheets, names } = layOutWorkbook(wrong());
  const layout: WorkbookLayout = {
    sheets: sheets.filter(({ key }) => ["proactive", "requests", "proceedings", "narrative"].includes(key)),
    names: names.filter(({ sheet }) => ["proactive", "requests", "proceedings"].includes(sheet)),
  };
  const plain = {
    ...layout,
    sheets: layout.sheets.map((sheet) => ({
      ...sheet,
      conditionalFormats: [],
      cells: sheet.cells.filter(
        ({ content }) => !content || !("formula" in content) || !content.formula.includes("!"),
      ),
    })),
  };
  const bytes = await writeWorkbook(plain);
  const [answer] = await answersTo([await received(bytes, "甲镇.xlsx")], ["甲镇"]);
  expect(answer).toMatchObject({ kind: "审核意见" });
  expect(answer?.textOnly).toBeUndefined();
  expect(answerRows(answer!.bytes).flat().join()).toContain("四、复议诉讼");
});

test("a unit's own sheet of that name is kept beside the answer", async () => {
  const layout = layOutWorkbook(wrong());
  const [narrative] = layout.sheets.filter(({ key }) => key === "previousYear" || key === "checks");
  const own = {
    ...narrative!,
    key: "own",
    name: answerSheetName,
    cells: [{ row: 0, column: 0, style: narrative!.cells[0]!.style, content: { value: "本单位的记录" } }],
    merges: [],
    conditionalFormats: [],
    validations: [],
  };
  const bytes = await writeWorkbook({ ...layout, sheets: [...layout.sheets, own] });
  const { bytes: after } = await returned(bytes);
  const grid = readWorkbook(after);
  expect(grid.find(({ name }) => name === answerSheetName)?.values).toEqual([["本单位的记录"]]);
  expect(grid.some(({ name }) => name === `${answerSheetName} (2)`)).toBe(true);
});

test("what a unit typed stays a text in the answer, whatever it looks like", async () => {
  const hostile = '=HYPERLINK("http://x","<b>&")';
  const bytes = await writeWorkbook(
    layOutWorkbook(reportWith({ "requests.received.naturalPerson": hostile })),
  );
  const { bytes: after } = await returned(bytes);
  const sheet = readWorkbook(after).find(({ name }) => name === answerSheetName);
  expect(sheet?.formulas.flat().filter((formula) => formula !== null)).toEqual([]);
  expect(sheet?.values.flat().join()).toContain("HYPERLINK(");
});

test("a file that changed since it was collected gets a text, which says why", async () => {
  const bytes = await writeWorkbook(layOutWorkbook(wrong()));
  const later = await writeWorkbook(layOutWorkbook(reportWith({ [wrongCell]: 28 })));
  const [answer] = await answersTo([await received(bytes, "甲.xlsx", later)]);
  expect(answer).toMatchObject({
    name: "甲镇_2024年政府信息公开年报（审核意见）.txt",
    textOnly: expect.stringContaining("又有改动"),
  });
  expect(new TextDecoder().decode(answer!.bytes)).toContain("直接起诉");
});

test("a file that cannot be read is answered in a text with the reason", async () => {
  const pdf = new TextEncoder().encode("%PDF-1.7\n");
  const [answer] = await answersTo([await received(pdf, "甲镇盖章.pdf")], ["甲镇"]);
  expect(answer?.name).toBe("甲镇_2024年政府信息公开年报（未计入汇总）.txt");
  expect(new TextDecoder().decode(answer!.bytes)).toMatch(/这是PDF/);
});

test("an accepted report is answered with 接收回执 and its 核验码", async () => {
  const report = reportWith({});
  const [answer] = await answersTo([await received(await writeWorkbook(layOutWorkbook(report)))]);
  expect(answer).toMatchObject({ kind: "接收回执" });
  expect(new TextDecoder().decode(answer!.bytes)).toContain(`核验码${stampOf(report)}`);
});

test("answers come in the order of the list, and no two have one name", async () => {
  const bytesOf = (unit: string) => writeWorkbook(layOutWorkbook(reportWith({ [wrongCell]: 27 }, unit)));
  const files = [
    await received(await bytesOf("乙镇"), "1.xlsx"),
    await received(new TextEncoder().encode("%PDF-1.7\n"), "无名.pdf"),
    await received(await bytesOf("甲镇"), "2.xlsx"),
    await received(new TextEncoder().encode("%PDF-1.7\n"), "又一/无名.pdf"),
  ];
  const answers = await answersTo(files, ["甲镇", "乙镇"]);
  expect(answers.map(({ name }) => name)).toEqual([
    "甲镇_2024年政府信息公开年报（审核意见）.xlsx",
    "乙镇_2024年政府信息公开年报（审核意见）.xlsx",
    "无名_2024年政府信息公开年报（未计入汇总）.txt",
    "无名_2024年政府信息公开年报（未计入汇总）（2）.txt",
  ]);
});

test("a unit that explained what is to be explained gets 接收回执, not the question again", async () => {
  const file = await received(await writeWorkbook(layOutWorkbook(reportWith({}))));
  if (file.reading.kind !== "report") throw new Error("No report");
  const { read } = { read: file.reading };
  const finding = { rule: "Y-CARRY", level: "soft", cells: [wrongCell], sentence: "请说明。" } as const;
  const check = { ...read.check, findings: [finding] };
  const asked = { ...file, reading: { ...read, check } };
  const answered = { ...file, reading: { ...read, check, explained: new Set([finding]) } };
  expect((await answersTo([asked]))[0]?.kind).toBe("审核意见");
  expect((await answersTo([answered]))[0]?.kind).toBe("接收回执");
});

test("a formula without a stored result is asked to be saved, not to be filled in with 0", async () => {
  const layout = layOutWorkbook(reportWith({}));
  const place = found(await writeWorkbook(layout)).places.get("requests.received.naturalPerson");
  if (!place) throw new Error("The cell was not found");
  const sheets = layout.sheets.map((sheet, index) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      index === place.sheet && cell.row === place.row && cell.column === place.column
        ? { ...cell, content: { formula: "=1+1", result: "" } }
        : cell,
    ),
  }));
  const [answer] = await answersTo([await received(await writeWorkbook({ ...layout, sheets }))]);
  expect(
    answerRows(answer?.bytes ?? new Uint8Array())
      .flat()
      .join("\n"),
  ).toContain("不要改填0");
});

test("a unit that is not on the list is not asked to mend the list", async () => {
  const file = await received(await writeWorkbook(layOutWorkbook(reportWith({}, "丁镇"))));
  const [answer] = await answersTo([file], ["甲镇", "乙镇"]);
  const text = new TextDecoder().decode(answer?.bytes);
  expect(text).toContain("报送名单里没有“丁镇”");
  expect(text).not.toContain("加入名单");
});

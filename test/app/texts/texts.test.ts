/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import {
  checkReport,
  createReport,
  createSession,
  ExcelWorkbook,
  FileWorkbook,
  insertNoFeeSentence,
  insertSubHeadings,
  openFile,
  openWordTexts,
  placeWordText,
  showParagraph,
  takeTextsFromWord,
  undoStep,
  writeReportFile,
  blankReport,
  type Session,
  type WordTexts,
} from "../../../src/app/index";
import { formOf } from "../../../src/form/index";
import type { Narrative, UnitReport } from "../../../src/figures/index";
import { composeReport } from "../../../src/report/index";
import { writeDocx } from "../../../src/report/docx/index";
import { startExcel, type StartedExcel } from "../../excel-host/start-excel";
import { publishedReport } from "../../support/reports";
import { withBody, wordParagraph } from "../../support/returned-word";

const luoyun = publishedReport("luoyun-township-2020");
let excel: StartedExcel;
let session: Session;

beforeEach(async () => {
  excel = await startExcel();
  session = createSession(new ExcelWorkbook());
  await createReport(session, "示例县示例乡人民政府", 2024);
});
afterEach(() => excel.close());

const textsOf = (of = session): Narrative => of.getSnapshot().checked!.found.report.narrative;
const told = () => {
  const { problem, notices } = session.getSnapshot();
  return problem ?? notices.join("");
};

async function wordOf(report: UnitReport, change?: (body: string) => string): Promise<File> {
  const bytes = await writeDocx(composeReport({ ...report, form: formOf(report.edition) }));
  const changed = change ? withBody(bytes, change) : bytes;
  return { name: "上年年报.docx", arrayBuffer: async () => changed.slice().buffer } as unknown as File;
}

async function opened(file: File, of = session): Promise<WordTexts> {
  const texts = await openWordTexts(of, [file]);
  if (!texts) throw new Error(of.getSnapshot().problem ?? "not opened");
  return texts;
}

const all = { preamble: "append", overview: "append", problems: "append", other: "append" } as const;

test("every paragraph of last year's Word lands in its section, and one step takes them back", async () => {
  const texts = await opened(await wordOf(luoyun));
  await takeTextsFromWord(session, texts, all);
  const { preamble, overview, problems, other } = luoyun.narrative;
  expect(textsOf()).toMatchObject({ preamble, overview, problems, other });
  expect(told()).toBe(
    "已放入：引言1段，一、总体情况5段，五、存在的主要问题及改进情况3段，六、其他需要报告的事项1段。这份Word是2020年度的，年份和数字请按2024年度改过。",
  );
  await undoStep(session);
  expect(textsOf().overview).toEqual([]);
});

test("what was written stays, the Word's paragraphs behind it; replaced only where asked", async () => {
  const texts = await opened(await wordOf(luoyun));
  await takeTextsFromWord(session, texts, { other: "append" });
  await takeTextsFromWord(
    session,
    { ...texts, narrative: { ...luoyun.narrative, other: ["另有一事。"] } },
    {
      other: "append",
    },
  );
  expect(textsOf().other).toEqual(["无。", "另有一事。"]);
  await takeTextsFromWord(session, texts, { other: "replace" });
  expect(textsOf().other).toEqual(["无。"]);
});

test("more paragraphs than cells are all kept, and the clerk is told where they stand", async () => {
  const overview = Array.from({ length: 30 }, (_, index) => `第${index + 1}段文字。`);
  const texts = await opened(await wordOf({ ...luoyun, narrative: { ...luoyun.narrative, overview } }));
  await takeTextsFromWord(session, texts, { overview: "append" });
  expect(textsOf().overview.join("\n").split("\n")).toEqual(overview);
  expect(told()).toContain("“一、总体情况”的空格不够");
});

test("text without a section is handed out, and stands where the clerk puts it", async () => {
  const between = "四、政府信息公开行政复议、行政诉讼情况";
  const file = await wordOf(luoyun, (body) => {
    const at = body.indexOf("</w:p>", body.indexOf(between)) + "</w:p>".length;
    return `${body.slice(0, at)}${wordParagraph("表后的一段说明。")}${body.slice(at)}`;
  });
  const texts = await opened(file);
  expect(texts.leftovers).toEqual(["表后的一段说明。"]);
  expect(await placeWordText(session, "表后的一段说明。", "other")).toBe(true);
  expect(textsOf().other).toEqual(["表后的一段说明。"]);
});

test("the signature of the Word is not lost", async () => {
  const file = await wordOf(luoyun, (body) => {
    const at = body.lastIndexOf("<w:sectPr");
    const lines = ["重庆市涪陵区罗云乡人民政府", "2021年1月20日"].map(wordParagraph).join("");
    return `${body.slice(0, at)}${lines}${body.slice(at)}`;
  });
  const { narrative, leftovers } = await opened(file);
  expect(narrative.other).toEqual(["无。"]);
  expect(leftovers).toEqual(["重庆市涪陵区罗云乡人民政府", "2021年1月20日"]);
});

test("a file that is no Word is told, and nothing is written", async () => {
  const file = {
    name: "照片.docx",
    arrayBuffer: async () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0]).buffer,
  };
  expect(await openWordTexts(session, [file as unknown as File])).toBeUndefined();
  expect(told()).toMatch(/^“照片.docx”：.+。$/);
});

test("a Word that lost a heading is told with the texts, a title in other words is not", async () => {
  const heading = "五、存在的主要问题及改进情况";
  const lost = await opened(await wordOf(luoyun, (body) => body.replace(heading, "存在不足")));
  expect(lost.headingFaults).toEqual([expect.stringContaining(`没有找到“${heading}”这个标题`)]);
  const reworded = await opened(await wordOf(luoyun, (body) => body.replace(heading, "五、下一步打算")));
  expect(reworded.headingFaults).toEqual([]);
  expect(reworded.narrative.problems).toEqual(luoyun.narrative.problems);
});

test("one click writes that no fee was collected, in the place of 无, and not twice", async () => {
  const texts = await opened(await wordOf(luoyun));
  await takeTextsFromWord(session, texts, { other: "append" });
  await insertNoFeeSentence(session);
  expect(textsOf().other).toEqual(["2024年度未收取政府信息公开信息处理费。"]);
  const rules = session.getSnapshot().checked!.check.findings.map(({ rule }) => rule);
  expect(rules).not.toContain("N-FEE");
  await insertNoFeeSentence(session);
  expect(told()).toBe("第六部分已写有信息处理费的情况，没有改动。");
});

test("the five sub-headings are written into an empty section 一 only", async () => {
  await insertSubHeadings(session);
  expect(textsOf().overview.map((text) => text.slice(0, 3))).toEqual([
    "（一）",
    "（二）",
    "（三）",
    "（四）",
    "（五）",
  ]);
  await insertSubHeadings(session);
  expect(textsOf().overview).toHaveLength(5);
});

test("a finding's paragraph is shown in its cell", async () => {
  const texts = await opened(await wordOf(luoyun));
  await takeTextsFromWord(session, texts, all);
  await showParagraph(session, { part: "overview", index: 1 });
  expect(excel.model.activeSheet.name).toBe("文字部分");
  const { row } = excel.model.activeSheet.selection.activeCell;
  expect(excel.model.valueAt(`'文字部分'!A${row + 1}`)).toBe(textsOf().overview[1]);
});

test("the texts of a file are written into the file", async () => {
  const { bytes, name } = await writeReportFile(blankReport("示例县示例乡人民政府", 2024));
  const workbook = new FileWorkbook();
  const files = createSession(workbook);
  const file = { name, arrayBuffer: async () => bytes.slice().buffer } as unknown as File;
  await openFile(files, workbook, [file]);
  await takeTextsFromWord(files, await opened(await wordOf(luoyun), files), all);
  await checkReport(files);
  expect(textsOf(files).overview).toEqual(luoyun.narrative.overview);
});

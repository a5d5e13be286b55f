import {
  compareWithReport,
  importReport,
  makeExport,
  usualOptions,
  type ExportKind,
} from "../../../src/app/index";
import { formOf } from "../../../src/form/index";
import { composeReport, contentOf, ExportMismatch, proveContent } from "../../../src/report/index";
import { layOutWorkbook, readWorkbookReport, type Cover, type FoundReport } from "../../../src/sheet/index";
import { gridOfLayout } from "../../support/grid-of-layout";
import { number, publishedReport, publishedReports } from "../../support/reports";
import { withBody, wordParagraph } from "../../support/returned-word";
import type { UnitReport } from "../../../src/figures/index";

function foundOf(report: UnitReport, cover: Cover = {}): FoundReport {
  const found = readWorkbookReport(gridOfLayout(layOutWorkbook(report, { cover })));
  if (!found) throw new Error("The form was not found");
  return found;
}

const luoyun = publishedReport("luoyun-township-2020");
const kinds: readonly ExportKind[] = ["docx", "html", "json", "csv"];
const form = formOf("2019");
const content = contentOf(composeReport({ ...luoyun, form }));

test.each(publishedReports)(
  "every export of %s is read back and found to be what the workbook says",
  async (name) => {
    const found = foundOf(publishedReport(name));
    for (const kind of kinds) expect((await makeExport(kind, found)).bytes.length).toBeGreaterThan(1000);
  },
);

test("a file that holds another figure than the workbook is no file: it throws and says which", () => {
  const figures = new Map(luoyun.figures).set("proceedings.directSuit.total", number(2));
  expect(() => proveContent("The Word", content, content, form, figures)).toThrow(
    'The Word differs from the workbook: 表四“未经复议直接起诉”的“总计” should be "2", the file says "1".',
  );
});

test("a file that lacks a paragraph throws with the paragraph", () => {
  const blocks = content.blocks.filter((block) => block.kind === "table" || !block.text.startsWith("（二）"));
  expect(() => proveContent("The page", content, { blocks }, form, luoyun.figures)).toThrow(ExportMismatch);
  expect(() => proveContent("The page", content, { blocks }, form, luoyun.figures)).toThrow(
    "（二）政府信息依申请公开",
  );
});

test("a file whose merged cells differ throws", () => {
  const blocks = content.blocks.map((block) =>
    block.kind === "paragraph"
      ? block
      : { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, rowSpan: 1 }))) },
  );
  expect(() => proveContent("The Word", content, { blocks }, form, luoyun.figures)).toThrow(ExportMismatch);
});

test.each([
  ["草稿", "重庆市涪陵区罗云乡人民政府_2020年政府信息公开工作年度报告（草稿）.docx"],
  ["送审稿", "重庆市涪陵区罗云乡人民政府_2020年政府信息公开工作年度报告.docx"],
  ["定稿", "重庆市涪陵区罗云乡人民政府_2020年政府信息公开工作年度报告.docx"],
])("in the state %s the file is called %s", async (state, name) => {
  expect((await makeExport("docx", foundOf(luoyun, { state }))).name).toBe(name);
});

test("落款 and 成文日期 come from 封面, and 发文字号 and fonts from the options", async () => {
  const found = foundOf(luoyun, { state: "定稿", reportDate: "2021-1-20" });
  const options = {
    ...usualOptions,
    fonts: "system" as const,
    documentNumber: "罗云府文〔2021〕3号",
  };
  const { bytes } = await makeExport("docx", found, options);
  const { report } = await importReport(bytes, "年报.docx");
  expect(report.narrative).toEqual(luoyun.narrative);
  const { differences } = await compareWithReport(found, bytes, "年报.docx", options);
  expect(differences).toEqual([]);
  const unsigned = { ...options, signature: false };
  expect((await compareWithReport(found, bytes, "年报.docx", unsigned)).differences).toMatchObject([
    { part: "signature", inReport: luoyun.unit },
    { part: "signature", inReport: "2021年1月20日" },
  ]);
});

test("a Word with one figure, one number and a signature line changed differs in exactly those", async () => {
  const found = foundOf(luoyun);
  const { bytes } = await makeExport("docx", found);
  const changed = withBody(bytes, (body) => {
    const at = body.lastIndexOf(">1</w:t>");
    return `${body.slice(0, at)}>2</w:t>${body.slice(at + ">1</w:t>".length)}`
      .replace("新增主动公开政府信息73条", "新增主动公开政府信息74条")
      .replace(
        /(<w:sectPr)/,
        `${wordParagraph("重庆市涪陵区罗云乡人民政府")}${wordParagraph("2021年1月20日")}$1`,
      );
  });
  const { differences } = await compareWithReport(found, changed, "改定.docx");
  expect(differences.map((each) => ("part" in each ? `${each.kind} ${each.part}` : each.kind))).toEqual([
    "figure",
    "changed overview",
    "added signature",
    "added signature",
  ]);
});

test.each(["html", "docx"] as const)(
  "the %s of a report imports as the report it was made from",
  async (kind) => {
    const { bytes } = await makeExport(kind, foundOf(luoyun, { state: "定稿" }));
    const { report, leftovers } = await importReport(bytes, `年报.${kind}`);
    expect(report).toMatchObject({
      unit: luoyun.unit,
      year: 2020,
      edition: "2019",
      narrative: luoyun.narrative,
    });
    expect(report.figures).toEqual(luoyun.figures);
    expect(leftovers).toEqual([]);
  },
);

test("a wrong printed total is imported as printed", async () => {
  const pingtan = publishedReport("pingtan-2020");
  const { bytes } = await makeExport("docx", foundOf(pingtan));
  const { report } = await importReport(bytes, "平潭.docx");
  expect(report.figures).toEqual(pingtan.figures);
  expect([...report.typedTotals].every((name) => /total/i.test(name))).toBe(true);
  expect(report.typedTotals.size).toBeGreaterThan(0);
});

/** A page as older programs save it: a title, section 一 “全年公开12条。” and section 五 “人手不足。”, in GB18030. */
const pageInGb18030 =
  "PGh0bWw+PGhlYWQ+PG1ldGEgY2hhcnNldD0iZ2IyMzEyIj48L2hlYWQ+PGJvZHk+PGgxPsq+wP3P2Mq+wP3V8sjLw/HV/riu" +
  "PGJyPjIwMjTE6tX+uK7Qxc+iuau/qrmk1/fE6rbIsai45jwvaDE+PHA+0ruhotfczOXH6b/2PC9wPjxwPsirxOq5q7+qMTLM" +
  "9aGjPC9wPjxwPs7loaK05tTatcTW99KqzsrM4rywuMS9+Mfpv/Y8L3A+PHA+yMvK1rK71+OhozwvcD48L2JvZHk+PC9odG1s" +
  "Pg==";

test("a web page saved in GB18030 is read as well", async () => {
  const { report } = await importReport(new Uint8Array(Buffer.from(pageInGb18030, "base64")), "年报.html");
  expect(report).toMatchObject({ unit: "示例县示例镇人民政府", year: 2024, edition: "2021" });
  expect(report.narrative).toMatchObject({ overview: ["全年公开12条。"], problems: ["人手不足。"] });
});

test("a picture is refused in a sentence that says what it is", async () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
  await expect(importReport(png, "扫描.png")).rejects.toThrow("这是图片");
});

test("a text that is no report is refused", async () => {
  const text = new TextEncoder().encode("会议通知\n\n请准时参加。");
  await expect(importReport(text, "通知.txt")).rejects.toThrow("没有找到年报");
});

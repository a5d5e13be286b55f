import { compareWithReport, makeExport, usualOptions } from "../../src/app/index";
import { figurePlaces, formOf } from "../../src/form/index";
import { layOutWorkbook, readWorkbookReport, type Cover, type FoundReport } from "../../src/sheet/index";
import { describeDifference } from "../../src/report/compare/index";
import { gridOfLayout } from "../support/grid-of-layout";
import { publishedReport } from "../support/reports";
import { editedInLibreOffice, printedPages, type PrintedPage } from "./word-in-libreoffice";

jest.setTimeout(180_000);

function foundOf(name: string, cover: Cover): FoundReport {
  const found = readWorkbookReport(gridOfLayout(layOutWorkbook(publishedReport(name), { cover })));
  if (!found) throw new Error("The form was not found");
  return found;
}

const final: Cover = { state: "定稿", reportDate: "2021年1月20日" };
/** Points and twips are rounded on the way; the standard itself allows a millimetre. */
const within = 1;

describe("the page of the printed Word, measured in the PDF,", () => {
  let pages: PrintedPage[];
  /** Lines of body text on the first two pages: neither title, nor page number, nor 核验码. */
  let body: { text: string; left: number; right: number; top: number; page: number }[];

  beforeAll(async () => {
    const { bytes } = await makeExport("docx", foundOf("luoyun-township-2020", final));
    pages = await printedPages(bytes, "docx");
    body = pages
      .slice(0, 2)
      .flatMap(({ lines }, page) =>
        lines
          .filter(({ top, text }) => top < 262 && !/年度报告$|人民政府$/.test(text))
          .map((line) => ({ ...line, page })),
      );
  });

  const off = (measured: number, wanted: number) => Math.abs(measured - wanted);

  test("is A4", () => {
    for (const { width, height } of pages) {
      expect(off(width, 210)).toBeLessThan(within);
      expect(off(height, 297)).toBeLessThan(within);
    }
  });

  test("has its text 28 mm from the left edge and 26 mm from the right", () => {
    expect(off(Math.min(...body.map(({ left }) => left)), 28)).toBeLessThan(within);
    expect(off(Math.max(...body.map(({ right }) => right)), 210 - 26)).toBeLessThan(within);
  });

  test("has 22 lines on a full page, 225 mm from the first to below the last", () => {
    const lines = body.filter(({ page }) => page === 1);
    expect(lines).toHaveLength(22);
    const [first, last] = [lines[0]!, lines[21]!];
    const pitch = (last.top - first.top) / 21;
    expect(off(pitch * 22, 225)).toBeLessThan(within);
    // The type stands within its line, so the line begins a little above.
    expect(first.top - 37).toBeGreaterThan(-within);
    expect(first.top - 37).toBeLessThan(pitch - (16 / 72) * 25.4 + within);
  });

  test("has every line of body text one pitch below the other", () => {
    const lines = body.filter(({ page }) => page === 1);
    for (let index = 1; index < lines.length; index += 1) {
      expect(off(lines[index]!.top - lines[index - 1]!.top, 225 / 22)).toBeLessThan(within);
    }
  });

  test("indents the first line of a paragraph by two characters", () => {
    const firsts = body.filter(({ text }) => /^（[一二三四五]）|^今年政务|^一、/.test(text));
    expect(firsts.length).toBeGreaterThanOrEqual(6);
    const twoCharacters = (2 * 16 * 25.4) / 72;
    for (const { left } of firsts) expect(off(left, 28 + twoCharacters)).toBeLessThan(within);
  });

  test("numbers odd pages on the right and even pages on the left, one character in, 7 mm below the text", () => {
    const oneCharacter = (14 * 25.4) / 72;
    pages.forEach(({ lines }, index) => {
      const number = lines.find(({ text, top }) => top > 262 && text.replace(/\s/g, "") === `—${index + 1}—`);
      expect(number).toBeDefined();
      if (index % 2 === 0) expect(off(number!.right, 210 - 26 - oneCharacter)).toBeLessThan(within);
      else expect(off(number!.left, 28 + oneCharacter)).toBeLessThan(within);
      // The dash stands at half the height of its line.
      expect(off((number!.top + number!.bottom) / 2, 297 - 35 + 7)).toBeLessThan(within);
    });
  });

  test("lets nothing stand outside the type area", () => {
    for (const { lines } of pages) {
      for (const { left, right, top, bottom } of lines) {
        expect(left).toBeGreaterThan(28 - within);
        expect(right).toBeLessThan(210 - 26 + within);
        expect(top).toBeGreaterThan(37 - within);
        expect(bottom).toBeLessThan(297 - 20);
      }
    }
  });

  test("keeps each table on one page with its heading", () => {
    const pageWith = (text: string) =>
      pages.findIndex(({ lines }) => lines.some((line) => line.text === text));
    const textOf = (page: number) => (pages[page]?.lines ?? []).map(({ text }) => text).join("");
    expect(textOf(pageWith("二、主动公开政府信息情况"))).toContain("政府集中采购");
    expect(textOf(pageWith("三、收到和处理政府信息公开申请情况"))).toContain("四、结转下年度继续办理");
    expect(textOf(pageWith("四、政府信息公开行政复议、行政诉讼情况"))).toContain("复议后起诉");
  });

  test("signs with the unit above the date, both in the right half, below the text", () => {
    const lines = pages[pages.length - 1]!.lines.filter(({ top }) => top < 262);
    const [unit, date] = lines.slice(-2);
    expect(unit?.text).toBe("重庆市涪陵区罗云乡人民政府");
    expect(date?.text).toBe("2021年1月20日");
    expect(unit!.left).toBeGreaterThan(80);
    // The date keeps four characters from the edge.
    expect(off(date!.right, 210 - 26 - (4 * 16 * 25.4) / 72)).toBeLessThan(2 * within + 1);
  });
});

describe("the page by GB/T 33476.2, measured in the PDF,", () => {
  let pages: PrintedPage[];
  /** The second page, which is full of text. */
  let lines: PrintedPage["lines"];
  const off = (measured: number, wanted: number) => Math.abs(measured - wanted);
  const points = (count: number) => (count * 25.4) / 72;

  beforeAll(async () => {
    const options = { ...usualOptions, page: "gb33476" as const };
    const { bytes } = await makeExport("docx", foundOf("luoyun-township-2020", final), options);
    pages = await printedPages(bytes, "docx");
    lines = (pages[1]?.lines ?? []).filter(({ top }) => top < 263);
  });

  test("has 22 lines of 29.45 points", () => {
    expect(lines).toHaveLength(22);
    const pitch = (lines[21]!.top - lines[0]!.top) / 21;
    expect(off(pitch, points(29.45))).toBeLessThan(0.05);
  });

  test("has its type 37 mm from the upper and 35 mm from the lower edge", () => {
    const halfLeading = points((29.45 - 16) / 2);
    expect(off(34.58 + halfLeading, 37)).toBeLessThan(0.1);
    // The box of a line in the PDF is that of its typeface, a little higher than 16 points.
    expect(off(lines[0]!.top, 37)).toBeLessThan(2 * within);
    expect(off(lines[21]!.bottom, 297 - 35)).toBeLessThan(2 * within);
  });

  test("has the margins of the standard left and right", () => {
    expect(off(Math.min(...lines.map(({ left }) => left)), 28)).toBeLessThan(within);
    expect(off(Math.max(...lines.map(({ right }) => right)), 210 - 26)).toBeLessThan(within);
  });
});

test.each([
  ["the narrowest text", { top: 40, bottom: 40, left: 35, right: 35 }],
  ["the widest text", { top: 15, bottom: 15, left: 15, right: 15 }],
])("%s one may choose keeps its margins and each table on one page", async (_, page) => {
  for (const name of ["luoyun-township-2020", "suqian-2024"]) {
    const { bytes } = await makeExport("docx", foundOf(name, final), { ...usualOptions, page });
    const pages = await printedPages(bytes, "docx");
    const all = pages.flatMap(({ lines }) => lines);
    expect(Math.min(...all.map(({ left }) => left))).toBeGreaterThan(page.left - within);
    // LibreOffice lets a mark at the end of a line hang over the edge; Word does not.
    const hanging = (line: string) => (/[，。；、：]$/.test(line) ? (16 * 25.4) / 72 : 0);
    const edges = all.map(({ text, right }) => right - hanging(text));
    expect(Math.max(...edges)).toBeLessThan(210 - page.right + within);
    const text = (index: number) => (pages[index]?.lines ?? []).map((line) => line.text).join("");
    const pageOf = (words: string) => pages.findIndex((__, index) => text(index).includes(words));
    expect(text(pageOf("申请人情况"))).toContain("（七）总计");
    expect(text(pageOf("复议后起诉"))).toContain("未经复议直接起诉");
    expect(text(pageOf("第二十条第（一）项"))).toContain("第二十条第（八）项");
  }
});

test.each([
  ["2019", "luoyun-township-2020"],
  ["2021", "suqian-2024"],
])("no label of the %s edition is lost in print", async (_, name) => {
  const found = foundOf(name, final);
  const pages = await printedPages((await makeExport("docx", found)).bytes, "docx");
  const printed = pages
    .flatMap(({ lines }) => lines.map(({ text }) => text))
    .join("")
    .replace(/\s+/g, "");
  const characters = (text: string) => [...text.replace(/\s+/g, "")];
  const counts = new Map<string, number>();
  for (const each of characters(printed)) counts.set(each, (counts.get(each) ?? 0) + 1);
  const form = formOf(found.report.edition);
  const labels = form.tables
    .flatMap(({ rows }) => rows.flat())
    .flatMap((cell) => ("text" in cell ? [cell.text] : []));
  const needed = new Map<string, number>();
  for (const each of labels.flatMap(characters)) needed.set(each, (needed.get(each) ?? 0) + 1);
  const missing = [...needed].filter(([each, count]) => (counts.get(each) ?? 0) < count);
  expect(missing).toEqual([]);
  expect(figurePlaces(form).size).toBeGreaterThan(190);
});

test("a Word changed in LibreOffice (one figure, one number, a signature line) differs in exactly that", async () => {
  const found = foundOf("luoyun-township-2020", { state: "定稿" });
  const { bytes } = await makeExport("docx", found);
  const changed = await editedInLibreOffice(bytes, [
    { cell: [2, "1", "2"] },
    { replace: ["新增主动公开政府信息73条", "新增主动公开政府信息74条"] },
    { append: "2021年1月20日" },
  ]);
  const { differences, missingTables, leftovers } = await compareWithReport(found, changed, "改定.docx");
  expect(differences.map((each) => describeDifference(formOf("2019"), each))).toEqual([
    "表四“未经复议直接起诉”的“总计”：工作簿是1，Word是2。",
    expect.stringMatching(/^“一、总体情况”第1段改动：工作簿“.*73条.*”，Word“.*74条.*”$/),
    "“落款”Word多一段：“2021年1月20日”",
  ]);
  expect(missingTables).toEqual([]);
  expect(leftovers).toEqual([]);
});

test("a Word merely saved again by LibreOffice differs in nothing", async () => {
  for (const name of ["luoyun-township-2020", "suqian-2024"]) {
    const found = foundOf(name, final);
    const options = { ...usualOptions, documentNumber: "某政文〔2021〕3号" };
    const { bytes } = await makeExport("docx", found, options);
    const saved = await editedInLibreOffice(bytes, [{ append: "" }]);
    const { differences, leftovers } = await compareWithReport(found, saved, "改定.docx", options);
    expect(differences).toEqual([]);
    expect(leftovers).toEqual([]);
  }
});

import { formOf } from "../../../src/form/index";
import { composeReport } from "../../../src/report/index";
import { readDocx, writeDocx, type FontProfile } from "../../../src/report/docx/index";
import { publishedReport } from "../../support/reports";
import { partOf, pathsOf } from "./docx-parts";

const luoyun = publishedReport("luoyun-township-2020");
const source = { ...luoyun, form: formOf("2019") };

let docx: Uint8Array;
let body: string;
let styles: string;

beforeAll(async () => {
  docx = await writeDocx(composeReport(source));
  body = partOf(docx, "word/document.xml");
  styles = partOf(docx, "word/styles.xml");
});

const attribute = (element: string, name: string) => {
  const value = new RegExp(`<w:${element} [^>]*w:${name}="([^"]*)"`).exec(body)?.[1];
  if (value === undefined) throw new Error(`${element} has no ${name}`);
  return value;
};
const millimetres = (twips: string) => (Number(twips) / 1440) * 25.4;
/** The runs of the paragraph in which a text begins. */
const paragraphWith = (text: string) => {
  const found = body.split("<w:p>").find((one) => one.includes(`>${text}`));
  if (found === undefined) throw new Error(`no paragraph with ${text}`);
  return found;
};

test.each([
  ["pgSz", "w", 210],
  ["pgSz", "h", 297],
  ["pgMar", "top", 37],
  ["pgMar", "bottom", 35],
  ["pgMar", "left", 28],
  ["pgMar", "right", 26],
])("the page's %s %s is %d mm", (element, name, expected) => {
  expect(Math.abs(millimetres(attribute(element, name)) - expected)).toBeLessThan(0.05);
});

test("body text is 三号 仿宋 on an exact pitch of 28.95 pt with a first line of two characters", () => {
  const styleOf = (id: string) =>
    new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`).exec(styles)?.[0];
  expect(styleOf("Normal")).toContain('w:line="579" w:lineRule="exact"');
  expect(styleOf("BodyText")).toContain('w:firstLineChars="200" w:firstLine="640"');
  expect(paragraphWith("今年政务公开工作")).toContain('<w:pStyle w:val="BodyText"/>');
  expect(paragraphWith("今年政务公开工作")).toMatch(/w:eastAsia="仿宋_GB2312".*<w:sz w:val="32"\/>/);
});

test("the title is two lines of 二号 小标宋 in the style of a title", () => {
  for (const line of ["重庆市涪陵区罗云乡人民政府", "2020年政府信息公开工作年度报告"]) {
    expect(paragraphWith(line)).toMatch(
      /<w:pStyle w:val="Title"\/>.*w:eastAsia="方正小标宋简体".*<w:sz w:val="44"\/>/,
    );
  }
});

test("the six section titles are real headings in 黑体", () => {
  const headings = body.match(/<w:pStyle w:val="Heading1"\/>/g);
  expect(headings).toHaveLength(6);
  expect(paragraphWith("一、总体情况")).toContain('w:eastAsia="黑体"');
  expect(styles).toContain('<w:outlineLvl w:val="0"/>');
});

test("a run-in sub-heading is 楷体 and the text behind it 仿宋", () => {
  expect(paragraphWith("（四）平台建设方面：")).toMatch(
    /w:eastAsia="楷体_GB2312".*（四）平台建设方面：<.*w:eastAsia="仿宋_GB2312".*一是完善/,
  );
});

test("a sub-heading alone on its line is a real heading", async () => {
  const narrative = { ...luoyun.narrative, overview: ["（一）主动公开情况", "全年公开127条。"] };
  const written = partOf(await writeDocx(composeReport({ ...source, narrative })), "word/document.xml");
  expect(written).toMatch(/<w:pStyle w:val="Heading2"\/>(?:(?!<\/w:p>).)*（一）主动公开情况/);
});

test("digits and Latin letters are in Times New Roman, and Chinese quotes are kept Chinese", () => {
  const runs = body.match(/<w:rFonts [^>]*>/g) ?? [];
  expect(runs.length).toBeGreaterThan(300);
  expect(runs.filter((run) => !run.includes('w:ascii="Times New Roman"'))).toEqual([]);
  expect(runs.filter((run) => !run.includes('w:hint="eastAsia"'))).toEqual([]);
});

test("no theme font overrides the fonts that are named", () => {
  for (const path of pathsOf(docx).filter((one) => /^word\/[^/]*\.xml$/.test(one))) {
    expect(partOf(docx, path)).not.toMatch(/w:\w*[tT]heme="/);
  }
});

test("a missing typeface has a stand-in in the font table", () => {
  expect(partOf(docx, "word/fontTable.xml")).toContain(
    '<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>',
  );
});

test("page numbers stand outside: right on odd pages, left on even ones", () => {
  expect(partOf(docx, "word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
  const footers = pathsOf(docx).filter((path) => /^word\/footer\d\.xml$/.test(path));
  const rightSet = footers.map((path) => partOf(docx, path)).map((footer) => footer.indexOf("<w:tab/>") >= 0);
  expect(rightSet.sort()).toEqual([false, true]);
});

test("the page number is written — 1 — in 四号 宋体", () => {
  const footer = partOf(docx, "word/footer1.xml");
  expect(footer).toMatch(/>— <.*PAGE.*> —</);
  expect(footer).toMatch(/w:eastAsia="宋体"[^>]*\/><w:sz w:val="28"\/>/);
});

test("tables are as wide as the type area and laid out by fixed columns", () => {
  const widths = [...body.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid = ""]) =>
    [...grid.matchAll(/w:w="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0),
  );
  expect(widths.map((width) => Math.round(millimetres(String(width))))).toEqual([156, 156, 156]);
  expect(body.match(/<w:tblLayout w:type="fixed"\/>/g)).toHaveLength(3);
});

test("the header rows of tables 三 and 四 are repeated and no row is split", () => {
  const rows = body.match(/<w:trPr>.*?<\/w:trPr>/g) ?? [];
  expect(rows).toHaveLength(18 + 26 + 4);
  expect(rows.filter((row) => row.includes("<w:tblHeader/>"))).toHaveLength(6);
  expect(rows.filter((row) => !row.includes("<w:cantSplit/>"))).toEqual([]);
});

test("the five bands of table 二 are filled with the official blue", () => {
  expect(body.match(/w:fill="C6D9F1"/g)).toHaveLength(5);
});

test("三、本年度办理结果 is set vertically, and nothing else", () => {
  const cells = body.split("<w:tc>").filter((cell) => cell.includes('<w:textDirection w:val="tbRl"/>'));
  expect(cells.map((cell) => cell.replace(/<[^>]*>/g, "")).join("")).toBe("三、本年度办理结果");
  expect(cells).toHaveLength(20);
});

test("a label the form breaks over two lines is broken there", () => {
  expect(body).toMatch(/>本年新<\/w:t><\/w:r><w:r>(?:(?!<w:t ).)*<w:br\/><w:t [^>]*>制作数量</);
  expect(body).not.toMatch(/<w:t [^>]*>[^<]*\n/);
});

test("text in tables does not snap to the line grid", () => {
  expect(styles).toMatch(/w:styleId="TableText">.*?<w:snapToGrid w:val="0"\/>/);
  expect(
    body
      .split("<w:tc>")
      .slice(1)
      .filter((cell) => !cell.includes('w:val="TableText"')),
  ).toEqual([]);
});

test("the author is the unit, and no program is named", () => {
  expect(partOf(docx, "docProps/core.xml")).toContain("<dc:creator>重庆市涪陵区罗云乡人民政府</dc:creator>");
  const everything = pathsOf(docx)
    .map((path) => partOf(docx, path))
    .join();
  expect(everything).not.toMatch(/年报助手|nianbao|Un-named|docx\.js|T3-SUM/i);
  expect(everything).not.toContain("文字描述");
});

test("only a draft carries the watermark", async () => {
  const headerOf = (written: Uint8Array) => partOf(written, "word/header1.xml");
  expect(headerOf(docx)).not.toContain("草稿");
  expect(headerOf(await writeDocx(composeReport({ ...source, draft: true })))).toContain('string="草稿"');
});

test("the stamp stands at the foot of odd and even pages", async () => {
  const written = await writeDocx(composeReport({ ...source, stamp: "A7K2M9QX" }));
  for (const path of ["word/footer1.xml", "word/footer2.xml"]) {
    expect(partOf(written, path)).toContain("核验码 A7K2M9QX");
  }
});

test("a figure of seven digits in a narrow column is set smaller, not broken over two lines", async () => {
  const figures = new Map([["requests.received.total", { state: "number", value: 1_234_567 } as const]]);
  const written = partOf(await writeDocx(composeReport({ ...source, figures })), "word/document.xml");
  const size = Number(/<w:sz w:val="(\d+)"\/>(?:(?!<w:sz ).)*>1234567</.exec(written)?.[1]) / 2;
  expect(size).toBeLessThan(10.5);
  expect(size).toBeGreaterThanOrEqual(7.5);
});

test.each<FontProfile>(["gb2312", "founder", "system"])(
  "in the fonts of %s every Chinese typeface named has a stand-in",
  async (fonts) => {
    const written = await writeDocx(composeReport(source), { fonts });
    const table = partOf(written, "word/fontTable.xml");
    const named = new Set(
      [...partOf(written, "word/document.xml").matchAll(/w:eastAsia="([^"]*)"/g)].map(([, name]) => name),
    );
    for (const name of named) expect(table).toContain(`<w:font w:name="${name}"><w:altName w:val="`);
  },
);

test("三、本年度办理结果 and the group labels are merged down the rows they head, so that a new page keeps the grid", () => {
  const labels = formOf("2019")
    .tables.flatMap(({ rows }) => rows.flat())
    .filter((cell) => (cell.rowSpan ?? 1) > 1);
  expect(body.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(labels.length);
  const continued = labels.reduce((sum, { rowSpan = 1 }) => sum + rowSpan - 1, 0);
  expect(body.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(continued);
});

test("the Word is built without a template: marks of template engines are printed as typed, nothing is fetched", async () => {
  const marks = "{{unit}} {#rows}{name}{/rows} ${year} <%= 1 + 1 %> {d.total}";
  const asked = jest.spyOn(globalThis, "fetch").mockRejectedValue(new Error("nothing is to be fetched"));
  const narrative = { ...luoyun.narrative, other: [marks] };
  const written = await writeDocx(composeReport({ ...source, narrative }));
  const reading = readDocx(written);
  if ("unreadable" in reading) throw new Error(reading.unreadable);
  expect(reading.content.blocks).toContainEqual({ kind: "paragraph", text: marks });
  expect(asked).not.toHaveBeenCalled();
  asked.mockRestore();
});

test("发文字号 stands centred above the title", async () => {
  const written = partOf(
    await writeDocx(composeReport({ ...source, documentNumber: "罗云府文〔2021〕3号" })),
    "word/document.xml",
  );
  expect(written.indexOf("罗云府文〔2021〕3号")).toBeLessThan(written.indexOf("重庆市涪陵区罗云乡人民政府"));
  expect(written).toMatch(/<w:jc w:val="center"\/><\/w:pPr>(?:(?!<\/w:p>).)*罗云府文〔2021〕3号/);
});

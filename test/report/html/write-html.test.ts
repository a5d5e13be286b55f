/** @jest-environment jsdom */
import fc from "fast-check";
import { figureText, type Figures, type Narrative } from "../../../src/figures/index";
import { figurePlaces, formOf, type EditionId } from "../../../src/form/index";
import { composeReport, readReport, tidyNarrative, type ContentBlock } from "../../../src/report/index";
import { writeHtml } from "../../../src/report/html/index";
import { publishedReport, publishedReports } from "../../support/reports";
import { anyFigures, anyNarrative } from "../any-report";

const luoyun = publishedReport("luoyun-township-2020");
const luoyunHtml = writeHtml(composeReport({ ...luoyun, form: formOf("2019"), stamp: "A7K2M9QX" }));

function parsed(html: string): HTMLElement {
  const page = document.createElement("div");
  page.innerHTML = html;
  return page;
}

const lines = (element: Element) =>
  [...element.childNodes].reduce(
    (text, node) => text + (node.nodeName === "BR" ? "\n" : (node.textContent ?? "")),
    "",
  );

/** What a browser shows, in reading order. */
function blocksOf(html: string): ContentBlock[] {
  return [...parsed(html).querySelectorAll("h1, h2, h3, h4, p, table")].map((element): ContentBlock => {
    if (!(element instanceof HTMLTableElement)) {
      return { kind: "paragraph", text: lines(element), isTitle: element.nodeName === "H1" };
    }
    const rows = [...element.rows].map((row) =>
      [...row.cells].map((cell) => ({ text: lines(cell), rowSpan: cell.rowSpan, columnSpan: cell.colSpan })),
    );
    return { kind: "table", rows };
  });
}

function writtenAndRead(edition: EditionId, figures: Figures, narrative: Narrative) {
  const source = { form: formOf(edition), unit: "示例县示例镇人民政府", year: 2024, figures, narrative };
  return readReport({ blocks: blocksOf(writeHtml(composeReport(source))) });
}

function printed(edition: EditionId, figures: Figures): Record<string, string> {
  const places = [...figurePlaces(formOf(edition)).values()];
  return Object.fromEntries(
    places.map(({ cell }) => [cell.name, figureText(figures.get(cell.name), cell.kind)]),
  );
}

test.each(publishedReports)("%s, written as HTML and read back, has the same figures", (name) => {
  const report = publishedReport(name);
  const reading = writtenAndRead(report.edition, report.figures, report.narrative);
  expect(reading.edition).toBe(report.edition);
  expect(reading.figures).toEqual(report.figures);
});

test("Luoyun 2020, written as HTML and read back, has the same title and paragraphs", () => {
  expect(writtenAndRead("2019", luoyun.figures, luoyun.narrative).narrative).toEqual(luoyun.narrative);
});

test.each<EditionId>(["2019", "2021"])("any figures and texts survive HTML in the %s edition", (edition) => {
  fc.assert(
    fc.property(anyFigures(edition), anyNarrative, (figures, narrative) => {
      const reading = writtenAndRead(edition, figures, narrative);
      expect(printed(edition, reading.figures)).toEqual(printed(edition, figures));
      const { title, ...texts } = tidyNarrative(narrative);
      expect(reading.narrative).toMatchObject(texts);
      if (title.length > 0) expect(reading.narrative.title).toEqual(title);
    }),
    { numRuns: 10 },
  );
});

test("no text of the unit becomes markup", () => {
  const narrative = {
    ...luoyun.narrative,
    overview: ['<script>alert(1)</script><img src="x" onerror=alert(1)>'],
  };
  const page = parsed(writeHtml(composeReport({ ...luoyun, form: formOf("2019"), narrative })));
  expect(page.querySelectorAll("script, img")).toHaveLength(0);
  expect(page.textContent).toContain("<script>alert(1)</script>");
});

test("the fragment refers to nothing outside and needs no style sheet", () => {
  const page = parsed(luoyunHtml);
  expect(page.children).toHaveLength(1);
  expect(page.querySelectorAll("[src], [href], [class], style, link, script")).toHaveLength(0);
  expect(luoyunHtml).not.toMatch(/url\(|https?:/);
});

test("each table has a caption", () => {
  const captions = [...parsed(luoyunHtml).querySelectorAll("caption")].map((caption) => caption.textContent);
  expect(captions).toEqual([
    "主动公开政府信息情况",
    "收到和处理政府信息公开申请情况",
    "政府信息公开行政复议、行政诉讼情况",
  ]);
});

test("every label has a scope and an id of its own", () => {
  const labels = [...parsed(luoyunHtml).querySelectorAll("th")];
  expect(labels.filter((label) => !/^(row|col)(group)?$/.test(label.scope))).toEqual([]);
  expect(new Set(labels.map((label) => label.id)).size).toBe(labels.length);
});

test.each([
  ["第二十条第（六）项 上一年项目数量 行政强制", "0"],
  ["申请人情况 法人或其他组织 法律服务机构 三、本年度办理结果 （五）不予处理 2.重复申请", "0"],
  ["第二十条第（一）项 对外公开总数量 规范性文件", "13"],
  ["行政诉讼 未经复议直接起诉 尚未审结", "1"],
])("a screen reader announces %s before %s", (announced, figure) => {
  const page = parsed(luoyunHtml);
  const announcedWith = [...page.querySelectorAll("td[headers]")].map((cell) => {
    const ids = (cell.getAttribute("headers") ?? "").split(" ");
    return [ids.map((id) => page.querySelector(`[id="${id}"]`)?.textContent).join(" "), cell.textContent];
  });
  expect(announcedWith).toContainEqual([announced, figure]);
});

test("the stamp stands below the text", () => {
  expect(parsed(luoyunHtml).textContent?.trim().endsWith("核验码 A7K2M9QX")).toBe(true);
});

test("only a draft says that it is one", () => {
  expect(luoyunHtml).not.toContain("草稿");
  expect(writeHtml(composeReport({ ...luoyun, form: formOf("2019"), draft: true }))).toContain("草稿");
});

import fc from "fast-check";
import { formOf, type EditionId } from "../../../src/form/index";
import { composeReport, contentOf } from "../../../src/report/index";
import { readHtml, writeHtml } from "../../../src/report/html/index";
import { anyFigures, anyNarrative } from "../any-report";

const texts = (html: string) =>
  readHtml(html).blocks.map((block) => (block.kind === "paragraph" ? block.text : block.rows));
const cell = (text: string, columnSpan = 1, rowSpan = 1) => ({ text, rowSpan, columnSpan });

test("paragraphs and headings come in reading order, the first heading as the title", () => {
  expect(readHtml("<h1>标题</h1><p>引言。</p><h2>一、总体情况</h2>").blocks).toEqual([
    { kind: "paragraph", text: "标题", isTitle: true },
    { kind: "paragraph", text: "引言。" },
    { kind: "paragraph", text: "一、总体情况" },
  ]);
});

test("a page whose tags are never closed is read as browsers show it", () => {
  expect(texts("<p>甲<p>乙<table><tr><td>规章<td>0<tr><td>规范性文件<td>13</table><p>丙")).toEqual([
    "甲",
    "乙",
    [
      [cell("规章"), cell("0")],
      [cell("规范性文件"), cell("13")],
    ],
    "丙",
  ]);
});

test("merged cells keep their spans, and a line break in a cell stays one", () => {
  expect(texts('<table><tr><th rowspan="2" colspan=3>商业<br>企业</th><td>1</td></tr></table>')).toEqual([
    [[cell("商业\n企业", 3, 2), cell("1")]],
  ]);
});

test("scripts, styles and comments are no text", () => {
  expect(
    texts("<style>p{}</style><script>if (a<b) alert('</p>')</script><!-- 注释 <p>x</p> --><p>甲</p>"),
  ).toEqual(["甲"]);
});

test("entities are the characters they name, and an unknown one stays as it is", () => {
  expect(texts("<p>&lt;b&gt;&amp;&quot;&#20320;&#x2014;&nosuch;</p>")).toEqual(['<b>&"你—&nosuch;']);
});

test("a table that only lays out the page is read as what it holds", () => {
  expect(
    texts("<table><tr><td><p>引言。</p><table><tr><td>规章</td><td>0</td></tr></table></td></tr></table>"),
  ).toEqual(["引言。", [[cell("规章"), cell("0")]]]);
});

test("no page makes the reader fail or hang", () => {
  const pieces = fc.constantFrom(
    "<",
    ">",
    "<p>",
    "</p>",
    "<td",
    "<table>",
    "</table>",
    "<!--",
    "&#",
    '"',
    "甲",
    "<script>",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      expect(Array.isArray(readHtml(parts.join("")).blocks)).toBe(true);
    }),
  );
});

/** As a browser shows it: runs of spaces are one. */
const shown = (text: string) => text.replace(/ +/g, " ");

test.each<EditionId>(["2019", "2021"])(
  "any report of the %s edition, written as HTML, is read back whole",
  (edition) => {
    fc.assert(
      fc.property(anyFigures(edition), anyNarrative, (figures, narrative) => {
        const document = composeReport({
          form: formOf(edition),
          unit: "示例镇",
          year: 2024,
          figures,
          narrative,
        });
        const read = readHtml(writeHtml(document));
        const lines = (content: typeof read) =>
          content.blocks.flatMap((block) =>
            block.kind === "paragraph"
              ? [shown(block.text)]
              : block.rows.flat().map(({ text }) => text.replace(/\s+/g, "")),
          );
        expect(lines(read)).toEqual(lines(contentOf(document)));
      }),
      { numRuns: 25 },
    );
  },
);

import fc from "fast-check";
import { zipSync, strToU8 } from "fflate";
import { readDocx } from "../../../src/report/docx/index";
import { docxOf, paragraph } from "./docx-parts";

const blocksOf = (body: string) => {
  const reading = readDocx(docxOf(body));
  if ("unreadable" in reading) throw new Error(reading.unreadable);
  return reading.content.blocks;
};
const cell = (text: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const unreadable = (bytes: Uint8Array) => {
  const reading = readDocx(bytes);
  return "unreadable" in reading ? reading.unreadable : "";
};

test("paragraphs come in order, their runs joined", () => {
  expect(
    blocksOf("<w:p><w:r><w:t>2024</w:t></w:r><w:r><w:t>年</w:t></w:r></w:p>" + paragraph("无。")),
  ).toEqual([
    { kind: "paragraph", text: "2024年" },
    { kind: "paragraph", text: "无。" },
  ]);
});

test("a manual line break is a line break and a tab stop in the properties is none", () => {
  const properties = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>';
  const body = `<w:p>${properties}<w:r><w:t>上</w:t><w:br/><w:t>下</w:t><w:br w:type="page"/></w:r></w:p>`;
  expect(blocksOf(body)).toEqual([{ kind: "paragraph", text: "上\n下" }]);
});

test("text deleted or moved away in tracked changes is left out and inserted text is in", () => {
  const body =
    "<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins>" +
    "<w:moveFrom><w:r><w:t>走</w:t></w:r></w:moveFrom></w:p>";
  expect(blocksOf(body)).toEqual([{ kind: "paragraph", text: "新" }]);
});

test("merged cells become spans", () => {
  const table =
    `<w:tbl><w:tr>${cell("合并", '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>')}${cell("甲")}</w:tr>` +
    `<w:tr>${cell("", '<w:gridSpan w:val="2"/><w:vMerge/>')}${cell("乙")}</w:tr></w:tbl>`;
  expect(blocksOf(table)).toEqual([
    {
      kind: "table",
      rows: [
        [
          { text: "合并", rowSpan: 2, columnSpan: 2 },
          { text: "甲", rowSpan: 1, columnSpan: 1 },
        ],
        [{ text: "乙", rowSpan: 1, columnSpan: 1 }],
      ],
    },
  ]);
});

test("a row deleted in tracked changes is left out", () => {
  const table = `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell("旧")}</w:tr><w:tr>${cell("新")}</w:tr></w:tbl>`;
  expect(blocksOf(table)).toEqual([{ kind: "table", rows: [[{ text: "新", rowSpan: 1, columnSpan: 1 }]] }]);
});

test("a table inside a cell stands before the table around it", () => {
  const inner = `<w:tbl><w:tr>${cell("内")}</w:tr></w:tbl>`;
  const blocks = blocksOf(`<w:tbl><w:tr><w:tc>${inner}${paragraph("外")}</w:tc></w:tr></w:tbl>`);
  expect(blocks.map((block) => block.kind === "table" && block.rows[0]?.[0]?.text)).toEqual(["内", "外"]);
});

test.each<[string, Uint8Array, string]>([
  ["an empty file", new Uint8Array(), "文件是空的"],
  ["a PDF", strToU8("%PDF-1.7 report"), "PDF"],
  ["a scan", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "扫描件"],
  ["plain text", strToU8("一、总体情况"), "不是Word文档"],
  ["a workbook", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }), "不是Word文档"],
  ["a cut download", docxOf(paragraph("无。")).slice(0, 300), "不完整"],
  ["broken XML", docxOf("<w:p>"), "已损坏"],
])("%s is refused with a sentence", (_, bytes, sentence) => {
  expect(unreadable(bytes)).toContain(sentence);
});

test("a flipped byte anywhere never throws: the file is read or refused", () => {
  const whole = docxOf(paragraph("全年公开127条。"));
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ change;
      const reading = readDocx(bytes);
      expect("unreadable" in reading ? reading.unreadable : "。").toContain("。");
    }),
  );
});

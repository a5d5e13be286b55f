import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GridValue } from "../../src/sheet/index";
import { readWorkbook } from "../../src/workbooks";
import { MAIN, oneSheet, packParts, sheetXml, workbookParts } from "./make-workbook";

/** The values of the only sheet. */
function valuesOf(rows: string, strings?: string): readonly (readonly GridValue[])[] {
  return readWorkbook(oneSheet(rows, strings))[0]!.values;
}

function formulasOf(rows: string): readonly (readonly (string | null)[])[] {
  return readWorkbook(oneSheet(rows))[0]!.formulas;
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
}

describe("values", () => {
  test("a number is a number, zero too", () => {
    expect(valuesOf('<row r="1"><c r="A1"><v>0</v></c><c r="B1" t="n"><v>-1.5E2</v></c></row>')).toEqual([
      [0, -150],
    ]);
  });

  test("a number that is none stays the text it is", () => {
    const cells = ["0x10", "Infinity", "1,5", "1e999"].map(
      (text, index) => `<c r="A${index + 1}"><v>${text}</v></c>`,
    );
    expect(valuesOf(`<row>${cells.join("")}</row>`)).toEqual([["0x10"], ["Infinity"], ["1,5"], ["1e999"]]);
  });

  test("booleans and errors keep their kind", () => {
    const cells =
      '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#VALUE!</v></c>';
    expect(valuesOf(`<row>${cells}</row>`)).toEqual([[true, false, "#VALUE!"]]);
  });

  test("inline text is read, plain and in runs", () => {
    const plain = '<c r="A1" t="inlineStr"><is><t>行政许可</t></is></c>';
    const runs = '<c r="B1" t="inlineStr"><is><r><rPr><b/></rPr><t>予以</t></r><r><t>公开</t></r></is></c>';
    expect(valuesOf(`<row>${plain}${runs}</row>`)).toEqual([["行政许可", "予以公开"]]);
  });

  test("phonetic readings are no part of a text", () => {
    const strings = '<si><t>規章</t><rPh sb="0" eb="2"><t>キショウ</t></rPh><phoneticPr fontId="1"/></si>';
    expect(valuesOf('<row><c r="A1" t="s"><v>0</v></c></row>', strings)).toEqual([["規章"]]);
  });

  test("phonetic readings are no part of an inline text either", () => {
    const text = '<is><t>規章</t><rPh sb="0" eb="2"><t>キショウ</t></rPh></is>';
    expect(valuesOf(`<row><c t="inlineStr">${text}</c></row>`)).toEqual([["規章"]]);
  });

  test("shared strings are found by number, rich ones joined", () => {
    const strings =
      "<si><t>甲</t></si><si><r><t>乙</t></r><r><rPr><sz val='9'/></rPr><t>丙</t></r></si><si/>";
    const cells = [1, 0, 2].map((index, column) => `<c r="${"ABC"[column]}1" t="s"><v>${index}</v></c>`);
    expect(valuesOf(`<row>${cells.join("")}</row>`, strings)).toEqual([["乙丙", "甲", ""]]);
  });

  test("escaped characters, references, CDATA and astral characters come out as text", () => {
    const strings =
      "<si><t>一_x000D_\n二</t></si><si><t>_x005F_x0041_</t></si><si><t><![CDATA[<&>]]>&#19977;𠮷</t></si>";
    const cells = [0, 1, 2].map((index) => `<c t="s"><v>${index}</v></c>`);
    expect(valuesOf(`<row>${cells.join("")}</row>`, strings)).toEqual([["一\r\n二", "_x0041_", "<&>三𠮷"]]);
  });

  test("full-width digits and ideographic spaces are kept", () => {
    expect(valuesOf('<row><c t="inlineStr"><is><t>　１２　</t></is></c></row>')).toEqual([["　１２　"]]);
  });

  test("a date is the number it is stored as, an ISO date its text", () => {
    const cells = '<c r="A1" s="3"><v>43831</v></c><c r="B1" t="d"><v>2020-01-01T00:00:00</v></c>';
    expect(valuesOf(`<row>${cells}</row>`)).toEqual([[43831, "2020-01-01T00:00:00"]]);
  });
});

describe("places", () => {
  test("cells and rows without an address follow the one before", () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(valuesOf(rows)).toEqual([
      [1, 2, null],
      [null, null, null],
      [null, null, null],
      [null, 3, 4],
      [5, null, null],
    ]);
  });

  test("a cell without an address counts the styled empty ones before it", () => {
    const rows =
      '<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/><c><v>3</v></c></row><row r="2"><c s="1"/><c><v>4</v></c></row>';
    const [sheet] = readWorkbook(oneSheet(rows));
    expect(sheet).toMatchObject({
      firstRow: 0,
      firstColumn: 1,
      values: [
        [null, 3],
        [4, null],
      ],
    });
  });

  test("a sheet is cropped to what it holds", () => {
    const [sheet] = readWorkbook(
      oneSheet('<row r="5"><c r="A5" s="1"/><c r="C5"><v>7</v></c><c r="D5" s="2"/></row>'),
    );
    expect(sheet).toEqual({
      name: "表",
      firstRow: 4,
      firstColumn: 2,
      values: [[7]],
      formulas: [[null]],
      merges: [],
    });
  });

  test("a sheet that holds nothing is empty", () => {
    const [sheet] = readWorkbook(oneSheet('<row r="9"><c r="C9" s="4"/></row>'));
    expect(sheet).toEqual({ name: "表", firstRow: 0, firstColumn: 0, values: [], formulas: [], merges: [] });
  });

  test("merged cells are told, whatever stands between them and the cells", () => {
    const tail =
      '<sheetProtection sheet="1"/><customSheetViews><customSheetView guid="x"><pageMargins left="1"/></customSheetView></customSheetViews>' +
      '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B2:B4"/></mergeCells><pageMargins left="1"/>';
    const xml = sheetXml('<row r="1"><c r="A1"><v>7</v></c></row>').replace("</sheetData>", `$&${tail}`);
    const [sheet] = readWorkbook(packParts(workbookParts([{ name: "表", xml }])));
    expect(sheet?.merges).toEqual([
      { row: 0, column: 0, rowCount: 1, columnCount: 3 },
      { row: 1, column: 1, rowCount: 3, columnCount: 1 },
    ]);
  });

  test("the last cell of a sheet has a place", () => {
    const [sheet] = readWorkbook(oneSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'));
    expect(sheet).toMatchObject({ firstRow: 1_048_575, firstColumn: 16_383 });
  });

  test("a million styled empty rows are no part of the sheet", () => {
    const empty = Array.from(
      { length: 1_048_575 },
      (_, row) => `<row r="${row + 2}" s="3" ht="20" customFormat="1"><c r="A${row + 2}" s="3"/></row>`,
    );
    const [sheet] = readWorkbook(oneSheet(`<row r="1"><c r="A1"><v>1</v></c></row>${empty.join("")}`));
    expect(sheet?.values).toEqual([[1]]);
  });

  test("a stray entry in the last row costs one blank row repeated", () => {
    const [sheet] = readWorkbook(
      oneSheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="B1048576"><v>2</v></c></row>'),
    );
    expect(sheet?.values).toHaveLength(1_048_576);
    expect(sheet?.values[5]).toBe(sheet?.values[500_000]);
  });
});

describe("formulas", () => {
  test.each([
    ["a number", "", "<v>0</v>", 0],
    ["a text", ' t="str"', "<v>未能核对</v>", "未能核对"],
    ["a blank text", ' t="str"', "<v></v>", ""],
    ["a boolean", ' t="b"', "<v>1</v>", true],
    ["an error", ' t="e"', "<v>#DIV/0!</v>", "#DIV/0!"],
    ["nothing", "", "", null],
  ])("a formula that gave %s keeps text and result", (_, type, result, value) => {
    const [sheet] = readWorkbook(
      oneSheet(`<row><c r="B2"${type}><f>IF(A1&gt;0,A1,"")</f>${result}</c></row>`),
    );
    expect(sheet).toMatchObject({ values: [[value]], formulas: [['=IF(A1>0,A1,"")']] });
  });

  test("cells that share a formula each have their own", () => {
    const master =
      '<row r="1"><c r="C1"><f t="shared" ref="C1:D2" si="0">A1+$B$1*A$1</f><v>1</v></c><c r="D1"><f t="shared" si="0"/><v>2</v></c></row>';
    const follower =
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>3</v></c><c r="D2"><f>9</f><v>9</v></c></row>';
    expect(formulasOf(master + follower)).toEqual([
      ["=A1+$B$1*A$1", "=B1+$B$1*B$1"],
      ["=A2+$B$1*A$1", "=9"],
    ]);
  });

  test("a shared formula is found even when its text comes later", () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" si="7"/><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" ref="B1:B2" si="7">A2</f><v>2</v></c></row>';
    expect(formulasOf(rows)).toEqual([["=A1"], ["=A2"]]);
  });

  test("a shared formula whose text is lost is still a formula", () => {
    expect(formulasOf('<row><c r="A1"><f t="shared" si="3"/><v>1</v></c></row>')).toEqual([["="]]);
  });

  test("an array formula stands in every cell it fills", () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c><c r="C1"><v>1</v></c></row>';
    expect(formulasOf(rows)).toEqual([["=C1:D1*2", "=C1:D1*2", null]]);
  });

  test("formulas are never evaluated", () => {
    expect(valuesOf('<row><c r="A1"><f>1+1</f><v>3</v></c></row>')).toEqual([[3]]);
  });
});

describe("packages", () => {
  test("sheets come in the order of their tabs, not of their relationships", () => {
    const parts = workbookParts([
      { name: "一", rows: "<row><c><v>1</v></c></row>" },
      { name: "二", rows: "<row><c><v>2</v></c></row>" },
    ]);
    const workbook = String(parts.get("xl/workbook.xml"));
    parts.set(
      "xl/workbook.xml",
      workbook.replace('"rId1"', '"x"').replace('"rId2"', '"rId1"').replace('"x"', '"rId2"'),
    );
    expect(readWorkbook(packParts(parts)).map(({ name, values }) => [name, values[0]?.[0]])).toEqual([
      ["一", 2],
      ["二", 1],
    ]);
  });

  test("hidden and very hidden sheets are read and marked", () => {
    const parts = workbookParts([
      { name: "甲" },
      { name: "乙", state: "hidden" },
      { name: "丙", state: "veryHidden" },
    ]);
    expect(readWorkbook(packParts(parts)).map(({ hidden }) => hidden)).toEqual([undefined, true, true]);
  });

  test("sheets named like an object's insides are sheets", () => {
    const parts = workbookParts([
      { name: "__proto__", rows: "<row><c><v>1</v></c></row>" },
      { name: "constructor", rows: "<row><c><v>2</v></c></row>" },
    ]);
    expect(readWorkbook(packParts(parts)).map(({ name, values }) => [name, values[0]?.[0]])).toEqual([
      ["__proto__", 1],
      ["constructor", 2],
    ]);
  });

  test("prefixed elements are read, as the OpenXML SDK writes them", () => {
    const xml = sheetXml('<row r="1"><c r="A1" s="1"/><c r="B1" t="str"><f>A1</f><v>x</v></c></row>');
    const prefixed = xml.replace(/<(\/?)(?=[a-z])/g, "<$1x:").replace("xmlns=", "xmlns:x=");
    expect(readWorkbook(packParts(workbookParts([{ name: "表", xml: prefixed }])))[0]).toMatchObject({
      firstColumn: 1,
      values: [["x"]],
      formulas: [["=A1"]],
    });
  });

  test("ISO strict files are read", () => {
    const parts = workbookParts(
      [{ name: "表", rows: '<row><c t="s"><v>0</v></c></row>' }],
      "<si><t>严格</t></si>",
    );
    for (const [path, data] of parts) {
      parts.set(
        path,
        String(data)
          .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
      );
    }
    expect(readWorkbook(packParts(parts))[0]?.values).toEqual([["严格"]]);
  });

  test("absolute targets, back-slashes and another case lead to the same parts", () => {
    const parts = workbookParts(
      [{ name: "表", rows: '<row><c t="s"><v>0</v></c></row>' }],
      "<si><t>甲</t></si>",
    );
    const links = String(parts.get("xl/_rels/workbook.xml.rels"));
    parts.set(
      "xl/_rels/workbook.xml.rels",
      links.replace('"worksheets/', '"/xl/Worksheets/').replace('"sharedStrings', '"SharedStrings'),
    );
    const bytes = packParts(parts, (entry) => ({ ...entry, path: entry.path.replace(/\//g, "\\") }));
    expect(readWorkbook(bytes)[0]?.values).toEqual([["甲"]]);
  });

  test("stored parts and parts in UTF-16 are read", () => {
    const xml = sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>宽</t></is></c></row>').replace(
      "UTF-8",
      "UTF-16",
    );
    const bytes = packParts(workbookParts([{ name: "表", xml: utf16(xml) }]), (entry) => ({
      ...entry,
      stored: true,
    }));
    expect(readWorkbook(bytes)[0]?.values).toEqual([["宽"]]);
  });

  test("of alternative contents the fallback is read", () => {
    const alternative =
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x"><row r="1"><c r="A1"><v>1</v></c></row></mc:Choice><mc:Fallback><row r="1"><c r="A1"><v>2</v></c></row></mc:Fallback></mc:AlternateContent>';
    expect(valuesOf(alternative)).toEqual([[2]]);
  });

  test("cells in comments and CDATA are no cells", () => {
    const rows =
      '<!-- <c r="A1"><v>9</v></c> --><row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[<c r="B1" s="1"/></row>]]></t></is></c></row>';
    expect(valuesOf(rows)).toEqual([['<c r="B1" s="1"/></row>']]);
  });

  test("chart sheets hold no cells and are left out", () => {
    const parts = workbookParts([{ name: "图" }, { name: "表" }]);
    const links = String(parts.get("xl/_rels/workbook.xml.rels"));
    parts.set("xl/_rels/workbook.xml.rels", links.replace("/worksheet", "/chartsheet"));
    expect(readWorkbook(packParts(parts)).map(({ name }) => name)).toEqual(["表"]);
  });

  test("a workbook saved by LibreOffice is read with values and formulas", () => {
    const [sheet, other] = readWorkbook(
      readFileSync(join(__dirname, "fixtures", "saved-by-libreoffice.xlsx")),
    );
    expect(sheet?.values[2]).toEqual(["=规章", 7, 0, 7]);
    expect(sheet?.formulas.map((row) => row[3])).toEqual([
      null,
      null,
      "=SUM(B3:C3)",
      '=IF(COUNT(B4:C4)<2,"未能核对","✓")',
      "=B3",
      '=IF(B3>0,B3,"")',
      null,
    ]);
    expect(sheet?.values.map((row) => row[0])).toEqual([
      "二、主动公开政府信息情况",
      "第二十条\n第（一）项",
      "=规章",
      "三、本年度办理结果",
      null,
      null,
      " #N/A 与 _x0041_ ",
    ]);
    expect(other?.formulas[0]).toEqual(["=主动公开!D3", null]);
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { openZip } from "../../src/packages";
import { contentAt, layOutWorkbook, type StoredContent } from "../../src/sheet/index";
import { editWorkbook, readWorkbook, writeWorkbook, type FileEdit } from "../../src/workbooks";
import { publishedReport } from "../support/reports";
import { MAIN, OFFICE, oneSheet, packParts, sheetXml, workbookParts } from "./make-workbook";

function put(row: number, column: number, content: StoredContent, sheet = 0): FileEdit {
  return { place: { sheet, row, column }, content };
}

/** The text of a part of a workbook. */
function part(bytes: Uint8Array, path = "xl/worksheets/sheet1.xml"): string {
  return new TextDecoder().decode(openZip(bytes).read(path));
}

function dataOf(bytes: Uint8Array): string {
  return /<(?:\w+:)?sheetData>(.*)<\/(?:\w+:)?sheetData>/s.exec(part(bytes))?.[1] ?? "";
}

test("a cell that is there keeps its style and gets the number", () => {
  const file = oneSheet('<row r="2"><c r="B2" s="7" t="s"><v>0</v></c></row>', "<si><t>无</t></si>");
  expect(dataOf(editWorkbook(file, [put(1, 1, 5)]))).toBe('<row r="2"><c r="B2" s="7"><v>5</v></c></row>');
});

test("cells and rows that are not there are put in at their place", () => {
  const file = oneSheet('<row r="2"><c r="B2"><v>1</v></c></row><row r="5"/>');
  const edits = [put(1, 0, 10), put(1, 2, 11), put(0, 3, 12), put(2, 3, 13), put(4, 1, 14), put(8, 0, 15)];
  expect(dataOf(editWorkbook(file, edits))).toBe(
    '<row r="1"><c r="D1"><v>12</v></c></row>' +
      '<row r="2"><c r="A2"><v>10</v></c><c r="B2"><v>1</v></c><c r="C2"><v>11</v></c></row>' +
      '<row r="3"><c r="D3"><v>13</v></c></row>' +
      '<row r="5"><c r="B5"><v>14</v></c></row>' +
      '<row r="9"><c r="A9"><v>15</v></c></row>',
  );
});

test("a sheet without any row takes cells", () => {
  const xml = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
  const file = packParts(workbookParts([{ name: "表", xml }]));
  const [sheet] = readWorkbook(editWorkbook(file, [put(3, 1, "文字"), put(1, 1, 2)]));
  expect([contentAt(sheet!, 3, 1), contentAt(sheet!, 1, 1)]).toEqual(["文字", 2]);
});

test("a cell that is not there looks like its row, or like its column", () => {
  const rows = '<row r="1" s="4" customFormat="1"/><row r="2" s="4"/>';
  const xml = sheetXml(rows).replace(
    "<sheetData>",
    '<cols><col min="2" max="3" style="9"/></cols><sheetData>',
  );
  const file = packParts(workbookParts([{ name: "表", xml }]));
  const data = dataOf(editWorkbook(file, [put(0, 1, 1), put(1, 1, 1), put(1, 4, 1)]));
  expect(data).toContain('<c r="B1" s="4">');
  expect(data).toContain('<c r="B2" s="9">');
  expect(data).toContain('<c r="E2">');
});

test("rows and cells without addresses stay where they were", () => {
  const file = oneSheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");
  const before = readWorkbook(file)[0]!;
  const [sheet] = readWorkbook(editWorkbook(file, [put(0, 0, null), put(0, 5, 9), put(6, 0, 7)]));
  expect(contentAt(before, 1, 0)).toBe(3);
  expect([contentAt(sheet!, 0, 1), contentAt(sheet!, 1, 0), contentAt(sheet!, 0, 5)]).toEqual([2, 3, 9]);
});

test("a sheet with a prefix is edited with its prefix", () => {
  const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const file = packParts(workbookParts([{ name: "表", xml }]));
  const edited = editWorkbook(file, [put(0, 0, "甲"), put(0, 1, { formula: "=A1" }), put(1, 0, 4)]);
  expect(dataOf(edited)).toBe(
    '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c>' +
      '<x:c r="B1"><x:f>A1</x:f></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>4</x:v></x:c></x:row>',
  );
  expect(contentAt(readWorkbook(edited)[0]!, 0, 0)).toBe("甲");
});

test("cells sharing the formula of a replaced cell get it written out", () => {
  const file = oneSheet(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">IF(B1&gt;1,SUM(B1:C1),"B1")</f><v>3</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>4</v></c></row>',
  );
  const [sheet] = readWorkbook(editWorkbook(file, [put(0, 0, 7), put(2, 0, 8)]));
  expect([0, 1, 2].map((row) => contentAt(sheet!, row, 0))).toEqual([
    7,
    { formula: '=IF(B2>1,SUM(B2:C2),"B1")' },
    8,
  ]);
});

test("a cell of an array formula is refused by name", () => {
  const file = oneSheet('<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>3</v></c></row>');
  expect(() => editWorkbook(file, [put(1, 0, 7)])).toThrow("工作表“表”的A2格是数组公式的一部分");
});

function withCalculation(rows: string): Map<string, string | Uint8Array> {
  const parts = workbookParts([
    { name: "表", rows },
    { name: "别的", rows: '<row r="1"/>' },
  ]);
  const links = String(parts.get("xl/_rels/workbook.xml.rels"));
  const chain = `<Relationship Id="rId9" Type="${OFFICE}/calcChain" Target="calcChain.xml"/>`;
  parts.set("xl/_rels/workbook.xml.rels", links.replace("</Relationships>", `${chain}</Relationships>`));
  parts.set(
    "[Content_Types].xml",
    '<Types><Override PartName="/xl/workbook.xml" ContentType="w"/><Override PartName="/xl/calcChain.xml" ContentType="c"/></Types>',
  );
  parts.set("xl/calcChain.xml", `<calcChain xmlns="${MAIN}"><c r="A1"/></calcChain>`);
  parts.set("xl/media/seal.png", new Uint8Array([1, 2, 3, 250]));
  return parts;
}

test("replacing a formula takes the list of formulas away, and every program is asked to calculate", () => {
  const file = packParts(withCalculation('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'));
  const edited = editWorkbook(file, [put(0, 0, 7)]);
  expect(openZip(edited).has("xl/calcChain.xml")).toBe(false);
  expect(part(edited, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  expect(part(edited, "[Content_Types].xml")).toBe(
    '<Types><Override PartName="/xl/workbook.xml" ContentType="w"/></Types>',
  );
  expect(part(edited, "xl/workbook.xml")).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
});

test("an entry leaves every other part byte for byte", () => {
  const file = packParts(withCalculation('<row r="1"><c r="A1"><v>2</v></c></row>'));
  const [before, after] = [openZip(file), openZip(editWorkbook(file, [put(0, 0, 7)]))];
  expect(after.paths).toEqual(before.paths);
  const changed = before.paths.filter((path) => !Buffer.from(before.read(path)).equals(after.read(path)));
  expect(changed).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
});

test("what the workbook said of calculating is kept beside the request to calculate", () => {
  const parts = withCalculation('<row r="1"/>');
  const workbook = String(parts.get("xl/workbook.xml"));
  const calculation = '<calcPr calcId="191029" fullCalcOnLoad="0"/>';
  parts.set("xl/workbook.xml", workbook.replace("</workbook>", `${calculation}</workbook>`));
  const edited = editWorkbook(packParts(parts), [put(0, 0, 7)]);
  expect(part(edited, "xl/workbook.xml")).toContain(
    '<calcPr fullCalcOnLoad="1" calcId="191029"/></workbook>',
  );
});

test("a number does not keep a date or text format, and everything else of the look stays", () => {
  const parts = withCalculation(
    '<row r="1"><c r="A1" s="1"><v>45000</v></c><c r="B1" s="2"/><c r="C1" s="3"/></row>',
  );
  const links = String(parts.get("xl/_rels/workbook.xml.rels"));
  const link = `<Relationship Id="rId8" Type="${OFFICE}/styles" Target="styles.xml"/>`;
  parts.set("xl/_rels/workbook.xml.rels", links.replace("</Relationships>", `${link}</Relationships>`));
  const styles = (count: number, more: string) =>
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="m&quot;月&quot;d"/></numFmts>` +
    `<cellXfs count="${count}"><xf numFmtId="0"/><xf numFmtId="176" fontId="3"><alignment/></xf><xf numFmtId="49"/><xf numFmtId="4"/>${more}</cellXfs></styleSheet>`;
  parts.set("xl/styles.xml", styles(4, ""));
  const edited = editWorkbook(packParts(parts), [put(0, 0, 12), put(0, 1, 3), put(0, 2, 4), put(0, 3, "x")]);
  expect(part(edited, "xl/styles.xml")).toBe(
    styles(6, '<xf numFmtId="0" fontId="3"><alignment/></xf><xf numFmtId="0"/>'),
  );
  expect(dataOf(edited)).toContain(
    '<c r="A1" s="4"><v>12</v></c><c r="B1" s="5"><v>3</v></c><c r="C1" s="3"><v>4</v></c>',
  );
});

test("a date that is cleared takes its format along, a cleared text does not", () => {
  const parts = withCalculation('<row r="1"><c r="A1" s="1"><v>45000</v></c><c r="B1" s="2"/></row>');
  const links = String(parts.get("xl/_rels/workbook.xml.rels"));
  const link = `<Relationship Id="rId8" Type="${OFFICE}/styles" Target="styles.xml"/>`;
  parts.set("xl/_rels/workbook.xml.rels", links.replace("</Relationships>", `${link}</Relationships>`));
  parts.set(
    "xl/styles.xml",
    `<styleSheet xmlns="${MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="49"/></cellXfs></styleSheet>`,
  );
  const edited = editWorkbook(packParts(parts), [put(0, 0, null), put(0, 1, null)]);
  expect(dataOf(edited)).toBe('<row r="1"><c r="A1" s="3"/><c r="B1" s="2"/></row>');
});

test("a file saved by LibreOffice is edited like any other", () => {
  const file = new Uint8Array(readFileSync(join(__dirname, "fixtures/saved-by-libreoffice.xlsx")));
  const before = readWorkbook(file);
  const edited = readWorkbook(editWorkbook(file, [put(2, 1, 77), put(40, 3, "=不是公式")]));
  expect(contentAt(edited[0]!, 2, 1)).toBe(77);
  expect(contentAt(edited[0]!, 40, 3)).toBe("=不是公式");
  expect(contentAt(edited[0]!, 3, 1)).toEqual(contentAt(before[0]!, 3, 1));
});

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20, minLength: 1 }),
  fc.string({ unit: "binary", maxLength: 10, minLength: 1 }).filter((value) => !/\p{Surrogate}/u.test(value)),
  fc.constantFrom("=1+1", "#N/A", "_x0041_", " 前后 ", "一\n二\r\n三\t四", "12", "1-2", "&lt;", "]]>"),
);
const content = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom({ formula: "=SUM(A1:B2)" }, { formula: '=IF(A1<>"",A1&"<&>","")' }),
);

test("reading what was edited gives exactly the edits, and every other cell as it was", async () => {
  const file = await writeWorkbook(layOutWorkbook(publishedReport("pingtan-2020")));
  const before = readWorkbook(file);
  const place = fc.tuple(fc.nat(before.length - 1), fc.nat(40), fc.nat(14));
  const edits = fc.uniqueArray(fc.tuple(place, content), {
    selector: ([at]) => at.join(),
    minLength: 1,
    maxLength: 25,
  });
  fc.assert(
    fc.property(edits, (made) => {
      const after = readWorkbook(
        editWorkbook(
          file,
          made.map(([[sheet, row, column], value]) => put(row, column, value, sheet)),
        ),
      );
      const written = new Map(made.map(([at, value]) => [at.join(), value]));
      const wrong: string[] = [];
      for (const [index, sheet] of before.entries()) {
        for (let row = 0; row < 60; row += 1) {
          for (let column = 0; column < 20; column += 1) {
            const key = [index, row, column].join();
            const expected = written.has(key) ? written.get(key) : contentAt(sheet, row, column);
            const actual = contentAt(after[index]!, row, column);
            if (JSON.stringify(actual) !== JSON.stringify(expected)) wrong.push(key);
          }
        }
      }
      expect(wrong).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

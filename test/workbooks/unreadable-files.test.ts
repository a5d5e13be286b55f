import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook, UnreadableWorkbook } from "../../src/workbooks";
import { makeOle } from "../packages/make-ole";
import { bytesOf, makeZip } from "../packages/make-zip";
import { oneSheet, OFFICE, PACKAGE, packParts, workbookParts } from "./make-workbook";

/** Short in every run of the tests; NIANBAO_FUZZ_RUNS asks for more. */
const RUNS = Number(process.env.NIANBAO_FUZZ_RUNS ?? 400);

/** The error a file ends in; any other error, and none, fails the test. */
function errorOf(bytes: Uint8Array): UnreadableWorkbook {
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error;
    throw error;
  }
  throw new Error("was read");
}

function pointingTo(path: string): Uint8Array {
  const links = `<Relationships xmlns="${PACKAGE}"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="${path}"/></Relationships>`;
  return makeZip([
    { path: "_rels/.rels", data: links },
    { path, data: "<x/>" },
  ]);
}

describe("what is no workbook is named as what it is", () => {
  test.each([
    ["an empty file", new Uint8Array(0), "EMPTY", "文件是空的"],
    ["an encrypted workbook", makeOle(["EncryptionInfo", "EncryptedPackage"]), "ENCRYPTED", "去掉打开密码"],
    [".xls and .et", makeOle(["Workbook"]), "IS_OLD_WORKBOOK", ".et"],
    [".doc and .wps", makeOle(["WordDocument"]), "IS_OLD_DOCUMENT", ".wps"],
    [".docx", pointingTo("word/document.xml"), "IS_DOCUMENT", ".docx"],
    [".pptx", pointingTo("ppt/presentation.xml"), "IS_PRESENTATION", "演示文稿"],
    [".xlsb", pointingTo("xl/workbook.bin"), "IS_BINARY_WORKBOOK", ".xlsb"],
    [".pdf", bytesOf("%PDF-1.7\n"), "IS_PDF", "PDF"],
    ["a scan", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "IS_IMAGE", "扫描件"],
    [".csv", bytesOf("单位,件数\n"), "IS_TEXT", ".csv"],
    ["a web page named .xls", bytesOf("<html><table></table></html>"), "IS_WEB_PAGE", "网页"],
    ["an XML spreadsheet of 2003", bytesOf('<?xml version="1.0"?><Workbook/>'), "IS_XML", "XML"],
    ["a folder in a zip", makeZip([{ path: "洛云乡.xlsx", data: "x" }]), "IS_ARCHIVE", "压缩包"],
    [".rar", bytesOf("Rar!\u001a\u0007\u0000"), "IS_ARCHIVE", "压缩包"],
    ["OFD", makeZip([{ path: "OFD.xml", data: "<x/>" }]), "IS_OFD", "OFD"],
    [
      ".ods",
      makeZip([
        { path: "mimetype", data: "x" },
        { path: "content.xml", data: "<x/>" },
      ]),
      "IS_OPENDOCUMENT",
      ".ods",
    ],
    ["Numbers", makeZip([{ path: "Index/Document.iwa", data: "x" }]), "IS_NUMBERS", "Numbers"],
    ["anything else", Uint8Array.of(0, 1, 2, 3), "UNKNOWN_FORMAT", "无法识别"],
  ])("%s", (_, bytes, code, words) => {
    const error = errorOf(bytes);
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });
});

describe("broken and hostile workbooks end in one sentence", () => {
  const strings = "<si><t>甲</t></si>";

  test("a shared string that is not there is no blank", () => {
    const error = errorOf(oneSheet('<row><c r="B3" t="s"><v>1</v></c></row>', strings));
    expect(error.code).toBe("BAD_REFERENCE");
    expect(error.message).toContain("B3");
  });

  test.each(["A0", "XFE1", "A1048577", "1A", "", "AAAA1", "A1:B2", "Ａ１"])(
    "the address %p is none",
    (address) => {
      expect(errorOf(oneSheet(`<row><c r="${address}"><v>1</v></c></row>`)).code).toBe("BAD_REFERENCE");
    },
  );

  test("a cell that stands twice has no value to trust", () => {
    const error = errorOf(
      oneSheet('<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'),
    );
    expect(error.code).toBe("CELL_TWICE");
    expect(error.message).toContain("A2");
  });

  test("a million rows of figures are too many", () => {
    const rows = Array.from(
      { length: 1_048_576 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`,
    );
    expect(errorOf(oneSheet(rows.join(""))).code).toBe("TOO_MANY_CELLS");
  });

  test("figures in opposite corners of a sheet are too scattered", () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const error = errorOf(oneSheet(rows));
    expect(error.code).toBe("TOO_SCATTERED");
    expect(error.message).toContain("XFD1048576");
  });

  test("a few figures far apart on each of many sheets are too scattered", () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="C1048576"><v>1</v></c></row>';
    const sheets = Array.from({ length: 40 }, (_, index) => ({ name: `表${index}`, rows }));
    const error = errorOf(packParts(workbookParts(sheets)));
    expect(error.code).toBe("TOO_SCATTERED");
    expect(error.message).toContain("C1048576");
  });

  test.each([
    ["in the cell", (text: string) => oneSheet(`<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`)],
    ["shared", (text: string) => oneSheet('<row><c t="s"><v>0</v></c></row>', `<si><t>${text}</t></si>`)],
  ])("a text longer than Excel can hold, %s, is none that Excel wrote", (_, make) => {
    const error = errorOf(make("0".repeat(32_768)));
    expect(error.code).toBe("TEXT_TOO_LONG");
    expect(error.message).toContain("A1格");
    expect(() => readWorkbook(make("0".repeat(32_767)))).not.toThrow();
  });

  test("ten thousand sheets are too many", () => {
    const sheets = Array.from({ length: 501 }, (_, index) => ({ name: `${index}` }));
    expect(errorOf(packParts(workbookParts(sheets))).code).toBe("TOO_MANY_SHEETS");
    const parts = new Map(
      Array.from({ length: 10_000 }, (_, index) => [`xl/worksheets/sheet${index}.xml`, ""]),
    );
    expect(errorOf(packParts(parts, (entry) => ({ ...entry, stored: true }))).code).toBe("TOO_MANY_PARTS");
  });

  test("a file of 300 MB is not looked into", () => {
    const bytes = new Uint8Array(300 * 1024 * 1024);
    expect(errorOf(bytes).code).toBe("TOO_BIG");
    bytes.set(oneSheet(""));
    expect(errorOf(bytes).code).toBe("TOO_BIG");
  });

  test("an entity bomb is refused", () => {
    const xml = `<!DOCTYPE a [<!ENTITY a "ha">]><worksheet/>`;
    expect(errorOf(packParts(workbookParts([{ name: "表", xml }]))).code).toBe("XML_DTD");
  });

  test("a sheet that unpacks to a gigabyte is refused unopened", () => {
    const bytes = packParts(workbookParts([{ name: "表" }]), (entry) =>
      entry.path.includes("sheet1") ? { ...entry, size: 2 ** 30 } : entry,
    );
    expect(errorOf(bytes).code).toBe("ZIP_BOMB");
  });

  test("a sheet of a hundred million blanks within one cell is refused", () => {
    const xml = new Uint8Array(100_000_000).fill(0x20);
    expect(errorOf(packParts(workbookParts([{ name: "表", xml }]))).code).toBe("XML_SIZE");
  });

  test("formulas shared so often that they would fill the memory are refused", () => {
    const master = `<c r="A1"><f t="shared" ref="A1:A2000" si="0">${"B1+".repeat(10_000)}B1</f><v>1</v></c>`;
    const rows = Array.from(
      { length: 2000 },
      (_, row) => `<row><c r="A${row + 2}"><f t="shared" si="0"/></c></row>`,
    );
    expect(errorOf(oneSheet(`<row>${master}</row>${rows.join("")}`)).code).toBe("XML_SIZE");
  });

  test("array formulas laid over one another without end are refused", () => {
    const cells = Array.from(
      { length: 5000 },
      () => `<row><c><f t="array" ref="A1:XFD1048576">1</f></c></row>`,
    );
    expect(errorOf(oneSheet(cells.join(""))).code).toBe("XML_SIZE");
  });

  test.each(["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"])(
    "without %s it is incomplete",
    (path) => {
      const parts = workbookParts([{ name: "表", rows: "<row><c><v>1</v></c></row>" }], strings);
      parts.delete(path);
      expect(errorOf(packParts(parts)).code).toBe("PART_MISSING");
    },
  );

  test("a sheet whose relationship is missing is incomplete", () => {
    const parts = workbookParts([{ name: "表" }]);
    parts.delete("xl/_rels/workbook.xml.rels");
    expect(errorOf(packParts(parts)).code).toBe("PART_MISSING");
  });

  test("a workbook part that is none, and one without sheets, are named", () => {
    const parts = workbookParts([{ name: "表" }]);
    parts.set("xl/workbook.xml", "<html/>");
    expect(errorOf(packParts(parts)).code).toBe("XML_MALFORMED");
    expect(errorOf(packParts(workbookParts([]))).code).toBe("NO_SHEETS");
  });

  test("a flipped bit in a figure is never read as another figure", () => {
    const whole = packParts(
      workbookParts([{ name: "表", rows: "<row><c><v>12345678</v></c></row>" }]),
      (entry) => ({
        ...entry,
        stored: true,
      }),
    );
    const at = Buffer.from(whole).indexOf("12345678");
    for (let bit = at * 8; bit < (at + 8) * 8; bit++) {
      const flipped = whole.slice();
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      expect(["ZIP_CRC", "XML_MALFORMED", "XML_ENCODING"]).toContain(errorOf(flipped).code);
    }
  });
});

describe("whatever the bytes are, they end in a grid or in a sentence", () => {
  const saved = new Uint8Array(readFileSync(join(__dirname, "fixtures", "saved-by-libreoffice.xlsx")));

  function survives(bytes: Uint8Array): void {
    try {
      readWorkbook(bytes);
    } catch (error) {
      if (!(error instanceof UnreadableWorkbook)) throw error;
      expect(error.message).toMatch(/[一-龥].*。$/s);
    }
  }

  test("random bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), survives), { numRuns: 500 });
  });

  test("a real file with bytes changed, cut out or doubled", () => {
    const change = fc.record({
      kind: fc.constantFrom("set", "cut", "double"),
      at: fc.nat(saved.length - 1),
      length: fc.integer({ min: 1, max: 200 }),
      byte: fc.nat(255),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let bytes = saved;
        for (const { kind, at, length, byte } of changes) {
          const [before, rest] = [bytes.slice(0, at), bytes.slice(at)];
          if (kind === "set") bytes = Uint8Array.of(...before, byte, ...rest.slice(1));
          else if (kind === "cut") bytes = Uint8Array.of(...before, ...rest.slice(length));
          else bytes = Uint8Array.of(...before, ...rest.slice(0, length), ...rest);
        }
        survives(bytes);
      }),
      { numRuns: RUNS },
    );
  });

  test("a well packed workbook whose XML is changed", () => {
    const parts = workbookParts(
      [
        {
          name: "表",
          rows: '<row r="1" s="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f t="shared" ref="B1:C1" si="0">A1+1</f><v>2</v></c><c r="C1"><f t="shared" si="0"/></c><c t="inlineStr"><is><t>x</t></is></c></row>',
        },
      ],
      "<si><r><t>甲</t></r><rPh><t>乙</t></rPh></si>",
    );
    const tokens = [
      "<",
      ">",
      "/>",
      '"',
      "&",
      "<!",
      "]]>",
      "r=",
      "A0",
      "1048577",
      "-1",
      "e9",
      "<c>",
      "</c>",
      "<row>",
      "s",
      "",
      "xmlns",
      ":",
      "\u0000",
      "𠮷",
    ];
    const paths = [...parts.keys()];
    const change = fc.record({
      path: fc.constantFrom(...paths),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.nat(12),
      token: fc.constantFrom(...tokens),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const changed = new Map(parts);
        for (const { path, at, drop, token } of changes) {
          const text = String(changed.get(path));
          const place = Math.floor(at * text.length);
          changed.set(path, text.slice(0, place) + token + text.slice(place + drop));
        }
        survives(packParts(changed));
      }),
      { numRuns: RUNS },
    );
  });
});

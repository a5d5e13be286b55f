import fc from "fast-check";
import { recogniseFormat } from "../../src/packages";
import { bytesOf } from "./make-zip";
import { makeOle } from "./make-ole";

test.each([
  ["empty", new Uint8Array(0)],
  ["zip", bytesOf("PK\u0003\u0004")],
  ["pdf", bytesOf("%PDF-1.4\n")],
  ["rtf", bytesOf("{\\rtf1\\ansi")],
  ["image", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
  ["image", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)],
  ["archive", bytesOf("Rar!\u001a\u0007")],
  ["archive", Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
  ["html", bytesOf("\uFEFF \r\n<HTML><table>")],
  ["html", bytesOf("<!DOCTYPE html><p>")],
  ["mailPage", bytesOf("MIME-Version: 1.0\r\n")],
  ["xml", bytesOf('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">')],
  ["text", bytesOf("单位,件数\n洛云乡,12\n")],
  ["text", Uint8Array.of(0xff, 0xfe, 0x55, 0x53)],
  ["unknown", Uint8Array.of(1, 2, 3, 4)],
])("%s is recognised by its first bytes", (format, bytes) => {
  expect(recogniseFormat(bytes)).toBe(format);
});

test.each([
  ["encrypted", ["DataSpaces", "EncryptionInfo", "EncryptedPackage"]],
  ["oldWorkbook", ["Workbook", "SummaryInformation"]],
  ["oldWorkbook", ["Book"]],
  ["oldDocument", ["WordDocument", "1Table"]],
  ["oldPresentation", ["PowerPoint Document"]],
  ["ole", ["Contents"]],
])("an OLE file is %s by the names at its top", (format, names) => {
  expect(recogniseFormat(makeOle(names))).toBe(format);
});

test("a sheet embedded in an old document does not make it a workbook", () => {
  expect(recogniseFormat(makeOle(["WordDocument"], ["Workbook"]))).toBe("oldDocument");
});

test("OLE bytes cut or changed anywhere give a format, never an error", () => {
  const whole = makeOle(["Workbook", "Other"], ["WordDocument"]);
  fc.assert(
    fc.property(
      fc.nat(whole.length),
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255))),
      (length, changes) => {
        const changed = whole.slice(0, length);
        for (const [at, byte] of changes) if (at < length) changed[at] = byte;
        expect(typeof recogniseFormat(changed)).toBe("string");
      },
    ),
    { numRuns: 500 },
  );
});

import { readSubmission } from "../../src/app/collect/read-submission";
import { layOutWorkbook } from "../../src/sheet/index";
import { writeWorkbook } from "../../src/workbooks/index";
import { makeZip } from "../packages/make-zip";
import { reportOfZeros } from "../support/reports";
import { oneSheet, packParts, sheetXml, workbookParts } from "../workbooks/make-workbook";

const today = new Date(2025, 0, 20);

async function reasonFor(bytes: Uint8Array): Promise<string> {
  const reading = await readSubmission(bytes, today);
  return reading.kind === "unread" ? reading.reason : "was read";
}

const row = (index: number) => `<row r="${index}"><c r="A${index}"><v>1</v></c></row>`;

/** What a mailbag may hold that no office's program wrote. */
const hostile: readonly (readonly [string, () => Uint8Array])[] = [
  [
    "a zip bomb",
    () => oneSheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>${"x".repeat(40_000_000)}</t></is></c></row>`),
  ],
  [
    "a million rows",
    () => oneSheet(Array.from({ length: 1_000_000 }, (_, index) => row(index + 1)).join("")),
  ],
  [
    "an entity bomb",
    () => {
      const parts = workbookParts([{ name: "表", rows: "" }]);
      const lol = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
      parts.set("xl/worksheets/sheet1.xml", lol + sheetXml(""));
      return packParts(parts);
    },
  ],
  [
    "10,000 sheets",
    () =>
      packParts(
        workbookParts(Array.from({ length: 10_000 }, (_, index) => ({ name: `表${index}`, rows: "" }))),
      ),
  ],
  ["a file over 20 MB", () => new Uint8Array(21 * 1024 * 1024).fill(1)],
  ["a zip without a workbook", () => makeZip([{ path: "__proto__/constructor", data: "x" }])],
];

test.each(hostile)("%s ends in one clear sentence", async (_, make) => {
  const reason = await reasonFor(make());
  expect(reason).toMatch(/^[^\n]{8,120}。$/);
  expect(reason).not.toMatch(/Error|undefined|\bat\b/);
});

test("a cell named like the innards of an object is read as a text and harms nothing", async () => {
  const report = { ...reportOfZeros("2021"), unit: "__proto__" };
  const reading = await readSubmission(await writeWorkbook(layOutWorkbook(report)), today);
  expect(reading.kind === "report" && reading.unit).toBe("__proto__");
  expect(Object.prototype).not.toHaveProperty("unit");
});

test("a name of a unit full of brackets, on several lines, is cut and told", async () => {
  const unit = `罗云乡\n${"（".repeat(30_000)}`;
  const reading = await readSubmission(
    await writeWorkbook(layOutWorkbook({ ...reportOfZeros("2021"), unit })),
    today,
  );
  if (reading.kind !== "report") throw new Error(reading.reason);
  expect(reading.unit).toBe(`罗云乡${"（".repeat(97)}`);
  expect(reading.remarks.join("")).toContain("只取了前100个字");
});

test.each(["0", "一", "1,", "111,", "收到申请5件，其中自然人3件，"])(
  "a paragraph as long as a cell can hold, of nothing but “%s”, is read",
  async (piece) => {
    const text = piece.repeat(32_767).slice(0, 32_767);
    const report = reportOfZeros("2021");
    const narrative = { ...report.narrative, overview: [text] };
    const reading = await readSubmission(
      await writeWorkbook(layOutWorkbook({ ...report, narrative })),
      today,
    );
    expect(reading.kind === "report" && reading.report.narrative.overview).toEqual([text]);
  },
);

test("a link to another file is not followed, and its stored result counts with a remark", async () => {
  const layout = layOutWorkbook(reportOfZeros("2021"));
  const sheets = layout.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      sheet.key === "requests" && cell.content && "value" in cell.content && cell.content.value === 0
        ? { ...cell, content: { formula: "=[1]Sheet1!A1", result: 0 } }
        : cell,
    ),
  }));
  const reading = await readSubmission(await writeWorkbook({ ...layout, sheets }), today);
  if (reading.kind !== "report") throw new Error(reading.reason);
  expect(reading.remarks.join("")).toContain("单位自己的公式");
  expect(reading.report.figures.get("requests.received.business")).toEqual({ state: "number", value: 0 });
});

test("a formula without a stored result is a blank, and the unit is asked to save the file again", async () => {
  const layout = layOutWorkbook(reportOfZeros("2021"));
  let placed = false;
  const sheets = layout.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const isEntry =
        sheet.key === "requests" && cell.content && "value" in cell.content && cell.content.value === 0;
      if (!isEntry || placed) return cell;
      placed = true;
      return { ...cell, content: { formula: "=1+1", result: "" } };
    }),
  }));
  const reading = await readSubmission(await writeWorkbook({ ...layout, sheets }), today);
  if (reading.kind !== "report") throw new Error(reading.reason);
  expect(reading.report.figures.has("requests.received.naturalPerson")).toBe(false);
  expect(reading.remarks.join("")).toContain("没有存结果");
});

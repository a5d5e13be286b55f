import { openZip } from "../../src/packages";
import type { LayoutValidation, SheetLayout, WorkbookLayout } from "../../src/sheet/index";
import { writeWorkbook } from "../../src/workbooks";
import { columnWidth } from "../../src/workbooks/column-width";
import { sampleLayout } from "./sample-layout";

jest.setTimeout(60_000);

/** A part of the sample as text. */
async function partOf(path: string): Promise<string> {
  const zip = openZip(await writeWorkbook(sampleLayout(), { title: "年报", author: "洛云乡" }));
  return Buffer.from(zip.read(path)).toString("utf-8");
}

function changed(change: Partial<SheetLayout>): WorkbookLayout {
  const { sheets, names } = sampleLayout();
  return { sheets: [{ ...sheets[0]!, ...change }, sheets[1]!], names };
}

function withValidation(change: Partial<LayoutValidation>): WorkbookLayout {
  return changed({ validations: [{ ...sampleLayout().sheets[0]!.validations[0]!, ...change }] });
}

test("the same layout gives the same bytes on another day", async () => {
  const first = await writeWorkbook(sampleLayout());
  jest.useFakeTimers({
    now: new Date("2031-05-06T07:08:09Z"),
    doNotFake: ["nextTick", "setImmediate", "queueMicrotask"],
  });
  const second = await writeWorkbook(sampleLayout());
  jest.useRealTimers();
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

test("programs are asked to recalculate as they open it", async () => {
  expect(await partOf("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

test("protection has no password and leaves row heights and selecting free", async () => {
  const [protection] = /<sheetProtection[^>]*>/.exec(await partOf("xl/worksheets/sheet1.xml"))!;
  for (const stated of ['sheet="1"', 'formatRows="0"', 'selectLockedCells="0"', 'selectUnlockedCells="0"']) {
    expect(protection).toContain(stated);
  }
  expect(protection).not.toContain("password");
  expect(await partOf("xl/worksheets/sheet2.xml")).not.toContain("sheetProtection");
});

test("the earlier of two conditional formats goes first and alone", async () => {
  const rules = [...(await partOf("xl/worksheets/sheet1.xml")).matchAll(/<cfRule ([^>]*)>/g)].map(
    ([, told]) => told,
  );
  expect(rules.map((told) => /priority="(\d)"/.exec(told!)?.[1])).toEqual(["1", "2"]);
  expect(rules.every((told) => told!.includes('stopIfTrue="true"'))).toBe(true);
});

test("a text that looks like an error is written as text", async () => {
  const sheet = await partOf("xl/worksheets/sheet1.xml");
  expect(sheet).not.toContain('t="e"');
  expect(sheet).toMatch(/<c r="B7" t="inlineStr"[^>]*><is><r><t>#N\/A<\/t>/);
});

test("cells under a merge have the style of its first cell", async () => {
  const sheet = await partOf("xl/worksheets/sheet1.xml");
  const styleOf = (address: string) => new RegExp(`<c r="${address}"[^>]* s="(\\d+)"`).exec(sheet)?.[1];
  expect(["B2", "C2", "D2"].map(styleOf)).toEqual(Array(3).fill(styleOf("A2")));
  expect(["A5", "A6"].map(styleOf)).toEqual(Array(2).fill(styleOf("A4")));
  expect(styleOf("A2")).not.toBe(undefined);
});

test("title rows are given with dollars, print areas with the quoted sheet", async () => {
  const workbook = await partOf("xl/workbook.xml");
  expect(workbook).toContain(
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'主动公开\'!$1:$3</definedName>',
  );
  expect(workbook).toContain(
    "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">'数据 核对''(1)'!$A$1:$B$2</definedName>",
  );
});

test("an ampersand in the footer is doubled, page codes are not", async () => {
  expect(await partOf("xl/worksheets/sheet1.xml")).toContain(
    "<oddFooter>&amp;C第&amp;P页 共&amp;N页　核验码 A1&amp;&amp;B2</oddFooter>",
  );
});

test("title and author stand in the properties", async () => {
  const core = await partOf("docProps/core.xml");
  expect(core).toContain("<dc:title>年报</dc:title>");
  expect(core).toContain("<dc:creator>洛云乡</dc:creator>");
});

test("a column of 72 points is 96 pixels, nearly fourteen digits of seven", () => {
  expect(columnWidth(72)).toBeCloseTo(96 / 7, 2);
});

test.each([
  ["a prompt title over 32 characters", withValidation({ prompt: { title: "长".repeat(33), message: "" } })],
  ["a warning over 255 characters", withValidation({ warning: { title: "", message: "长".repeat(256) } })],
  ["a list item with a comma", withValidation({ rule: { type: "list", items: ["甲,乙"] } })],
  [
    "a list over 255 characters",
    withValidation({ rule: { type: "list", items: Array<string>(60).fill("甲甲甲甲") } }),
  ],
  [
    "two cells in one place",
    changed({ cells: [sampleLayout().sheets[0]!.cells[0]!, sampleLayout().sheets[0]!.cells[0]!] }),
  ],
  ["content under a merge", changed({ merges: [{ row: 2, column: 0, rowCount: 1, columnCount: 2 }] })],
  ["a colour that is none", changed({ tabColor: "red" })],
  [
    "a number no cell can hold",
    changed({ cells: [{ ...sampleLayout().sheets[0]!.cells[0]!, content: { value: NaN } }], merges: [] }),
  ],
  [
    "a name of a sheet that is not there",
    { sheets: [sampleLayout().sheets[0]!], names: sampleLayout().names },
  ],
])("%s is our own mistake", async (_, layout) => {
  await expect(writeWorkbook(layout)).rejects.toThrow();
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook, writeWorkbook } from "../../src/workbooks";
import { sampleLayout } from "../workbooks/sample-layout";
import { openInLibreOffice, type OfficeSession, type OfficeSheet, type OfficeWorkbook } from "./libreoffice";

jest.setTimeout(120_000);

let folder: string;
let session: OfficeSession;
let workbook: OfficeWorkbook;
let filled: OfficeSheet;
let second: OfficeSheet;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "written-workbook-"));
  const file = join(folder, "样表.xlsx");
  writeFileSync(file, await writeWorkbook(sampleLayout(), { title: "年报", author: "洛云乡人民政府" }));
  session = await openInLibreOffice(file);
  workbook = await session.inspect();
  [filled, second] = workbook.sheets as [OfficeSheet, OfficeSheet];
});

afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true });
});

function lookAt(address: string) {
  return filled.looks.find(({ areas }) => areas.includes(address));
}

test("texts stay texts, even those that look like formulas, errors and escapes", () => {
  expect(filled.values).toMatchObject({
    A3: "=规章",
    B7: "#N/A",
    A7: " #N/A 与 _x0041_ ",
    A2: "第二十条\n第（一）项",
  });
  expect(Object.keys(filled.formulas)).toEqual(["D3", "D4", "D5", "D6"]);
});

test("formulas arrive as laid out", () => {
  expect(filled.formulas).toEqual({
    D3: "=SUM(B3:C3)",
    D4: '=IF(COUNT(B4:C4)<2,"未能核对","✓")',
    D5: "=B3",
    D6: '=IF(B3>0,B3,"")',
  });
  expect(second.formulas).toEqual({ A1: "=主动公开!D3" });
});

test("merges arrive", () => {
  expect(filled.merges).toEqual(["A2:D2", "A4:A6"]);
});

test("every cell of a merged area carries the border and the fill", () => {
  for (const areas of ["A2", "B2:D2", "A4", "A5:A6"]) {
    expect(lookAt(areas)?.borders.every((width) => width > 0)).toBe(true);
    expect(lookAt(areas)?.fill).toBe("#C6D9F1");
  }
});

test("font, size, weight, colour, alignment, wrap and stacked text arrive", () => {
  expect(lookAt("A2")).toMatchObject({
    font: "宋体",
    size: 10.5,
    bold: true,
    color: "#1F3864",
    horizontal: "CENTER",
    vertical: 2,
    wrapped: true,
    stacked: false,
    locked: true,
  });
  expect(lookAt("A4")).toMatchObject({ stacked: true, wrapped: false });
  expect(lookAt("C3")).toMatchObject({
    bold: false,
    fill: null,
    horizontal: "RIGHT",
    vertical: 1,
    locked: false,
    numberFormat: "0.00",
  });
  expect(lookAt("A1")?.borders).toEqual([0, 0, 0, 0]);
});

test("column widths and row heights arrive in points", () => {
  [120, 60, 48.75, 200].forEach((width, column) => expect(filled.columnWidths[column]).toBeCloseTo(width, 1));
  [30, 24, 15, 18].forEach((height, row) => expect(filled.rowHeights[row]).toBeCloseTo(height, 1));
});

test("conditional formats arrive in their order", () => {
  expect(filled.conditionalFormats).toEqual([
    { areas: ["B3:C4"], formula: 'LEFT($D3,1)="✗"', fill: "#FFC7CE", color: "#9C0006" },
    { areas: ["B3:C4"], formula: "ISBLANK(B3)", fill: "#FFF2CC", color: "#7F6000" },
  ]);
});

test("validations prompt, warn, let blanks pass and never stop", () => {
  expect(filled.validations).toHaveLength(7);
  for (const validation of filled.validations) {
    expect(validation).toMatchObject({
      alert: "WARNING",
      ignoresBlank: true,
      showsPrompt: true,
      showsWarning: true,
    });
  }
  const [list, count, signed, custom, amount] = filled.validations;
  expect(list).toMatchObject({ type: "LIST", formula1: '"是";"否"' });
  expect(count).toMatchObject({ type: "WHOLE", operator: "GREATER_EQUAL", formula1: "0" });
  expect(signed).toMatchObject({ type: "WHOLE", formula1: "-999999999999999" });
  expect(custom).toMatchObject({ type: "CUSTOM", formula1: "ISNUMBER(B7)" });
  expect(amount).toMatchObject({ type: "DECIMAL", formula1: "-999999999999999" });
  expect(count?.prompt).toEqual({ title: "件数", message: "填0或正整数\n没有的请填0" });
  expect(count?.warning).toEqual({ title: "不是件数", message: "这里应填0或正整数，“/”不能求和" });
});

test("only the sheet laid out so is protected", () => {
  expect([filled.protected, second.protected]).toEqual([true, false]);
});

test("page set-up arrives", () => {
  expect(filled.print).toMatchObject({
    areas: ["A1:D8"],
    titleRows: [0, 2],
    landscape: false,
    paper: [210, 297],
    pagesWide: 1,
    pagesHigh: 1,
    centeredHorizontally: true,
  });
  expect(filled.print.centerFooter).toMatch(/^第\d+页 共\d+页　核验码 A1&B2$/);
  const { top, bottom, left, right, footerHeight } = filled.print.margins;
  [top, bottom + footerHeight, left, right].forEach((margin, side) =>
    expect(margin).toBeCloseTo([37, 35, 28, 26][side]!, 1),
  );
  expect(second.print).toMatchObject({ landscape: true, paper: [297, 210], pagesHigh: 0, titleRows: null });
});

test("defined names of several areas and of a sheet with a space and an apostrophe arrive", () => {
  expect(workbook.names).toEqual([
    { name: "核对结果", content: "$'数据 核对''(1)'.$A$1" },
    { name: "表二_填报区", content: "$主动公开.$B$3:$C$4;$主动公开.$A$7:$B$7" },
  ]);
});

test("title, author, frozen rows and tab colour arrive", () => {
  expect(workbook.properties).toEqual({ title: "年报", author: "洛云乡人民政府" });
  expect([filled.frozenRows, second.frozenRows]).toEqual([2, 0]);
  expect(second.tabColor).toBe("#70AD47");
});

test("figures set are calculated, a cleared cell is blank, an error is named", async () => {
  await session.set("主动公开", [
    ["B3", 12],
    ["C3", 30.5],
    ["A7", null],
    ["B4", { formula: "=1/0" }],
  ]);
  await session.recalculate();
  expect(await session.read("主动公开", ["D3", "D4", "D5", "D6", "B4", "A7", "A3"])).toEqual([
    42.5,
    "未能核对",
    12,
    12,
    { error: "#DIV/0!" },
    null,
    "=规章",
  ]);
});

test("texts set that look like numbers or formulas stay texts", async () => {
  await session.set("主动公开", [
    ["B3", "12"],
    ["C3", "=1+1"],
  ]);
  await session.recalculate();
  expect(await session.read("主动公开", ["B3", "C3", "D3"])).toEqual(["12", "=1+1", 0]);
});

test("five hundred rounds of figures are calculated in one session", async () => {
  for (let round = 0; round < 500; round++) {
    await session.set("主动公开", [
      ["B3", round],
      ["C3", round / 4],
    ]);
    await session.recalculate();
    expect(await session.read("主动公开", ["D3", "D5"])).toEqual([round * 1.25, round]);
  }
});

test("a locked cell of a protected sheet is refused", async () => {
  await expect(session.set("主动公开", [["D3", 1]])).rejects.toThrow("locked");
});

test("what LibreOffice saves, the reader reads: its values and its formulas", async () => {
  const saved = join(folder, "saved.xlsx");
  await session.set("主动公开", [
    ["B3", 7],
    ["C3", 0],
    ["B4", null],
    ["A7", " #N/A 与 _x0041_ "],
  ]);
  await session.recalculate();
  await session.saveAs(saved);
  const [sheet] = readWorkbook(readFileSync(saved));
  expect(sheet?.values[2]).toEqual(["=规章", 7, 0, 7]);
  expect(sheet?.formulas[2]).toEqual([null, null, null, "=SUM(B3:C3)"]);
  expect(sheet?.values[5]).toEqual([null, null, null, 7]);
  expect(sheet?.values[6]?.slice(0, 2)).toEqual([" #N/A 与 _x0041_ ", "#N/A"]);
});

import { countCharacters } from "../../src/validation/index";
import { layOutWorkbook, type SheetLayout } from "../../src/sheet/index";
import type { UnitReport } from "../../src/figures/index";
import { emptyNarrative, reportOfZeros } from "../support/reports";

function textsOf(report: UnitReport): SheetLayout {
  return layOutWorkbook(report).sheets.find(({ key }) => key === "narrative")!;
}

function beside(sheet: SheetLayout, heading: string) {
  const row = sheet.cells.find(
    ({ content }) => content && "value" in content && content.value === heading,
  )!.row;
  return sheet.cells.find((cell) => cell.row === row && cell.column === 1)?.content;
}

const written = (overview: string[]) => ({
  ...reportOfZeros("2021"),
  narrative: { ...emptyNarrative, overview },
});

test("beside section 一 stands how many characters it has, spaces left out", () => {
  const content = beside(textsOf(written(["公开 信息　全面。", "第二\n段"])), "一、总体情况");
  expect(content).toEqual({
    formula: '=SUMPRODUCT(LEN(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(A13:A24," ",""),"　",""),CHAR(10),"")))',
    result: 10,
  });
  expect(countCharacters(["公开 信息　全面。", "第二\n段"])).toBe(10);
});

test("more than 1000 characters are marked in the 2021 edition only", () => {
  expect(textsOf(reportOfZeros("2021")).conditionalFormats.map(({ formula }) => formula)).toEqual([
    "=B11>1000",
  ]);
  expect(textsOf(reportOfZeros("2019")).conditionalFormats).toEqual([]);
});

test("a blank cell is left behind the last paragraph, however many there are", () => {
  const paragraphs = Array.from({ length: 20 }, (_, index) => `第${index + 1}段`);
  const sheet = textsOf(written(paragraphs));
  const rows = sheet.cells.filter(({ column, style }) => column === 0 && style.numberFormat === "@");
  const last = rows.findIndex(({ content }) => content && "value" in content && content.value === "第20段");
  expect(rows[last + 1]?.content).toBeUndefined();
});

test("the guidance names the five topics of section 一 and the duty to report the fee", () => {
  const texts = textsOf(reportOfZeros("2021")).cells.flatMap(({ content }) =>
    content && "value" in content ? [String(content.value)] : [],
  );
  const guidance = texts.filter((text) => text.startsWith("填写要求："));
  expect(guidance).toHaveLength(5);
  expect(guidance[2]).toMatch(/（一）主动公开.*（五）监督保障.*1000字/);
  expect(guidance[4]).toContain("信息处理费");
});

test("only the paragraphs are printed", () => {
  expect(textsOf(reportOfZeros("2021")).print.area.columnCount).toBe(1);
});

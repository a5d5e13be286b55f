import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cellTitle, figurePlaces, formOf } from "../../src/form/index";
import { layOutWorkbook, readWorkbookReport, readWrittenPlace, type Grid } from "../../src/sheet/index";
import { gridOfLayout } from "../support/grid-of-layout";
import { publishedReport } from "../support/reports";

const form = formOf("2021");
const grid = gridOfLayout(layOutWorkbook(publishedReport("suqian-2024")));

function placeIn(workbook: Grid, text: string) {
  return readWrittenPlace({ ...readWorkbookReport(workbook)!, form }, text);
}
const placeOf = (text: string) => placeIn(grid, text);

/** Every place some sentence gives as an example, as it stands in the sources: 如：表三…, up to the next stop. */
function examplesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => [...readFileSync(join(folder, name), "utf8").matchAll(/[如例]：([^；。，）"]+)/g)])
    .map(([, example = ""]) => example)
    .filter((example) => /表[一二三四]|![A-Z]+\d/.test(example));
}

test("every place a sentence gives as an example is a place", () => {
  const examples = examplesIn(join(__dirname, "../../src"));
  expect(examples.length).toBeGreaterThanOrEqual(3);
  expect(examples.filter((example) => placeOf(example) === undefined)).toEqual([]);
});

test("every figure's title is read as that figure", () => {
  for (const name of figurePlaces(form).keys()) expect(placeOf(cellTitle(form, name))).toBe(name);
});

test.each([
  ["表三“结转下年度继续办理”的“总计”", "requests.carriedForward.total"],
  ["表三结转下年度继续办理的总计", "requests.carriedForward.total"],
  ["表三 四、结转下年度继续办理 总计", "requests.carriedForward.total"],
  ["表三“属于国家秘密”的“自然人”", "requests.notDisclosed.stateSecret.naturalPerson"],
  ["表三“不予公开 属于国家秘密”的“自然人”", "requests.notDisclosed.stateSecret.naturalPerson"],
  ["文字部分第五部分", "text.problems"],
])("%s is read with what people leave out", (text, place) => {
  expect(placeOf(text)).toBe(place);
});

test.each(["表三“总计”", "表四“总计”", "结转下年度继续办理", "附件", "A1", "五、其他!D6"])(
  "%s is no one place",
  (text) => {
    expect(placeOf(text)).toBeUndefined();
  },
);

test.each([
  "三、收到和处理申请!D6",
  "'三、收到和处理申请'!$D$6",
  "$'三、收到和处理申请'.D6",
  "三、收到和处理申请！d6",
  "“三、收到和处理申请”的D6",
  "三、收到和处理申请 D6",
])("%s names the cell there", (text) => {
  expect(placeOf(text)).toBe("requests.received.naturalPerson");
});

test("a cell is named by the sheet's name as it is now", () => {
  const renamed = grid.map((sheet) =>
    sheet.name === "三、收到和处理申请" ? { ...sheet, name: "表3 申请" } : sheet,
  );
  expect(placeIn(renamed, "'表3 申请'!D6")).toBe("requests.received.naturalPerson");
  expect(placeIn(renamed, "三、收到和处理申请!D6")).toBeUndefined();
});

test("a cell with a text is the part it stands in, and a label is no place", () => {
  const { sheets, narrativeRows } = readWorkbookReport(grid)!;
  const [row] = narrativeRows!.overview;
  expect(placeOf(`${grid[sheets.narrative!]!.name}!A${row!.row + 1}`)).toBe("text.overview");
  expect(placeOf("三、收到和处理申请!A1")).toBeUndefined();
});

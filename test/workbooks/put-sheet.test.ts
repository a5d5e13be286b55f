import { openZip } from "../../src/packages/index";
import {
  layOutAnswer,
  layOutPreviousYear,
  layOutWorkbook,
  readWorkbookReport,
  thisYearFound,
} from "../../src/sheet/index";
import { putSheet, readWorkbook, workbookEnding, writeWorkbook } from "../../src/workbooks/index";
import { makeZip } from "../packages/make-zip";
import { reportOfZeros } from "../support/reports";

const content = {
  title: "审核意见",
  addressee: "甲镇：",
  opening: ["开头"],
  points: [{ kind: "需要改正", where: "表三", text: '="1"&2\n<第二行>' }],
  closing: ["结尾"],
  signature: ["办公室", "2025年1月15日"],
  stamp: "ABCD1234",
};

/** The sheet 上年数据 for a file: a year of zeros, but for one application that was carried forward. */
function lastYearFor(bytes: Uint8Array) {
  const found = readWorkbookReport(readWorkbook(bytes));
  if (!found) throw new Error("The form was not found");
  const previous = { ...reportOfZeros("2021", { "requests.carriedForward.business": 1 }), year: 2023 };
  return layOutPreviousYear(previous, "上年数据", thisYearFound(found));
}

async function unitFile(): Promise<Uint8Array> {
  return writeWorkbook(layOutWorkbook(reportOfZeros("2021")));
}

function withPart(bytes: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const zip = openZip(bytes);
  return makeZip(
    zip.paths.map((each) => {
      const data = new TextDecoder().decode(zip.read(each));
      return { path: each, data: each === path ? change(data) : data };
    }),
  );
}

test("a sheet that is put in reads as it was laid out, behind sheets that read as before", async () => {
  const bytes = await unitFile();
  const { layout } = layOutAnswer(content);
  const before = readWorkbook(bytes);
  const after = readWorkbook(putSheet(bytes, layout, []));
  expect(after.slice(0, -1)).toEqual(before);
  const own = after[after.length - 1];
  const laid = layout.cells.flatMap(({ content: cell }) => (cell && "value" in cell ? [cell.value] : []));
  expect(own?.name).toBe("审核意见");
  expect(own?.values.flat().filter((value) => value !== null)).toEqual(laid);
  expect(own?.formulas.flat().every((formula) => formula === null)).toBe(true);
});

test("looks are added behind the workbook's own, each counted", async () => {
  const styles = new TextDecoder().decode(
    openZip(putSheet(await unitFile(), layOutAnswer(content).layout, [])).read("xl/styles.xml"),
  );
  for (const [list, item] of [
    ["fonts", "font"],
    ["fills", "fill"],
    ["borders", "border"],
    ["cellXfs", "xf"],
  ] as const) {
    const [, count, inside = ""] = new RegExp(`<${list}[^>]*count="(\\d+)"[^>]*>(.*?)</${list}>`, "s").exec(
      styles,
    )!;
    expect(`${list} ${inside.match(new RegExp(`<${item}[ >/]`, "g"))?.length}`).toBe(`${list} ${count}`);
  }
});

test("put in a second time, a sheet replaces the first", async () => {
  const once = putSheet(await unitFile(), layOutAnswer(content).layout, []);
  const twice = putSheet(once, layOutAnswer({ ...content, points: [] }).layout, []);
  const named = readWorkbook(twice).filter(({ name }) => name === "审核意见");
  expect(named).toHaveLength(1);
  expect(named[0]?.values.flat()).not.toContain("需要改正");
});

test("a sheet laid out protected, with rows kept in view, is so in the file", async () => {
  const bytes = await unitFile();
  const zip = openZip(putSheet(bytes, lastYearFor(bytes), []));
  const texts = zip.paths.map((path) => new TextDecoder().decode(zip.read(path)));
  const part = texts.find((text) => text.includes(">上年数<"));
  expect(part).toContain(
    '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView>',
  );
  expect(part).toMatch(/<\/sheetData><sheetProtection sheet="1"[^>]*\/><mergeCells>/);
});

test("formulas that are put in carry their results, have their marks, and are calculated as the file is opened", async () => {
  const bytes = await unitFile();
  const layout = lastYearFor(bytes);
  const after = putSheet(bytes, layout, []);
  const zip = openZip(after);
  const textOf = (path: string) => new TextDecoder().decode(zip.read(path));
  expect(textOf("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  const sheet = readWorkbook(after).find(({ name }) => name === "上年数据");
  const stored = layout.cells.flatMap(({ row, column, content }) =>
    content && "formula" in content ? [[sheet?.formulas[row]?.[column], sheet?.values[row]?.[column]]] : [],
  );
  const laidOut = layout.cells.flatMap(({ content }) =>
    content && "formula" in content ? [[content.formula, content.result]] : [],
  );
  expect(stored).toEqual(laidOut);
  expect(laidOut.filter(([, result]) => result === "! 需说明").length).toBeGreaterThan(0);
  const part = zip.paths.map(textOf).find((text) => text.includes(">上年数<")) ?? "";
  const marks = [...part.matchAll(/<cfRule type="expression" dxfId="(\d+)"/g)].map(([, id]) => Number(id));
  const looks = textOf("xl/styles.xml").match(/<dxf>/g)?.length ?? 0;
  expect(marks).toHaveLength(layout.conditionalFormats.length);
  expect(Math.max(...marks)).toBeLessThan(looks);
});

test("a workbook that had no marks gets a list of them", async () => {
  const bytes = withPart(await unitFile(), "xl/styles.xml", (text) => text.replace(/<dxfs.*?<\/dxfs>/s, ""));
  const styles = new TextDecoder().decode(
    openZip(putSheet(bytes, lastYearFor(bytes), [])).read("xl/styles.xml"),
  );
  expect(styles).toMatch(/<\/cell(?:Xfs|Styles)><dxfs count="(\d)">(?:<dxf>.*?<\/dxf>)+<\/dxfs>/);
});

test("where a sheet is replaced, the list of formulas goes, since it may name cells that held one", async () => {
  const once = putSheet(await unitFile(), layOutAnswer(content).layout, []);
  const links = withPart(once, "xl/_rels/workbook.xml.rels", (text) =>
    text.replace(
      "</Relationships>",
      '<Relationship Id="chain" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    ),
  );
  const zip = openZip(links);
  const chained = makeZip([
    ...zip.paths.map((path) => ({ path, data: zip.read(path) })),
    { path: "xl/calcChain.xml", data: "<calcChain/>" },
  ]);
  const after = openZip(putSheet(chained, layOutAnswer(content).layout, []));
  expect(after.has("xl/calcChain.xml")).toBe(false);
  expect(new TextDecoder().decode(after.read("xl/_rels/workbook.xml.rels"))).not.toContain("calcChain");
});

test("a workbook with macros keeps the ending Excel opens it under", async () => {
  const bytes = await unitFile();
  expect(workbookEnding(bytes)).toBe("xlsx");
  const macros = withPart(bytes, "[Content_Types].xml", (text) =>
    text.replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    ),
  );
  expect(workbookEnding(macros)).toBe("xlsm");
});

import fs from "node:fs";
import path from "node:path";
import { readReport } from "../../../src/report/index";
import { readText } from "../../../src/report/text/index";
import { publishedReport } from "../../support/reports";

const luoyun = publishedReport("luoyun-township-2020");
const page = fs.readFileSync(path.join(__dirname, "../../fixtures/reports/luoyun-township-2020.txt"), "utf8");

test("the seed as text gives the 198 figures of the published report", () => {
  const reading = readReport(readText(page));
  expect(reading.edition).toBe("2019");
  expect(reading.figures).toEqual(luoyun.figures);
  expect(reading.figures.size).toBe(198);
});

test("the seed as text gives the six sections' texts", () => {
  const { narrative, year, leftovers } = readReport(readText(page));
  const spaced = (texts: readonly string[]) => texts.map((text) => text.replace(/\s+/g, ""));
  for (const part of ["title", "preamble", "overview", "problems", "other"] as const) {
    expect(spaced(narrative[part])).toEqual(spaced(luoyun.narrative[part]));
  }
  expect(year).toBe(2020);
  expect(leftovers).toEqual([]);
});

const requests = (rows: string) =>
  `三、收到和处理政府信息公开申请情况\n${rows}\n四、政府信息公开行政复议、行政诉讼情况\n`;

test("a row of numbers with spaces between them, as a PDF is copied, is read by its label", () => {
  const { figures } = readReport(readText(requests("一、本年新收政府信息公开申请数量 5 0 0 1 0 0 6")));
  expect(figures.get("requests.received.naturalPerson")).toEqual({ state: "number", value: 5 });
  expect(figures.get("requests.received.total")).toEqual({ state: "number", value: 6 });
});

test.each([
  ["（七）總計", "requests.outcomesTotal.total"],
  ["2.重複申請", "requests.notHandled.repeated.total"],
  ["四、結轉下年度繼續辦理", "requests.carriedForward.total"],
])("the row %s in traditional characters is read", (label, name) => {
  const { figures, leftovers } = readReport(readText(requests(`${label} 5 0 0 1 0 0 6`)));
  expect(figures.get(name)).toEqual({ state: "number", value: 6 });
  expect(leftovers).toEqual([]);
});

test("numbers under their label, one a line, are its figures", () => {
  const { figures } = readReport(readText(requests("一、本年新收政府信息公开申请数量\n5\n0\n0\n1\n0\n0\n6")));
  expect(figures.get("requests.received.publicInterestGroup")).toEqual({ state: "number", value: 1 });
});

test("a blank cell between tabs stays blank", () => {
  const { figures } = readReport(
    readText(requests("\t一、本年新收政府信息公开申请数量\n\t5\n\t\n\t0\n\t1\n\t0\n\t0\n\t6")),
  );
  expect(figures.has("requests.received.business")).toBe(false);
  expect(figures.get("requests.received.total")).toEqual({ state: "number", value: 6 });
});

test("cells run together are taken apart where they add up in one way only", () => {
  const { figures } = readReport(readText(requests("一、本年新收政府信息公开申请数量 120000012")));
  expect(figures.get("requests.received.naturalPerson")).toEqual({ state: "number", value: 12 });
  expect(figures.get("requests.received.total")).toEqual({ state: "number", value: 12 });
});

test("the figures of table 四 are read below their headings, which end with 总计, however those were broken", () => {
  const headings = "行政复议\n行政诉讼\n结果 结果 其他 尚未\n维持 纠正 结果 审结\n未经复议直接起诉\n总计";
  const { figures } = readReport(
    readText(
      `四、政府信息公开行政复议、行政诉讼情况\n${headings}\n1 1 0 0 2 4 0 0 1 5 1 0 1 0 2\n五、存在的主要问题`,
    ),
  );
  expect(figures.get("proceedings.directSuit.total")).toEqual({ state: "number", value: 5 });
  expect(figures.get("proceedings.suitAfterReconsideration.otherResult")).toEqual({
    state: "number",
    value: 1,
  });
});

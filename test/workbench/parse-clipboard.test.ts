/** @jest-environment jsdom */
import { toHtmlTable, toTabbedText } from "./format-clipboard";
import { parseClipboard, parseHtmlTable, parseTabbedText } from "./parse-clipboard";

const cell = (text: string, rowSpan = 1, columnSpan = 1) => ({ text, rowSpan, columnSpan });

test("tabs part cells and line ends part rows", () => {
  expect(parseTabbedText("12\t0\r\n3\t4\r\n")).toEqual([
    ["12", "0"],
    ["3", "4"],
  ]);
});

test("an empty cell between two tabs stays empty", () => {
  expect(parseTabbedText("12\t\t3")).toEqual([["12", "", "3"]]);
});

test("a quoted cell keeps its line break and its doubled quotes", () => {
  expect(parseTabbedText('"上一年\n项目""数量"""\t5')).toEqual([['上一年\n项目"数量"', "5"]]);
});

test("a quote inside a word opens no quoted cell", () => {
  expect(parseTabbedText('5"\t6')).toEqual([['5"', "6"]]);
});

test("a column span puts its text first and covers the rest", () => {
  expect(parseHtmlTable("<table><tr><td colspan=3>申请人情况</td><td>总计</td></tr></table>")).toEqual([
    ["申请人情况", null, null, "总计"],
  ]);
});

test("a row span pushes the cells of the next row to the right", () => {
  const html = "<table><tr><td rowspan=2>自然人</td><td>1</td></tr><tr><td>2</td></tr></table>";
  expect(parseHtmlTable(html)).toEqual([
    ["自然人", "1"],
    [null, "2"],
  ]);
});

test("a line break tag within a cell is a line break", () => {
  expect(parseHtmlTable("<table><tr><td>处理决定<br>数量</td></tr></table>")).toEqual([["处理决定\n数量"]]);
});

test("a source line break between Chinese characters is no space", () => {
  expect(parseHtmlTable("<table><tr><td>行政规范\n   性文件</td></tr></table>")).toEqual([
    ["行政规范性文件"],
  ]);
});

test("the exact number LibreOffice states wins over its print", () => {
  expect(parseHtmlTable('<table><tr><td sdval="12.345678">12.35</td></tr></table>')).toEqual([["12.345678"]]);
});

test("the HTML table is preferred to the text", () => {
  expect(parseClipboard("<table><tr><td colspan=2>5</td></tr></table>", "5\t")).toEqual([["5", null]]);
});

test("the invisible row Excel adds for column widths is left out", () => {
  const html = "<table><tr><td>1</td></tr><tr height=0 style='display:none'><td width=72></td></tr></table>";
  expect(parseHtmlTable(html)).toEqual([["1"]]);
});

test("HTML without a table falls back to the text", () => {
  expect(parseClipboard("<p>5</p>", "5\t6")).toEqual([["5", "6"]]);
});

test("what is copied reads back the same in both forms", () => {
  const block = [
    [cell("结果\n维持", 1, 2), null, cell('a"b')],
    [cell("1<2"), cell("&"), cell("")],
  ];
  const expected = [
    ["结果\n维持", null, 'a"b'],
    ["1<2", "&", ""],
  ];
  expect(parseHtmlTable(toHtmlTable(block))).toEqual(expected);
  expect(parseTabbedText(toTabbedText(block))).toEqual(expected.map((row) => row.map((text) => text ?? "")));
});

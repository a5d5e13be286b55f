import {
  decodeText,
  describeRoster,
  governmentName,
  kindByName,
  matchBody,
  readRoster,
  settleKinds,
  splitRows,
  UnreadableRoster,
} from "../../src/collection/index";
import { writeWorkbook } from "../../src/workbooks/index";
import { openRoster } from "../../src/app/collect/open-roster";
import { blankReport } from "../../src/app/blank-report";
import { layOutWorkbook } from "../../src/sheet/index";
import { gbkBytes } from "./gbk-bytes";

const list =
  "单位名称,代码,类别,层级,联系人,必报\n甲镇人民政府,001,镇街,,张某 123,是\n教育局,,部门,县级,,\n税务局,,垂管,,,\n示例区人民政府办公室,,区政府(办),,,是\n合计,,,,,\n";

test("every column is read by its head", () => {
  const roster = readRoster(splitRows(list));
  expect(roster).toEqual([
    {
      name: "甲镇人民政府",
      code: "001",
      kind: "township",
      level: "township",
      contact: "张某 123",
      mustReport: true,
    },
    { name: "教育局", kind: "department", level: "countyDepartment", mustReport: true },
    { name: "税务局", kind: "vertical", mustReport: false },
    { name: "示例区人民政府办公室", kind: "government", mustReport: true },
  ]);
});

test("a list in GBK reads as the same list in UTF-8", () => {
  const text = "单位名称,类别\n甲镇,镇街\n教育局,部门\n税务局,垂管\n";
  expect(splitRows(decodeText(gbkBytes))).toEqual(splitRows(text));
  expect(decodeText(new TextEncoder().encode(`\ufeff${text}`)).replace("\ufeff", "")).toBe(text);
});

test("a list pasted from a spreadsheet is apart by tabs, and quoted cells keep their commas and breaks", () => {
  expect(splitRows('单位名称\t联系人\r\n甲镇\t"张某, 李某\n""办"""\r\n\r\n')).toEqual([
    ["单位名称", "联系人"],
    ["甲镇", '张某, 李某\n"办"'],
  ]);
});

test("names alone are a list, and their kinds are told from them", () => {
  const roster = readRoster(splitRows("甲镇人民政府\n乙街道办事处\n示例区人民政府\n财政局"));
  expect(roster.map(({ kind }) => kind)).toEqual(["township", "township", "government", "department"]);
  expect(kindByName("某某县教育局")).toBe("department");
});

test("a list in a workbook is read from its first visible sheet", async () => {
  const cell = (row: number, column: number, value: string) => ({ row, column, content: { value }, style });
  const style = { ...plainStyle };
  const sheet = {
    ...plainSheet,
    cells: [
      cell(0, 0, "区直名单"),
      cell(1, 0, "序号"),
      cell(1, 1, "单位名称"),
      cell(2, 0, "1"),
      cell(2, 1, "教育局"),
    ],
  };
  const roster = await openRoster(await writeWorkbook({ sheets: [sheet], names: [] }));
  expect(roster.map(({ name }) => name)).toEqual(["教育局"]);
});

test.each([
  ["单位名称\n甲镇\n甲 镇", "第3行", "重复"],
  ["单位名称,类别\n甲镇,不知道", "第2行", "类别"],
  ["单位名称,层级\n甲镇,不知道", "第2行", "层级"],
  ["单位名称,必报\n甲镇,也许", "第2行", "必报"],
  ["", "没有单位", ""],
  ["甲镇\n\n<tr><td>乙镇</td></tr>", "第3行", "不像单位名称"],
  ["{\\rtf1\\ansi", "第1行", "不像单位名称"],
  ["甲镇\n请各单位1月15日前报送。", "第2行", "不像单位名称"],
  ["单位名称,代码\n12,A1", "第2行", "不像单位名称"],
  ["甲镇\n教育局、水利局、财政局", "第2行", "一行写一个"],
  ["甲镇;乙镇;丙镇", "第1行", "乙镇"],
  ["甲镇,乙镇", "第1行", "乙镇"],
  ["单位名称,代码\n甲镇,A1\n乙镇,a1", "第3行", "第2行相同"],
  ['单位名称,代码\n"甲镇,A1\n乙镇,A2', "第2行", "引号"],
  ["序号,主体\n1,甲镇", "第1行", "没有写单位名称的一列"],
])("%j is refused with its line and reason", (text, where, what) => {
  const read = () => readRoster(splitRows(text));
  expect(read).toThrow(UnreadableRoster);
  expect(read).toThrow(where);
  expect(read).toThrow(what);
});

test.each([
  ["a column of numbers under its head", "序号,机构名称\n1,罗云乡\n2,教育局"],
  ["a column of numbers without a head", "1,罗云乡\n2,教育局"],
  ["numbers before the names", "1.罗云乡\n2、教育局"],
  ["a title above", "示例区2024年报送单位名单\n罗云乡\n教育局"],
  ["a note and a signature below", "填报单位名称\n罗云乡\n教育局\n填表说明：一行一个\n联系电话：123"],
  ["semicolons", "报送单位名称;代码\n罗云乡;A1\n教育局;A2"],
])("%s is not taken for a body", (_, text) =>
  expect(readRoster(splitRows(text)).map(({ name }) => name)).toEqual(["罗云乡", "教育局"]),
);

test("the contact is a name and a number, from two columns", () =>
  expect(readRoster(splitRows("单位名称,联系人,联系电话\n甲镇,张某,123"))[0]?.contact).toBe("张某 123"));

test("what was read is told by kinds", () =>
  expect(describeRoster(readRoster(splitRows("甲镇\n乙乡\n教育局")))).toBe("3个单位（镇街2个、部门1个）"));

test.each([
  ["a page named .xls", "<html><table><tr><td>甲镇</td></tr></table></html>", "网页"],
  ["RTF", "{\\rtf1\\ansi 甲镇}", "RTF"],
])("%s is refused as what it is", async (_, text, what) =>
  expect(openRoster(new TextEncoder().encode(text))).rejects.toThrow(what),
);

test("a unit's own report is no list", async () => {
  const layout = layOutWorkbook(blankReport("甲镇", 2024, undefined));
  await expect(openRoster(await writeWorkbook(layout))).rejects.toThrow("不是单位名单");
});

test.each([
  ["政府工作部门", "department"],
  ["县政府组成部门", "department"],
  ["市委工作机关", "department"],
  ["区直单位", "department"],
  ["乡镇政府", "township"],
  ["街道办事处", "township"],
  ["政府", "government"],
  ["区政府办", "government"],
  ["区本级", "government"],
  ["县（市、区）", "lower"],
  ["区县政府", "lower"],
  ["下级人民政府", "lower"],
  ["垂直管理部门", "vertical"],
])("the kind written as %s is %s", (written, kind) =>
  expect(readRoster(splitRows(`单位名称,类别\n甲,${written}`))[0]?.kind).toBe(kind),
);

test.each(["下属单位", "单位", "镇街、部门", "政府序列"])(
  "a kind written as %s is asked for, not guessed",
  (written) =>
    expect(() => readRoster(splitRows(`单位名称,类别\n甲,${written}`))).toThrow(`第2行的类别“${written}”`),
);

test("governments of several places that a list calls the office's own are named", () => {
  const several = (text: string) => settleKinds(readRoster(splitRows(`单位名称,类别\n${text}`))).severalOwn;
  expect(several("示例区人民政府,本级\n示例区政府办,区政府(办)\n区政府,政府")).toEqual([]);
  expect(several("示例区人民政府,本级\n教育局,区政府(办)\n甲镇,镇街")).toEqual(["示例区人民政府", "教育局"]);
});

const roster = readRoster(splitRows("单位名称,代码\n罗云乡,A1\n示例县水利局,A2\n城关镇,A3\n城关镇卫生院,A4"));
const matched = (unit: string, fileName = "", unitCode = "") => {
  const match = matchBody(roster, { unit, fileName, unitCode });
  return match && `${match.body.name} ${match.by}`;
};

test.each([
  ["罗云乡", "罗云乡 name"],
  [" 罗 云 乡 ", "罗云乡 name"],
  ["示例县罗云乡人民政府", "罗云乡 shortName"],
  ["水利局", "示例县水利局 shortName"],
  ["示例县人民政府罗云乡", "罗云乡 shortName"],
  ["农业水利局", undefined],
  ["别的镇", undefined],
])("%s is recognised as %s", (unit, expected) => expect(matched(unit)).toBe(expected));

test("a code tells a unit whose name changed", () => expect(matched("罗云镇", "", "a1")).toBe("罗云乡 code"));

test("a file's name tells the unit only where the file itself names none, the longest name first", () => {
  expect(matched("", "2024城关镇卫生院年报.xlsx")).toBe("城关镇卫生院 fileName");
  expect(matched("别的镇", "城关镇.xlsx")).toBeUndefined();
});

const plainStyle = {
  font: "宋体",
  size: 10,
  bold: false,
  color: "#000000",
  fill: null,
  bordered: false,
  horizontal: "left",
  vertical: "center",
  wrapped: false,
  shrunk: false,
  stacked: false,
  locked: false,
  numberFormat: "General",
} as const;
const plainSheet = {
  key: "list",
  name: "名单",
  rowCount: 3,
  columnCount: 2,
  merges: [],
  columnWidths: [50, 100],
  rowHeights: [null, null, null],
  conditionalFormats: [],
  validations: [],
  print: {
    area: { row: 0, column: 0, rowCount: 3, columnCount: 2 },
    orientation: "portrait",
    margins: { top: 20, bottom: 20, left: 20, right: 20 },
    fitToPageWide: 1,
    fitToPageHigh: null,
    centerFooter: "",
    centeredHorizontally: false,
  },
  protected: false,
  frozenRows: 0,
  gridlines: true,
} as const;

const kindsOf = (text: string, office?: string) => {
  const { roster: settled, undecided } = settleKinds(readRoster(splitRows(text)), office);
  return { kinds: Object.fromEntries(settled.map(({ name, kind }) => [name, kind])), undecided };
};

test.each([
  [
    "the one that is an 办公室",
    "示例市人民政府办公室\n示例区人民政府\n乙县人民政府\n市教育局",
    undefined,
    "示例市人民政府办公室",
  ],
  [
    "the one whose name begins the others",
    "示例市人民政府\n示例市甲区人民政府\n示例市乙县政府",
    undefined,
    "示例市人民政府",
  ],
  ["the office that collects", "示例市政府办\n甲区人民政府\n乙县人民政府", "示例市人民政府", "示例市政府办"],
  ["none, where the office is another", "乙县人民政府\n市教育局", "示例市人民政府", undefined],
  [
    "the one the list says",
    "单位名称,类别\n甲区政府,\n示例市政府,区政府(办)\n乙县政府,",
    undefined,
    "示例市政府",
  ],
  ["the only one", "甲镇\n示例区人民政府\n财政局", undefined, "示例区人民政府"],
])("of the governments on a list the office's own is %s", (_, text, office, own) => {
  const { kinds, undecided } = kindsOf(text, office);
  expect(undecided).toEqual([]);
  expect(Object.keys(kinds).filter((name) => kinds[name] === "government")).toEqual(own ? [own] : []);
  for (const [name, kind] of Object.entries(kinds))
    if (/政府/.test(name) && name !== own) expect(`${name} ${kind}`).toBe(`${name} lower`);
});

test("a government and its 办公室 are both the office's own, and governments nothing tells apart are named", () => {
  expect(kindsOf("示例区人民政府\n示例区人民政府办公室\n甲镇").kinds).toMatchObject({
    示例区人民政府: "government",
    示例区人民政府办公室: "government",
  });
  expect(kindsOf("甲区人民政府\n乙县人民政府")).toEqual({
    kinds: { 甲区人民政府: "lower", 乙县人民政府: "lower" },
    undecided: ["甲区人民政府", "乙县人民政府"],
  });
});

test.each([
  ["示例区人民政府办公室", "示例区人民政府"],
  ["示例区政府办", "示例区人民政府"],
  ["示例区政府（办）", "示例区人民政府"],
  ["示例区政务公开办公室", "示例区政务公开办公室"],
])("%s answers for %s", (name, government) => expect(governmentName(name)).toBe(government));

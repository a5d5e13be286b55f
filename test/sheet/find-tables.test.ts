import { figurePlaces, formOf, type EditionId } from "../../src/form/index";
import { layOutWorkbook, readWorkbookReport, type GridSheet, type GridValue } from "../../src/sheet/index";
import { changeSheet, replaceText, rowOf, withoutColumn, withoutRow, withRow } from "../support/change-grid";
import { gridOfLayout } from "../support/grid-of-layout";
import { publishedReport } from "../support/reports";

const requests = "三、收到和处理申请";
const proactive = "二、主动公开";
const proceedings = "四、复议诉讼";

const suqian = publishedReport("suqian-2024");

function found(sheetName: string, change: (sheet: GridSheet) => GridSheet, report = suqian) {
  const grid = changeSheet(gridOfLayout(layOutWorkbook(report)), sheetName, change);
  const read = readWorkbookReport(grid);
  if (!read) throw new Error("The form was not found");
  return read;
}

test("whole tables have no faults", () => {
  expect(readWorkbookReport(gridOfLayout(layOutWorkbook(suqian)))?.tableFaults).toBeUndefined();
});

test("a row taken away is named, its figures are unread and all others stay", () => {
  const { report, tableFaults, places } = found(requests, (sheet) =>
    withoutRow(sheet, rowOf(sheet, "2.重复申请")),
  );
  const unread = [...figurePlaces(formOf("2021")).keys()].filter((name) => name.includes(".repeated."));
  expect(tableFaults).toEqual([
    { table: "requests", kind: "missingRow", label: "（五）不予处理 2.重复申请", cells: unread },
  ]);
  expect(unread.some((name) => report.figures.has(name) || places.has(name))).toBe(false);
  const rest = [...suqian.figures].filter(([name]) => !unread.includes(name));
  expect([...report.figures]).toEqual(rest);
});

test("a label rubbed out loses its row, which is not read by guess and not told as added", () => {
  const { tableFaults } = found(requests, (sheet) => replaceText(sheet, "2.重复申请", null));
  expect(tableFaults?.map(({ kind, label }) => [kind, label])).toEqual([
    ["missingRow", "（五）不予处理 2.重复申请"],
  ]);
});

test.each([["2.重复的申请"], ["2.重复提交的申请"]])(
  "a row named %s is read as the one it is, and its name is told",
  (written) => {
    const { report, tableFaults } = found(requests, (sheet) => replaceText(sheet, "2.重复申请", written));
    expect(tableFaults).toEqual([
      { table: "requests", kind: "renamed", label: "2.重复申请", printed: written, cells: [] },
    ]);
    expect(report.figures).toEqual(suqian.figures);
  },
);

test.each(["２． 重复\n申请", "2、重复申请"])(
  "width, spaces, line breaks and stops are no other name: %j",
  (written) => {
    const { tableFaults } = found(requests, (sheet) =>
      replaceText(replaceText(sheet, "2.重复申请", written), "（四）无法提供", "(四) 无法提供"),
    );
    expect(tableFaults).toBeUndefined();
  },
);

test.each([
  [requests, "（五）不予处理", "（五）不处理", "requests"],
  [requests, "三、本年度办理结果", "三、办理结果", "requests"],
  [requests, "法人或其他组织", "法人和其他组织", "requests"],
  [proactive, "第二十条第（五）项", "第二十条第五项", "proactive"],
  [proactive, "本年废止件数", "本年废止数", "proactive"],
  [proceedings, "复议后起诉", "复议后诉讼", "proceedings"],
])("in %s, %s written as %s is told and harms no figure", (sheetName, label, printed, table) => {
  const { report, tableFaults } = found(sheetName, (sheet) => replaceText(sheet, label, printed));
  expect(tableFaults).toEqual([{ table, kind: "renamed", label, printed, cells: [] }]);
  expect(report.figures).toEqual(suqian.figures);
});

test("a name over the columns that is gone is told", () => {
  const { tableFaults } = found(requests, (sheet) => replaceText(sheet, "申请人情况", null));
  expect(tableFaults).toEqual([
    { table: "requests", kind: "renamed", label: "申请人情况", printed: "", cells: [] },
  ]);
});

const suits = ["upheld", "corrected", "otherResult", "pending", "total"];

test("blocks of table 四 whose names are exchanged are read under their own names, and told", () => {
  const { places, tableFaults } = found(proceedings, (sheet) =>
    ["未经复议直接起诉", "复议后起诉", "."].reduce(
      (changed, label, index, [first = "", second = ""]) =>
        replaceText(changed, label, [".", first, second][index] ?? null),
      sheet,
    ),
  );
  const columnsOf = (block: string) => suits.map((key) => places.get(`proceedings.${block}.${key}`)?.column);
  expect(columnsOf("suitAfterReconsideration")).toEqual([5, 6, 7, 8, 9]);
  expect(columnsOf("directSuit")).toEqual([10, 11, 12, 13, 14]);
  expect(tableFaults).toEqual([{ table: "proceedings", kind: "misplaced", label: "复议后起诉", cells: [] }]);
});

test("a block of table 四 under another name is not read", () => {
  const { places, tableFaults } = found(proceedings, (sheet) => replaceText(sheet, "行政复议", "结果"));
  const cells = suits.map((key) => `proceedings.reconsideration.${key}`);
  expect(tableFaults).toEqual([{ table: "proceedings", kind: "missingColumn", label: "行政复议", cells }]);
  expect(cells.some((name) => places.has(name))).toBe(false);
});

test("of two blocks of table 四 with one name neither is guessed at", () => {
  const { tableFaults } = found(proceedings, (sheet) => replaceText(sheet, "未经复议直接起诉", "复议后起诉"));
  expect(tableFaults?.map(({ kind, label, cells }) => [kind, label, cells.length])).toEqual([
    ["missingColumn", "未经复议直接起诉", 5],
    ["repeated", "复议后起诉", 5],
  ]);
});

test("rows of table 三 whose names are exchanged are read under their own names, and told", () => {
  const [one, other] = ["1.属于国家秘密", "2.其他法律行政法规禁止公开"];
  const { tableFaults } = found(requests, (sheet) =>
    replaceText(replaceText(replaceText(sheet, one, "."), other, one), ".", other),
  );
  expect(tableFaults).toEqual([{ table: "requests", kind: "misplaced", label: other, cells: [] }]);
});

test("a row put in with figures in it is named and counted nowhere", () => {
  const added: GridValue[] = [null, null, "6.其他情形", 3, 0, 0, 0, 0, 0, 3];
  const { report, tableFaults } = found(requests, (sheet) =>
    withRow(sheet, rowOf(sheet, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"), added),
  );
  expect(tableFaults).toEqual([{ table: "requests", kind: "addedRow", label: "6.其他情形", cells: [] }]);
  expect(report.figures).toEqual(suqian.figures);
});

test("a blank row put in is no fault", () => {
  expect(found(requests, (sheet) => withRow(sheet, 9, [])).tableFaults).toBeUndefined();
});

test("a row put into table 二 is named", () => {
  const { tableFaults } = found(proactive, (sheet) =>
    withRow(sheet, rowOf(sheet, "行政强制"), ["行政检查", 12]),
  );
  expect(tableFaults).toEqual([{ table: "proactive", kind: "addedRow", label: "行政检查", cells: [] }]);
});

test("a row of table 二 copied below itself is named", () => {
  const { tableFaults } = found(proactive, (sheet) =>
    withRow(sheet, rowOf(sheet, "行政强制"), ["行政处罚", 12]),
  );
  expect(tableFaults).toEqual([{ table: "proactive", kind: "addedRow", label: "行政处罚", cells: [] }]);
});

test("a row of table 二 taken away is named", () => {
  const { tableFaults } = found(proactive, (sheet) => withoutRow(sheet, rowOf(sheet, "行政强制")));
  expect(tableFaults).toEqual([
    { table: "proactive", kind: "missingRow", label: "行政强制", cells: ["proactive.compulsion.decisions"] },
  ]);
});

test("a column of table 二 taken away is named with the figures it held", () => {
  const { tableFaults } = found(proactive, (sheet) => replaceText(sheet, "本年废止件数", null));
  expect(tableFaults).toEqual([
    {
      table: "proactive",
      kind: "missingColumn",
      label: "本年废止件数",
      cells: ["proactive.governmentRules.repealed", "proactive.normativeDocuments.repealed"],
    },
  ]);
});

test("a column of table 三 taken away is named", () => {
  const { tableFaults } = found(requests, (sheet) => withoutColumn(sheet, 5));
  expect(tableFaults?.map(({ kind, label, cells }) => [kind, label, cells.length])).toEqual([
    ["missingColumn", "科研机构", 25],
  ]);
});

test("a column of one block of table 四 taken away is named with its block", () => {
  const { report, tableFaults } = found(proceedings, (sheet) => withoutColumn(sheet, 8));
  expect(tableFaults).toEqual([
    {
      table: "proceedings",
      kind: "missingColumn",
      label: "未经复议直接起诉”的“尚未审结",
      cells: ["proceedings.directSuit.pending"],
    },
  ]);
  const rest = [...suqian.figures].filter(([name]) => name !== "proceedings.directSuit.pending");
  expect([...report.figures]).toEqual(rest);
});

test("a missing block of table 四 is the block whose head is missing", () => {
  const { tableFaults } = found(proceedings, (sheet) =>
    [9, 8, 7, 6, 5].reduce((rest, column) => withoutColumn(rest, column), sheet),
  );
  expect(tableFaults?.flatMap(({ cells }) => cells)).toEqual(
    ["upheld", "corrected", "otherResult", "pending", "total"].map(
      (result) => `proceedings.directSuit.${result}`,
    ),
  );
});

test.each<[EditionId, string]>([
  ["2019", "luoyun-township-2020"],
  ["2021", "suqian-2024"],
])("with a row missing the %s edition is still told by the others", (edition, name) => {
  const { report } = found(
    requests,
    (sheet) => withoutRow(sheet, rowOf(sheet, "3.要求提供公开出版物")),
    publishedReport(name),
  );
  expect(report.edition).toBe(edition);
});

test("a workbook without one of the tables holds no report", () => {
  const grid = gridOfLayout(layOutWorkbook(suqian)).filter(({ name }) => name !== proceedings);
  expect(readWorkbookReport(grid)).toBeUndefined();
});

test("as many headings of table 二 as a sheet can hold above it change nothing", () => {
  const { report, tableFaults } = found(proactive, (sheet) => ({
    ...sheet,
    firstRow: 0,
    values: [
      ...Array.from({ length: 13_000 }, () => new Array<GridValue>(15).fill("信息内容")),
      ...sheet.values,
    ],
    formulas: [...Array.from({ length: 13_000 }, () => []), ...sheet.formulas],
    merges: [],
  }));
  expect(tableFaults).toBeUndefined();
  expect([...report.figures]).toEqual([...suqian.figures]);
});

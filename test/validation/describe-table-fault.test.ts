import { describeTableFault } from "../../src/validation/describe-table-fault";

test.each([
  [
    "missingRow",
    "行政强制",
    "表二没有找到“行政强制”这一行，可能被删去、合并或改了名称，其中的数没有读入，请按官方表样恢复这一行。",
  ],
  [
    "missingColumn",
    "现行有效件数",
    "表二没有找到“现行有效件数”这一栏，可能被删去、合并或改了名称，其中的数没有读入，请按官方表样恢复这一栏。",
  ],
  [
    "addedRow",
    "行政确认",
    "表二多出“行政确认”一行，官方表样没有这一行，其中的数没有计入，请并入表样已有的行后删去。",
  ],
  [
    "addedColumn",
    "备注",
    "表二多出“备注”一栏，官方表样没有这一栏，其中的数没有计入，请并入表样已有的栏后删去。",
  ],
] as const)("a %s is told with its label and what to do", (kind, label, sentence) => {
  expect(describeTableFault({ table: "proactive", kind, label, cells: [] })).toBe(sentence);
});

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

test("a name that is not the official one is told with both", () => {
  expect(
    describeTableFault({
      table: "requests",
      kind: "renamed",
      label: "2.重复申请",
      printed: "2.重复提交的申请",
      cells: [],
    }),
  ).toBe("表三名称不一致：表里写的是“2.重复提交的申请”，官方表样是“2.重复申请”，请按官方表样改回。");
});

test("a name that is gone is told, and so are names in another order and names that stand twice", () => {
  const fault = { table: "proceedings", label: "复议后起诉", cells: [] } as const;
  expect(describeTableFault({ ...fault, kind: "renamed", printed: "" })).toBe(
    "表四没有找到“复议后起诉”这一名称，请按官方表样恢复。",
  );
  expect(describeTableFault({ ...fault, kind: "misplaced" })).toBe(
    "表四“复议后起诉”的先后次序与官方表样不同，其中的数已按这一名称读入，请核对名称有没有对调，并按官方表样恢复次序。",
  );
  expect(describeTableFault({ ...fault, kind: "repeated" })).toBe(
    "表四有两处写着“复议后起诉”，分不清哪一处是它，其中的数没有读入，请按官方表样改回。",
  );
});

import {
  describeAlteration,
  findAlterations,
  layOutWorkbook,
  readWorkbookReport,
  type Grid,
  type GridSheet,
  type GridValue,
} from "../../../src/sheet/index";
import {
  changeSheet,
  replaceText,
  rowOf,
  withoutColumn,
  withoutRow,
  withRow,
} from "../../support/change-grid";
import { gridOfLayout } from "../../support/grid-of-layout";
import { publishedReport, publishedReports, reportOfZeros } from "../../support/reports";

const requests = "三、收到和处理申请";
const proactive = "二、主动公开";
const proceedings = "四、复议诉讼";

function alterationsOf(grid: Grid) {
  const found = readWorkbookReport(grid);
  if (!found) throw new Error("The form was not found");
  return findAlterations(grid, found);
}

/** What is said of a workbook one sheet of which was changed. */
function said(sheetName: string, change: (sheet: GridSheet) => GridSheet): string[] {
  const grid = changeSheet(gridOfLayout(layOutWorkbook(reportOfZeros("2021"))), sheetName, change);
  return alterationsOf(grid).map(describeAlteration);
}

function withCell(
  sheet: GridSheet,
  row: number,
  column: number,
  value: GridValue,
  formula: string | null = null,
) {
  const put = <T>(rows: readonly (readonly T[])[], content: T) =>
    rows.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? content : cell)));
  return { ...sheet, values: put(sheet.values, value), formulas: put(sheet.formulas, formula) };
}

describe("a workbook as it was made is unaltered:", () => {
  test.each(publishedReports)("%s", (name) => {
    expect(alterationsOf(gridOfLayout(layOutWorkbook(publishedReport(name))))).toEqual([]);
  });

  test.each(["2019", "2021"] as const)("one of the %s edition with totals by formula", (edition) => {
    expect(alterationsOf(gridOfLayout(layOutWorkbook(reportOfZeros(edition))))).toEqual([]);
  });

  test("one with last year's figures", () => {
    const previous = publishedReport("suqian-2023");
    expect(alterationsOf(gridOfLayout(layOutWorkbook(publishedReport("suqian-2024"), { previous })))).toEqual(
      [],
    );
  });
});

test("texts differing in width, spaces and line breaks only are no alteration", () => {
  expect(said(requests, (sheet) => replaceText(sheet, "2.重复申请", "２．重复\n申 请"))).toEqual([]);
});

test("a reworded row label is named with its cell and both texts", () => {
  expect(said(requests, (sheet) => replaceText(sheet, "2.重复申请", "2、重复申请"))).toEqual([
    "“三、收到和处理申请”C22的表样文字应为“2.重复申请”，现在是“2、重复申请”。",
  ]);
});

test("a reworded head above the figures is named", () => {
  expect(said(requests, (sheet) => replaceText(sheet, "法人或其他组织", "单位"))).toEqual([
    "“三、收到和处理申请”E4的表样文字应为“法人或其他组织”，现在是“单位”。",
  ]);
});

test("a label rubbed out is named", () => {
  expect(said(requests, (sheet) => replaceText(sheet, "2.重复申请", null))).toEqual([
    "“三、收到和处理申请”C22的表样文字“2.重复申请”被删去。",
  ]);
});

test("a row deleted is named once", () => {
  expect(
    said(requests, (sheet) => withoutRow(sheet, rowOf(sheet, "2.重复申请"))).filter(
      (text) => !text.includes("公式"),
    ),
  ).toEqual(["“三、收到和处理申请”少了“2.重复申请”一行。"]);
});

test("a column deleted is named once", () => {
  expect(said(requests, (sheet) => withoutColumn(sheet, 5)).filter((text) => !text.includes("公式"))).toEqual(
    ["“三、收到和处理申请”少了“科研机构”一栏。"],
  );
});

test("a row put in is named with what it holds", () => {
  expect(said(proactive, (sheet) => withRow(sheet, rowOf(sheet, "行政强制"), ["行政检查", 12]))).toContain(
    "“二、主动公开”第13行是表样里没有的一行（行政检查 12）。",
  );
});

test("two rows that changed places are named", () => {
  const swapped = (sheet: GridSheet): GridSheet => {
    const [one, other] = [rowOf(sheet, "2.重复申请"), rowOf(sheet, "3.要求提供公开出版物")];
    const values = [...sheet.values];
    [values[one], values[other]] = [values[other] ?? [], values[one] ?? []];
    return { ...sheet, values };
  };
  expect(said(requests, swapped)).toContain(
    "“三、收到和处理申请”第22行“3.要求提供公开出版物”与官方表样的顺序不同。",
  );
});

test("a check overwritten by a mark is named", () => {
  expect(said(requests, (sheet) => withCell(sheet, 5, 10, "✓"))).toEqual([
    "“三、收到和处理申请”K6的核对公式被改成了“✓”。",
  ]);
});

test("a check taken away is named", () => {
  expect(said(proceedings, (sheet) => withCell(sheet, 6, 5, null))).toEqual([
    "“四、复议诉讼”F7的核对公式被删去。",
  ]);
});

test("the columns of checks deleted as a whole are told once a sheet", () => {
  const bare = (sheet: GridSheet) =>
    [13, 12, 11, 10].reduce((rest, column) => withoutColumn(rest, column), sheet);
  expect(said(requests, (sheet) => ({ ...bare(sheet), values: bare(sheet).values.slice(0, 30) }))).toContain(
    "“三、收到和处理申请”表旁的核对栏被删去。",
  );
});

test("a total with another formula is named, one that was typed is not", () => {
  expect(said(requests, (sheet) => withCell(sheet, 5, 9, 0, "=SUM(D6:H6)"))).toEqual([
    '“三、收到和处理申请”J6的总计公式被改动：应为 =IF(COUNT(D6:I6)=6,SUM(D6:I6),"")，现在是 =SUM(D6:H6)。',
  ]);
  expect(said(requests, (sheet) => withCell(sheet, 5, 9, 0))).toEqual([]);
});

test("a state of 数据核对 overwritten is named", () => {
  const overwrite = (sheet: GridSheet) => withCell(sheet, 8, 6, "✓");
  expect(said("数据核对", overwrite)).toEqual(["“数据核对”G9的核对公式被改成了“✓”。"]);
});

test("a state of 与上年核对 on 上年数据 overwritten is named", () => {
  const previous = { ...reportOfZeros("2021"), year: 2023 };
  const grid = gridOfLayout(layOutWorkbook(reportOfZeros("2021"), { previous }));
  expect(alterationsOf(grid)).toEqual([]);
  const overwritten = changeSheet(grid, "上年数据", (sheet) => {
    const row = sheet.values.findIndex((values) => values[6] === "Y-CARRY");
    return withCell(sheet, row, 5, "✓");
  });
  expect(alterationsOf(overwritten).map(describeAlteration)).toEqual([
    expect.stringMatching(/^“上年数据”F\d+的核对公式被改成了“✓”。$/),
  ]);
});

describe("merged cells", () => {
  const merged = (row: number, column: number, rowCount: number, columnCount: number) => ({
    row,
    column,
    rowCount,
    columnCount,
  });
  const without = (sheet: GridSheet, row: number, column: number): GridSheet => ({
    ...sheet,
    merges: sheet.merges!.filter((area) => area.row !== row || area.column !== column),
  });
  const withArea = (sheet: GridSheet, area: ReturnType<typeof merged>): GridSheet => ({
    ...sheet,
    merges: [...sheet.merges!, area],
  });

  test("torn apart are named with their range and label", () => {
    expect(said(requests, (sheet) => without(sheet, 5, 0))).toEqual([
      "“三、收到和处理申请”A6:C6（“一、本年新收政府信息公开申请数量”）的合并单元格被拆开。",
    ]);
  });

  test("of a figure are named by the figure", () => {
    expect(said(proactive, (sheet) => withArea(sheet, merged(5, 1, 1, 2)))).toEqual([
      "“二、主动公开”B6:C6（表二“行政规范性文件”的“本年制发件数”）被合并成一格，表样里是分开的。",
    ]);
  });

  test("merged with other cells than laid out are named with the ranges that belong there", () => {
    const joined = (sheet: GridSheet) => withArea(without(without(sheet, 5, 0), 6, 0), merged(5, 0, 2, 3));
    expect(said(requests, joined)).toEqual([
      "“三、收到和处理申请”A6:C7（“一、本年新收政府信息公开申请数量”）被合并成一格，表样里合并的是A6:C6、A7:C7。",
    ]);
  });

  test("all torn apart are told in one sentence a sheet, with every range", () => {
    const [sentence, ...others] = said(requests, (sheet) => ({ ...sheet, merges: [] }));
    expect(others).toEqual([]);
    expect(sentence).toMatch(/^“三、收到和处理申请”有\d+处合并单元格被拆开：A3:C5、D3:J3、.*、A30:C30。$/);
  });

  test("grow by a row inserted through them, which is the one alteration", () => {
    const inserted = said(requests, (sheet) => withRow(sheet, rowOf(sheet, "2.重复申请"), []));
    expect(inserted.filter((text) => !text.includes("公式"))).toEqual([
      "“三、收到和处理申请”第22行是表中多出的空行。",
    ]);
  });

  test("that did not grow by the row inserted through them are named", () => {
    const inserted = (sheet: GridSheet): GridSheet => {
      const grown = withRow(sheet, rowOf(sheet, "2.重复申请"), []);
      const old = sheet.merges!.find((area) => area.column === 1 && area.row === 20)!;
      const merges = grown.merges!.map((area) => (area.column === 1 && area.row === 20 ? old : area));
      return { ...grown, merges };
    };
    expect(said(requests, inserted).filter((text) => text.includes("合并"))).toEqual([
      "“三、收到和处理申请”B21:B25（“（五）不予处理”）被合并成一格，表样里合并的是B21:B26。",
    ]);
  });

  test("in a row that was put in are no alteration besides that row", () => {
    const inserted = (sheet: GridSheet) => {
      const at = rowOf(sheet, "2.重复申请");
      return withArea(withRow(sheet, at, []), merged(at, 3, 1, 2));
    };
    expect(said(requests, inserted).filter((text) => !text.includes("公式"))).toEqual([
      "“三、收到和处理申请”第22行是表中多出的空行。",
    ]);
  });

  test("outside the official table are nobody's concern", () => {
    expect(said(requests, (sheet) => withArea(sheet, merged(60, 0, 2, 2)))).toEqual([]);
  });

  test("are not compared where the program cannot tell them", () => {
    expect(said(requests, ({ merges: _merges, ...sheet }) => sheet)).toEqual([]);
  });
});

test("hidden rows, columns and sheets are named", () => {
  expect(said(requests, (sheet) => ({ ...sheet, hiddenRows: [9, 60], hiddenColumns: [4, 40] }))).toEqual([
    "“三、收到和处理申请”第10行被隐藏。",
    "“三、收到和处理申请”E列被隐藏。",
  ]);
  expect(said("数据核对", (sheet) => ({ ...sheet, hidden: true }))).toEqual(["工作表“数据核对”被隐藏。"]);
});

test("a workbook of nothing but the official tables has nothing missing", () => {
  const grid = gridOfLayout(layOutWorkbook(publishedReport("suqian-2024")));
  const [, two, three, four] = grid;
  const columns = { [proactive]: 4, [requests]: 10, [proceedings]: 15 };
  const official = [two, three, four].flatMap((sheet) => {
    if (!sheet) return [];
    const width = columns[sheet.name as keyof typeof columns];
    const height = sheet.name === requests ? 32 : sheet.name === proactive ? 16 : 6;
    const cut = <T>(rows: readonly (readonly T[])[]) =>
      rows.slice(0, height).map((row) => row.slice(0, width));
    const formulas = cut(sheet.formulas).map((row) => row.map(() => null));
    return [{ ...sheet, values: cut(sheet.values), formulas }];
  });
  expect(alterationsOf(official)).toEqual([]);
});

test("what stands far below a form, sixty thousand rows of it, is read past", () => {
  const rubbish = 60_000;
  const below = (sheet: GridSheet): GridSheet => {
    const width = sheet.values[0]?.length ?? 0;
    const row = <T>(first: T, other: T) => [first, ...Array<T>(width - 1).fill(other)];
    return {
      ...sheet,
      values: [
        ...sheet.values,
        ...Array.from({ length: rubbish }, (_, at) => row<GridValue>(`依申请公开登记第${at}号`, null)),
      ],
      formulas: [...sheet.formulas, ...Array.from({ length: rubbish }, () => row<string | null>(null, null))],
    };
  };
  expect(said(requests, below)).toEqual([]);
  const label = "（七）总计";
  const relabelled = said(requests, (sheet) => below(replaceText(sheet, label, "（七）合计")));
  expect(relabelled).toHaveLength(1);
  expect(relabelled[0]).toContain(label);
});

import {
  figurePlaces,
  formOf,
  governmentLevelTitles,
  totalEquations,
  type CellName,
  type EditionId,
} from "../../src/form/index";

describe.each<EditionId>(["2019", "2021"])("the totals of the %s edition", (edition) => {
  const form = formOf(edition);
  const totals = totalEquations(form);

  test("are all that the form prints, each added up once", () => {
    const printed = [...figurePlaces(form).values()].filter(({ cell }) => cell.role === "total");
    expect([...totals.keys()].sort()).toEqual(printed.map(({ cell }) => cell.name).sort());
    for (const [total, { right }] of totals) expect(right).toEqual([total]);
  });

  test("come after the totals they add up", () => {
    const done = new Set<CellName>();
    for (const [total, { left }] of totals) {
      for (const part of left) expect(totals.has(part) && !done.has(part)).toBe(false);
      done.add(total);
    }
  });

  test("of （七） are added up by column, and its corner along its row", () => {
    const partsOf = (total: CellName) => totals.get(total)?.left ?? [];
    expect(partsOf("requests.outcomesTotal.business").every((name) => name.endsWith(".business"))).toBe(true);
    expect(
      partsOf("requests.outcomesTotal.total").every((name) => name.startsWith("requests.outcomesTotal.")),
    ).toBe(true);
  });
});

test("every level is named as clerks call it, governments and their departments", () => {
  expect(Object.values(governmentLevelTitles)).toEqual([
    "省级政府",
    "市级政府",
    "县级政府",
    "乡镇（街道）",
    "省级部门",
    "市级部门",
    "县级部门",
    "乡镇所属机构",
  ]);
});

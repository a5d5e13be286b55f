import { formOf, type CellName } from "../../src/form/index";
import { checkFigures } from "../../src/validation/index";
import { completedFigures, formulaTotalsOf, reportOfZeros } from "../support/reports";

const form = formOf("2019");
const itemRows = ["licensing", "otherServices", "penalties", "compulsion", "administrativeFees"] as const;
const decisionRows = ["licensing", "otherServices", "penalties", "compulsion"] as const;
const documentRows = ["governmentRules", "normativeDocuments"] as const;

/** What is found in a table 二 whose other cells are 0: rule, level and cells, the one to look at first in front. */
function found(cells: Readonly<Record<string, number | string>>): string[] {
  const named = Object.entries(cells).map(([cell, value]): [CellName, number | string] => [
    `proactive.${cell}`,
    value,
  ]);
  const report = reportOfZeros("2019", Object.fromEntries(named));
  const { findings, unverified } = checkFigures(
    form,
    completedFigures(report),
    formulaTotalsOf(form, report),
  );
  const told = findings.map(({ rule, level, cells: places }) => [rule, level, ...places].join(" "));
  const open = unverified.map(({ rule, cells: places }) => [rule, "unverified", ...places].join(" "));
  return [...told, ...open].map((line) => line.replace(/proactive\./g, ""));
}

/** Figures of one row of table 二 by column. */
const inRow = (row: string, columns: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(columns).map(([column, value]) => [`${row}.${column}`, value]));

describe("a number of table 二", () => {
  test.each([
    ["licensing.decisions", "356件", "T2-INT"],
    ["licensing.decisions", 3.5, "T2-INT"],
    ["governmentRules.published", -1, "T2-INT"],
    ["procurement.projects", "无", "T2-INT"],
    ["licensing.change", "--253", "T2-SIGN"],
    ["administrativeFees.change", 1.5, "T2-SIGN"],
  ])("in %s is never %j: %s", (cell, value, rule) => {
    expect(found({ [cell]: value })).toContain(`${rule} hard ${cell}`);
  });

  test("may be negative where 本年增/减 is asked", () => {
    expect(found({ "licensing.previousItems": 300, "licensing.change": -253 })).toEqual([]);
  });

  test("may be an amount in 元 or 万元, and no other text", () => {
    expect(found({ "procurement.projects": 6, "procurement.amount": "25.1万元" })).toEqual([]);
    expect(found({ "procurement.projects": 6, "procurement.amount": "251,000元" })).toEqual([]);
    expect(found({ "procurement.projects": 6, "procurement.amount": "二十五万" })).toContain(
      "T2-BUY soft procurement.amount",
    );
  });
});

describe.each(itemRows)("the items of %s", (row) => {
  test("cannot become fewer than none", () => {
    expect(found(inRow(row, { previousItems: 19, change: -21 }))).toEqual([
      `T2-ITEM hard ${row}.change ${row}.previousItems`,
    ]);
  });

  test("may grow, shrink, and all be struck off", () => {
    expect(found(inRow(row, { previousItems: 19, change: 2 }))).toEqual([]);
    expect(found(inRow(row, { previousItems: 19, change: -18 }))).toEqual([]);
    expect(found(inRow(row, { previousItems: 19, change: -19 }))).toEqual([]);
  });
});

describe.each(decisionRows)("the decisions of %s", (row) => {
  test("are asked about where they are the two columns before them added up", () => {
    expect(found(inRow(row, { previousItems: 21, change: 19, decisions: 40 }))).toEqual([
      `T2-DEC soft ${row}.decisions ${row}.previousItems ${row}.change`,
    ]);
    expect(found(inRow(row, { previousItems: 21, change: -19, decisions: 2 }))).toHaveLength(1);
  });

  test("are right as any other number, and none where there are no items", () => {
    expect(found(inRow(row, { previousItems: 21, change: 19, decisions: 356 }))).toEqual([]);
    expect(found(inRow(row, { previousItems: 21, change: 19, decisions: 21 }))).toEqual([]);
    expect(found(inRow(row, { previousItems: 21, change: 19 }))).toEqual([]);
    expect(found(inRow(row, { previousItems: 21, change: -21 }))).toEqual([]);
  });
});

describe.each(documentRows)("the documents of %s", (row) => {
  const [created, newly, published] = ["created", "newlyPublished", "published"].map(
    (column) => `${row}.${column}`,
  );

  test("that were published this year are among all that are public", () => {
    expect(found(inRow(row, { created: 77, newlyPublished: 77, published: 66 }))).toEqual([
      `T2-PUB hard ${published} ${newly}`,
    ]);
  });

  test("that were published this year are not called made and kept back where only the total is 0", () => {
    expect(found(inRow(row, { created: 87, newlyPublished: 5 }))).toEqual([
      `T2-PUB hard ${published} ${newly}`,
    ]);
  });

  test("are asked about where more were published than made, which older ones may explain", () => {
    expect(found(inRow(row, { created: 3, newlyPublished: 5, published: 13 }))).toEqual([
      `T2-PUB soft ${newly} ${created}`,
    ]);
  });

  test("are asked about where some were made and none is public", () => {
    expect(found(inRow(row, { created: 87 }))).toEqual([`T2-PUB soft ${newly} ${created} ${published}`]);
  });

  test.each([
    ["all of this year's are public, with older ones", { created: 77, newlyPublished: 77, published: 166 }],
    ["only this year's are public", { created: 77, newlyPublished: 77, published: 77 }],
    ["some of this year's are kept back", { created: 77, newlyPublished: 70, published: 70 }],
    ["only older ones are public", { created: 7, published: 13 }],
    ["none was made", { published: 13 }],
  ])("are right where %s", (_, columns) => {
    expect(found(inRow(row, columns))).toEqual([]);
  });
});

describe("what was bought", () => {
  test("is asked about as projects without an amount, or an amount without a project", () => {
    const told = ["T2-BUY soft procurement.amount procurement.projects"];
    expect(found({ "procurement.projects": 6 })).toEqual(told);
    expect(found({ "procurement.amount": "251000元" })).toEqual(told);
  });

  test("is asked for its unit where the amount is a bare number", () => {
    expect(found({ "procurement.projects": 1, "procurement.amount": 8040 })).toEqual([
      "T2-BUY soft procurement.amount",
    ]);
  });

  test("is right with both, or with neither", () => {
    expect(found({ "procurement.projects": 6, "procurement.amount": "251000元" })).toEqual([]);
    expect(found({ "procurement.projects": 0, "procurement.amount": 0 })).toEqual([]);
  });
});

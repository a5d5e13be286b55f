import fc from "fast-check";
import { equationsOf, formOf, totalEquations, type CellName, type EditionId } from "../../../src/form/index";
import { addUpTotals } from "../../../src/figures/index";
import { checkFigures, findCauses } from "../../../src/validation/index";
import { explainBroken } from "../../../src/validation/causes/explain-broken";
import { brokenEquations, signatureOf } from "../../../src/validation/causes/signature";
import { balancedFigures } from "../../support/balanced-figures";
import { completedFigures, number, publishedReport, reportOfZeros } from "../../support/reports";

const form = formOf("2021");
const allTotals = new Set(totalEquations(form).keys());

/** The causes of 宿迁 2024 with changed figures; null blanks. Its totals are printed, or follow where given. */
function causesOf(
  changes: Readonly<Record<CellName, number | null>>,
  following: ReadonlySet<CellName> = new Set(),
) {
  const figures = new Map(completedFigures(publishedReport("suqian-2024")));
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) figures.delete(name);
    else figures.set(name, number(value));
  }
  const shown = addUpTotals(form, figures, following);
  return findCauses(form, shown, checkFigures(form, shown, following), { formulaTotals: following });
}

function cellsOf(
  suspect: { cell: CellName; value: number; also: readonly { cell: CellName; value: number }[] } | undefined,
) {
  return (
    suspect &&
    [suspect, ...suspect.also].map(({ cell, value }) => `${cell.replace("requests.", "")}=${value}`)
  );
}

test("a row typed one column to the right is one shifted row", () => {
  const [cause, ...others] = causesOf({
    "requests.received.naturalPerson": 0,
    "requests.received.business": 3440,
    "requests.received.researchInstitute": 75,
    "requests.received.publicInterestGroup": 0,
    "requests.received.legalService": 1,
    "requests.received.otherOrganization": 6,
  });
  expect(others).toEqual([]);
  expect(cause?.suspects[0]?.slip).toBe("shiftedRow");
  expect(cellsOf(cause?.suspects[0])).toEqual([
    "received.naturalPerson=3440",
    "received.business=75",
    "received.researchInstitute=0",
    "received.publicInterestGroup=1",
    "received.legalService=6",
    "received.otherOrganization=3",
  ]);
});

test("a row typed one column to the left is one shifted row", () => {
  const [cause, ...others] = causesOf({
    "requests.received.naturalPerson": 75,
    "requests.received.business": 0,
    "requests.received.researchInstitute": 1,
    "requests.received.publicInterestGroup": 6,
    "requests.received.legalService": 3,
    "requests.received.otherOrganization": 0,
  });
  expect(others).toEqual([]);
  expect(cause?.suspects[0]).toMatchObject({
    cell: "requests.received.naturalPerson",
    value: 3440,
    slip: "shiftedRow",
  });
});

test.each([
  ["low", [0, 4, 16, 21]],
  ["high", [16, 21, 10, 0]],
])("figures of a column typed one row too %s are one shifted column", (_, [a = 0, b = 0, c = 0, d = 0]) => {
  const [cause, ...others] = causesOf({
    "requests.notDisclosed.securityAndStability.naturalPerson": a,
    "requests.notDisclosed.thirdPartyRights.naturalPerson": b,
    "requests.notDisclosed.internalAffairs.naturalPerson": c,
    "requests.notDisclosed.processInformation.naturalPerson": d,
  });
  expect(others).toEqual([]);
  expect(cause?.suspects[0]?.slip).toBe("shiftedColumn");
  expect(cellsOf(cause?.suspects[0])).toEqual([
    "notDisclosed.securityAndStability.naturalPerson=4",
    "notDisclosed.thirdPartyRights.naturalPerson=16",
    "notDisclosed.internalAffairs.naturalPerson=21",
    "notDisclosed.processInformation.naturalPerson=10",
  ]);
});

test("a figure typed into the column beside is told with the cell it belongs to", () => {
  const [cause, ...others] = causesOf({
    "requests.partlyDisclosed.business": 0,
    "requests.partlyDisclosed.researchInstitute": 9,
  });
  expect(others).toEqual([]);
  expect(cause?.suspects[0]?.slip).toBe("neighbour");
  expect(cellsOf(cause?.suspects[0])).toEqual([
    "partlyDisclosed.business=9",
    "partlyDisclosed.researchInstitute=0",
  ]);
});

test("a figure typed into the row below, totals as printed, is told with the cell it belongs to", () => {
  const [cause, ...others] = causesOf({
    "requests.partlyDisclosed.naturalPerson": 0,
    "requests.notDisclosed.stateSecret.naturalPerson": 464,
  });
  expect(others).toEqual([]);
  expect(cellsOf(cause?.suspects[0])?.slice(0, 2)).toEqual([
    "partlyDisclosed.naturalPerson=462",
    "notDisclosed.stateSecret.naturalPerson=2",
  ]);
});

test("two wrong cells of one row are one cause, corrected together", () => {
  const [cause, ...others] = causesOf({
    "requests.disclosed.naturalPerson": 1400,
    "requests.disclosed.business": 20,
  });
  expect(others).toEqual([]);
  expect(cause?.findings).toHaveLength(3);
  expect(cellsOf(cause?.suspects[0])).toEqual(["disclosed.naturalPerson=1408", "disclosed.business=21"]);
  expect(cause?.certain).toBe(false);
});

test("an entry its typed row total was added up from takes that total along", () => {
  const [cause] = causesOf({ "requests.disclosed.naturalPerson": 1480, "requests.disclosed.total": 1503 });
  expect(cause?.certain).toBe(false);
  expect(cause?.suspects[0]?.slip).toBe("swappedDigits");
  expect(cellsOf(cause?.suspects[0])).toEqual(["disclosed.naturalPerson=1408", "disclosed.total=1431"]);
});

test("an entry all typed totals were added up from takes them all along", () => {
  const right = completedFigures(publishedReport("suqian-2024"));
  const more = (cell: CellName, by: number) => {
    const figure = right.get(cell);
    return { [cell]: (figure?.state === "number" ? figure.value : NaN) + by };
  };
  const [cause, ...others] = causesOf({
    "requests.disclosed.naturalPerson": 1480,
    ...more("requests.disclosed.total", 72),
    ...more("requests.outcomesTotal.naturalPerson", 72),
    ...more("requests.outcomesTotal.total", 72),
  });
  expect(others).toEqual([]);
  expect(cause?.findings.map(({ rule }) => rule)).toEqual(["T3-BAL"]);
  expect(cause?.suspects[0]?.slip).toBe("swappedDigits");
  expect(cellsOf(cause?.suspects[0])?.map((told) => told.split("=")[0])).toEqual([
    "disclosed.naturalPerson",
    "outcomesTotal.naturalPerson",
    "outcomesTotal.total",
    "disclosed.total",
  ]);
});

test("where totals follow, two wrong columns are two causes, and 总计 is none", () => {
  const causes = causesOf(
    { "requests.received.naturalPerson": 34400, "requests.received.business": 57 },
    allTotals,
  );
  expect(causes.map(({ repeats, findings }) => [repeats, findings.map(({ cells }) => cells[0])])).toEqual([
    [false, ["requests.carriedForward.naturalPerson"]],
    [false, ["requests.carriedForward.business"]],
  ]);
  expect(causes.map(({ suspects }) => cellsOf(suspects[0]))).toEqual([
    ["received.naturalPerson=3440"],
    ["received.business=75"],
  ]);
});

test("where totals follow, two columns off by the same number the other way are one moved figure", () => {
  const causes = causesOf(
    { "requests.received.legalService": 0, "requests.received.otherOrganization": 9 },
    allTotals,
  );
  expect(causes).toHaveLength(1);
  expect(causes[0]?.suspects[0]?.slip).toBe("neighbour");
  expect(cellsOf(causes[0]?.suspects[0])).toEqual([
    "received.legalService=6",
    "received.otherOrganization=3",
  ]);
});

describe("where totals follow, a figure typed into the column beside", () => {
  /** The 13 行政查询事项 of 自然人 stand under 商业企业. */
  const moved = {
    "requests.notDisclosed.administrativeQuery.naturalPerson": 0,
    "requests.notDisclosed.administrativeQuery.business": 13,
  };
  const slip = [
    "notDisclosed.administrativeQuery.naturalPerson=13",
    "notDisclosed.administrativeQuery.business=0",
  ];

  test("stands out as that slip, before rows in which it could only have been added to another figure", () => {
    const [cause, ...others] = causesOf(moved, allTotals);
    expect(others).toEqual([]);
    expect(cause?.suspects[0]?.slip).toBe("neighbour");
    expect(cellsOf(cause?.suspects[0])).toEqual(slip);
    expect(cause?.suspects.length).toBeGreaterThan(1);
    expect(cause?.likely).toBe(true);
  });

  test("is told apart from a slip in another column", () => {
    const causes = causesOf({ ...moved, "requests.received.legalService": 60 }, allTotals);
    expect(causes.map(({ suspects, likely }) => [cellsOf(suspects[0]), likely])).toEqual([
      [slip, true],
      [["received.legalService=6"], true],
    ]);
  });

  test("is told apart from another figure that moved, and accuses no right cell", () => {
    const other = { "requests.received.legalService": 3, "requests.received.otherOrganization": 6 };
    const causes = causesOf({ ...moved, ...other }, allTotals);
    expect(causes.map(({ suspects }) => cellsOf(suspects[0]))).toEqual(
      expect.arrayContaining([slip, ["received.legalService=6", "received.otherOrganization=3"]]),
    );
    expect(causes).toHaveLength(2);
  });

  test("is one slip where a blank elsewhere leaves 总计 unverified, too", () => {
    const blank = { "requests.carriedForward.otherOrganization": null };
    const [cause, ...others] = causesOf({ ...moved, ...blank }, allTotals);
    expect(others).toEqual([]);
    expect(cause?.findings).toHaveLength(2);
    expect(cellsOf(cause?.suspects[0])).toEqual(slip);
  });

  test("is named with the row whose figures could have moved as well", () => {
    const alike = {
      "requests.unableToProvide.stillUnclear.naturalPerson": 0,
      "requests.unableToProvide.stillUnclear.business": 13,
      "requests.received.naturalPerson": 3432,
      "requests.received.business": 88,
    };
    const [cause] = causesOf({ ...moved, ...alike }, allTotals);
    expect(cause?.likely).toBe(false);
    expect(cause?.suspects.slice(0, 2).map(cellsOf)).toEqual([
      slip,
      ["unableToProvide.stillUnclear.naturalPerson=13", "unableToProvide.stillUnclear.business=0"],
    ]);
  });

  test("is no moved figure where a third column is off by the same number", () => {
    const third = { "requests.received.otherOrganization": 16 };
    const causes = causesOf({ ...moved, ...third }, allTotals);
    // Which two of the three belong together is not known.
    expect(causes.map(({ findings }) => findings.length)).not.toContain(2);
  });
});

test("a row of figures and empty cells typed one column off is one shifted row, not several moved figures", () => {
  const [cause, ...others] = causesOf({
    "requests.disclosed.business": 0,
    "requests.disclosed.researchInstitute": 21,
    "requests.disclosed.legalService": 0,
    "requests.disclosed.otherOrganization": 2,
  });
  expect(others).toEqual([]);
  expect(cause?.suspects[0]?.slip).toBe("shiftedRow");
  expect(cellsOf(cause?.suspects[0])).toHaveLength(4);
});

test("where totals follow, two columns off by the same number the same way are two slips", () => {
  const causes = causesOf(
    { "requests.received.legalService": 60, "requests.received.otherOrganization": 57 },
    allTotals,
  );
  expect(causes.map(({ findings, suspects }) => [findings.length, suspects[0]?.also])).toEqual([
    [1, []],
    [1, []],
  ]);
});

test("three wrong cells apart from each other are three causes", () => {
  const causes = causesOf({
    "requests.disclosed.naturalPerson": 1480,
    "requests.partlyDisclosed.business": 90,
    "requests.carriedForward.legalService": 7,
  });
  expect(causes.flatMap(({ suspects }) => suspects.map(({ cell }) => cell)).sort()).toEqual([
    "requests.carriedForward.legalService",
    "requests.disclosed.naturalPerson",
    "requests.partlyDisclosed.business",
  ]);
});

test("a blank in the row leaves the column to speak, and the cells it can be", () => {
  const [cause] = causesOf({
    "requests.disclosed.naturalPerson": 1480,
    "requests.disclosed.legalService": null,
  });
  expect(cause?.certain).toBe(false);
  expect(cause?.findings).toHaveLength(1);
  expect(cause?.suspects.map(({ cell }) => cell)).toEqual(["requests.disclosed.naturalPerson"]);
});

test("a total that follows is never suspected, whatever is typed beside it", () => {
  const causes = causesOf({ "proceedings.directSuit.total": 99 }, new Set(["proceedings.directSuit.total"]));
  expect(causes).toEqual([]);
});

test("no value below 0 is proposed: a total smaller than one part can only be the total", () => {
  const causes = causesOf({
    "proceedings.directSuit.upheld": 1,
    "proceedings.directSuit.corrected": 1,
    "proceedings.directSuit.otherResult": 1,
    "proceedings.directSuit.pending": 1,
    "proceedings.directSuit.total": 1,
  });
  expect(causes).toHaveLength(1);
  expect(causes[0]?.suspects.map(({ cell, value }) => [cell, value])).toEqual([
    ["proceedings.directSuit.total", 4],
  ]);
  expect(causes[0]?.certain).toBe(false);
});

test("no fraction is proposed: where half a case is typed, only that cell can be wrong", () => {
  const causes = causesOf({
    "proceedings.directSuit.upheld": 1.5,
    "proceedings.directSuit.corrected": 0,
    "proceedings.directSuit.otherResult": 0,
    "proceedings.directSuit.pending": 0,
    "proceedings.directSuit.total": 2,
  });
  expect(causes.flatMap(({ suspects }) => suspects.map(({ cell, value }) => [cell, value]))).toEqual([
    ["proceedings.directSuit.upheld", 2],
  ]);
});

test("figures that fit no one explanation are left together, without a suspect and without a promise", () => {
  const [cause, ...others] = causesOf({
    "requests.disclosed.naturalPerson": 1,
    "requests.disclosed.business": 2,
    "requests.partlyDisclosed.naturalPerson": 3,
    "requests.partlyDisclosed.business": 5,
  });
  expect(others).toEqual([]);
  expect(cause).toMatchObject({ suspects: [], certain: false, repeats: false });
  expect(cause?.findings).toHaveLength(4);
});

test("where totals follow, too, a row typed one column to the right is one shifted row", () => {
  const causes = causesOf(
    {
      "requests.received.naturalPerson": 0,
      "requests.received.business": 3440,
      "requests.received.researchInstitute": 75,
      "requests.received.publicInterestGroup": 0,
      "requests.received.legalService": 1,
      "requests.received.otherOrganization": 6,
    },
    allTotals,
  );
  expect(causes[0]?.suspects[0]).toMatchObject({
    cell: "requests.received.naturalPerson",
    value: 3440,
    slip: "shiftedRow",
  });
});

describe.each<EditionId>(["2019", "2021"])("explanations of the %s edition", (edition) => {
  const ofEdition = formOf(edition);
  const totals = [...totalEquations(ofEdition).keys()];
  const names = [...new Set(equationsOf(ofEdition).flatMap(({ left, right }) => [...left, ...right]))];

  test("share the broken equations out: each belongs to one, and none is about nothing", () => {
    fc.assert(
      fc.property(
        balancedFigures(edition),
        fc.dictionary(fc.constantFrom(...names), fc.nat(3000), { minKeys: 1, maxKeys: 6 }),
        fc.constantFrom([], totals),
        (balanced, errors, followers) => {
          const following = new Set(followers);
          const wrong = new Map([
            ...balanced,
            ...Object.entries(errors).map(([name, value]) => [name, number(value)] as const),
          ]);
          const signature = signatureOf(ofEdition, addUpTotals(ofEdition, wrong, following), following);
          const broken = brokenEquations(signature);
          const explained = explainBroken(signature, broken).map(({ equations }) => [...equations]);
          expect(explained.flat().sort()).toEqual([...broken].sort());
          expect(explained.filter((equations) => equations.length === 0)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

test("the cause of most findings is told first", () => {
  const causes = causesOf({
    "requests.carriedForward.naturalPerson": 90,
    "requests.carriedForward.business": null,
    "requests.notHandled.petition.business": 44,
  });
  expect(causes.map(({ findings, suspects }) => [findings.length, suspects[0]?.cell])).toEqual([
    [2, "requests.notHandled.petition.business"],
    [1, "requests.carriedForward.naturalPerson"],
  ]);
});

test("only what was found is explained", () => {
  const figures = new Map(completedFigures(publishedReport("suqian-2024")));
  figures.set("requests.received.legalService", number(7));
  figures.set("proceedings.directSuit.total", number(999));
  const { findings } = checkFigures(form, figures, new Set());
  const ofBlock = findings.filter(({ rule }) => rule === "T4-SUM");
  const causes = findCauses(form, figures, { findings: ofBlock }, { formulaTotals: new Set() });
  expect(causes.map(({ findings: told }) => told)).toEqual([ofBlock]);
  expect(findCauses(form, figures, { findings: [] }, { formulaTotals: new Set() })).toEqual([]);
});

test("what only repeats in 总计 is told last, where a blank leaves open whether its rows add up", () => {
  const causes = causesOf({
    "requests.disclosed.naturalPerson": 1480,
    "requests.disclosed.total": 1503,
    "requests.partlyDisclosed.business": 90,
    "requests.partlyDisclosed.total": 552,
    "requests.notDisclosed.thirdPartyRights.otherOrganization": null,
  });
  expect(causes.map(({ repeats, findings }) => [repeats, findings.map(({ cells }) => cells[0])])).toEqual([
    [false, ["requests.outcomesTotal.naturalPerson"]],
    [false, ["requests.outcomesTotal.business"]],
    [true, ["requests.outcomesTotal.total"]],
  ]);
});

test("one equation alone speaks for no cell while others beside it stay unexplained", () => {
  const [cause, ...others] = causesOf({
    "requests.disclosed.naturalPerson": 1,
    "requests.disclosed.business": 2,
    "requests.disclosed.legalService": null,
    "requests.partlyDisclosed.naturalPerson": 3,
    "requests.partlyDisclosed.business": 5,
  });
  expect(others).toEqual([]);
  expect(cause?.suspects).toEqual([]);
  expect(cause?.findings).toHaveLength(3);
});

describe("a row with three wrong figures is no shifted row", () => {
  test.each([
    ["where one of them stands one column off", [75, 12, 5]],
    ["where the other of them stands one column off", [9, 3440, 5]],
    ["where none of them does", [9, 80, 4]],
  ])("%s", (_, [naturalPerson = 0, business = 0, researchInstitute = 0]) => {
    const [cause, ...others] = causesOf({
      "requests.received.naturalPerson": naturalPerson,
      "requests.received.business": business,
      "requests.received.researchInstitute": researchInstitute,
    });
    expect(others).toEqual([]);
    expect(cause?.suspects.map(({ slip }) => slip)).toEqual(["other"]);
    expect(cellsOf(cause?.suspects[0])).toEqual([
      "received.naturalPerson=3440",
      "received.business=75",
      "received.researchInstitute=0",
    ]);
  });
});

test("a figure moved over an empty cell is no shifted row", () => {
  const [cause] = causesOf({
    "requests.received.publicInterestGroup": 0,
    "requests.received.otherOrganization": 4,
  });
  expect(cause?.suspects.map(({ slip }) => slip)).not.toContain("shiftedRow");
});

test.each<[string, number, number, string]>([
  ["changed places", 9, 462, "neighbour"],
  ["added to the right one", 0, 471, "neighbour"],
  ["added to the left one", 471, 0, "neighbour"],
  ["divided otherwise", 461, 10, "other"],
  ["of which one has the other's place only", 9, 400, "other"],
  ["of which the other has the one's place only", 400, 462, "other"],
  ["of which one is missing and the other wrong", 0, 470, "other"],
])("two wrong figures beside each other, %s: %p and %p for 462 and 9 are %s", (_, one, other, slip) => {
  const [cause, ...others] = causesOf({
    "requests.partlyDisclosed.naturalPerson": one,
    "requests.partlyDisclosed.business": other,
  });
  expect(others).toEqual([]);
  const suspect = cause?.suspects.find(({ cell }) => cell === "requests.partlyDisclosed.naturalPerson");
  expect(suspect?.slip).toBe(slip);
  expect(cellsOf(suspect)).toEqual(["partlyDisclosed.naturalPerson=462", "partlyDisclosed.business=9"]);
});

test("two wrong subtotals of （七）总计 with printed totals are one cause", () => {
  const [cause, ...others] = causesOf({
    "requests.outcomesTotal.naturalPerson": 3441,
    "requests.outcomesTotal.business": 79,
  });
  expect(others).toEqual([]);
  expect(cause?.repeats).toBe(false);
  expect(cellsOf(cause?.suspects[0])?.map((told) => told.split("=")[0])).toEqual([
    "outcomesTotal.naturalPerson",
    "outcomesTotal.business",
  ]);
});

test("an entry its typed column total was added up from takes that total along, and not the row's", () => {
  const right = completedFigures(publishedReport("suqian-2024")).get("requests.outcomesTotal.naturalPerson");
  const done = right?.state === "number" ? right.value : NaN;
  const [cause, ...others] = causesOf({
    "requests.disclosed.naturalPerson": 1480,
    "requests.outcomesTotal.naturalPerson": done + 72,
  });
  expect(others).toEqual([]);
  expect(cellsOf(cause?.suspects[0])).toEqual([
    "disclosed.naturalPerson=1408",
    `outcomesTotal.naturalPerson=${done}`,
  ]);
});

test("no more totals are taken along than the findings ask for", () => {
  const right = completedFigures(publishedReport("suqian-2024")).get("requests.outcomesTotal.naturalPerson");
  const done = right?.state === "number" ? right.value : NaN;
  // Blanks leave the row of 予以公开 and 总计 unverified: whether the row's total was added up as well, nobody knows.
  const causes = causesOf({
    "requests.disclosed.naturalPerson": 1480,
    "requests.disclosed.business": null,
    "requests.outcomesTotal.naturalPerson": done + 72,
    "requests.outcomesTotal.total": null,
  });
  const suspects = causes.flatMap((cause) => cause.suspects);
  expect(cellsOf(suspects.find(({ cell }) => cell === "requests.disclosed.naturalPerson"))).toEqual([
    "disclosed.naturalPerson=1408",
    `outcomesTotal.naturalPerson=${done}`,
  ]);
});

test("two wrong columns whose typed row totals were added up from them are two causes that take these along", () => {
  // Too little came in for both 上年结转 and 本年新收 to hold 20 less, and 结转下年度 cannot be 9 less: no one row is wrong.
  const typed = completedFigures(
    reportOfZeros("2021", {
      "requests.received.naturalPerson": 10,
      "requests.broughtForward.naturalPerson": 10,
      "requests.received.business": 30,
      "requests.disclosed.business": 39,
    }),
  );
  const causes = findCauses(form, typed, checkFigures(form, typed, new Set()), { formulaTotals: new Set() });
  expect(causes.map(({ repeats, findings }) => [repeats, findings.map(({ cells }) => cells[0])])).toEqual([
    [false, ["requests.carriedForward.naturalPerson"]],
    [false, ["requests.carriedForward.business"]],
  ]);
  expect(causes.map(({ suspects }) => cellsOf(suspects[0]))).toEqual([
    ["carriedForward.naturalPerson=20", "carriedForward.total=20"],
    ["received.business=39", "received.total=49"],
  ]);
});

test("a following total between two wrong figures of a column is no part of a shift", () => {
  const following = new Set([...allTotals].filter((name) => name.includes("outcomesTotal")));
  const right = completedFigures(
    reportOfZeros("2021", {
      "requests.received.legalService": 10,
      "requests.otherwiseHandled.other.legalService": 3,
      "requests.carriedForward.legalService": 7,
    }),
  );
  const wrong = new Map(right);
  wrong.set("requests.otherwiseHandled.other.legalService", number(7));
  wrong.set("requests.carriedForward.legalService", number(2));
  const shown = addUpTotals(form, wrong, following);
  const [cause] = findCauses(form, shown, checkFigures(form, shown, following), { formulaTotals: following });
  expect(cause?.suspects[0]?.slip).toBe("other");
  expect(cellsOf(cause?.suspects[0])).toEqual([
    "otherwiseHandled.other.legalService=3",
    "carriedForward.legalService=7",
  ]);
});

test("a blank in 四 takes no certainty from 三", () => {
  const [cause, ...others] = causesOf({
    "requests.disclosed.naturalPerson": 1480,
    "proceedings.directSuit.upheld": null,
  });
  expect(others).toEqual([]);
  expect(cause?.certain).toBe(true);
});

describe("two wrong figures in two columns, every printed total added up from them", () => {
  const [one, other] = ["requests.notDisclosed.stateSecret.naturalPerson", "requests.disclosed.business"];
  const wrong = (name: CellName, by: number) => {
    const figure = completedFigures(publishedReport("suqian-2024")).get(name);
    if (figure?.state !== "number") throw new Error(`No number in ${name}`);
    return [name, figure.value + by] as const;
  };
  const changes = Object.fromEntries([wrong(one!, 5), wrong(other!, 8)]);
  const figures = new Map(completedFigures(publishedReport("suqian-2024")));
  for (const [name, value] of Object.entries(changes)) figures.set(name, number(value));
  const shown = addUpTotals(form, figures, allTotals);
  const causes = findCauses(form, shown, checkFigures(form, shown, new Set()), { formulaTotals: new Set() });

  test("are one cause a column, and 总计 is none", () => {
    expect(causes.map(({ findings, repeats }) => [findings.map(({ rule }) => rule), repeats])).toEqual([
      [["T3-BAL"], false],
      [["T3-BAL"], false],
    ]);
  });

  test.each([
    [one!, "naturalPerson"],
    [other!, "business"],
  ])("may be %s with its totals, or the intake of %s with its own", (cell, column) => {
    const cause = causes.find(({ suspects }) => suspects.some((suspect) => suspect.cell === cell));
    const suspects = cause?.suspects ?? [];
    const meant = suspects.find((suspect) => suspect.cell === cell);
    expect(meant?.value).toBe(changes[cell]! - (cell === one ? 5 : 8));
    expect(meant?.also.map((total) => total.cell)).toContain(`requests.outcomesTotal.${column}`);
    expect(suspects.map((suspect) => suspect.cell)).toContain(`requests.received.${column}`);
    expect(new Set(suspects.map((suspect) => suspect.cell)).size).toBe(suspects.length);
  });

  test("are never certain", () => {
    expect(causes.map(({ certain }) => certain)).toEqual([false, false]);
  });
});

describe("a line of figures and what stands between its wrong ones", () => {
  test("a row with three figures typed one column off is a shifted row", () => {
    const [cause, ...others] = causesOf({
      "requests.notDisclosed.thirdPartyRights.naturalPerson": 0,
      "requests.notDisclosed.thirdPartyRights.business": 16,
      "requests.notDisclosed.thirdPartyRights.researchInstitute": 1,
    });
    expect(others).toEqual([]);
    expect(cause?.suspects[0]?.slip).toBe("shiftedRow");
    expect(cellsOf(cause?.suspects[0])).toEqual([
      "notDisclosed.thirdPartyRights.naturalPerson=16",
      "notDisclosed.thirdPartyRights.business=1",
      "notDisclosed.thirdPartyRights.researchInstitute=0",
    ]);
  });

  test("a single figure typed over two empty cells away is no shifted row", () => {
    const [cause, ...others] = causesOf({
      "requests.unableToProvide.needsCreation.business": 0,
      "requests.unableToProvide.needsCreation.publicInterestGroup": 1,
    });
    expect(others).toEqual([]);
    expect(new Set(cause?.suspects.map(({ slip }) => slip))).toEqual(new Set(["other"]));
    expect(cause?.suspects.map(cellsOf)).toContainEqual([
      "unableToProvide.needsCreation.business=1",
      "unableToProvide.needsCreation.publicInterestGroup=0",
    ]);
  });

  test("a figure typed beyond a blank is two wrong cells: what the blank hides, nobody knows", () => {
    const causes = causesOf({
      "requests.notDisclosed.administrativeQuery.naturalPerson": 0,
      "requests.notDisclosed.administrativeQuery.business": null,
      "requests.notDisclosed.administrativeQuery.researchInstitute": 13,
    });
    expect(causes.map(({ suspects }) => suspects.map(cellsOf))).toEqual([
      [["notDisclosed.administrativeQuery.naturalPerson=13"]],
      [["notDisclosed.administrativeQuery.researchInstitute=0"]],
    ]);
  });

  test("where totals follow, a row typed one column to the right whose last figure was lost is a shifted row", () => {
    const [cause, ...others] = causesOf(
      {
        "requests.received.naturalPerson": 0,
        "requests.received.business": 3440,
        "requests.received.researchInstitute": 75,
        "requests.received.publicInterestGroup": 0,
      },
      allTotals,
    );
    expect(others).toEqual([]);
    expect(cause?.suspects[0]?.slip).toBe("shiftedRow");
    expect(cellsOf(cause?.suspects[0])).toEqual([
      "received.naturalPerson=3440",
      "received.business=75",
      "received.researchInstitute=0",
      "received.publicInterestGroup=1",
    ]);
  });

  test("where only （七）总计 of a column follows, two wrong figures of the column are put right by their own rows", () => {
    const [cause, ...others] = causesOf(
      {
        "requests.notDisclosed.securityAndStability.naturalPerson": 14,
        "requests.notDisclosed.thirdPartyRights.naturalPerson": 36,
      },
      new Set(["requests.outcomesTotal.naturalPerson"]),
    );
    expect(others).toEqual([]);
    expect(cause?.findings).toHaveLength(4);
    expect(cause?.suspects.map(cellsOf)).toEqual([
      ["notDisclosed.securityAndStability.naturalPerson=4", "notDisclosed.thirdPartyRights.naturalPerson=16"],
    ]);
  });
});

test("one entry that all its typed totals were added up from is the one thing told, and nothing only repeats it", () => {
  const figures = new Map(completedFigures(publishedReport("suqian-2024")));
  figures.set("requests.disclosed.naturalPerson", number(1480));
  const signature = signatureOf(form, addUpTotals(form, figures, allTotals), new Set());
  const explanations = explainBroken(signature, brokenEquations(signature));
  expect(explanations.map(({ equations, repeats }) => [equations.size, repeats ?? false])).toEqual([
    [2, false],
  ]);
  expect(explanations[0]?.suspects.map(({ cell }) => cell)).toContain("requests.disclosed.naturalPerson");
});

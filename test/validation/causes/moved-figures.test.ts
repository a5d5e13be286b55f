import { equationsOf, type CellName } from "../../../src/form/index";
import { movedFigures } from "../../../src/validation/causes/moved-figures";
import { brokenEquations, signatureOf } from "../../../src/validation/causes/signature";
import { allTotals, changedFigures, correctionsOf, form, type Changes } from "./changed-report";

/** The columns or rows that are off, and what may have moved between them. */
function movedIn(changes: Changes, following: ReadonlySet<CellName> = new Set()) {
  const signature = signatureOf(form, changedFigures(changes, following), following);
  return movedFigures(signature, brokenEquations(signature)).map(({ equations, suspects }) => ({
    off: [...equations].map((number) => equationsOf(form)[number]?.of),
    moves: suspects.filter(({ slip }) => slip === "neighbour").map(correctionsOf),
  }));
}

const administrativeQuery = {
  off: ["naturalPerson", "business"],
  moves: [
    ["notDisclosed.administrativeQuery.naturalPerson=13", "notDisclosed.administrativeQuery.business=0"],
  ],
};
/** The 13 行政查询事项 of 自然人 stand under 商业企业. */
const moved = {
  "requests.notDisclosed.administrativeQuery.naturalPerson": 0,
  "requests.notDisclosed.administrativeQuery.business": 13,
};

test("balanced figures have not moved", () => {
  expect(movedIn({})).toEqual([]);
});

test.each<[string, ReadonlySet<CellName>]>([
  ["its totals are printed", new Set()],
  ["all totals follow", allTotals],
])("a figure typed into the column beside is found where %s", (_, following) => {
  expect(movedIn(moved, following)).toEqual([administrativeQuery]);
});

test("a figure typed into the column beside is found where only one of both columns has a 总计 that follows", () => {
  const [found, ...others] = movedIn(moved, new Set(["requests.outcomesTotal.naturalPerson"]));
  expect(others).toEqual([]);
  // The balance of 自然人, the sum of 商业企业, and the row of （七）总计, of which one half followed.
  expect(found).toEqual({ ...administrativeQuery, off: ["naturalPerson", "business", "outcomesTotal"] });
});

test("a figure typed into the row below is found by the rows it left and came to", () => {
  const changes = {
    "requests.notHandled.massRepeated.naturalPerson": 0,
    "requests.notHandled.confirmation.naturalPerson": 3,
  };
  expect(movedIn(changes)).toEqual([
    {
      off: ["notHandled.massRepeated", "notHandled.confirmation"],
      // Or the totals beside them moved, and the figures stand where they belong.
      moves: [
        ["notHandled.massRepeated.total=0", "notHandled.confirmation.total=3"],
        ["notHandled.massRepeated.naturalPerson=3", "notHandled.confirmation.naturalPerson=0"],
      ],
    },
  ]);
});

test("two figures that moved by different numbers are two", () => {
  const other = { "requests.received.legalService": 3, "requests.received.otherOrganization": 6 };
  expect(movedIn({ ...moved, ...other }, allTotals)).toEqual([
    administrativeQuery,
    {
      off: ["legalService", "otherOrganization"],
      moves: [["received.legalService=6", "received.otherOrganization=3"]],
    },
  ]);
});

describe("no figure has moved", () => {
  test.each<[string, Changes]>([
    [
      "between columns with another between them, off by the same number the other way",
      { "requests.received.naturalPerson": 3443, "requests.received.legalService": 3 },
    ],
    [
      "between columns beside each other that are off by the same number the same way",
      { "requests.received.legalService": 10, "requests.received.otherOrganization": 7 },
    ],
    [
      "between columns beside each other that are off by different numbers",
      { "requests.received.legalService": 2, "requests.received.otherOrganization": 9 },
    ],
    [
      "where a third column is off by the same number",
      { ...moved, "requests.received.otherOrganization": 16 },
    ],
    ["where one column is off", { "requests.received.legalService": 60 }],
    [
      "where the figures of both cells were only divided otherwise",
      { "requests.received.naturalPerson": 3446, "requests.received.business": 69 },
    ],
  ])("%s", (_, changes) => {
    expect(movedIn(changes, allTotals)).toEqual([]);
  });

  test("where one wrong entry breaks its row and its column", () => {
    expect(movedIn({ "requests.received.legalService": 60 })).toEqual([]);
  });
});

describe("a whole line typed one off", () => {
  /** 21 and 2, with an empty cell behind each, one column to the right. */
  const shiftedRow = {
    "requests.disclosed.business": 0,
    "requests.disclosed.researchInstitute": 21,
    "requests.disclosed.legalService": 0,
    "requests.disclosed.otherOrganization": 2,
  };
  /** 26 and 3, with an empty cell below each, one row lower. */
  const shiftedColumn = {
    "requests.notHandled.repeated.naturalPerson": 0,
    "requests.notHandled.publication.naturalPerson": 26,
    "requests.notHandled.massRepeated.naturalPerson": 0,
    "requests.notHandled.confirmation.naturalPerson": 3,
  };

  test.each<[string, Changes, ReadonlySet<CellName>]>([
    ["a row", shiftedRow, new Set()],
    ["a row whose columns other rows could set right as well", shiftedRow, allTotals],
    ["a column", shiftedColumn, new Set()],
  ])("is no moved figures: %s", (_, changes, following) => {
    expect(movedIn(changes, following)).toEqual([]);
  });
});

import { addUpTotals } from "../../../src/figures/index";
import { checkFigures, findCauses } from "../../../src/validation/index";
import { completedFigures, number, reportOfZeros } from "../../support/reports";
import { allTotals, causesOf, correctionsOf, form } from "./changed-report";

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
  expect(correctionsOf(cause?.suspects[0])).toEqual([
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
  expect(correctionsOf(cause?.suspects[0])).toEqual([
    "notDisclosed.securityAndStability.naturalPerson=4",
    "notDisclosed.thirdPartyRights.naturalPerson=16",
    "notDisclosed.internalAffairs.naturalPerson=21",
    "notDisclosed.processInformation.naturalPerson=10",
  ]);
});

test("two wrong cells of one row are one cause, corrected together", () => {
  const [cause, ...others] = causesOf({
    "requests.disclosed.naturalPerson": 1400,
    "requests.disclosed.business": 20,
  });
  expect(others).toEqual([]);
  expect(cause?.findings).toHaveLength(3);
  expect(correctionsOf(cause?.suspects[0])).toEqual([
    "disclosed.naturalPerson=1408",
    "disclosed.business=21",
  ]);
  expect(cause?.certain).toBe(false);
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
  expect(correctionsOf(cause?.suspects[0])).toHaveLength(4);
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
    expect(correctionsOf(cause?.suspects[0])).toEqual([
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
  expect(correctionsOf(cause?.suspects[0])).toEqual([
    "otherwiseHandled.other.legalService=3",
    "carriedForward.legalService=7",
  ]);
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
    expect(correctionsOf(cause?.suspects[0])).toEqual([
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
    expect(cause?.suspects.map(correctionsOf)).toContainEqual([
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
    expect(causes.map(({ suspects }) => suspects.map(correctionsOf))).toEqual([
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
    expect(correctionsOf(cause?.suspects[0])).toEqual([
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
    expect(cause?.suspects.map(correctionsOf)).toEqual([
      ["notDisclosed.securityAndStability.naturalPerson=4", "notDisclosed.thirdPartyRights.naturalPerson=16"],
    ]);
  });
});

import fc from "fast-check";
import { formOf } from "../../../src/form/index";
import { neighboursOf, recogniseSlip, slipOfDigits } from "../../../src/validation/causes/recognise-slip";
import { signatureOf } from "../../../src/validation/causes/signature";
import { completedFigures, number, publishedReport } from "../../support/reports";

test.each([
  [21, 12, "swappedDigits"],
  [321, 123, "swappedDigits"],
  [1480, 1408, "swappedDigits"],
  [120, 12, "tenfold"],
  [10, 1, "tenfold"],
  [12, 120, "tenth"],
  [112, 12, "doubledDigit"],
  [122, 12, "doubledDigit"],
  [11, 1, "doubledDigit"],
  [12, 132, "droppedDigit"],
  [2, 12, "droppedDigit"],
  [12, 123, "droppedDigit"],
  [100, 10, "tenfold"],
] as const)("%p for %p is %s", (typed, right, slip) => {
  expect(slipOfDigits(typed, right)).toBe(slip);
});

test.each([
  [12, 13],
  [132, 12],
  [312, 123],
  [2143, 1234],
  [0, 10],
  [10, 0],
  [12, 12],
  [121, 112.5],
  [-21, -12],
  [20, 2000],
  [12, 210],
  [12, 23],
  [12, 31],
  [1.5, 15],
])("%p for %p is no slip of digits", (typed, right) => {
  expect(slipOfDigits(typed, right)).toBeUndefined();
});

test("swapping two digits back is the same slip again", () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 99_999 }), fc.integer({ min: 10, max: 99_999 }), (one, other) => {
      const there = slipOfDigits(one, other) === "swappedDigits";
      expect(slipOfDigits(other, one) === "swappedDigits").toBe(there);
    }),
  );
});

const form = formOf("2021");

function slipIn(changes: Readonly<Record<string, number | null>>, cell: string, right: number) {
  const figures = new Map(completedFigures(publishedReport("suqian-2024")));
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) figures.delete(name);
    else figures.set(name, number(value));
  }
  return recogniseSlip(signatureOf(form, figures, new Set()), { cell, value: right });
}

test("a figure that repeats one counted above it is counted twice, also when it stands rows away", () => {
  const changes = { "requests.otherwiseHandled.other.naturalPerson": 462 };
  expect(slipIn(changes, "requests.otherwiseHandled.other.naturalPerson", 0)).toEqual({
    slip: "countedTwice",
    like: "requests.partlyDisclosed.naturalPerson",
  });
});

test("of several repeated figures the nearest above is the one counted twice", () => {
  const changes = {
    "requests.notDisclosed.processInformation.naturalPerson": 462,
    "requests.otherwiseHandled.other.naturalPerson": 462,
  };
  expect(slipIn(changes, "requests.otherwiseHandled.other.naturalPerson", 0)).toEqual({
    slip: "countedTwice",
    like: "requests.notDisclosed.processInformation.naturalPerson",
  });
});

test("a figure is counted twice in its own column, whatever stands in the first", () => {
  const changes = {
    "requests.partlyDisclosed.legalService": 37,
    "requests.otherwiseHandled.feeUnpaid.naturalPerson": 37,
    "requests.otherwiseHandled.other.legalService": 37,
  };
  expect(slipIn(changes, "requests.otherwiseHandled.other.legalService", 0)).toEqual({
    slip: "countedTwice",
    like: "requests.partlyDisclosed.legalService",
  });
});

test("what stands in the column beside or in the intake is counted once", () => {
  const beside = { "requests.partlyDisclosed.business": 462 };
  expect(slipIn(beside, "requests.partlyDisclosed.business", 0)).toEqual({
    slip: "neighbour",
    like: "requests.partlyDisclosed.naturalPerson",
  });
  const above = { "requests.broughtForward.naturalPerson": 3440 };
  expect(slipIn(above, "requests.broughtForward.naturalPerson", 0)).toEqual({
    slip: "neighbour",
    like: "requests.received.naturalPerson",
  });
});

test("a figure like one above that should be another than 0 is not counted twice", () => {
  const changes = { "requests.partlyDisclosed.naturalPerson": 1408 };
  expect(slipIn(changes, "requests.partlyDisclosed.naturalPerson", 462).slip).toBe("neighbour");
});

test("a blank beside a cell is like nothing", () => {
  const changes = { "requests.disclosed.naturalPerson": null, "requests.disclosed.business": 77 };
  expect(slipIn(changes, "requests.disclosed.business", 21)).toEqual({ slip: "other" });
});

test("of two figures alike the upper one is not the repetition", () => {
  const changes = { "requests.partlyDisclosed.naturalPerson": 1408 };
  expect(slipIn(changes, "requests.disclosed.naturalPerson", 0)).toEqual({
    slip: "neighbour",
    like: "requests.partlyDisclosed.naturalPerson",
  });
});

test("a figure that stands beside the cell as well comes from there", () => {
  const changes = { "requests.received.business": 3440 };
  expect(slipIn(changes, "requests.received.business", 75)).toEqual({
    slip: "neighbour",
    like: "requests.received.naturalPerson",
  });
});

test("a 0 comes from no neighbour", () => {
  expect(slipIn({}, "requests.broughtForward.publicInterestGroup", 7)).toEqual({ slip: "other" });
});

test("a total like nothing else is not the sum", () => {
  expect(slipIn({ "requests.received.total": 9999 }, "requests.received.total", 3525)).toEqual({
    slip: "totalNotSum",
  });
});

test("the neighbours of a cell are left, right, above and below it in its own table", () => {
  expect(neighboursOf(form, "requests.disclosed.business")).toEqual([
    "requests.disclosed.naturalPerson",
    "requests.disclosed.researchInstitute",
    "requests.broughtForward.business",
    "requests.partlyDisclosed.business",
  ]);
  expect(neighboursOf(form, "proceedings.reconsideration.upheld")).toEqual([
    "proceedings.reconsideration.corrected",
  ]);
  expect(neighboursOf(form, "requests.no.such")).toEqual([]);
});

import { formOf, totalEquations, type CellName } from "../../../src/form/index";
import { addUpTotals, type Figures } from "../../../src/figures/index";
import { checkFigures, findCauses } from "../../../src/validation/index";
import { completedFigures, number, publishedReport } from "../../support/reports";

const form = formOf("2021");
const allTotals = new Set(totalEquations(form).keys());

/** The causes of 宿迁 2024 with changed entries and totals that follow. */
function causesOf(changes: Readonly<Record<CellName, number>>, previous?: Figures) {
  const figures = new Map(completedFigures(publishedReport("suqian-2024")));
  for (const [name, value] of Object.entries(changes)) figures.set(name, number(value));
  const shown = addUpTotals(form, figures, allTotals);
  const options = { formulaTotals: allTotals, ...(previous && { previous }) };
  return findCauses(form, shown, checkFigures(form, shown, allTotals), options);
}

/** The suspects of all causes, most likely first. */
function suspectsOf(changes: Readonly<Record<CellName, number>>, previous?: Figures) {
  return causesOf(changes, previous).flatMap((cause) => cause.suspects);
}

test("two swapped digits are likelier than any cell that looks like nothing", () => {
  const [first] = suspectsOf({ "requests.partlyDisclosed.naturalPerson": 642 });
  expect(first).toMatchObject({
    cell: "requests.partlyDisclosed.naturalPerson",
    value: 462,
    slip: "swappedDigits",
  });
});

test("a figure where there should be none is likelier than a missing one", () => {
  const [first] = suspectsOf({ "requests.notHandled.repeated.researchInstitute": 5 });
  expect(first).toMatchObject({ cell: "requests.notHandled.repeated.researchInstitute", value: 0 });
});

test("a figure of several digits with one of them wrong comes before small figures that may lack one", () => {
  const [first] = suspectsOf({ "requests.received.naturalPerson": 3490 });
  expect(first).toMatchObject({
    cell: "requests.received.naturalPerson",
    value: 3440,
    slip: "wrongDigit",
  });
});

test("结转下年度 that stands at 0 while more came in than was done comes before cells that look like nothing", () => {
  const changes = { "requests.carriedForward.naturalPerson": 0 };
  const suspects = suspectsOf(changes);
  const [plain = -1] = suspects.flatMap(({ slip, value }, at) =>
    slip === "other" && value !== 0 ? [at] : [],
  );
  const forgotten = suspects.findIndex(({ slip }) => slip === "carryForgotten");
  expect(suspects[forgotten]?.cell).toBe("requests.carriedForward.naturalPerson");
  expect(forgotten).toBeLessThan(plain);
});

test("what came in and nobody did anything about is rather a 结转下年度 forgotten than never received", () => {
  const suspects = suspectsOf({
    "requests.received.publicInterestGroup": 5,
    "requests.otherwiseHandled.noCorrection.publicInterestGroup": 0,
  });
  expect(suspects[0]).toMatchObject({
    cell: "requests.carriedForward.publicInterestGroup",
    value: 5,
    slip: "carryForgotten",
  });
  expect(suspects).toContainEqual(
    expect.objectContaining({ cell: "requests.received.publicInterestGroup", value: 0 }),
  );
});

test("two swapped digits come before a figure of one digit that may lack its 0", () => {
  const suspects = suspectsOf({ "requests.notHandled.petition.naturalPerson": 68 });
  const slips = suspects.map(({ slip }) => slip);
  expect(slips).toContain("tenth");
  expect(slips.slice(0, slips.indexOf("tenth"))).toEqual(
    slips.slice(0, slips.indexOf("tenth")).map(() => "swappedDigits"),
  );
  expect(suspects.slice(0, 3)).toContainEqual(
    expect.objectContaining({ cell: "requests.notHandled.petition.naturalPerson", value: 86 }),
  );
});

test("上年结转 that departs from what last year carried forward comes first", () => {
  const changes = { "requests.broughtForward.business": 8 };
  const lastYear: Figures = new Map([["requests.carriedForward.business", number(3)]]);
  expect(suspectsOf(changes)[0]?.cell).not.toBe("requests.broughtForward.business");
  expect(suspectsOf(changes, lastYear)[0]).toMatchObject({
    cell: "requests.broughtForward.business",
    value: 3,
    slip: "notCarriedOver",
  });
});

test("上年结转 that departs from last year stands out even beside a slip of digits", () => {
  const changes = { "requests.broughtForward.naturalPerson": 130 };
  const lastYear: Figures = new Map([["requests.carriedForward.naturalPerson", number(118)]]);
  const before = suspectsOf(changes);
  expect(before[0]?.slip).toBe("droppedDigit");
  const suspects = suspectsOf(changes, lastYear);
  expect(suspects[0]).toMatchObject({ cell: "requests.broughtForward.naturalPerson", value: 118 });
  expect(causesOf(changes, lastYear).map(({ likely }) => likely)).toEqual([true]);
});

test("上年结转 that agrees with last year comes last, whatever its slip", () => {
  const changes = { "requests.received.business": 65 };
  const lastYear: Figures = new Map([["requests.carriedForward.business", number(3)]]);
  const brought = { cell: "requests.broughtForward.business", value: 13, slip: "droppedDigit" };
  expect(suspectsOf(changes)[0]).toMatchObject(brought);
  const suspects = suspectsOf(changes, lastYear);
  expect(suspects[suspects.length - 1]).toMatchObject(brought);
});

test("上年结转 says nothing where last year left it blank", () => {
  const changes = { "requests.broughtForward.business": 8 };
  expect(suspectsOf(changes, new Map())).toEqual(suspectsOf(changes));
});

test("上年结转 that would not agree with last year either is no likelier for being 上年结转", () => {
  const changes = { "requests.broughtForward.business": 8 };
  const lastYear: Figures = new Map([["requests.carriedForward.business", number(5)]]);
  expect(suspectsOf(changes, lastYear)).toEqual(suspectsOf(changes));
});

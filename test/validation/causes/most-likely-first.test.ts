import { formOf, type CellName } from "../../../src/form/index";
import type { Correction, SlipId, Suspect } from "../../../src/validation/causes/cause";
import { mostLikelyFirst } from "../../../src/validation/causes/likelihood";
import { signatureOf } from "../../../src/validation/causes/signature";
import { number } from "../../support/reports";

const form = formOf("2021");

/** A suspect: what was typed, what it should be, and how that looks. The second of two stands later in the form. */
interface Candidate {
  readonly typed: number;
  readonly value: number;
  readonly slip?: SlipId;
  readonly also?: readonly Correction[];
}

const earlier = "requests.disclosed.business";
const later = "requests.disclosed.legalService";
const total = "requests.disclosed.total";
const correction = (value: number): Correction => ({ cell: total, value });

/** Whether the one that stands later in the form is the likelier. */
function laterIsLikelier(first: Candidate, second: Candidate): boolean {
  const cells: [CellName, Candidate][] = [
    [earlier, first],
    [later, second],
  ];
  const figures = new Map(cells.map(([cell, { typed }]) => [cell, number(typed)])).set(total, number(0));
  const suspects = cells.map(([cell, { value, slip = "other", also = [] }]): Suspect => {
    return { cell, value, slip, also, clears: 1 };
  });
  const order = mostLikelyFirst(signatureOf(form, figures, new Set()), suspects.reverse());
  return order[0]?.cell === later;
}

test.each<[string, Candidate, Candidate]>([
  ["a slip of the hand than none", { typed: 5, value: 9 }, { typed: 5, value: 9, slip: "tenth" }],
  ["a figure of many digits than one of few", { typed: 3, value: 5 }, { typed: 1234, value: 9876 }],
  ["the longer of both values counts", { typed: 10, value: 25 }, { typed: 1000, value: 2 }],
  ["one wrong digit than several", { typed: 1234, value: 1987 }, { typed: 1234, value: 1934 }],
  ["a figure that should not be there than a wrong one", { typed: 5, value: 9 }, { typed: 5, value: 0 }],
  [
    "a cell alone than one that took a total along",
    { typed: 5, value: 9, also: [correction(1)] },
    { typed: 5, value: 9 },
  ],
  [
    "a row repeated whole than one repeated in part",
    { typed: 5, value: 0, slip: "countedTwice", also: [correction(2)] },
    { typed: 5, value: 0, slip: "countedTwice", also: [correction(0)] },
  ],
  [
    "a figure alone than one whose place beside it was not empty",
    { typed: 5, value: 1, slip: "neighbour", also: [correction(5)] },
    { typed: 5, value: 0, slip: "neighbour", also: [correction(5)] },
  ],
  [
    "a row repeated whole, but only where it was repeated",
    { typed: 5, value: 9 },
    { typed: 1234, value: 9876, also: [correction(2)] },
  ],
  ["one figure of one digit is any other", { typed: 3, value: 5 }, { typed: 3, value: 12 }],
  [
    "two figures that changed places whole than one added to the other",
    { typed: 9, value: 5, slip: "neighbour", also: [correction(4)] },
    { typed: 5, value: 0, slip: "neighbour", also: [correction(5)] },
  ],
  ["a digit less is no wrong digit", { typed: 123, value: 12 }, { typed: 1234, value: 9876 }],
])("likelier is %s", (_, first, second) => {
  expect(laterIsLikelier(first, second)).toBe(true);
});

test.each<[string, Candidate, Candidate]>([
  ["nothing sets them apart", { typed: 5, value: 9 }, { typed: 5, value: 9 }],
  [
    "one digit counts only where nothing else is recognised",
    { typed: 1234, value: 1987, slip: "totalNotSum" },
    { typed: 1234, value: 1934, slip: "totalNotSum" },
  ],
  [
    "from six digits on length says no more",
    { typed: 123_456, value: 987_654 },
    { typed: 12_345_678, value: 98_765_432 },
  ],
  [
    "a total that was added up from 0 is repeated only if all of it was",
    { typed: 5, value: 0, slip: "countedTwice", also: [correction(0), correction(0)] },
    { typed: 5, value: 0, slip: "countedTwice", also: [correction(0), correction(3)] },
  ],
])("the order of the form decides where %s", (_, first, second) => {
  expect(laterIsLikelier(first, second)).toBe(false);
});

import fc from "fast-check";
import { figurePlaces, governmentLevelTitles, type CellName, type Form } from "../../src/form/index";

/** What a clerk may leave in a figure cell. "sum" is our own formula of a total, "error" a formula that fails. */
export type CellState = number | string | null | { readonly formula: "sum" | "error" };

/** One round: a form filled so that everything holds, or left blank, and what was then done to some cells. */
export interface Round {
  readonly base: "blank" | "zeros" | "filled";
  /** Chooses the figures of a filled form. */
  readonly seed: number;
  readonly changes: readonly (readonly [CellName, CellState])[];
  /** What is typed over the zeros of 上年数据. */
  readonly lastYear: readonly (readonly [CellName, LastYearState])[];
  /** What 封面 answers. */
  readonly cover: CoverAnswers;
}

/** What a clerk may leave in a cell of 上年数据; "error" is a formula that fails. */
export type LastYearState = Exclude<CellState, { formula: "sum" | "error" }> | { readonly formula: "error" };

export interface CoverAnswers {
  readonly governmentLevel: string | null;
  readonly ledgerReceived: number | string | null;
  readonly ledgerAnswered: number | string | null;
}

export const noAnswers: CoverAnswers = { governmentLevel: null, ledgerReceived: null, ledgerAnswered: null };

const wholeNumber = fc.oneof(
  { weight: 4, arbitrary: fc.nat(30) },
  { weight: 1, arbitrary: fc.integer({ min: -30, max: -1 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1_000_000, max: 999_999_999 }) },
);
const fraction = fc.oneof(
  fc.integer({ min: -3000, max: 3000 }).map((n) => n / 100),
  fc.integer({ min: 0, max: 99_999_999 }).map((n) => n / 1_000_000),
);
/**
 * More decimals than the fen of the 2021 form have. A sum that ends half-way between two sixth decimals proves nothing:
 * a hundred-millionth each, it takes fifty of these to come to one.
 */
const tooFine = fc.integer({ min: 0, max: 999 }).map((n) => (n * 100 + 1) / 100_000_000);
const amountInYuan = fc.oneof(
  fc.integer({ min: 0, max: 99_999_999 }).map((fen) => `${fen / 100}元`),
  fc.integer({ min: 0, max: 99_999_999 }).map((fen) => `${fen / 1_000_000}万元`),
  fc
    .integer({ min: 1000, max: 999_999 })
    .map((yuan) => `${Math.floor(yuan / 1000)},${String(yuan % 1000).padStart(3, "0")}元`),
);
const text = fc.oneof(
  fc.constantFrom(
    ...[
      "12",
      "0",
      "/",
      "无",
      "-",
      "—",
      " ",
      "　",
      "０",
      "=1",
      "TRUE",
      "22（其中修订16件）",
      "12件",
      "元",
      "万元",
    ],
    ...[
      "251000元",
      "251000 元",
      "25,1000元",
      "1，000元",
      "12，5万元",
      "2,51,0元",
      "1,234,567.5元",
      "12,345.12,345元",
      "0,012元",
      "012,345元",
      "1,234,.5元",
      " 3元",
      "160.5964万元",
      "约5万元",
      "-5元",
      "5元元",
      "5%元",
    ],
    ...[
      "5万万元",
      "1e5元",
      "12-5元",
      "2020-1-1元",
      "12:30元",
      "1/2元",
      "$5元",
      "￥5元",
      "5万",
      "人民币5元",
      "5美元",
    ],
  ),
  amountInYuan,
);

const register = fc.oneof(
  { weight: 2, arbitrary: fc.nat(30) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.integer({ min: 1000, max: 999_999_999 }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0, max: 99_999 }).map((count) => `${count.toLocaleString("en")}件`),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[" ", "　", "12", "3,511", "3511件", " 3511 件", "３５１１", "3 511", "35,11", "012", "0", "0件"],
      ...["-3", "1.5", "1e3", "5%", "12-5", "约3件", "3件件", "件", "/", "=1", "TRUE", "3,511.0"],
      ...[-3, 1.5, 0.1],
    ),
  },
);
const coverAnswers: fc.Arbitrary<CoverAnswers> = fc.record({
  governmentLevel: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...Object.values(governmentLevelTitles)) },
    { weight: 1, arbitrary: fc.constantFrom(null, " ", " 县级政府　", "县级", "乡镇(街道)", "0") },
  ),
  ledgerReceived: register,
  ledgerAnswered: register,
});

/** Random rounds over the figures of a form. */
export function rounds(form: Form): fc.Arbitrary<Round> {
  const places = [...figurePlaces(form).values()];
  const ofKind = (kind: string) =>
    places.filter(({ cell }) => cell.kind === kind).map(({ cell }) => cell.name);
  const totals = places.filter(({ cell }) => cell.role === "total").map(({ cell }) => cell.name);
  const others = places.filter(({ cell }) => cell.kind !== "count").map(({ cell }) => cell.name);
  const error = fc.constant({ formula: "error" } as const);
  const state: fc.Arbitrary<CellState> = fc.oneof(
    { weight: 5, arbitrary: wholeNumber },
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: text },
    { weight: 1, arbitrary: fraction },
    { weight: 1, arbitrary: error },
  );
  // Totals are few and money is one cell; both are chosen more often than by their number.
  const change = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...ofKind("count")), state) },
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...totals), state) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...others), state) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...others), fc.oneof(text, tooFine)) },
  );
  const lastYearCells = places.map(({ cell }) => cell.name);
  const ofLastYear: fc.Arbitrary<readonly [CellName, LastYearState]> = fc.tuple(
    fc.oneof(fc.constantFrom(...lastYearCells), fc.constantFrom(...totals)),
    fc.oneof(
      { weight: 5, arbitrary: fc.nat(30) },
      { weight: 3, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.oneof(text, fraction, tooFine, error) },
    ),
  );
  return fc.record({
    lastYear: fc.oneof(fc.array(ofLastYear, { maxLength: 4 }), fc.array(ofLastYear, { maxLength: 40 })),
    cover: coverAnswers,
    base: fc.constantFrom("blank", "zeros", "filled", "filled", "filled"),
    seed: fc.nat(1_000_000),
    changes: fc.oneof(fc.array(change, { maxLength: 4 }), fc.array(change, { maxLength: 40 })),
  });
}

/** What stands in each figure cell in a round. */
export function statesOf(
  form: Form,
  round: Pick<Round, "base" | "seed" | "changes">,
): Map<CellName, CellState> {
  const states = new Map<CellName, CellState>();
  const next = numbers(round.seed);
  for (const [name, { cell }] of figurePlaces(form)) {
    const filled = round.base === "filled" ? next(30) : 0;
    states.set(name, cell.role === "total" ? { formula: "sum" } : round.base === "blank" ? null : filled);
  }
  if (round.base === "filled") balance(states);
  for (const [name, state] of round.changes) states.set(name, state);
  return states;
}

/** Makes the first item of each applicant what the other three ask for, so that T3-BAL holds. */
function balance(states: Map<CellName, CellState>): void {
  const requests = [...states.keys()].filter(
    (name) => name.startsWith("requests.") && !name.endsWith(".total"),
  );
  for (const applicant of new Set(requests.map((name) => name.split(".").pop()))) {
    let received = 0;
    for (const name of requests.filter((each) => each.endsWith(`.${applicant}`))) {
      const value = states.get(name);
      if (typeof value !== "number" || name === `requests.received.${applicant}`) continue;
      received += name === `requests.broughtForward.${applicant}` ? -value : value;
    }
    states.set(`requests.received.${applicant}`, received);
  }
}

/** A plain generator of whole numbers, so that a round is small to print and the same each time. */
function numbers(seed: number): (limit: number) => number {
  let state = seed + 1;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

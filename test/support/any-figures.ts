import fc from "fast-check";
import { figurePlaces, formOf, type CellName, type EditionId } from "../../src/form/index";
import type { Figure, Figures } from "../../src/figures/index";
import type { Adjustment, BodyKind, Submission } from "../../src/consolidation/index";
import { number } from "./reports";

/** Figures that may be blank or unreadable anywhere. */
export function anyFigures(edition: EditionId): fc.Arbitrary<Figures> {
  const names = [...figurePlaces(formOf(edition)).keys()];
  const figure: fc.Arbitrary<Figure | undefined> = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 100_000_000_000 }).map(number) },
    { weight: 1, arbitrary: fc.constant({ state: "unreadable", text: "/" } as const) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
  return fc
    .array(figure, { minLength: names.length, maxLength: names.length })
    .map((drawn) => new Map(names.flatMap((name, index) => (drawn[index] ? [[name, drawn[index]]] : []))));
}

export const ordinaryKinds: readonly BodyKind[] = ["township", "department", "lower"];

/** Submissions of up to six units of different names. */
export function submissionsOf(
  figures: fc.Arbitrary<Figures>,
  kinds: readonly BodyKind[] = [...ordinaryKinds, "government", "vertical"],
): fc.Arbitrary<Submission[]> {
  const one = fc.record({
    unit: fc.integer({ min: 1, max: 999 }).map((n) => `单位${n}`),
    kind: fc.constantFrom(...kinds),
    position: fc.integer({ min: 0, max: 5 }),
    figures,
  });
  return fc.uniqueArray(one, { maxLength: 6, selector: ({ unit }) => unit });
}

/** A line of 汇总调整 that changes up to four cells of one table, each by something: a count, or 分 for money. */
export function adjustmentOf(
  edition: EditionId,
  which: (name: CellName) => boolean = () => true,
): fc.Arbitrary<Adjustment> {
  const change = fc.integer({ min: -500, max: 500 }).filter((by) => by !== 0);
  return fc.constantFrom("proactive" as const, "requests" as const, "proceedings" as const).chain((table) => {
    const cells = [...figurePlaces(formOf(edition))].flatMap(([name, place]) =>
      place.table === table && which(name) ? [name] : [],
    );
    const changes = fc.uniqueArray(fc.tuple(fc.constantFrom(...cells), change), {
      maxLength: 4,
      selector: ([name]) => name,
    });
    const answer = fc.constantFrom("", "联合发文", "两边都计");
    return fc.record({
      table: fc.constant(table),
      changes: changes.map((drawn) => new Map(drawn)),
      reason: answer,
      person: fc.constantFrom("", "李某"),
      date: fc.constantFrom("", "2025-02-10"),
    });
  });
}

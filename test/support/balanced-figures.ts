import fc from "fast-check";
import { figurePlaces, formOf, type CellName, type EditionId } from "../../src/form/index";
import type { Figure, Figures } from "../../src/figures/index";
import { number } from "./reports";

/**
 * Figures of tables 三 and 四 in which every sum and balance holds, added up here and not by the product: entries are
 * drawn, mostly 0 as in real reports, 结转下年度 is what is left of the intake.
 */
export function balancedFigures(edition: EditionId): fc.Arbitrary<Figures> {
  const names = [...figurePlaces(formOf(edition)).keys()];
  const outcomes = names.filter(
    (name) =>
      /^requests\..*\.(?!total$)/.test(name) &&
      !/^requests\.(received|broughtForward|outcomesTotal|carriedForward)\./.test(name) &&
      !name.endsWith(".total"),
  );
  const results = names.filter((name) => name.startsWith("proceedings.") && !name.endsWith(".total"));
  const columns = [...new Set(outcomes.map(lastPart))];
  const count = fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 60 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 4000 }) },
  );
  const drawn = (length: number) => fc.array(count, { minLength: length, maxLength: length });
  return fc
    .tuple(drawn(outcomes.length), drawn(columns.length), drawn(columns.length), drawn(results.length))
    .map(([handled, brought, carried, judged]) => {
      const values = new Map<CellName, number>();
      outcomes.forEach((name, index) => values.set(name, handled[index] ?? 0));
      results.forEach((name, index) => values.set(name, judged[index] ?? 0));
      columns.forEach((column, index) => {
        const done = addUp(
          outcomes.filter((name) => lastPart(name) === column).map((name) => values.get(name)),
        );
        // What came in is what was done and what is left, part of it from last year.
        const all = done + (carried[index] ?? 0);
        const fromLastYear = Math.min(all, brought[index] ?? 0);
        values.set(`requests.outcomesTotal.${column}`, done);
        values.set(`requests.carriedForward.${column}`, carried[index] ?? 0);
        values.set(`requests.broughtForward.${column}`, fromLastYear);
        values.set(`requests.received.${column}`, all - fromLastYear);
      });
      for (const total of names.filter((name) => name.endsWith(".total"))) {
        const row = total.slice(0, -"total".length);
        const parts = names.filter(
          (name) => name !== total && name.startsWith(row) && !name.slice(row.length).includes("."),
        );
        values.set(total, addUp(parts.map((name) => values.get(name))));
      }
      return new Map<CellName, Figure>([...values].map(([name, value]) => [name, number(value)]));
    });
}

function addUp(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

function lastPart(name: CellName): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

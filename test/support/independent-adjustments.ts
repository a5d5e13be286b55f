import { officialNames, type PlainFigures } from "./independent-sums";

/** Which cells each total of the official form adds, told from the printed order of names alone; parts come first. */
function printedTotals(edition: string): [total: string, parts: string[]][] {
  const names = officialNames(edition);
  const rowOf = (name: string) => name.slice(0, name.lastIndexOf("."));
  const columnOf = (name: string) => name.slice(name.lastIndexOf(".") + 1);
  const apart = /^requests\.(received|broughtForward|outcomesTotal|carriedForward)\./;
  const isOutcome = (name: string) => name.startsWith("requests.") && !apart.test(name);
  const outcomesTotals = names.filter(
    (name) => rowOf(name) === "requests.outcomesTotal" && columnOf(name) !== "total",
  );
  const rowTotals = names.filter((name) => columnOf(name) === "total");
  return [
    ...outcomesTotals.map((total): [string, string[]] => [
      total,
      names.filter((name) => isOutcome(name) && columnOf(name) === columnOf(total)),
    ]),
    ...rowTotals.map((total): [string, string[]] => [
      total,
      names.filter((name) => name !== total && rowOf(name) === rowOf(total)),
    ]),
  ];
}

/** Numbers by name with each total that is not among them: the sum of its parts that are. */
function withTotals(edition: string, given: PlainFigures): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const [name, value] of Object.entries(given)) if (typeof value === "number") numbers.set(name, value);
  for (const [total, parts] of printedTotals(edition)) {
    const known = parts.flatMap((part) => numbers.get(part) ?? []);
    if (!numbers.has(total) && known.length > 0)
      numbers.set(
        total,
        known.reduce((sum, value) => sum + value, 0),
      );
  }
  return numbers;
}

/**
 * 合计 worked out from the official form alone, sharing no code with the product: for each cell that any unit reported,
 * what the units reported together and what the lines of 汇总调整 add; null where nobody reported.
 */
export function adjustedSums(
  edition: string,
  units: readonly PlainFigures[],
  lines: readonly PlainFigures[],
): Record<string, number | null> {
  const reported = units.map((unit) => withTotals(edition, unit));
  const adjusted = lines.map((line) => withTotals(edition, line));
  const sumOf = (all: readonly Map<string, number>[], name: string) =>
    all.reduce((sum, each) => sum + (each.get(name) ?? 0), 0);
  return Object.fromEntries(
    officialNames(edition).map((name) => [
      name,
      reported.some((unit) => unit.has(name)) ? sumOf(reported, name) + sumOf(adjusted, name) : null,
    ]),
  );
}

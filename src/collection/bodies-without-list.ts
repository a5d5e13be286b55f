import type { BodyKind } from "../consolidation/index";
import type { Body } from "./body";
import type { CollectedFile } from "./collected-file";
import { kindByName } from "./kind-by-name";
import { nameKey } from "./name-key";

/**
 * The bodies of an office that gave no list: those an earlier collection knew, in their order and of the kind 台账 gives
 * them, then those whose files came for the first time, by name.
 */
export function bodiesWithoutList(remembered: readonly Body[], files: readonly CollectedFile[]): Body[] {
  const known = new Set(remembered.map(({ name }) => nameKey(name)));
  const added = new Map<string, string>();
  for (const { unit, state } of files) {
    const key = nameKey(unit);
    if (key !== "" && state !== "年度不符" && !known.has(key) && !added.has(key)) added.set(key, unit);
  }
  const kindOf = kindsByName([...added.values()]);
  return [
    ...remembered,
    ...[...added.values()].sort().map((name): Body => ({ name, kind: kindOf(name), mustReport: true })),
  ];
}

/** Several governments among the units are those below the office, none of them its own. */
function kindsByName(names: readonly string[]): (name: string) => BodyKind {
  const governments = new Set(names.filter((name) => kindByName(name) === "government"));
  return (name) => (governments.size > 1 && governments.has(name) ? "lower" : kindByName(name));
}

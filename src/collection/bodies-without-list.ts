import type { Body } from "./body";
import type { CollectedFile } from "./collected-file";
import { bodyByName } from "./body-by-name";
import { nameKey } from "./name-key";
import { settleKinds } from "./settle-kinds";

/**
 * The bodies of an office that gave no list: those an earlier collection knew, in their order and of the kind 台账 gives
 * them, then those whose files came for the first time, by name.
 */
export function bodiesWithoutList(
  remembered: readonly Body[],
  files: readonly CollectedFile[],
  office?: string,
): readonly Body[] {
  const known = new Set(remembered.map(({ name }) => nameKey(name)));
  const added = new Map<string, string>();
  for (const { unit, state } of files) {
    const key = nameKey(unit);
    if (key !== "" && state !== "年度不符" && !known.has(key) && !added.has(key)) added.set(key, unit);
  }
  const bodies = [...added.values()].sort().map((name): Body => bodyByName(name));
  return settleKinds([...remembered, ...bodies], office).roster;
}

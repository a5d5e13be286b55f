import { bodyKinds, bodyKindTitles } from "../consolidation/index";
import type { Roster } from "./body";
import { rosterRead } from "./roster-wording";

/** What was read of a list: how many bodies, and how many of each kind. */
export function describeRoster(roster: Roster): string {
  const kinds = bodyKinds.flatMap((kind) => {
    const count = roster.filter((body) => body.kind === kind).length;
    return count > 0 ? [`${bodyKindTitles[kind]}${count}个`] : [];
  });
  return rosterRead(roster.length, kinds);
}

import { describeRoster, settleKinds, type Roster } from "../../collection/index";

/** What was read of a list: how many bodies of which kinds, as they will be added up. */
export function toldRoster(roster: Roster): string {
  return describeRoster(settleKinds(roster).roster);
}

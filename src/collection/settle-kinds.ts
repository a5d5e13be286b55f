import type { Body, Roster } from "./body";
import { ownGovernments } from "./own-governments";

/** A list each of whose bodies has its kind. */
export interface SettledRoster {
  readonly roster: Roster;
  /** Governments of which nothing tells whether one is the office's own; they stand as those below it. */
  readonly undecided: readonly string[];
}

/** Decides which governments whose kind a list leaves open are the office's own; `office` is its name where known. */
export function settleKinds(roster: Roster, office?: string): SettledRoster {
  const open = roster.filter(({ kindIsOpen }) => kindIsOpen === true).map(({ name }) => name);
  if (open.length === 0) return { roster, undecided: [] };
  const stated = roster.flatMap(({ name, kind, kindIsOpen }) =>
    kind === "government" && kindIsOpen !== true ? [name] : [],
  );
  const own = ownGovernments(open, { office, stated });
  const settled = roster.map((body): Body => {
    const { kindIsOpen, ...known } = body;
    if (kindIsOpen !== true) return body;
    return { ...known, kind: own?.includes(body.name) === true ? "government" : "lower" };
  });
  return { roster: settled, undecided: own ? [] : open };
}

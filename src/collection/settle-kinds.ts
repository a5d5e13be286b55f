import type { Body, Roster } from "./body";
import { shortNameKey } from "./name-key";
import { ownGovernments } from "./own-governments";

/** A list each of whose bodies has its kind. */
export interface SettledRoster {
  readonly roster: Roster;
  /** Governments of which nothing tells whether one is the office's own; they stand as those below it. */
  readonly undecided: readonly string[];
  /** Bodies the list calls the office's own government although they bear names of different places. */
  readonly severalOwn: readonly string[];
}

/** Decides which governments whose kind a list leaves open are the office's own; `office` is its name where known. */
export function settleKinds(roster: Roster, office?: string): SettledRoster {
  const open = roster.filter(({ kindIsOpen }) => kindIsOpen === true).map(({ name }) => name);
  const stated = roster.flatMap(({ name, kind, kindIsOpen }) =>
    kind === "government" && kindIsOpen !== true ? [name] : [],
  );
  const severalOwn = areOne(stated) ? [] : stated;
  if (open.length === 0) return { roster, undecided: [], severalOwn };
  const own = ownGovernments(open, { office, stated });
  const settled = roster.map((body): Body => {
    const { kindIsOpen, ...known } = body;
    if (kindIsOpen !== true) return body;
    return { ...known, kind: own?.includes(body.name) === true ? "government" : "lower" };
  });
  return { roster: settled, undecided: own ? [] : open, severalOwn };
}

/** 示例区人民政府, its 办公室 and 区政府办 are one: the place of each ends that of the longest. */
function areOne(names: readonly string[]): boolean {
  const places = names.map(shortNameKey);
  const longest = places.reduce((one, other) => (other.length > one.length ? other : one), "");
  return places.every((place) => longest.endsWith(place));
}

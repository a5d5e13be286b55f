import type { Body, Roster } from "./body";
import { nameKey, shortNameKey } from "./name-key";

/** How a body of the list was recognised. */
export type MatchedBy = "code" | "name" | "shortName" | "fileName";

export interface BodyMatch {
  readonly body: Body;
  readonly by: MatchedBy;
}

/** What a file says of the unit that sent it. */
export interface UnitClues {
  readonly unit?: string;
  readonly unitCode?: string;
  readonly fileName: string;
}

/**
 * The body of the list a file comes from: by its full name, by its code, by its name without 人民政府 and the name of
 * the place before it; by the file's name only where the file itself names no unit. Undefined where none fits, or
 * more than one does.
 */
export function matchBody(roster: Roster, clues: UnitClues): BodyMatch | undefined {
  const { unit = "", unitCode = "", fileName } = clues;
  const key = nameKey(unit);
  const one = (bodies: readonly Body[], by: MatchedBy) =>
    bodies.length === 1 && bodies[0] ? { body: bodies[0], by } : undefined;
  if (key !== "") {
    const bodiesWhere = (holds: (keys: BodyKeys) => boolean) =>
      keysOf(roster).flatMap((keys) => (holds(keys) ? [keys.body] : []));
    const short = shortNameKey(unit);
    return (
      one(
        bodiesWhere((keys) => keys.name === key),
        "name",
      ) ??
      byCode(roster, unitCode) ??
      one(
        bodiesWhere((keys) => sameShortName(keys.short, short)),
        "shortName",
      )
    );
  }
  return byCode(roster, unitCode) ?? byFileName(roster, fileName);
}

/** The bodies a written name is short for, or is the short of: several where 城关镇 is listed for two counties. */
export function bodiesFitting(roster: Roster, unit: string): readonly Body[] {
  const written = shortNameKey(unit);
  return keysOf(roster).flatMap(({ body, short }) => (sameShortName(short, written) ? [body] : []));
}

interface BodyKeys {
  readonly body: Body;
  readonly name: string;
  readonly short: string;
  readonly code: string;
}

/** Every file is looked up in the same list. */
const keysByRoster = new WeakMap<Roster, readonly BodyKeys[]>();

function keysOf(roster: Roster): readonly BodyKeys[] {
  let keys = keysByRoster.get(roster);
  if (!keys) {
    keys = roster.map((body) => ({
      body,
      name: nameKey(body.name),
      short: shortNameKey(body.name),
      code: nameKey(body.code ?? ""),
    }));
    keysByRoster.set(roster, keys);
  }
  return keys;
}

function byCode(roster: Roster, unitCode: string): BodyMatch | undefined {
  const key = nameKey(unitCode);
  const body = key === "" ? undefined : keysOf(roster).find(({ code }) => code === key)?.body;
  return body && { body, by: "code" };
}

/** 罗云乡, 某县罗云乡人民政府 and 某县人民政府罗云乡 are one; 水利局 and 农业水利局 are not, since 农业 names no place. */
export function sameShortName(a: string, b: string): boolean {
  if (a === "" || b === "") return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= 2 &&
    long.endsWith(short) &&
    /[省市区县旗州盟]((人民)?政府)?$/.test(long.slice(0, -short.length))
  );
}

/** The body whose name the file bears; of several the longest, since 城关镇卫生院 is not 城关镇. */
function byFileName(roster: Roster, fileName: string): BodyMatch | undefined {
  const file = nameKey(fileName);
  const named = keysOf(roster)
    .flatMap(({ body, name, short }) => {
      const key = [name, short].find((each) => each.length > 1 && file.includes(each));
      return key === undefined ? [] : [{ body, length: key.length }];
    })
    .sort((a, b) => b.length - a.length);
  const [first, second] = named;
  return first && first.length !== second?.length ? { body: first.body, by: "fileName" } : undefined;
}

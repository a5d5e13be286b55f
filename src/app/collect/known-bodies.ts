import { settleKinds, type Body, type Roster } from "../../collection/index";
import type { OpenedSummary } from "./open-summary";
import { words } from "./wording";

/** The bodies a collection knows beforehand. */
export interface KnownBodies {
  /** They are the whole list. */
  readonly roster?: Roster;
  /** They are those that came so far. */
  readonly remembered?: readonly Body[];
  /** What the office should know of them, a sentence each. */
  readonly remarks: readonly string[];
}

/** The bodies of a list that was given. */
export function givenList(given: Roster, office: string | undefined): KnownBodies {
  const { roster, undecided, severalOwn } = settleKinds(given, office);
  const remarks = [
    ...(undecided.length > 0 ? [words.whichIsOwn(undecided)] : []),
    ...(severalOwn.length > 0 ? [words.severalOwn(severalOwn)] : []),
  ];
  return { roster, remarks };
}

/** The bodies a summary gone on from knows; none without one. */
export function bodiesOf(before: OpenedSummary | undefined): KnownBodies {
  if (!before) return { remarks: [] };
  const { ledger, hadList } = before.summary;
  const listed = ledger.filter(({ state }) => state !== "不在报送名单");
  const bodies = listed.map(({ body }) => body);
  if (hadList === true) return { roster: bodies, remarks: [] };
  if (hadList === false) return { remembered: bodies, remarks: [] };
  // A summary of an earlier version does not say. Only a list knows codes, or of bodies that did not report.
  const looksListed = listed.some(
    ({ state, body }) => state === "未报" || !body.mustReport || body.code !== undefined,
  );
  return looksListed
    ? { roster: bodies, remarks: [words.listSupposed(bodies.length)] }
    : { remembered: bodies, remarks: [words.noListSupposed] };
}

import { governmentName, settleKinds, type Roster } from "../../collection/index";
import type { OpenedSummary } from "./open-summary";
import { words } from "./wording";

/** The name of the office that collects, as it is told from the summary gone on from or from the list. */
export function officeName(
  roster: Roster | undefined,
  before: OpenedSummary | undefined,
): string | undefined {
  return officeOf({ before }) ?? nameOnList(roster && settleKinds(roster).roster);
}

export function nameOnList(roster: Roster | undefined): string | undefined {
  const government = roster?.find(({ kind }) => kind === "government");
  return government && governmentName(government.name);
}

/** The name of the office that collects; undefined where nobody gave it one. */
export function officeOf({
  unit,
  before,
}: {
  readonly unit?: string;
  readonly before?: OpenedSummary | undefined;
}): string | undefined {
  const name = (unit ?? before?.own.report.unit ?? "").trim();
  return name === "" || name === words.unnamedOffice ? undefined : name;
}

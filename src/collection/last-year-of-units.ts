import type { UnitReport } from "../figures/index";
import type { Roster } from "./body";
import { matchBody } from "./match-body";
import { nameKey } from "./name-key";

/** Last year's report of a unit, looked up by each name it goes by; undefined where there is none. */
export type LastYearOf = (...names: readonly string[]) => UnitReport | undefined;

/** Last year's reports by the unit's name, as the list has it or, without one, as the report has it. */
export function lastYearOfUnits(reports: readonly UnitReport[], roster: Roster | undefined): LastYearOf {
  const byUnit = new Map(
    reports.map((report) => {
      const body = roster && matchBody(roster, { unit: report.unit, fileName: "" })?.body;
      return [nameKey(body?.name ?? report.unit), report];
    }),
  );
  byUnit.delete("");
  return (...names) => names.flatMap((name) => byUnit.get(nameKey(name)) ?? [])[0];
}

import { figurePlaces, formOf } from "../form/index";
import { numberOf } from "./cell-content";
import type { Narrative } from "./narrative";
import type { UnitReport } from "./unit-report";

/** A report as the command line and the JSON export give it. */
export interface ReportJson {
  readonly unit: string;
  readonly year: number;
  readonly edition: string;
  readonly governmentLevel?: string;
  /** Every figure cell of the edition; a blank or unreadable one is null. Money in the unit of the form. */
  readonly figures: Readonly<Record<string, number | null>>;
  /** The text of each cell that cannot be read as a number. */
  readonly unreadable: Readonly<Record<string, string>>;
  readonly texts: Narrative;
}

/** The JSON form of a report. */
export function reportToJson(report: UnitReport): ReportJson {
  const figures: Record<string, number | null> = {};
  const unreadable: Record<string, string> = {};
  for (const [name, { cell }] of figurePlaces(formOf(report.edition))) {
    const figure = report.figures.get(name);
    figures[name] = figure?.state === "number" ? numberOf(figure.value, cell.kind) : null;
    if (figure?.state === "unreadable") unreadable[name] = figure.text;
  }
  const { unit, year, edition, governmentLevel } = report;
  return {
    unit,
    year,
    edition,
    ...(governmentLevel === undefined ? {} : { governmentLevel }),
    figures,
    unreadable,
    texts: report.narrative,
  };
}

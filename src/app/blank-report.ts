import { editionOfYear, formOf, reportTitle, zerosByLaw } from "../form/index";
import type { UnitReport } from "../figures/index";

const noNarrative = { title: [], preamble: [], overview: [], problems: [], other: [] };

/**
 * A report nobody has filled yet, on the edition of its year. Where the level of government is known and the law
 * gives it no power to make 规章, that row is answered with 0.
 */
export function blankReport(unit: string, year: number, governmentLevel?: string): UnitReport {
  const edition = editionOfYear(year);
  const zeros = zerosByLaw(formOf(edition), governmentLevel);
  return {
    unit,
    year,
    edition,
    ...(governmentLevel === undefined ? {} : { governmentLevel }),
    figures: new Map(zeros.map((name) => [name, { state: "number", value: 0 }])),
    typedTotals: new Set(),
    narrative: { ...noNarrative, title: [unit, reportTitle(year)] },
  };
}

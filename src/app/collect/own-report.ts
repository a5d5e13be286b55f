import { figurePlaces, formOf, reportTitle, type CellName } from "../../form/index";
import { addUpTotals, type UnitReport } from "../../figures/index";
import type { Collection } from "../../collection/index";
import type { SummaryRequest } from "./make-summary";
import { nameOnList, officeOf } from "./office-name";
import { words } from "./wording";

/** The office's own report: 合计 as its figures, with name, level and texts of the summary gone on from. */
export function ownReport(
  request: Pick<SummaryRequest, "before" | "unit" | "year">,
  { edition, consolidation, roster }: Collection,
): UnitReport {
  const { before, year } = request;
  const office = officeOf(request);
  const form = formOf(edition);
  const government = roster?.find(({ kind }) => kind === "government");
  const held = before?.own.report;
  const name = office ?? nameOnList(roster) ?? words.unnamedOffice;
  const level = held?.governmentLevel ?? government?.level?.replace(/Department$/, "");
  const totals = [...figurePlaces(form).values()].flatMap(({ cell }) =>
    cell.role === "total" ? [cell.name] : [],
  );
  const addedUp = addUpTotals(form, consolidation.figures, new Set(totals));
  const valueOf = (figures: UnitReport["figures"], cell: CellName) => {
    const figure = figures.get(cell);
    return figure?.state === "number" ? figure.value : undefined;
  };
  return {
    unit: name,
    year,
    edition,
    ...(level !== undefined && { governmentLevel: level }),
    figures: consolidation.figures,
    // Totals that units printed otherwise than their parts add up to stay what they are.
    typedTotals: new Set(
      totals.filter((cell) => valueOf(addedUp, cell) !== valueOf(consolidation.figures, cell)),
    ),
    narrative: held
      ? underName(held, name)
      : {
          title: [name, reportTitle(year)],
          preamble: [],
          overview: [],
          problems: [],
          other: [],
        },
  };
}

/** The texts as they stand, their title under the name the office has now. */
function underName({ unit, narrative }: UnitReport, name: string): UnitReport["narrative"] {
  return { ...narrative, title: narrative.title.map((line) => (line === unit ? name : line)) };
}

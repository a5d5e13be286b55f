import { figurePlaces, formOf } from "../../form/index";
import type { UnitReport } from "../../figures/index";
import { checkFigures, type Check } from "../../validation/index";

/** The office's own sum checked as a form; blanks are told by 不完整, not here. */
export function checkSum(report: UnitReport, today: Date, previous?: UnitReport): Check {
  const form = formOf(report.edition);
  const totals = [...figurePlaces(form).values()].flatMap(({ cell }) =>
    cell.role === "total" && !report.typedTotals.has(cell.name) ? [cell.name] : [],
  );
  return checkFigures(form, report.figures, new Set(totals), {
    year: report.year,
    today,
    ...(report.governmentLevel !== undefined && { governmentLevel: report.governmentLevel }),
    ...(previous && { previous }),
  });
}

import { figurePlaces, formOf } from "../../form/index";
import type { Consolidation } from "../../consolidation/index";
import type { UnitReport } from "../../figures/index";
import { checkFigures, type Check } from "../../validation/index";

/**
 * The office's own sum checked as a form; blanks are told by 不完整, not here. What rests on a sum that is 不完整 is
 * neither right nor wrong.
 */
export function checkSum(
  report: UnitReport,
  today: Date,
  incomplete: Consolidation["incomplete"],
  previous?: UnitReport,
): Check {
  const form = formOf(report.edition);
  const totals = [...figurePlaces(form).values()].flatMap(({ cell }) =>
    cell.role === "total" && !report.typedTotals.has(cell.name) ? [cell.name] : [],
  );
  const known = new Map([...report.figures].filter(([name]) => !incomplete.has(name)));
  return checkFigures(form, known, new Set(totals), {
    year: report.year,
    today,
    ...(report.governmentLevel !== undefined && { governmentLevel: report.governmentLevel }),
    ...(previous && { previous }),
  });
}

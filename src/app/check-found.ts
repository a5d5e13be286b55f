import { formOf, type CellName } from "../form/index";
import type { UnitReport } from "../figures/index";
import { checkFigures, type CheckContext } from "../validation/index";
import { settleFindings } from "../records/index";
import { readRegisterNumber, type FoundReport } from "../sheet/index";
import type { CheckedReport } from "./session";

/**
 * Checks a report that was found against the rules of its edition, with what its 封面 says, and with last year's
 * report where it is known: the one given, else that of the sheet 上年数据.
 */
export function checkFound(found: FoundReport, checkedAt: Date, given?: UnitReport): CheckedReport {
  const { report, cover, formulaTotals, incomplete = new Map<CellName, string>() } = found;
  const previous = given ?? lastYearIn(found);
  const received = readRegisterNumber(cover.ledgerReceived);
  const answered = readRegisterNumber(cover.ledgerAnswered);
  const form = formOf(report.edition);
  const context: CheckContext = {
    year: report.year,
    unit: report.unit,
    narrative: report.narrative,
    today: checkedAt,
    ...(found.tableFaults && { tableFaults: found.tableFaults }),
    ledger: { ...(received && { received }), ...(answered && { answered }) },
    ...(cover.state === undefined ? {} : { state: cover.state }),
    ...(report.governmentLevel === undefined ? {} : { governmentLevel: report.governmentLevel }),
    ...(previous && { previous }),
  };
  // A sum in which figures are missing is known in part: what rests on it is neither right nor wrong, and it is not blank.
  const known = new Map([...report.figures].filter(([name]) => !incomplete.has(name)));
  const check = checkFigures(form, known, new Set([...formulaTotals, ...incomplete.keys()]), context);
  const present = { form, figures: report.figures, context };
  const settlement = settleFindings(check.findings, found.explanations, present);
  return { found, check, checkedAt, present, settlement };
}

/** What 上年数据 holds, so long as it is of the year before. */
function lastYearIn({ report, previous }: FoundReport): UnitReport | undefined {
  return previous?.year === report.year - 1 ? previous : undefined;
}

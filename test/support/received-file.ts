import type { ReadReport, ReceivedFile } from "../../src/collection/index";
import { formOf } from "../../src/form/index";
import { checkFigures } from "../../src/validation/index";
import { completedFigures, emptyNarrative, formulaTotalsOf, reportOfZeros } from "./reports";

/** A unit's report as it is read from a sound workbook; what is not given is 0, and its totals add up. */
export function receivedFile(
  unit: string,
  figures: Record<string, number | string | null> = {},
  { year = 2024, ...rest }: Partial<ReadReport> = {},
): ReceivedFile {
  const form = formOf("2021");
  const zeros = reportOfZeros("2021", figures);
  const report = {
    ...zeros,
    unit,
    year,
    figures: completedFigures(zeros),
    narrative: { ...emptyNarrative, other: ["无"] },
  };
  const formulaTotals = formulaTotalsOf(form, report);
  return {
    file: `${unit}.xlsx`,
    modified: Date.UTC(2025, 0, 10, 4),
    reading: {
      kind: "report",
      source: "workbook",
      report,
      check: checkFigures(form, report.figures, formulaTotals, { year, state: "送审稿" }),
      formulaTotals,
      unit,
      year,
      remarks: [],
      ...rest,
    },
  };
}

/** As many requests answered as came in. */
export const answered = (count: number, brought = 0) => ({
  "requests.broughtForward.naturalPerson": brought,
  "requests.received.naturalPerson": count,
  "requests.disclosed.naturalPerson": count + brought,
});

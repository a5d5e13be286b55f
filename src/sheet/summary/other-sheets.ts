import type { Grid } from "../grid";
import { labelsOf } from "../read-grid";
import type { FoundReport } from "../read-workbook";
import { summaryWords } from "./summary-wording";

const ownTitles = [summaryWords.ledgerTitle, summaryWords.summaryTitle, summaryWords.filesTitle];

/** The sheets of a summary's workbook that are none of ours and hold something, by name. */
export function otherSheets(grid: Grid, { sheets }: FoundReport): string[] {
  const ofTheForm = new Set(Object.values(sheets));
  return grid.flatMap((sheet, index) => {
    const holdsSomething = sheet.values.some((row) => row.some((value) => value !== null && value !== ""));
    const isOurs =
      ofTheForm.has(index) ||
      labelsOf(sheet).all.some(({ label }) => ownTitles.some((title) => label.includes(title)));
    return isOurs || !holdsSomething ? [] : [sheet.name];
  });
}

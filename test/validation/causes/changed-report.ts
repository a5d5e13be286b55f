import { formOf, totalEquations, type CellName } from "../../../src/form/index";
import { addUpTotals, type Figures } from "../../../src/figures/index";
import { checkFigures, findCauses } from "../../../src/validation/index";
import type { Suspect } from "../../../src/validation/causes/cause";
import { completedFigures, number, publishedReport } from "../../support/reports";

export const form = formOf("2021");
export const allTotals: ReadonlySet<CellName> = new Set(totalEquations(form).keys());

/** What is typed over the figures of 宿迁 2024; null blanks a cell. */
export type Changes = Readonly<Record<CellName, number | null>>;

/** 宿迁 2024 with changed figures. Its totals are printed, or follow where given. */
export function changedFigures(changes: Changes, following: ReadonlySet<CellName> = new Set()): Figures {
  const figures = new Map(completedFigures(publishedReport("suqian-2024")));
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) figures.delete(name);
    else figures.set(name, number(value));
  }
  return addUpTotals(form, figures, following);
}

/** The causes of what these changes break; `previous` are last year's figures, where they are known. */
export function causesOf(changes: Changes, following: ReadonlySet<CellName> = new Set(), previous?: Figures) {
  const shown = changedFigures(changes, following);
  return findCauses(form, shown, checkFigures(form, shown, following), {
    formulaTotals: following,
    ...(previous && { previous }),
  });
}

/** What a suspect corrects: disclosed.naturalPerson=1408, 表三 left out. */
export function correctionsOf(suspect: Pick<Suspect, "cell" | "value" | "also"> | undefined) {
  return (
    suspect &&
    [suspect, ...suspect.also].map(({ cell, value }) => `${cell.replace("requests.", "")}=${value}`)
  );
}

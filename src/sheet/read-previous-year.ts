import {
  editionOfYear,
  figurePlaces,
  formOf,
  normalizeLabel,
  oncePerForm,
  tableTitles,
  type CellName,
  type EditionId,
  type Form,
} from "../form/index";
import { addUpTotals, readFigure, type Figure, type Narrative, type UnitReport } from "../figures/index";
import type { Place } from "./find-table";
import type { GridSheet } from "./grid";
import { previousTexts } from "./previous-year-texts";
import { labelsOf, shownAt, valueAt } from "./read-grid";

/**
 * Last year's report from the sheet 上年数据, found by the heads of its list and read by its rows' labels; undefined
 * when the sheet is none. Of another edition than this year's it may be: its labels tell. A total left blank is added
 * up. Its unit is not on the sheet and stays empty; without a year in its title it is the year before `thisYear`.
 */
export function readPreviousYear(sheet: GridSheet, thisYear: number): UnitReport | undefined {
  const list = findList(sheet);
  if (!list) return undefined;
  const { head, values } = list;
  const title = labelsOf(sheet).all.find(
    ({ label, row: at }) => at < head.row && /^(?:19|20)\d{2}年/.test(label),
  );
  const year = title ? Number(title.label.slice(0, 4)) : thisYear - 1;
  const edition = editionOfRows(values, editionOfYear(year));
  const form = formOf(edition);
  const figures = new Map<CellName, Figure>();
  for (const [key, name] of rowKeys(form)) {
    const at = values.get(key);
    const kind = figurePlaces(form).get(name)?.cell.kind;
    const figure = at === undefined || !kind ? undefined : readFigure(shownAt(sheet, at, head.column), kind);
    if (figure) figures.set(name, figure);
  }
  const totals = [...figurePlaces(form).values()]
    .filter(({ cell }) => cell.role === "total")
    .map(({ cell }) => cell.name);
  return {
    unit: "",
    year,
    edition,
    figures: addUpTotals(form, figures, new Set(totals.filter((name) => !figures.has(name)))),
    typedTotals: new Set(totals.filter((name) => figures.has(name))),
    narrative: readTexts(sheet),
  };
}

/** Where each figure of last year's edition stands on the sheet 上年数据; none where the sheet is none. */
export function previousYearPlaces(sheet: GridSheet, edition: EditionId): ReadonlyMap<CellName, Place> {
  const list = findList(sheet);
  const places = new Map<CellName, Place>();
  for (const [key, name] of rowKeys(formOf(edition))) {
    const row = list?.values.get(key);
    if (list && row !== undefined) places.set(name, { row, column: list.head.column });
  }
  return places;
}

/** Whether a sheet is 上年数据, by the heads of its list. */
export function listsPreviousYear(sheet: GridSheet): boolean {
  return findList(sheet) !== undefined;
}

/** The head 上年数 and the row of each line of the list, by table, row and column as they are printed. */
function findList(sheet: GridSheet): { head: Place; values: ReadonlyMap<string, number> } | undefined {
  const labels = labelsOf(sheet);
  const [head] = labels.at("上年数");
  const columnOf = (text: string) => labels.at(text).find(({ row }) => row === head?.row)?.column;
  const [table, row, column] = [columnOf("表"), columnOf("行"), columnOf("栏")];
  if (!head || table === undefined || row === undefined || column === undefined) return undefined;
  const values = new Map<string, number>();
  for (let at = head.row + 1; at < sheet.firstRow + sheet.values.length; at += 1) {
    const key = [table, row, column]
      .map((each) => normalizeLabel(String(valueAt(sheet, at, each) ?? "")))
      .join("|");
    if (!values.has(key)) values.set(key, at);
  }
  return { head, values };
}

/** Each figure by what its row of the list says. */
const rowKeys = oncePerForm((form: Form): ReadonlyMap<string, CellName> => {
  const keys = new Map<string, CellName>();
  for (const [name, place] of figurePlaces(form)) {
    const texts = [tableTitles[place.table], place.rowLabels.join(" "), place.columnLabels.join(" ")];
    keys.set(texts.map(normalizeLabel).join("|"), name);
  }
  return keys;
});

function editionOfRows(values: ReadonlyMap<string, number>, usual: EditionId): EditionId {
  const other = usual === "2019" ? "2021" : "2019";
  const count = (edition: EditionId) =>
    [...rowKeys(formOf(edition)).keys()].filter((key) => values.has(key)).length;
  return count(other) > count(usual) ? other : usual;
}

function readTexts(sheet: GridSheet): Narrative {
  const narrative: Record<keyof Narrative, string[]> = {
    title: [],
    preamble: [],
    overview: [],
    problems: [],
    other: [],
  };
  const labels = labelsOf(sheet);
  const headings = previousTexts.flatMap(({ part, heading }) => {
    const [place] = labels.at(heading);
    return place ? [{ part, ...place }] : [];
  });
  for (const { part, row, column } of headings) {
    const next = Math.min(
      ...headings.map((other) => other.row).filter((other) => other > row),
      sheet.firstRow + sheet.values.length,
    );
    for (let at = row + 1; at < next; at += 1) {
      const value = valueAt(sheet, at, column);
      if (value !== null && String(value).trim() !== "") narrative[part].push(String(value));
    }
  }
  return narrative;
}

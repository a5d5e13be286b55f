import { figurePlaces, governmentLevelTitles, type CellName, type Form } from "../../form/index";
import { readFigure } from "../../figures/index";
import { bodyKinds, bodyKindTitles, type Adjustment } from "../../consolidation/index";
import { fileStates, type Body, type LedgerEntry, type LedgerState } from "../../collection/index";
import { cellAddress, quotedSheetName } from "../addresses";
import type { Grid, GridSheet } from "../grid";
import { labelsOf, shownAt, valueAt } from "../read-grid";
import { ledgerColumns, type LedgerField } from "./ledger-columns";
import { summaryWords } from "./summary-wording";

/** What an office wrote into its summary, to go on from. */
export interface FoundSummary {
  readonly ledger: readonly LedgerEntry[];
  /** Whether the bodies of 台账 are those of a list; absent where an older summary does not say. */
  readonly hadList?: boolean;
  readonly adjustments: readonly Adjustment[];
  /** 已有总数, in 分 where money. */
  readonly known: ReadonlyMap<CellName, number>;
  /** A formula that refers to the cell of 合计, for each figure. */
  readonly sums: ReadonlyMap<CellName, string>;
  /** How many figures some counted bodies left blank, by the row 不完整. */
  readonly incomplete: number;
  /** ±n and totals that are no numbers, as “place: text”: they count for nothing until mended. */
  readonly unreadable: readonly string[];
}

/**
 * The summary a workbook holds, found by its headings; undefined where it has no 台账. Adjustments and known totals
 * are those of the form asked for, whatever rows and columns the office inserted.
 */
export function readSummary(grid: Grid, form: Form): FoundSummary | undefined {
  const ledgerSheet = grid.find((sheet) => hasTitle(sheet, summaryWords.ledgerTitle));
  if (!ledgerSheet) return undefined;
  const adjustments: Adjustment[] = [];
  const known = new Map<CellName, number>();
  const unreadable: string[] = [];
  const sums = new Map<CellName, string>();
  let incomplete = 0;
  for (const sheet of grid.filter((each) => hasTitle(each, summaryWords.summaryTitle))) {
    const columns = figureColumns(sheet, form);
    for (const { row, label } of labelsOf(sheet).all) {
      if (label === summaryWords.sum)
        for (const [name, column] of columns)
          sums.set(name, `=${quotedSheetName(sheet.name)}!${cellAddress(row, column)}`);
      if (label === summaryWords.incomplete)
        incomplete += [...columns.values()].filter((column) => textAt(sheet, row, column) !== "").length;
      const isAdjustment = label === summaryWords.adjustment;
      if (!isAdjustment && label !== summaryWords.known) continue;
      for (const [name, column] of columns) {
        const value = numberAt(sheet, row, column, form, name);
        if (value === undefined) continue;
        if (value === "unreadable") unreadable.push(`${label}：${String(valueAt(sheet, row, column))}`);
        else if (!isAdjustment) known.set(name, value);
        else if (value !== 0) adjustments.push({ cell: name, change: value, ...answersIn(sheet, row) });
      }
    }
  }
  const hadList = readHadList(ledgerSheet);
  return {
    ledger: readLedger(ledgerSheet),
    ...(hadList !== undefined && { hadList }),
    adjustments,
    known,
    sums,
    incomplete,
    unreadable,
  };
}

function readHadList(sheet: GridSheet): boolean | undefined {
  const [place] = labelsOf(sheet).at(summaryWords.list);
  const answer = place && textAt(sheet, place.row, place.column + 1);
  return answer === summaryWords.withList ? true : answer === summaryWords.withoutList ? false : undefined;
}

function hasTitle(sheet: GridSheet, title: string): boolean {
  return labelsOf(sheet).all.some(({ label }) => label.includes(title));
}

/** The column of each figure, by the names in grey under the heads. */
function figureColumns(sheet: GridSheet, form: Form): Map<CellName, number> {
  const columns = new Map<CellName, number>();
  for (const name of figurePlaces(form).keys()) {
    const [place] = labelsOf(sheet).at(name);
    if (place) columns.set(name, place.column);
  }
  return columns;
}

function numberAt(
  sheet: GridSheet,
  row: number,
  column: number,
  form: Form,
  name: CellName,
): number | "unreadable" | undefined {
  // A total of an adjustment is added up again, not read.
  const isFormula = sheet.formulas[row - sheet.firstRow]?.[column - sheet.firstColumn] != null;
  const kind = figurePlaces(form).get(name)?.cell.kind ?? "count";
  const figure = isFormula ? undefined : readFigure(valueAt(sheet, row, column), kind);
  if (!figure) return undefined;
  return figure.state === "number" ? figure.value : "unreadable";
}

function answersIn(sheet: GridSheet, row: number): Pick<Adjustment, "reason" | "person" | "date"> {
  const answer = (head: string) => {
    const [place] = labelsOf(sheet).at(head);
    return place ? textAt(sheet, row, place.column) : "";
  };
  return {
    reason: answer(summaryWords.reason),
    person: answer(summaryWords.person),
    date: answer(summaryWords.date),
  };
}

function readLedger(sheet: GridSheet): LedgerEntry[] {
  const columns = new Map<LedgerField, number>();
  const [head] = labelsOf(sheet).at(summaryWords.unit);
  if (!head) return [];
  for (const { field, head: text } of ledgerColumns) {
    const place = labelsOf(sheet)
      .at(text)
      .find(({ row }) => row === head.row);
    if (place) columns.set(field, place.column);
  }
  const entries: LedgerEntry[] = [];
  const lastRow = sheet.firstRow + sheet.values.length;
  for (let row = head.row + 1; row < lastRow; row += 1) {
    const at = (field: LedgerField) => {
      const column = columns.get(field);
      return column === undefined ? "" : textAt(sheet, row, column);
    };
    const name = at("name");
    if (name !== "") entries.push(entryOf(name, at));
  }
  return entries;
}

/** What is written back as it was read. */
const keptFields = [
  "file",
  "stamp",
  "received",
  "returned",
  "deadline",
  "resubmitted",
  "accepted",
  "publishedOn",
  "publishedAt",
  "correction",
  "correctedBy",
  "correctedOn",
  "note",
] as const;

function entryOf(name: string, at: (field: LedgerField) => string): LedgerEntry {
  const level = Object.entries(governmentLevelTitles).find(([, title]) => title === at("level"))?.[0];
  const state: LedgerState | undefined = [...fileStates, "未报" as const].find(
    (each) => each === at("state"),
  );
  const body: Body = {
    name,
    kind: bodyKinds.find((kind) => bodyKindTitles[kind] === at("kind")) ?? "department",
    mustReport: at("mustReport") !== "否",
    ...(at("code") !== "" && { code: at("code") }),
    ...(level !== undefined && { level: level as NonNullable<Body["level"]> }),
    ...(at("contact") !== "" && { contact: at("contact") }),
  };
  const kept = keptFields.flatMap((field) => (at(field) === "" ? [] : [[field, at(field)] as const]));
  return { body, state: state ?? "", ...Object.fromEntries(kept) };
}

/** As it is shown: a day typed as one is kept as that day, not as its number. */
function textAt(sheet: GridSheet, row: number, column: number): string {
  const value = shownAt(sheet, row, column);
  return value === null ? "" : String(value).trim();
}

import { governmentLevelTitles, type CellName, type Form } from "../../form/index";
import { bodyKinds, bodyKindTitles, type Adjustment } from "../../consolidation/index";
import { fileStates, type Body, type LedgerEntry, type LedgerState } from "../../collection/index";
import type { Grid, GridSheet } from "../grid";
import { labelsOf, shownTextAt } from "../read-grid";
import { ledgerColumns, type LedgerField } from "./ledger-columns";
import { readSummaryTable, type UnreadableAmount } from "./read-summary-table";
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
  readonly unreadable: readonly UnreadableAmount[];
}

/**
 * The summary a workbook holds, found by its headings; undefined where it has no 台账. Adjustments and known totals
 * are those of the form asked for, whatever rows and columns the office inserted.
 */
export function readSummary(grid: Grid, form: Form): FoundSummary | undefined {
  const ledgerSheet = grid.find((sheet) => hasTitle(sheet, summaryWords.ledgerTitle));
  if (!ledgerSheet) return undefined;
  const tables = grid
    .filter((sheet) => hasTitle(sheet, summaryWords.summaryTitle))
    .map((sheet) => readSummaryTable(sheet, form));
  const hadList = readHadList(ledgerSheet);
  return {
    ledger: readLedger(ledgerSheet),
    ...(hadList !== undefined && { hadList }),
    adjustments: tables.flatMap(({ adjustments }) => adjustments),
    known: new Map(tables.flatMap(({ known }) => [...known])),
    sums: new Map(tables.flatMap(({ sums }) => [...sums])),
    incomplete: tables.reduce((count, { incomplete }) => count + incomplete, 0),
    unreadable: tables.flatMap(({ unreadable }) => unreadable),
  };
}

function readHadList(sheet: GridSheet): boolean | undefined {
  const [place] = labelsOf(sheet).at(summaryWords.list);
  const answer = place && shownTextAt(sheet, place.row, place.column + 1);
  return answer === summaryWords.withList ? true : answer === summaryWords.withoutList ? false : undefined;
}

function hasTitle(sheet: GridSheet, title: string): boolean {
  return labelsOf(sheet).all.some(({ label }) => label.includes(title));
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
      return column === undefined ? "" : shownTextAt(sheet, row, column);
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

import type { TableId } from "../../form/index";
import type { UnitReport } from "../../figures/index";
import type { Collection, KnownTotals, LedgerEntry } from "../../collection/index";
import type { Cover } from "../cover";
import type { OwnNotes } from "./own-notes";
import type { SheetKey, WorkbookLayout } from "../workbook-layout";

/** The sheets of a district's summary besides those of its own form. */
export type SummarySheetKey =
  "ledger" | "summaryProactive" | "summaryRequests" | "summaryProceedings" | "receivedFiles";

/** A district's summary: 台账, one 汇总表 a table, 收件清单, and the district's own form. */
export type SummaryLayout = WorkbookLayout<SheetKey | SummarySheetKey>;

/** Everything a summary workbook is laid out from. */
export interface SummaryContent {
  /** The district's own report; its figures are those of 合计. */
  readonly report: UnitReport;
  readonly cover?: Cover;
  /** What was written into the own form of the summary gone on from, besides figures, 封面 and texts. */
  readonly notes?: OwnNotes;
  /** The office's own sum of last year, where it is known: the sheet 上年数据 of the own form. */
  readonly previous?: UnitReport;
  readonly collection: Collection;
  readonly ledger: readonly LedgerEntry[];
  /** 已有总数: what the office has from elsewhere, in 分 where money. */
  readonly known: KnownTotals;
  /** The day it is laid out, for the days left until publication. */
  readonly today: Date;
}

/** What the tabs say. */
export const summarySheetNames: Readonly<Record<SummarySheetKey, string>> = {
  ledger: "台账",
  summaryProactive: "汇总表二",
  summaryRequests: "汇总表三",
  summaryProceedings: "汇总表四",
  receivedFiles: "收件清单",
};

/** The tables of the form with the sheet each is added up on, in the order of print. */
export const summaryTables: readonly (readonly [TableId, SummarySheetKey])[] = [
  ["proactive", "summaryProactive"],
  ["requests", "summaryRequests"],
  ["proceedings", "summaryProceedings"],
];

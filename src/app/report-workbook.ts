import type { CellName } from "../form/index";
import type { UnitReport } from "../figures/index";
import type { Alteration, CellEdit, Cover, FoundReport } from "../sheet/index";
import type { ParagraphRef } from "./texts/paragraph-place";
import type { UndoneStep, WrittenStep } from "./written-steps";

/** A workbook the user works on: the one open in Excel, or a file in the browser edition. */
export interface ReportWorkbook {
  readonly home: "excel" | "files";
  /**
   * Tells the documents opened one after the other apart: another number for each, the same file opened again included.
   * What was seen or written of one is not kept for the next.
   */
  readonly document: number;
  /** What it holds now; undefined when it holds no annual report. Nothing is written. */
  read(): Promise<FoundReport | undefined>;
  /** Adds a report's sheets, or restores those of the same unit's year that are there. */
  create(report: UnitReport, besides?: ReportBesides): Promise<Created>;
  /** Puts last year's report beside this one, as 上年数据, in place of what stood there. */
  replaceLastYear(previous: UnitReport): Promise<Created>;
  /** Shows a figure's cell where the workbook can be shown; in a file the pane's card does. */
  show(name: CellName): Promise<void>;
  /** Shows the cell of a paragraph of 文字部分 where the workbook can be shown. */
  showParagraph(paragraph: ParagraphRef): Promise<void>;
  /**
   * Sets up the pages of 封面 and the three tables for print, each on one, and shows the first of them. In a file they
   * are as they were written.
   */
  setUpPages(): Promise<PagesSetUp>;
  /** Where a figure stands, in words: “三、收到和处理申请”的J7格. */
  whereabouts(name: CellName): string | undefined;
  /** Writes the 核验码 of the report as it stands. */
  writeStamp(found: FoundReport): Promise<void>;
  /**
   * Writes cells as one step, which 撤销 calls `label` and can take back. Places are those of the last `read`. The
   * cells are looked at again first: when something moved or was typed meanwhile, nothing is written and a
   * UserProblem says so. All edits are written or none. In a file they wait for 保存文件.
   */
  write(edits: readonly CellEdit[], label: string): Promise<void>;
  /** The steps that can be taken back, the last one last. */
  readonly steps: readonly WrittenStep[];
  /** Takes back the last step; cells that hold something else by now are left as they are. */
  undo(): Promise<UndoneStep>;
  /**
   * Calls back with the figure whose cell the user selects, undefined for any other cell; nothing is read for it.
   * Returns the function that ends it.
   */
  watchSelection(selected: (name: CellName | undefined) => void): Promise<() => Promise<void>>;
  /**
   * Where the workbook is no longer as we lay it out, hidden rows and columns included: more reading than a check, so
   * only when the user asks. Empty when it holds no report.
   */
  readAlterations(): Promise<LookedAtForm>;
  /** Calls back whenever something may have changed; returns the function that ends the watch. */
  watch(changed: () => void): Promise<() => Promise<void>>;
}

/** Whether pages were set up: not every Excel lets an add-in do it, and tables may share a sheet. */
export type PagesSetUp = "set up" | "not by this Excel" | "not on these sheets";

/** What a look at the form found. */
export interface LookedAtForm {
  readonly alterations: readonly Alteration[];
  /** What could not be looked at, a sentence each. */
  readonly unverified: readonly string[];
}

/** What a new report's workbook holds besides the report itself. */
export interface ReportBesides {
  readonly cover?: Cover;
  readonly previous?: UnitReport;
}

/** What creating a report did, and what the user should know about it. */
export interface Created {
  readonly done: string;
  readonly remarks: readonly string[];
}

/** What was asked cannot be done; the message is a Chinese sentence with the reason and the next step. */
export class UserProblem extends Error {
  override readonly name = "UserProblem";
}

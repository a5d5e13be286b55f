import type { CellName } from "../form/index";
import type { Check } from "../validation/index";
import type { PresentReport, Settlement } from "../records/index";
import type { FoundExplanation, FoundReport } from "../sheet/index";
import type { ReportWorkbook } from "./report-workbook";
import type { SeenForm } from "./told-alteration";

/** A report as it was last checked. */
export interface CheckedReport {
  readonly found: FoundReport;
  readonly check: Check;
  readonly checkedAt: Date;
  /** What was checked: the figures, and what is known besides. */
  readonly present: PresentReport;
  /** What is explained, kept, lapsed and open. */
  readonly settlement: Settlement<FoundExplanation>;
}

export interface SessionState {
  /** Undefined until the workbook, or the file just opened, was first checked; null when it holds no report. */
  readonly checked: CheckedReport | null | undefined;
  /** Why what is shown may be out of date; null when it is not. */
  readonly stale: string | null;
  /** What is being done now, for the user to read; null when nothing is. */
  readonly working: string | null;
  /** What went wrong last, with the next step. */
  readonly problem: string | null;
  /** What was done last, a sentence each. */
  readonly notices: readonly string[];
  /** The figure whose card is shown: its cell is selected in Excel, or was chosen in the list; null when none is. */
  readonly selected: CellName | null;
  /** The form of the open document as it was last looked at; null until then, and once it was restored. */
  readonly seenForm: SeenForm | null;
}

/** What the pane shows and what it works on. Figures are never kept: the workbook is the truth. */
export interface Session {
  readonly workbook: ReportWorkbook;
  getSnapshot(): SessionState;
  subscribe(listener: () => void): () => void;
  update(change: Partial<SessionState>): void;
}

export function createSession(workbook: ReportWorkbook): Session {
  let state: SessionState = {
    checked: undefined,
    stale: null,
    working: null,
    problem: null,
    notices: [],
    selected: null,
    seenForm: null,
  };
  const listeners = new Set<() => void>();
  return {
    workbook,
    getSnapshot: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
  };
}

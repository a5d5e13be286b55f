import type { Area, CellValue, Visibility } from "./types";

/** Who did it: the person at the grid, the add-in through Office.js, or another person editing the same file. */
export type Origin = "user" | "addin" | "remote";

export interface Selection {
  readonly areas: readonly Area[];
  readonly activeCell: { readonly row: number; readonly column: number };
}

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted"
  | "Others";

export type ModelEvent =
  | {
      readonly type: "cellsChanged";
      readonly sheetId: string;
      readonly area: Area;
      readonly changeType: ChangeType;
      readonly origin: Origin;
      /** Present when exactly one cell changed. */
      readonly before?: CellValue;
      readonly after?: CellValue;
    }
  | { readonly type: "calculated"; readonly sheetId: string; readonly area: Area }
  | { readonly type: "formatChanged"; readonly sheetId: string; readonly area: Area; readonly origin: Origin }
  | {
      readonly type: "rowHiddenChanged";
      readonly sheetId: string;
      readonly area: Area;
      readonly origin: Origin;
    }
  | { readonly type: "selectionChanged"; readonly sheetId: string; readonly selection: Selection }
  | { readonly type: "sheetActivated"; readonly sheetId: string; readonly previousId: string | null }
  | { readonly type: "sheetAdded"; readonly sheetId: string; readonly origin: Origin }
  | { readonly type: "sheetDeleted"; readonly sheetId: string; readonly origin: Origin }
  | {
      readonly type: "sheetRenamed";
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
      readonly origin: Origin;
    }
  | {
      readonly type: "visibilityChanged";
      readonly sheetId: string;
      readonly before: Visibility;
      readonly after: Visibility;
      readonly origin: Origin;
    }
  | {
      readonly type: "sheetMoved";
      readonly sheetId: string;
      readonly before: number;
      readonly after: number;
      readonly origin: Origin;
    }
  | {
      readonly type: "protectionChanged";
      readonly sheetId: string;
      readonly protected: boolean;
      readonly origin: Origin;
    }
  | { readonly type: "editing"; readonly on: boolean }
  | { readonly type: "history" }
  | { readonly type: "settingsChanged" }
  /** Anything else that a repaint must show: notes, names, freeze panes, page set-up... */
  | { readonly type: "other"; readonly sheetId: string | null };

/** What came of typing into a cell. Nothing was entered unless kind is "entered". */
export type EntryResult =
  | { readonly kind: "entered" }
  | { readonly kind: "refused"; readonly reason: "protected"; readonly message: string }
  | { readonly kind: "refused"; readonly reason: "formula"; readonly message: string }
  | {
      readonly kind: "alert";
      /** Stop lets the user only try again; for the others typing again with keepInvalid enters it. */
      readonly style: "Stop" | "Warning" | "Information";
      readonly title: string;
      readonly message: string;
    };

export type CommandResult =
  | { readonly kind: "done" }
  | {
      readonly kind: "refused";
      readonly reason: "protected" | "merged" | "invalid" | "nothing";
      readonly message: string;
    };

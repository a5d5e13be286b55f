/** A rectangle of cells, 0-based. Whole columns have rowCount MAX_ROWS, whole rows columnCount MAX_COLUMNS. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export type ErrorCode = "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A";

/** An error a cell holds; never mixed up with a text that reads alike. */
export interface ErrorValue {
  readonly error: ErrorCode;
}

/** What a cell shows before formatting; null is a blank cell, "" a formula's empty text. */
export type CellValue = null | number | string | boolean | ErrorValue;

export interface Cell {
  /** With its leading "=", in English with "," between arguments; null for a typed value. */
  readonly formula: string | null;
  /** The typed value, or the formula's last result. */
  readonly value: CellValue;
}

export type BorderEdge = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

/** Names as Office.js spells them: style Continuous, Dash, Double...; weight Hairline, Thin, Medium, Thick. */
export interface Border {
  readonly style: string;
  readonly weight: string;
  /** #RRGGBB */
  readonly color: string;
}

/** How a cell looks; immutable, always complete. Alignment names as Office.js spells them. */
export interface CellStyle {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** None, Single, Double... */
  readonly underline: string;
  readonly strikethrough: boolean;
  /** #RRGGBB */
  readonly color: string;
  /** #RRGGBB, or null for no fill. */
  readonly fill: string | null;
  readonly borders: { readonly [edge in BorderEdge]?: Border };
  /** General, Left, Center, Right, Fill, Justify, CenterAcrossSelection, Distributed */
  readonly horizontal: string;
  /** Top, Center, Bottom, Justify, Distributed */
  readonly vertical: string;
  readonly wrap: boolean;
  readonly shrinkToFit: boolean;
  /** Degrees from -90 to 90; 180 sets one character below the other. */
  readonly textOrientation: number;
  readonly indent: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly numberFormat: string;
}

export type StylePatch = { readonly [K in keyof CellStyle]?: CellStyle[K] };

/** A conditional format by formula; the first in a sheet's list has the highest priority. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  /** With its leading "=", relative to the top-left cell of the first area. */
  readonly formula: string;
  readonly format: ConditionalStyle;
  readonly stopIfTrue: boolean;
}

/** What a conditional format lays over a cell's own style; absent leaves the cell's own. */
export interface ConditionalStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
  readonly borders?: { readonly [edge in BorderEdge]?: Border };
}

export type ComparisonOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

/** formula1 and formula2 are a number, or a text such as "=A1" or "3". */
export type ValidationRule =
  | {
      readonly type: "wholeNumber" | "decimal" | "textLength" | "date" | "time";
      readonly operator: ComparisonOperator;
      readonly formula1: string | number;
      readonly formula2?: string | number;
    }
  | { readonly type: "list"; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly type: "custom"; readonly formula: string }
  | { readonly type: "none" };

export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
}

export interface DefinedName {
  readonly name: string;
  /** With its leading "=", e.g. ='三、收到和处理申请'!$D$4:$J$28 */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export interface Note {
  readonly text: string;
  readonly author: string;
}

/** A threaded comment. */
export interface Comment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly author: string;
  readonly resolved: boolean;
}

export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  /** As Office.js spells it: a4, letter, a3... */
  readonly paperSize: string;
  /** Points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly printArea: readonly Area[] | null;
  /** 0-based and inclusive. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
  readonly headersFooters: HeadersFooters;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly printOrder: string;
  readonly printComments: string;
  readonly printErrors: string;
  readonly firstPageNumber: number | "";
}

export interface HeadersFooters {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** What a protected sheet still allows, as Office.js names it. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: "Normal" | "Unlocked" | "None";
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export type * from "./model-event";

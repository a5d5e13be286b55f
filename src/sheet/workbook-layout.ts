/** The sheets of a unit's workbook, by what they hold; the printed names are in `sheet-names.ts`. */
export type SheetKey =
  "cover" | "proactive" | "requests" | "proceedings" | "narrative" | "checks" | "records" | "previousYear";

/** How one cell looks. Every field is stated, so that two writers cannot differ in a default. */
export interface CellStyle {
  /** A font every Chinese Windows has; the writers never substitute. */
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  /** #RRGGBB */
  readonly color: string;
  /** #RRGGBB, or null for no fill. */
  readonly fill: string | null;
  /** Thin black lines on all four sides, or none. */
  readonly bordered: boolean;
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "center" | "top";
  readonly wrapped: boolean;
  /** Set smaller where it is wider than its cell. */
  readonly shrunk: boolean;
  /** One character below the other (三、本年度办理结果). */
  readonly stacked: boolean;
  readonly locked: boolean;
  /** In the invariant notation: "General", "0", "@". */
  readonly numberFormat: string;
}

/**
 * What stands in a cell. A formula is written in English with its leading "=", and carries the result it gives
 * for the figures laid out, so that a file shows the right values before anything recalculates it.
 */
export type CellContent =
  { readonly value: string | number } | { readonly formula: string; readonly result: string | number };

export interface LayoutCell {
  /** 0-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  /** Absent: the cell is blank and only styled. */
  readonly content?: CellContent;
  readonly style: CellStyle;
}

/** A rectangle of cells, 0-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A conditional format by formula, relative to the area's top-left cell. Later ones yield to earlier ones. */
export interface LayoutConditionalFormat {
  readonly area: Area;
  /** With its leading "=". */
  readonly formula: string;
  /** #RRGGBB */
  readonly fill: string;
  /** #RRGGBB */
  readonly color: string;
}

/** A validation that prompts and warns but never stops, since paste goes round it anyway (P11). */
export interface LayoutValidation {
  readonly area: Area;
  readonly rule:
    | { readonly type: "wholeNumber"; readonly minimum: number | null }
    | { readonly type: "decimal"; readonly minimum: number | null }
    | { readonly type: "custom"; readonly formula: string }
    | { readonly type: "list"; readonly items: readonly string[] };
  readonly prompt: { readonly title: string; readonly message: string };
  readonly warning: { readonly title: string; readonly message: string };
}

/** Page set-up. Margins in millimetres. */
export interface PrintSetup {
  readonly area: Area;
  /** A4 where absent. */
  readonly paper?: "A3";
  readonly orientation: "portrait" | "landscape";
  /** Rows printed again on each page, 0-based and inclusive. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Columns printed again on each page, 0-based and inclusive. */
  readonly titleColumns?: { readonly first: number; readonly last: number };
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /**
   * The size in per cent at which a sheet too wide for one page is printed on as many as it needs, side by side;
   * nothing is fitted then.
   */
  readonly scale?: number;
  readonly fitToPageWide: 1;
  /** 1 keeps the sheet on one page; null lets it run over as many as it needs. */
  readonly fitToPageHigh: 1 | null;
  /** Plain text; &P and &N are the page number and the number of pages. */
  readonly centerFooter: string;
  readonly centeredHorizontally: boolean;
}

export interface SheetLayout<Key extends string = SheetKey> {
  readonly key: Key;
  /** The name on the sheet's tab. */
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly LayoutCell[];
  readonly merges: readonly Area[];
  /** Points, one a column. */
  readonly columnWidths: readonly number[];
  /** Points, one a row; null leaves the height to the program. */
  readonly rowHeights: readonly (number | null)[];
  readonly conditionalFormats: readonly LayoutConditionalFormat[];
  readonly validations: readonly LayoutValidation[];
  readonly print: PrintSetup;
  /** Locked cells refuse typing, without a password; row heights can still be changed. */
  readonly protected: boolean;
  /** Rows kept in view above the scrolling part. */
  readonly frozenRows: number;
  /** Columns kept in view beside the scrolling part; none where absent. */
  readonly frozenColumns?: number;
  /** Whether the screen shows the lines between cells. */
  readonly gridlines: boolean;
  readonly tabColor?: string;
}

export interface DefinedName<Key extends string = SheetKey> {
  readonly name: string;
  readonly sheet: Key;
  readonly areas: readonly Area[];
}

/** A whole workbook as one value, with two writers: Office.js and .xlsx. */
export interface WorkbookLayout<Key extends string = SheetKey> {
  readonly sheets: readonly SheetLayout<Key>[];
  readonly names: readonly DefinedName<Key>[];
}

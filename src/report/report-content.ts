/** What a report file holds, in reading order, whatever kind of file it was. */
export interface ReportContent {
  readonly blocks: readonly ContentBlock[];
}

export type ContentBlock = ContentParagraph | ContentTable;

export interface ContentParagraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** Set in the style of a title. */
  readonly isTitle?: boolean;
}

export interface ContentTable {
  readonly kind: "table";
  /** A position covered by a span has no cell, as in HTML. */
  readonly rows: readonly (readonly ContentCell[])[];
}

export interface ContentCell {
  /** Paragraphs and line breaks inside the cell are line breaks here. */
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

import type { CellName, TableId } from "../form/index";
import type { SubHeading } from "./sub-heading";

/**
 * A whole report, ready to be written as Word, HTML or print: every text stands as it is printed, so a writer
 * only carries it.
 */
export interface ReportDocument {
  /** 发文字号 (某政文〔2025〕3号), centred above the title; absent when the report carries none, as most do. */
  readonly documentNumber?: string;
  /** Title lines, the unit above; at least one. */
  readonly titleLines: readonly string[];
  /** The paragraphs between the title and section 一. */
  readonly preamble: readonly ReportParagraph[];
  /** The six sections of the official form, in order. */
  readonly sections: readonly ReportSection[];
  /** 落款 and 成文日期, right below the text; absent when the report ends with its text. */
  readonly signature?: ReportSignature;
  /** 草稿: the report shows that it is one on every page. */
  readonly draft: boolean;
  /** 核验码, printed at the foot of every page; absent when the figures carry none. */
  readonly stamp?: string;
  /** The document's author: the unit that reports, never a program. */
  readonly author: string;
}

export interface ReportSection {
  /** The official title with its number: 一、总体情况. */
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock = ReportParagraph | ReportTable;

export interface ReportParagraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** Present when the paragraph is, or begins with, a sub-heading （一） or 1. */
  readonly subHeading?: SubHeading;
}

export interface ReportTable {
  readonly kind: "table";
  readonly table: TableId;
  /** What the table shows, without its number: 主动公开政府信息情况. */
  readonly caption: string;
  readonly rows: readonly (readonly ReportCell[])[];
  /** How many rows at the top say what the columns mean, so that they are printed again on a second page. */
  readonly headerRowCount: number;
  /** Relative widths of the grid columns in the official form. */
  readonly columnShares: readonly number[];
}

/** One printed cell; a position covered by a span from above or from the left has none, as in HTML. */
export interface ReportCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly role: "band" | "label" | "note" | "figure";
  readonly align: "left" | "center";
  /** One character below the other: 三、本年度办理结果. */
  readonly stacked: boolean;
  /** The figure's name; only figures have one. */
  readonly name?: CellName;
}

export interface ReportSignature {
  readonly unit: string;
  /** As printed, 2025年1月20日; empty when it is left for the hand. */
  readonly date: string;
}

import type { Figure, Narrative } from "../../figures/index";
import type { CellName, TableId } from "../../form/index";
import type { Finding } from "../../validation/index";

/** Where a paragraph stands in a report; the lines behind the text are the signature. */
export type ReportPart = keyof Narrative | "signature";

/** A figure the two do not agree on; undefined is a blank cell. */
export interface FigureDifference {
  readonly kind: "figure";
  readonly name: CellName;
  readonly inWorkbook: Figure | undefined;
  readonly inReport: Figure | undefined;
}

/** A paragraph that was changed, added to the report or removed from it. */
export interface ParagraphDifference {
  readonly kind: "changed" | "added" | "removed";
  readonly part: ReportPart;
  /** Its position among the paragraphs of its part in the workbook; of an added one, where it would go. */
  readonly position: number;
  readonly inWorkbook?: string;
  readonly inReport?: string;
}

/**
 * The edition or year is not that of the workbook: the wrong file, most likely. Or the 发文字号 is another, which no
 * cell of the workbook holds; empty where there is none.
 */
export interface HeadDifference {
  readonly kind: "edition" | "year" | "documentNumber";
  readonly inWorkbook: string;
  readonly inReport: string;
}

export type Difference = FigureDifference | ParagraphDifference | HeadDifference;

/** How a returned report differs from the workbook. */
export interface ReportComparison {
  readonly differences: readonly Difference[];
  /** Tables the report does not hold as a table, so that their figures could not be compared. */
  readonly missingTables: readonly TableId[];
  /** What stands in the report and has no place in the form. */
  readonly leftovers: readonly string[];
  /** What is wrong with the headings of its sections, which the workbook's own report prints in the official words. */
  readonly headingFaults: readonly Finding[];
}

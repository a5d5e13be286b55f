import type { ReportSignature } from "./report-document";

/** What an office writes to a unit: title, addressee, text, 落款 and date, as they are printed. */
export interface Letter {
  /** Title lines, at least one. */
  readonly titleLines: readonly string[];
  /** 主送机关 with its colon: 某某乡人民政府： */
  readonly addressee: string;
  readonly body: readonly LetterParagraph[];
  /** Absent when the letter is sent under a cover that names its sender. */
  readonly signature?: ReportSignature;
}

export interface LetterParagraph {
  /** A heading 一、 stands alone on its line. */
  readonly kind: "heading" | "paragraph";
  readonly text: string;
}

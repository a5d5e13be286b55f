/** What can be made of a report. */
export type ExportKind = "docx" | "html" | "json" | "csv";

/** A file that was made, read back and found to say what the workbook says. */
export interface ExportedFile {
  readonly kind: ExportKind;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export const fileTypes: Readonly<Record<ExportKind, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html;charset=utf-8",
  json: "application/json",
  csv: "text/csv;charset=utf-8",
};

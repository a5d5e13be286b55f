export type {
  ReportBlock,
  ReportCell,
  ReportDocument,
  ReportParagraph,
  ReportSection,
  ReportSignature,
  ReportTable,
} from "./report-document";
export { composeReport, type ReportSource } from "./compose-report";
export { findSubHeading, type SubHeading } from "./sub-heading";
export { tidyNarrative, tidyParagraphs } from "./tidy-paragraphs";
export type {
  ContentBlock,
  ContentCell,
  ContentParagraph,
  ContentTable,
  ReportContent,
} from "./report-content";
export { readReport, type ReportReading } from "./read-report";
export { readPrintedFigure } from "./read-printed-figure";
export type { Letter, LetterParagraph } from "./letter";
export { contentOf } from "./content-of";
export { ExportMismatch, proveContent } from "./prove-content";

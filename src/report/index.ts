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

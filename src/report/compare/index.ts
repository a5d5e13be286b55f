export { compareReports, isAcceptable } from "./compare-reports";
export { describeDifference, describeMissingTable, partTitles, changedExcerpts } from "./describe-difference";
export { alignParagraphs, type Alignment } from "./align-paragraphs";
export { similarity } from "./similarity";
export type {
  Difference,
  FigureDifference,
  HeadDifference,
  ParagraphDifference,
  ReportComparison,
  ReportPart,
} from "./difference";

export { reportData, type ExplanationData, type ReportData, type ReportDataSource } from "./report-data";
export { readReportData } from "./read-report-data";
export { reportSchema } from "./report-schema";
export { writeCsv } from "./write-csv";
export { readCsv } from "./read-csv";

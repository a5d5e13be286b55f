export { makeExport } from "./make-export";
export { importReport } from "./import-report";
export { compareWithReport } from "./compare-with-report";
export type { ExportedFile, ExportKind } from "./exported-file";
export { usualOptions, rememberedOptions, rememberOptions, type ReportOptions } from "./report-options";

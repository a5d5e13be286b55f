// What making a file takes, in one piece that is loaded on demand.
export { makeExport } from "./make-export";
export { rememberedOptions } from "./report-options";
export { provenHtml } from "./proven-files";

export { writeHtml } from "./write-html";
export { readHtml } from "./read-html";
export { printRules, writePrintForm, type PrintForm, type PrintedAnswer } from "./write-print-form";

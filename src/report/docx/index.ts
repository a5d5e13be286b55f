export { writeDocx, type DocxOptions } from "./write-docx";
export { readDocx, type DocxReading } from "./read-docx";
export { writeLetters } from "./write-letters";
export { typefacesToInstall, type FontProfile } from "./fonts";
export type { PageChoice, PageMargins } from "./page-geometry";

export { writeDocx, type DocxOptions } from "./write-docx";
export { readDocx, type DocxReading } from "./read-docx";
export { writeLetters } from "./write-letters";
export type { FontProfile } from "./fonts";

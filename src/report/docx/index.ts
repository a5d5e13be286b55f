export { writeDocx } from "./write-docx";
export { readDocx, type DocxReading } from "./read-docx";
export { writeLetters } from "./write-letters";

export { editWorkbook, type FileEdit } from "./edit-workbook";
export { readWorkbook } from "./read-workbook";
export { UnreadableWorkbook } from "./unreadable-workbook";
export type { UnreadableCode } from "./unreadable-workbook";
export { writeWorkbook } from "./write-workbook";
export { packFiles } from "./pack-files";

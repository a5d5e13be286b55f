export { writeWorkbook } from "./write-workbook";

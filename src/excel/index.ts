export { HostProblem, toHostProblem } from "./host-problem";
export { insertWorkbook, omissions, restoreWorkbook } from "./insert-workbook";
export { officeShade } from "./office-shade";
export { readAllSheets, readSheets, type OpenGrid } from "./read-open-workbook";
export { selectCell } from "./select-cell";
export { excelApiFloor, supports } from "./supports";
export { watchSheets } from "./watch-workbook";
export { writeStamp } from "./write-stamp";
export { writeCells, type OpenCellEdit, type PriorCell } from "./write-cells";

// What finds a report in a grid and judges it: the larger part of what there is, and useless before there is a grid.
export { tableTitles } from "../form/index";
export { missingTables, readWorkbookReport } from "../sheet/index";
export { checkFound } from "./check-found";

// What finds a report in a grid and judges it: the larger part of what there is, and useless before there is a grid.
export { readWorkbookReport } from "../sheet/index";
export { checkFound } from "./check-found";

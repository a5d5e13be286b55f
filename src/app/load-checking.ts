/**
 * Finding a report and checking it. What the pane shows of a report carries the same name (LazyReportView, LazyExcelApp),
 * so that all of it comes in one piece: in Excel while office.js loads, in the browser edition with the first file.
 */
export const loadChecking = () => import(/* webpackChunkName: "report" */ "./checking");

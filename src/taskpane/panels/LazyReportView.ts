import { onDemand } from "../on-demand";

/** A report, loaded with what finds and checks it (loadChecking): the browser edition opens without one. */
export const LazyReportView = onDemand(async () => {
  const { ReportView } = await import(/* webpackChunkName: "report" */ "./ReportView");
  return ReportView;
});

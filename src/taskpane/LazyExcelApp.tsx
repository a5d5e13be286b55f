import { Spinner } from "@fluentui/react-components";
import { onDemand } from "./on-demand";

/** The pane in Excel, loaded while office.js loads, with what finds and checks a report (loadChecking). */
export const LazyExcelApp = onDemand(
  async () => {
    const { ExcelApp } = await import(/* webpackChunkName: "report" */ "./ExcelApp");
    return ExcelApp;
  },
  <Spinner label="正在查找本工作簿里的年报…" />,
);

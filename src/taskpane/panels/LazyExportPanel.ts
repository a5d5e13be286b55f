import { lazy } from "react";

/** Loaded when 导出 is first chosen: findings are shown without it. */
export const LazyExportPanel = lazy(() =>
  import("./export/ExportPanel").then(({ ExportPanel }) => ({ default: ExportPanel })),
);

import { onDemand } from "../on-demand";

/** Loaded when 导出 is first chosen: findings are shown without it. */
export const LazyExportPanel = onDemand(async () => {
  const { ExportPanel } = await import("./export/ExportPanel");
  return ExportPanel;
});

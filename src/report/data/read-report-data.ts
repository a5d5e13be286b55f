import { reportFromJson, UnreadableReport, type UnitReport } from "../../figures/index";

/**
 * The report a JSON export holds, cells that are no number included as they were typed. Throws UnreadableReport when
 * it is none.
 */
export function readReportData(json: unknown): UnitReport {
  if (typeof json !== "object" || json === null || !("figures" in json)) {
    throw new UnreadableReport("数据文件里没有“figures”，不是年报数据，请检查后重试。");
  }
  const { figures } = json;
  const unreadable = "unreadable" in json ? json.unreadable : {};
  return reportFromJson({ ...json, figures: { ...asRecord(figures), ...asRecord(unreadable) } });
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

import { reportFromJson, UnreadableReport, type UnitReport } from "../../figures/index";
import { noFigures } from "../wording";

/**
 * The report a JSON export holds, cells that are no number included as they were typed. Throws UnreadableReport when
 * it is none.
 */
export function readReportData(json: unknown): UnitReport {
  if (typeof json !== "object" || json === null || !("figures" in json)) {
    throw new UnreadableReport(noFigures);
  }
  const { figures } = json;
  const unreadable = "unreadable" in json ? json.unreadable : {};
  return reportFromJson({ ...json, figures: { ...asRecord(figures), ...asRecord(unreadable) } });
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

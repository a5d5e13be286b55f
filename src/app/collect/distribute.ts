import { matchBody, type Body, type Roster } from "../../collection/index";
import type { UnitReport } from "../../figures/index";
import { reportTitle } from "../../form/index";
import { layOutWorkbook } from "../../sheet/index";
import { blankReport } from "../blank-report";
import { nextYearReport } from "../next-year-report";
import { reportFileName } from "../report-file-name";
import { freeName } from "./free-name";

/** A blank for one body, ready to be sent out. */
export interface DistributedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * One prefilled, self-checking blank for each body of the list that must report, one after the other: its name, code,
 * level and contact on 封面, and last year's figures where its report is among `lastYear`.
 */
export async function* distribute(
  roster: Roster,
  year: number,
  lastYear: readonly UnitReport[] = [],
): AsyncGenerator<DistributedFile> {
  const { writeWorkbook } = await import("../../workbooks/index");
  const before = reportsOf(
    roster,
    lastYear.filter((report) => report.year === year - 1),
  );
  const used = new Set<string>();
  for (const body of roster) {
    if (!body.mustReport) continue;
    const previous = before.get(body);
    const report = reportFor(body, year, previous);
    const layout = layOutWorkbook(report, {
      cover: {
        ...(body.code !== undefined && { unitCode: body.code }),
        ...(body.contact !== undefined && { contact: body.contact }),
      },
      ...(previous && { previous }),
    });
    const title = `${body.name}${reportTitle(year)}`;
    const bytes = await writeWorkbook(layout, { title, author: body.name });
    yield { name: freeName(reportFileName(report, "政府信息公开年报", "xlsx"), used), bytes };
  }
}

function reportFor(body: Body, year: number, previous: UnitReport | undefined): UnitReport {
  const level = body.level ?? previous?.governmentLevel;
  if (!previous) return blankReport(body.name, year, level);
  const { governmentLevel: _, ...rest } = previous;
  return nextYearReport({ ...rest, unit: body.name, ...(level !== undefined && { governmentLevel: level }) });
}

function reportsOf(roster: Roster, reports: readonly UnitReport[]): Map<Body, UnitReport> {
  const found = new Map<Body, UnitReport>();
  for (const report of reports) {
    const match = matchBody(roster, { unit: report.unit, fileName: "" });
    if (match && !found.has(match.body)) found.set(match.body, report);
  }
  return found;
}

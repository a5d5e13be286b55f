import type { Body, Roster } from "../../collection/index";
import type { UnitReport } from "../../figures/index";
import { reportTitle } from "../../form/index";
import { layOutWorkbook } from "../../sheet/index";
import { blankReport } from "../blank-report";
import { nextYearReport } from "../next-year-report";
import { reportFileName } from "../report-file-name";
import { freeName } from "./free-name";
import { matchLastYear } from "./match-last-year";
import { words } from "./wording";

/** A blank for one body, ready to be sent out. */
export interface DistributedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The body's name where it is too long to stand whole in the file's. */
  readonly cutUnit?: string;
}

/** Characters of a body's name in a file's: systems take 255 bytes, and three for each of ours. */
const longestName = 60;

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
  const { before } = matchLastYear(
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
    const unit = [...body.name].slice(0, longestName).join("");
    const name = freeName(reportFileName({ unit, year }, "政府信息公开年报", "xlsx"), used);
    yield { name, bytes, ...(unit !== body.name && { cutUnit: body.name }) };
  }
}

function reportFor(body: Body, year: number, previous: UnitReport | undefined): UnitReport {
  const level = body.level ?? previous?.governmentLevel;
  if (!previous) return blankReport(body.name, year, level);
  const { governmentLevel: _, ...rest } = previous;
  return nextYearReport({ ...rest, unit: body.name, ...(level !== undefined && { governmentLevel: level }) });
}

/** What is told of bodies on the list that need not report and get no blank. */
export function toldWithoutBlank(roster: Roster): string[] {
  const units = roster.filter(({ mustReport }) => !mustReport).map(({ name }) => name);
  return units.length > 0 ? [words.noBlankFor(units)] : [];
}

/** What is told of names that are too long to stand whole in their file's. */
export function toldCutNames(units: readonly string[]): string[] {
  return units.length > 0 ? [words.namesCut(units)] : [];
}

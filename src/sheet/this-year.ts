import type { CellName, Form } from "../form/index";
import type { UnitReport } from "../figures/index";
import { laidOutPlaces } from "./conditions-of-layout";
import { coverCells } from "./lay-out-cover";
import type { FoundReport } from "./read-workbook";
import type { NamedPlace } from "./references";
import type { SheetKey } from "./workbook-layout";

/** This year's report beside which last year's is put, and where it stands in the workbook. */
export interface ThisYear {
  /** With its totals added up. */
  readonly report: UnitReport;
  /** A figure the tables have no room for is absent. */
  readonly places: ReadonlyMap<CellName, NamedPlace>;
  /** 报告年度 on 封面, and what stands there; absent without a 封面. */
  readonly year?: { readonly place: NamedPlace; readonly text: string };
}

/** The report of a workbook as it is laid out. */
export function thisYearLaidOut(
  form: Form,
  report: UnitReport,
  names: Readonly<Record<SheetKey, string>>,
): ThisYear {
  return {
    report,
    places: laidOutPlaces(form, names),
    year: { place: { sheetName: names.cover, ...coverCells.year }, text: String(report.year) },
  };
}

/** The report that was found in a workbook, wherever its sheets and rows are now. */
export function thisYearFound({ report, cover, places, coverPlaces, sheetNames }: FoundReport): ThisYear {
  const named = ({ sheet, row, column }: { sheet: number; row: number; column: number }): NamedPlace => ({
    sheetName: sheetNames[sheet] ?? "",
    row,
    column,
  });
  return {
    report,
    places: new Map([...places].map(([name, place]) => [name, named(place)])),
    ...(coverPlaces.year && { year: { place: named(coverPlaces.year), text: cover.year ?? "" } }),
  };
}

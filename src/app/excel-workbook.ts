import type { CellName } from "../form/index";
import { stampOf, type UnitReport } from "../figures/index";
import { readAllSheets, readSheets, selectCell, watchSheets, writeStamp } from "../excel/index";
import { cellAddress, pageFooter, type FoundReport } from "../sheet/index";
import { locateReport, type LocatedReport } from "./locate-report";
import { UserProblem, type Created, type ReportWorkbook } from "./report-workbook";

/** The workbook open in Excel. It remembers on which sheets the form stands, never what they hold. */
export class ExcelWorkbook implements ReportWorkbook {
  readonly home = "excel";
  private located: LocatedReport | undefined;

  /** One sync while the sheets are where they were; three to locate them. */
  async read(): Promise<FoundReport | undefined> {
    const known = this.located && (await readSheets(this.located.sheetIds));
    this.located = (known && locateReport(known, this.located)) ?? locateReport(await readAllSheets());
    return this.located?.found;
  }

  async create(report: UnitReport): Promise<Created> {
    await this.read();
    // Loaded when asked for: the pane shows findings without it.
    const { insertReport, restorePlaced } = await import("./place-report");
    const created = this.located ? await restorePlaced(this.located, report) : await insertReport(report);
    // Sheets have come or come back, so the form is located afresh.
    this.located = undefined;
    await this.read();
    return created;
  }

  async show(name: CellName): Promise<void> {
    const place = this.located?.found.places.get(name);
    const sheetId = place && this.located?.sheetIds[place.sheet];
    if (!place || sheetId === undefined)
      throw new UserProblem("没有找到这一格，表可能已被删除。请按“重新核对”。");
    await selectCell(sheetId, cellAddress(place.row, place.column));
  }

  whereabouts(name: CellName): string | undefined {
    const place = this.located?.found.places.get(name);
    const sheet = place && this.located?.grid[place.sheet];
    return place && sheet && `“${sheet.name}”的${cellAddress(place.row, place.column)}格`;
  }

  async writeStamp(found: FoundReport): Promise<void> {
    const { located } = this;
    const stamp = stampOf(found.report);
    const sheetId = located?.sheetIds[found.stampPlace?.sheet ?? -1];
    if (!located || !found.stampPlace || sheetId === undefined || found.cover.stamp === stamp) return;
    const { row, column } = found.stampPlace;
    const footers = located.sheetIds.map((id) => ({ sheetId: id, text: pageFooter(stamp) }));
    await writeStamp({ sheetId, address: cellAddress(row, column) }, footers, stamp);
  }

  async watch(changed: () => void): Promise<() => Promise<void>> {
    return watchSheets(this.located?.sheetIds ?? [], changed);
  }
}

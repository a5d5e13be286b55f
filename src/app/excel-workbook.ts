import type { CellName } from "../form/index";
import { figurePlaces, formOf } from "../form/index";
import { stampOf, type UnitReport } from "../figures/index";
import {
  insertWorkbook,
  omissions,
  readAllSheets,
  readSheets,
  restoreWorkbook,
  selectCell,
  watchSheets,
  writeStamp,
  type OpenGrid,
} from "../excel/index";
import {
  cellAddress,
  figureCells,
  freeSheetNames,
  layOutWorkbook,
  pageFooter,
  readWorkbookReport,
  type FoundReport,
  type SheetKey,
} from "../sheet/index";
import { UserProblem, type Created, type ReportWorkbook } from "./report-workbook";

interface Located extends OpenGrid {
  readonly found: FoundReport;
  /** 数据核对, which is restored but not read with every check. */
  readonly checksSheet: { readonly id: string; readonly name: string } | undefined;
}

/** The workbook open in Excel. It remembers on which sheets the form stands, never what they hold. */
export class ExcelWorkbook implements ReportWorkbook {
  readonly home = "excel";
  private located: Located | undefined;

  /** One sync while the sheets are where they were; three to locate them. */
  async read(): Promise<FoundReport | undefined> {
    const known = this.located && (await readSheets(this.located.sheetIds));
    this.located = (known && locate(known, this.located)) ?? locate(await readAllSheets());
    return this.located?.found;
  }

  async create(report: UnitReport): Promise<Created> {
    const there = await this.read();
    if (there) return this.restore(report, there);
    await insertWorkbook((names) => layOutWorkbook(report, { names }));
    await this.read();
    return { done: `已新建${report.year}年度年报，请在三张表里填数。`, remarks: omissions() };
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

  private async restore(report: UnitReport, there: FoundReport): Promise<Created> {
    const { located } = this;
    const held = there.report;
    if (held.year !== report.year || held.edition !== report.edition) {
      throw new UserProblem(
        `本工作簿已有${held.year}年度的年报。一个工作簿放一个年度，请新建一个工作簿再建${report.year}年度的年报。`,
      );
    }
    if (!located || !standsAsLaidOut(there)) {
      throw new UserProblem(
        "表中插入或删除过行、列，不能自动恢复表样。数字都还在；请撤消插入或删除，再按“恢复表样”。",
      );
    }
    const layout = layOutWorkbook(
      { ...held, typedTotals: filledTotals(there) },
      { cover: there.cover, names: namesIn(located) },
    );
    await restoreWorkbook(
      layout,
      layout.sheets.map(({ key }) => idOfSheet(located, key)),
    );
    // A sheet that was missing has come back, so the form is located afresh.
    this.located = undefined;
    await this.read();
    return { done: "表样已恢复，填过的数都没有动。", remarks: omissions() };
  }
}

/** The form on the sheets that were read; `before` tells of sheets that were not read this time. */
function locate(open: OpenGrid, before?: Located): Located | undefined {
  const found = readWorkbookReport(open.grid);
  return found && { ...ours(open, found), ...(before && { checksSheet: before.checksSheet }) };
}

/** From now on only the sheets with figures and texts are read; 数据核对 answers nothing the check needs. */
function ours(open: OpenGrid, found: FoundReport): Located {
  const checks = found.sheets.checks;
  const checksSheet =
    checks === undefined
      ? undefined
      : { id: open.sheetIds[checks] ?? "", name: open.grid[checks]?.name ?? "" };
  const needed = new Set(
    Object.entries(found.sheets).flatMap(([key, index]) => (key === "checks" ? [] : [index])),
  );
  const kept = open.grid.map((_, index) => index).filter((index) => needed.has(index));
  if (kept.length === open.grid.length) return { ...open, found, checksSheet };
  const grid = kept.flatMap((index) => open.grid[index] ?? []);
  const sheetIds = kept.flatMap((index) => open.sheetIds[index] ?? []);
  const again = readWorkbookReport(grid);
  if (!again) throw new Error("The form is not found again on the sheets it was found on");
  return { grid, sheetIds, found: again, checksSheet };
}

function standsAsLaidOut({ report, places }: FoundReport): boolean {
  return [...figureCells(formOf(report.edition))].every(([name, cell]) => {
    const place = places.get(name);
    return place?.row === cell.row && place.column === cell.column;
  });
}

/** A total someone typed is kept; one that was blanked gets its formula again. */
function filledTotals({ report }: FoundReport): Set<CellName> {
  const names = [...figurePlaces(formOf(report.edition)).keys()];
  return new Set(names.filter((name) => report.typedTotals.has(name) && report.figures.has(name)));
}

function idOfSheet({ sheetIds, found, checksSheet }: Located, key: SheetKey): string | undefined {
  if (key === "previousYear") return undefined;
  return key === "checks" ? checksSheet?.id : sheetIds[found.sheets[key] ?? -1];
}

/** Each sheet's own name; for one that is missing, a name no other sheet has. */
function namesIn({ grid, found, checksSheet }: Located): Record<SheetKey, string> {
  const taken = [...grid.map((sheet) => sheet.name), ...(checksSheet ? [checksSheet.name] : [])];
  const free = freeSheetNames(taken);
  const own = (key: SheetKey) =>
    key === "previousYear"
      ? undefined
      : key === "checks"
        ? checksSheet?.name
        : grid[found.sheets[key] ?? -1]?.name;
  const keys = Object.keys(free) as SheetKey[];
  return Object.fromEntries(keys.map((key) => [key, own(key) ?? free[key]])) as Record<SheetKey, string>;
}

import type { CellName } from "../form/index";
import { stampOf, type UnitReport } from "../figures/index";
import {
  readAllSheets,
  readSheets,
  selectCell,
  watchSelection,
  watchSheets,
  writeCells,
  writeStamp,
  type OpenCellEdit,
} from "../excel/index";
import { cellAddress, pageFooter, type CellEdit, type FoundReport } from "../sheet/index";
import { confirmPlaces } from "./confirm-places";
import { locateReport, type LocatedReport } from "./locate-report";
import {
  UserProblem,
  type Created,
  type LookedAtForm,
  type PagesSetUp,
  type ReportBesides,
  type ReportWorkbook,
} from "./report-workbook";
import { paragraphPlace, type ParagraphRef } from "./texts/paragraph-place";
import { cellAt, cellGone, noReport, noReportToUndo, paragraphGone } from "./wording";
import { WriteHistory } from "./write-history";
import { writtenStep, type UndoneStep, type WrittenStep } from "./written-steps";

/** The workbook open in Excel. It remembers on which sheets the form stands, never what they hold. */
export class ExcelWorkbook implements ReportWorkbook {
  readonly home = "excel";
  /** A pane belongs to one workbook as long as it is open. */
  readonly document = 0;
  private located: LocatedReport | undefined;
  private readonly history = new WriteHistory();

  get steps(): readonly WrittenStep[] {
    return this.history.steps;
  }

  /** One sync while the sheets are where they were; three to locate them. */
  async read(): Promise<FoundReport | undefined> {
    const known = this.located && (await readSheets(this.located.sheetIds));
    this.located = (known && locateReport(known)) ?? locateReport(await readAllSheets());
    return this.located?.found;
  }

  async create(report: UnitReport, besides: ReportBesides = {}): Promise<Created> {
    await this.read();
    // Loaded when asked for: the pane shows findings without it.
    const { insertReport, restorePlaced } = await import("./place-report");
    const created = this.located
      ? await restorePlaced(this.located, report)
      : await insertReport(report, besides);
    // Sheets have come or come back, so the form is located afresh.
    this.located = undefined;
    await this.read();
    return created;
  }

  async replaceLastYear(previous: UnitReport): Promise<Created> {
    await this.read();
    if (!this.located) throw new UserProblem(noReport);
    const { placeLastYear } = await import("./place-report");
    const placed = await placeLastYear(this.located, previous);
    this.located = undefined;
    await this.read();
    return placed;
  }

  async show(name: CellName): Promise<void> {
    const place = this.located?.found.places.get(name);
    const sheetId = place && this.located?.sheetIds[place.sheet];
    if (!place || sheetId === undefined) throw new UserProblem(cellGone);
    await selectCell(sheetId, cellAddress(place.row, place.column));
  }

  async showParagraph(paragraph: ParagraphRef): Promise<void> {
    const place = this.located && paragraphPlace(this.located.found, paragraph);
    const sheetId = place && this.located?.sheetIds[place.sheet];
    if (!place || sheetId === undefined) throw new UserProblem(paragraphGone);
    await selectCell(sheetId, cellAddress(place.row, place.column));
  }

  async setUpPages(): Promise<PagesSetUp> {
    await this.read();
    if (!this.located) throw new UserProblem(noReport);
    // Loaded when asked for: the pane shows findings without it.
    const { setUpFormPages } = await import("./set-up-form-pages");
    return setUpFormPages(this.located);
  }

  whereabouts(name: CellName): string | undefined {
    const place = this.located?.found.places.get(name);
    const sheet = place && this.located?.grid[place.sheet];
    return place && sheet && cellAt(sheet.name, cellAddress(place.row, place.column));
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

  async write(edits: readonly CellEdit[], label: string): Promise<void> {
    const { located } = this;
    if (!located) throw new UserProblem(noReport);
    if (edits.length === 0) return;
    const open = edits.map((edit) => openEdit(located, edit));
    const prior = await writeCells(located.sheetIds, open, (now) =>
      confirmPlaces(located, locateReport(now), edits),
    );
    this.history.add(writtenStep(label, located.found, edits, prior));
    // What comes next is decided on what stands there now.
    await this.read();
  }

  async undo(): Promise<UndoneStep> {
    await this.read();
    const { located } = this;
    if (!located) throw new UserProblem(noReportToUndo);
    const back = this.history.takeBack(located);
    const open = back.cells.map(({ place, before, numberFormat }) => ({
      ...openEdit(located, { place, content: null }),
      content: before,
      ...(numberFormat === undefined ? {} : { numberFormat }),
    }));
    const edits = back.cells.map(({ place }) => ({ place, content: null }));
    if (open.length > 0) {
      await writeCells(located.sheetIds, open, (now) => confirmPlaces(located, locateReport(now), edits));
    }
    this.history.drop();
    await this.read();
    return { label: back.label, left: back.left };
  }

  async watchSelection(selected: (name: CellName | undefined) => void): Promise<() => Promise<void>> {
    const { sheetIds = [], found } = this.located ?? {};
    const tables = [found?.sheets.proactive, found?.sheets.requests, found?.sheets.proceedings];
    const ids = new Set(tables.flatMap((index) => sheetIds[index ?? -1] ?? []));
    return watchSelection([...ids], (sheetId, place) => {
      const { located } = this;
      const sheet = located?.sheetIds.indexOf(sheetId);
      const own = [...(located?.found.places ?? [])].find(
        ([, each]) => each.sheet === sheet && each.row === place.row && each.column === place.column,
      );
      selected(own?.[0]);
    });
  }

  async readAlterations(): Promise<LookedAtForm> {
    const { readOpenAlterations } = await import("./read-open-alterations");
    return readOpenAlterations();
  }

  async watch(changed: () => void): Promise<() => Promise<void>> {
    return watchSheets(this.located?.sheetIds ?? [], changed);
  }
}

function openEdit({ sheetIds }: LocatedReport, { place, content }: CellEdit): OpenCellEdit {
  const sheetId = sheetIds[place.sheet];
  if (sheetId === undefined) throw new Error(`No sheet ${place.sheet} was read`);
  return { sheetId, row: place.row, column: place.column, content };
}

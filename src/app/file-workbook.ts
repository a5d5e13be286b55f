import type { CellName } from "../form/index";
import type { UnitReport } from "../figures/index";
import { cellAddress, contentAt, type CellEdit, type FoundReport } from "../sheet/index";
import { confirmPlaces } from "./confirm-places";
import { readReportFile, type ReportFile } from "./report-file";
import {
  UserProblem,
  type Created,
  type LookedAtForm,
  type PagesSetUp,
  type ReportBesides,
  type ReportWorkbook,
} from "./report-workbook";
import { saveFile, xlsxType } from "./save-file";
import { cellAt, fillNewFile, handedOver, noFileOpen, nothingToUndo } from "./wording";
import { writtenStep, type UndoneStep, type WrittenStep } from "./written-steps";
import { bytesOfFile } from "./bytes-of-file";

/** A step, with the file as it was before in memory; without bytes it was as it stands on disk. */
interface FileStep extends WrittenStep {
  readonly bytes: Uint8Array | undefined;
}

/** Each step keeps a copy of the file; more are not taken back one by one. */
const mostSteps = 50;

/**
 * The file worked on in the browser edition. The unit fills it in WPS or Excel; what the pane writes is kept in
 * memory until the user saves it, since a page cannot write to the disk by itself.
 */
export class FileWorkbook implements ReportWorkbook {
  readonly home = "files";
  private openedSoFar = 0;
  private file: File | undefined;
  private opened: ReportFile | undefined;
  /** The file with what the pane wrote; undefined while it is as it stands on disk. */
  private edited: Uint8Array | undefined;
  /** What was last handed to the browser for saving. */
  private saved: Uint8Array | undefined;
  private written: readonly FileStep[] = [];

  get document(): number {
    return this.openedSoFar;
  }

  get fileName(): string | undefined {
    return this.file?.name;
  }

  /** Opens a file in place of the one before; that one stays when the new one cannot be read. */
  async open(file: File): Promise<void> {
    this.opened = await readReportFile(await bytesOfFile(file), file.name);
    this.file = file;
    this.openedSoFar += 1;
    this.edited = this.saved = undefined;
    this.written = [];
  }

  /** Reads the file afresh, since it may have been filled and saved in between; once written to, what it became. */
  async read(): Promise<FoundReport | undefined> {
    const { file, edited } = this;
    if (file && !edited) {
      const opened = await readReportFile(await bytesOfFile(file), file.name);
      // Meanwhile another file may have been opened, or this one written to.
      if (this.file === file && !this.edited) this.opened = opened;
    }
    return this.opened?.found;
  }

  async create(report: UnitReport, besides: ReportBesides = {}): Promise<Created> {
    const { writeReportFile } = await import("./write-report-file");
    const { bytes, name } = await writeReportFile(report, besides);
    saveFile(bytes, name, xlsxType);
    return {
      done: handedOver(name),
      remarks: fillNewFile,
    };
  }

  async replaceLastYear(previous: UnitReport): Promise<Created> {
    const { file, edited } = this;
    if (!file) throw new UserProblem(noFileOpen);
    const { lastYearKept, putLastYear } = await import("./put-last-year");
    const before = edited ?? (await bytesOfFile(file));
    const after = putLastYear(before, await readReportFile(before, file.name), previous);
    await this.keep(after, { label: "带入上年数据", cells: [] });
    return lastYearKept(previous.year);
  }

  async show(): Promise<void> {
    // A file has no grid to show: the pane's card of the figure is where it is seen and written.
  }

  async showParagraph(): Promise<void> {
    // The paragraph stands in the finding's sentence; it is mended in WPS or Excel, or taken from a Word.
  }

  async setUpPages(): Promise<PagesSetUp> {
    // The pages of a file are as its writer set them up; the browser prints a view of its own.
    return "set up";
  }

  get steps(): readonly WrittenStep[] {
    return this.written;
  }

  /** Whether something was written that has not been handed to the browser for saving. */
  get unsaved(): boolean {
    return this.edited !== this.saved;
  }

  async write(edits: readonly CellEdit[], label: string): Promise<void> {
    const { opened, file, edited } = this;
    if (!opened || !file) throw new UserProblem(noFileOpen);
    if (edits.length === 0) return;
    const { editWorkbook } = await import("../workbooks/index");
    const before = edited ?? (await bytesOfFile(file));
    confirmPlaces(opened, await readReportFile(before, file.name), edits);
    const after = editWorkbook(before, edits);
    const prior = edits.map(({ place: { sheet, row, column } }) => {
      const own = opened.grid[sheet];
      return { content: own ? contentAt(own, row, column) : null };
    });
    await this.keep(after, writtenStep(label, opened.found, edits, prior));
  }

  /** Goes on with the file as it became by one step, once that was read back. */
  private async keep(after: Uint8Array, step: WrittenStep): Promise<void> {
    this.opened = await readReportFile(after, this.file?.name ?? "");
    this.written = [...this.written, { ...step, bytes: this.edited }].slice(-mostSteps);
    this.edited = after;
  }

  /** Nobody but the pane changes the bytes it holds: taking back gives those from before. */
  async undo(): Promise<UndoneStep> {
    const step = this.written[this.written.length - 1];
    if (!step || !this.file) throw new UserProblem(nothingToUndo);
    this.opened = await readReportFile(step.bytes ?? (await bytesOfFile(this.file)), this.file.name);
    this.edited = step.bytes;
    this.written = this.written.slice(0, -1);
    return { label: step.label, left: [] };
  }

  /** Hands the file as it stands to the browser, under the name it has, and says that name. */
  async save(): Promise<string> {
    const { edited, file } = this;
    if (!file) throw new UserProblem(noFileOpen);
    saveFile(edited ?? (await bytesOfFile(file)), file.name, xlsxType);
    this.saved = edited;
    return file.name;
  }

  whereabouts(name: CellName): string | undefined {
    const place = this.opened?.found.places.get(name);
    const sheet = place && this.opened?.grid[place.sheet];
    return place && sheet && cellAt(sheet.name, cellAddress(place.row, place.column));
  }

  async writeStamp(): Promise<void> {
    // The file is the unit's own; the Word carries the 核验码 of what it was made from.
  }

  async watchSelection(): Promise<() => Promise<void>> {
    // A file shows no grid: figures are chosen in the pane.
    return async () => undefined;
  }

  async readAlterations(): Promise<LookedAtForm> {
    if (!this.opened) return { alterations: [], unverified: [] };
    const { findAlterations } = await import("../sheet/index");
    return { alterations: findAlterations(this.opened.grid, this.opened.found), unverified: [] };
  }

  async watch(): Promise<() => Promise<void>> {
    return async () => undefined;
  }
}

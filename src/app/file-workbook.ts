import type { CellName } from "../form/index";
import type { UnitReport } from "../figures/index";
import { cellAddress, type FoundReport } from "../sheet/index";
import { readReportFile, type ReportFile } from "./report-file";
import { UserProblem, type Created, type ReportWorkbook } from "./report-workbook";
import { saveFile, xlsxType } from "./save-file";
import type { UndoneStep, WrittenStep } from "./written-steps";

/** The file worked on in the browser edition. It is read, never changed: the unit fills it in WPS or Excel. */
export class FileWorkbook implements ReportWorkbook {
  readonly home = "files";
  private file: File | undefined;
  private opened: ReportFile | undefined;

  get fileName(): string | undefined {
    return this.file?.name;
  }

  /** Opens a file in place of the one before; that one stays when the new one cannot be read. */
  async open(file: File): Promise<void> {
    this.opened = await readReportFile(await bytesOf(file), file.name);
    this.file = file;
  }

  /** Reads the file afresh, since it may have been filled and saved in between. */
  async read(): Promise<FoundReport | undefined> {
    if (this.file) this.opened = await readReportFile(await bytesOf(this.file), this.file.name);
    return this.opened?.found;
  }

  async create(report: UnitReport): Promise<Created> {
    const { writeReportFile } = await import("./write-report-file");
    const { bytes, name } = await writeReportFile(report);
    saveFile(bytes, name, xlsxType);
    return {
      done: `已交给浏览器下载：${name}`,
      remarks: [
        "用 WPS 或 Excel 打开它填数，保存后再拖到这里核对。",
        "没有看到下载的文件时，请检查浏览器的下载栏。",
      ],
    };
  }

  async show(name: CellName): Promise<void> {
    const where = this.whereabouts(name);
    throw new UserProblem(`请在 WPS 或 Excel 中打开文件，改${where ?? "这一格"}，保存后重新拖入核对。`);
  }

  get steps(): readonly WrittenStep[] {
    return [];
  }

  async write(): Promise<void> {
    throw new UserProblem("请在 WPS 或 Excel 中打开文件修改，保存后重新拖入核对。");
  }

  async undo(): Promise<UndoneStep> {
    throw new UserProblem("没有可以撤销的操作。");
  }

  whereabouts(name: CellName): string | undefined {
    const place = this.opened?.found.places.get(name);
    const sheet = place && this.opened?.grid[place.sheet];
    return place && sheet && `“${sheet.name}”的${cellAddress(place.row, place.column)}格`;
  }

  async writeStamp(): Promise<void> {
    // The file is the unit's own; the Word carries the 核验码 of what it was made from.
  }

  async watch(): Promise<() => Promise<void>> {
    return async () => undefined;
  }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    // Browsers refuse to read a file that changed on disk after it was chosen.
    throw new UserProblem(`“${file.name}”已被改动或移走，浏览器不能再读它。请把保存好的文件重新拖进来。`, {
      cause,
    });
  }
}

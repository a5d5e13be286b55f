import type { XmlAttributes } from "../packages/index";
import type { Area } from "../sheet/index";
import { badReference, cellPlace } from "./cell-place";

/** What may stand on a sheet between its cells and its merged cells. */
const beforeMerges: ReadonlySet<string> = new Set([
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
]);

/** Areas that begin beyond these are none of a report's. */
const [mostRows, mostColumns] = [2000, 200];

/** The merged cells of a sheet part, heard after its cells; what comes behind them need not be read. */
export class MergedCells {
  readonly areas: Area[] = [];
  private depth = 0;
  /** Whether no merged cells can follow. */
  passed = false;

  constructor(private readonly sheet: string) {}

  open(name: string, attributes: XmlAttributes): void {
    if (this.depth === 0 && name !== "mergeCells" && !beforeMerges.has(name)) this.passed = true;
    this.depth += 1;
    if (name === "mergeCell") this.add(attributes.get("ref") ?? "");
  }

  close(name: string): void {
    this.depth -= 1;
    if (name === "mergeCells") this.passed = true;
  }

  private add(ref: string): void {
    const colon = ref.indexOf(":");
    const from = cellPlace(colon < 0 ? ref : ref.slice(0, colon), this.sheet);
    const to = colon < 0 ? from : cellPlace(ref.slice(colon + 1), this.sheet);
    if (to.row < from.row || to.column < from.column) throw badReference(this.sheet, ref);
    if (from.row >= mostRows || from.column >= mostColumns) return;
    this.areas.push({
      ...from,
      rowCount: to.row - from.row + 1,
      columnCount: to.column - from.column + 1,
    });
  }
}

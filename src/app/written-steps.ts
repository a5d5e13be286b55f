import type { CellName } from "../form/index";
import type { CellEdit, FoundPlace, FoundReport, StoredContent } from "../sheet/index";

/** One cell the pane wrote: what it held before, and what was written. */
export interface WrittenCell {
  readonly place: FoundPlace;
  /** The figure of the cell, by which it is found again when rows have moved; absent for other cells. */
  readonly name?: CellName;
  readonly before: StoredContent;
  readonly after: StoredContent;
  /** The number format before, where the workbook tells it. */
  readonly numberFormat?: string;
}

/** What one press of a button wrote. */
export interface WrittenStep {
  /** What the user did, as 撤销 names it: 空白填0. */
  readonly label: string;
  readonly cells: readonly WrittenCell[];
}

/** How taking back a step went. */
export interface UndoneStep {
  readonly label: string;
  /** Cells that hold something else by now and were left, in words: “四、复议诉讼”的J6格. */
  readonly left: readonly string[];
}

/** A step as it was written; `prior` is what each edit's cell held before. */
export function writtenStep(
  label: string,
  found: FoundReport,
  edits: readonly CellEdit[],
  prior: readonly { readonly content: StoredContent; readonly numberFormat?: string }[],
): WrittenStep {
  const names = new Map([...found.places].map(([name, place]) => [keyOf(place), name]));
  const cells = edits.map(({ place, content }, index): WrittenCell => {
    const name = names.get(keyOf(place));
    const before = prior[index];
    return {
      place,
      before: before?.content ?? null,
      after: content,
      ...(name === undefined ? {} : { name }),
      ...(before?.numberFormat === undefined ? {} : { numberFormat: before.numberFormat }),
    };
  });
  return { label, cells };
}

function keyOf({ sheet, row, column }: FoundPlace): string {
  return `${sheet},${row},${column}`;
}

import { cellAddress, contentAt, sameContent, type FoundReport, type Grid } from "../sheet/index";
import { UserProblem } from "./report-workbook";
import { cellAt, nothingToUndo } from "./wording";
import type { UndoneStep, WrittenCell, WrittenStep } from "./written-steps";

/** More than anyone takes back one by one; what is older is forgotten. */
const mostSteps = 50;

/** What the pane wrote into the open workbook, step by step, so that it can be taken back. */
export class WriteHistory {
  steps: readonly WrittenStep[] = [];

  add(step: WrittenStep): void {
    this.steps = [...this.steps, step].slice(-mostSteps);
  }

  /**
   * What taking back the last step would write: the cells that still hold what was written, at the places where
   * they stand now; and in words those that do not. Nothing is forgotten until `drop`.
   */
  takeBack({ grid, found }: { readonly grid: Grid; readonly found: FoundReport }): WrittenStep & UndoneStep {
    const step = this.steps[this.steps.length - 1];
    if (!step) throw new UserProblem(nothingToUndo);
    const cells: WrittenCell[] = [];
    const left: string[] = [];
    for (const cell of step.cells) {
      const place = (cell.name !== undefined && found.places.get(cell.name)) || cell.place;
      const sheet = grid[place.sheet];
      if (sheet && sameContent(contentAt(sheet, place.row, place.column), cell.after))
        cells.push({ ...cell, place });
      else left.push(cellAt(sheet?.name ?? "", cellAddress(place.row, place.column)));
    }
    return { label: step.label, cells, left };
  }

  /** Forgets the last step: it was taken back. */
  drop(): void {
    this.steps = this.steps.slice(0, -1);
  }
}

import {
  contentAt,
  sameContent,
  type CellEdit,
  type FoundPlace,
  type FoundReport,
  type Grid,
} from "../sheet/index";
import { UserProblem } from "./report-workbook";
import { changedMeanwhile } from "./wording";

interface ReadReport {
  readonly grid: Grid;
  readonly found: FoundReport;
}

/**
 * Makes sure, before writing, that the cells meant are still the cells at these places, and hold what they held
 * when the edits were decided. Throws UserProblem otherwise: a row that moved must not get another row's figure,
 * nor may what the user typed meanwhile be overwritten.
 */
export function confirmPlaces(
  before: ReadReport,
  now: ReadReport | undefined,
  edits: readonly CellEdit[],
): void {
  const same =
    now !== undefined &&
    samePlaces(before.found, now.found) &&
    edits.every(({ place }) => sameSurroundings(before.grid, now.grid, place));
  if (!same) throw new UserProblem(changedMeanwhile);
}

function samePlaces(before: FoundReport, now: FoundReport): boolean {
  return [...before.places].every(([name, place]) => {
    const other = now.places.get(name);
    return other?.sheet === place.sheet && other.row === place.row && other.column === place.column;
  });
}

/** The cell itself, what stands left of it in its row, and the first thing above it. */
function sameSurroundings(before: Grid, now: Grid, { sheet, row, column }: FoundPlace): boolean {
  const [one, other] = [before[sheet], now[sheet]];
  if (!one || !other) return false;
  const same = (r: number, c: number) => sameContent(contentAt(one, r, c), contentAt(other, r, c));
  for (let c = 0; c <= column; c += 1) if (!same(row, c)) return false;
  for (let r = row - 1; r >= 0; r -= 1) {
    if (!same(r, column)) return false;
    if (contentAt(one, r, column) !== null) return true;
  }
  return true;
}

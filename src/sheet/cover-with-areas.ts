import type { Area } from "./workbook-layout";

/** A few rectangles that together cover exactly the given 0-based places. */
export function coverWithAreas(places: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const rows = new Map<number, number[]>();
  for (const { row, column } of places) rows.set(row, [...(rows.get(row) ?? []), column]);
  const open = new Map<string, Area>();
  const areas: Area[] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    for (const run of runsOf(rows.get(row) ?? [])) {
      const key = `${run.column},${run.columnCount}`;
      const above = open.get(key);
      if (above && above.row + above.rowCount === row) {
        open.set(key, { ...above, rowCount: above.rowCount + 1 });
        continue;
      }
      if (above) areas.push(above);
      open.set(key, { row, rowCount: 1, ...run });
    }
  }
  return [...areas, ...open.values()];
}

function runsOf(columns: readonly number[]): { column: number; columnCount: number }[] {
  const runs: { column: number; columnCount: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.columnCount === column) last.columnCount += 1;
    else runs.push({ column, columnCount: 1 });
  }
  return runs;
}

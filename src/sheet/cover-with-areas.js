"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.coverWithAreas = coverWithAreas;
/** A few rectangles that together cover exactly the given 0-based places. */
function coverWithAreas(places) {
  const rows = new Map();
  for (const { row, column } of places) rows.set(row, [...(rows.get(row) ?? []), column]);
  const open = new Map();
  const areas = [];
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
function runsOf(columns) {
  const runs = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.columnCount === column) last.columnCount += 1;
    else runs.push({ column, columnCount: 1 });
  }
  return runs;
}

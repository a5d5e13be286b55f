import type { CellName } from "./names";

/** The names of three figures of one row of table 二. */
export function proactiveColumns(
  row: string,
  ...keys: readonly [string, string, string]
): [CellName, CellName, CellName] {
  return keys.map((column) => `proactive.${row}.${column}`) as [CellName, CellName, CellName];
}

import type { FormTable } from "./form";

/**
 * How many rows at the head of a table are printed again on each page: those above the first figure. Table 二 has a
 * head for each clause instead, and none to repeat.
 */
export function headerRowCount(table: FormTable): number {
  if (table.table === "proactive") return 0;
  return table.rows.findIndex((row) => row.some((cell) => "name" in cell));
}

import { formOf } from "../../form/index";
import { cellAddress } from "../addresses";
import type { Grid, GridSheet } from "../grid";
import { valueAt } from "../read-grid";
import type { FoundReport } from "../read-workbook";
import type { Area } from "../workbook-layout";
import { tableMerges } from "./table-merges";

/**
 * Cells of the official tables, in words, whose content would be lost when merged cells that were torn apart are merged
 * again: a merged cell keeps its first. For tables that stand where they were laid out.
 */
export function lostByMerging(grid: Grid, { report, sheets }: FoundReport): string[] {
  return [...tableMerges(formOf(report.edition))].flatMap(([table, merges]) => {
    const sheet = grid[sheets[table] ?? -1];
    return sheet ? merges.flatMap((area) => lostIn(sheet, area)) : [];
  });
}

function lostIn(sheet: GridSheet, area: Area): string[] {
  const kept = textAt(sheet, area.row, area.column);
  const lost: string[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const text = textAt(sheet, row, column);
      if (text !== "" && text !== kept) lost.push(`“${sheet.name}”${cellAddress(row, column)}`);
    }
  }
  return lost;
}

function textAt(sheet: GridSheet, row: number, column: number): string {
  return String(valueAt(sheet, row, column) ?? "").trim();
}

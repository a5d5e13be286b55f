import { figurePlaces, formOf, type FigurePlace, type FormTable, type TableId } from "../../form/index";
import { figureCells, tableOrigin } from "../figure-cells";
import type { Grid, GridSheet } from "../grid";
import { layOutProactive } from "../lay-out-proactive";
import { layOutProceedings } from "../lay-out-proceedings";
import { layOutRequests } from "../lay-out-requests";
import type { FoundReport } from "../read-workbook";
import type { SheetLayout } from "../workbook-layout";
import { mapLines, type LineMap } from "./map-lines";

/** An official table as it is laid out, the sheet it was found on, and where its lines stand there. */
export interface TableLines {
  readonly table: FormTable;
  readonly layout: SheetLayout;
  readonly sheet: GridSheet;
  readonly rowAt: LineMap;
  readonly columnAt: LineMap;
  /** The first and the last row and column of the official table, as they are laid out. */
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

const layOuts = { proactive: layOutProactive, requests: layOutRequests, proceedings: layOutProceedings };

/** The three tables of a found report with where their rows and columns stand now. */
export function tableLines(grid: Grid, { report, places, sheets }: FoundReport): TableLines[] {
  const form = formOf(report.edition);
  // Every total with its formula, whatever stands there now.
  const asLaidOut = { ...report, typedTotals: new Set<string>() };
  return form.tables.flatMap((table) => {
    const sheet = grid[sheets[table.table] ?? -1];
    if (!sheet) return [];
    const layout = layOuts[table.table](form, asLaidOut, sheet.name);
    const rowAnchors = new Map<number, number>();
    const columnAnchors = new Map<number, number>();
    for (const [name, laid] of figureCells(form)) {
      const found = places.get(name);
      if (laid.sheet !== table.table || !found) continue;
      rowAnchors.set(laid.row, found.row);
      columnAnchors.set(laid.column, found.column);
    }
    const columnCount = Math.max(...columnsOf(figurePlaces(form).values(), table.table));
    return [
      {
        table,
        layout,
        sheet,
        rowAt: mapLines(layout, sheet, "row", rowAnchors),
        columnAt: mapLines(layout, sheet, "column", columnAnchors),
        rows: [tableOrigin.row, tableOrigin.row + table.rows.length - 1] as const,
        columns: [tableOrigin.column, tableOrigin.column + columnCount - 1] as const,
      },
    ];
  });
}

function columnsOf(places: Iterable<FigurePlace>, table: TableId): number[] {
  return [...places].filter((place) => place.table === table).map((place) => place.column + place.columnSpan);
}

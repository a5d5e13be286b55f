import { figurePlaces, type CellName, type Form, type TableId } from "../form/index";
import type { SignedArea } from "./final-signature";
import type { GridValue } from "./grid";
import type { Area, SheetLayout } from "./workbook-layout";

export const signedTables: readonly TableId[] = ["proactive", "requests", "proceedings"];

/** The texts are signed in their column, so far down. */
export const signedTexts: Area = { row: 0, column: 0, rowCount: 150, columnCount: 1 };

/** The smallest area that holds all figures of a table; undefined where one of them has no place. */
export function figureArea(
  form: Form,
  table: TableId,
  places: ReadonlyMap<CellName, { readonly row: number; readonly column: number }>,
): Area | undefined {
  const names = [...figurePlaces(form).values()].filter((place) => place.table === table);
  const found = names.flatMap(({ cell }) => places.get(cell.name) ?? []);
  if (found.length < names.length || found.length === 0) return undefined;
  const rows = found.map(({ row }) => row);
  const columns = found.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
}

/** An area of a sheet that is being laid out, with what its cells will show. */
export function signedLayoutArea(sheet: SheetLayout, area: Area): SignedArea {
  const values = new Map<string, GridValue>();
  for (const { row, column, content } of sheet.cells) {
    if (content) values.set(`${row},${column}`, "formula" in content ? content.result : content.value);
  }
  return {
    sheetName: sheet.name,
    area,
    valueAt: (row, column) => values.get(`${row},${column}`) ?? null,
  };
}

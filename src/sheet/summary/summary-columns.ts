import {
  figurePlaces,
  oncePerForm,
  rowTitle,
  type CellName,
  type Form,
  type TableId,
} from "../../form/index";

/** One figure's column of a 汇总表. */
export interface SummaryColumn {
  readonly name: CellName;
  /** 0-based. */
  readonly column: number;
  /** The head over all columns of one row of the form. */
  readonly group: string;
  readonly title: string;
}

/** 调整原因 of a line of 汇总调整. */
export const reasonColumn = 2;
/** Unit, kind, and the reason, person and date of an adjustment stand before the figures. */
export const firstFigureColumn = 5;
/** How wide the column of a figure is, in points. */
export const figureWidth = 52;

/** The figures of each table from left to right, in the order of print. */
export const summaryColumns = oncePerForm((form: Form): ReadonlyMap<TableId, readonly SummaryColumn[]> => {
  const columns = new Map<TableId, SummaryColumn[]>();
  for (const [name, place] of figurePlaces(form)) {
    const inTable = columns.get(place.table) ?? [];
    const last = place.columnLabels[place.columnLabels.length - 1] ?? "";
    const block = place.columnLabels[place.columnLabels.length - 2] ?? "";
    const isProceedings = place.table === "proceedings";
    inTable.push({
      name,
      column: firstFigureColumn + inTable.length,
      group: isProceedings ? `${block}案件` : rowTitle(form, name),
      // Not the bare result: a sheet with the printed labels in their order would be read as the form itself.
      title: isProceedings ? `${block}：${last}` : last,
    });
    columns.set(place.table, inTable);
  }
  return columns;
});

import type { TableId } from "../../form/index";
import { labelWords } from "../label-words";
import { placeReportCells, type PlacedReportCell } from "../place-report-cells";
import type { ReportTable } from "../report-document";
import { escapeHtml } from "./escape-html";
import { htmlStyles } from "./html-styles";

/** Pixels below which a table scrolls instead of squeezing its columns. */
const LEAST_WIDTH: Readonly<Record<TableId, number>> = { proactive: 480, requests: 640, proceedings: 640 };

/**
 * An official table a screen reader can read: a caption, a scope for every label, and for every figure the labels
 * it stands under and beside.
 */
export function htmlTable(table: ReportTable): string {
  const rows = placeReportCells(table);
  const placed = rows.flat();
  const total = table.columnShares.reduce((sum, share) => sum + share, 0);
  const columns = table.columnShares.map(
    (share) => `<col style="width:${((share / total) * 100).toFixed(2)}%">`,
  );
  const groups = rowGroups(table).map(({ tag, from, to }) => {
    const lines = rows.slice(from, to).map((row) => {
      const cells = row.map((place) => htmlCell(place, table, placed));
      return `<tr>${cells.join("")}</tr>`;
    });
    return `<${tag}>${lines.join("\n")}</${tag}>`;
  });
  return (
    `<div style="${htmlStyles.frame}"><table style="${htmlStyles.table};min-width:${LEAST_WIDTH[table.table]}px">` +
    `<caption style="${htmlStyles.caption}">${escapeHtml(table.caption)}</caption>` +
    `<colgroup>${columns.join("")}</colgroup>\n${groups.join("\n")}</table></div>`
  );
}

/** The header, then the body; each band of table 二 opens a body of its own. */
function rowGroups(table: ReportTable): { tag: "thead" | "tbody"; from: number; to: number }[] {
  const starts = table.rows.map((_, index) => index).filter((index) => isBand(table, index));
  if (starts.length === 0) {
    return [
      { tag: "thead", from: 0, to: table.headerRowCount },
      { tag: "tbody", from: table.headerRowCount, to: table.rows.length },
    ];
  }
  return starts.map((from, index) => ({ tag: "tbody", from, to: starts[index + 1] ?? table.rows.length }));
}

function isBand(table: ReportTable, row: number): boolean {
  return table.rows[row]?.[0]?.role === "band";
}

function htmlCell(place: PlacedReportCell, table: ReportTable, placed: readonly PlacedReportCell[]): string {
  const { cell } = place;
  const spans =
    (cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : "") +
    (cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : "");
  const style = [
    htmlStyles.cell,
    `text-align:${cell.align}`,
    ...(cell.role === "band" ? [htmlStyles.band] : []),
    ...(cell.role === "note" ? [htmlStyles.note] : []),
  ].join(";");
  const lines = cell.text.split("\n").map(htmlLine).join("<br>");
  if (cell.role === "figure") {
    const headers = headersOf(place, placed).map((header) => idOf(header, table));
    return `<td${spans} headers="${headers.join(" ")}" style="${style}">${lines}</td>`;
  }
  if (cell.role === "note") return `<td${spans} style="${style}">${lines}</td>`;
  const text = cell.stacked ? `<span style="${htmlStyles.stacked}">${lines}</span>` : lines;
  return `<th${spans} id="${idOf(place, table)}" scope="${scopeOf(place, table)}" style="${style}">${text}</th>`;
}

function scopeOf({ cell, row }: PlacedReportCell, table: ReportTable): string {
  if (cell.role === "band") return "rowgroup";
  const besideFigures = row >= table.headerRowCount && table.rows[row]?.some(({ role }) => role === "figure");
  if (besideFigures) return cell.rowSpan > 1 ? "rowgroup" : "row";
  return cell.columnSpan > 1 ? "colgroup" : "col";
}

/** The band, the labels above (down from the last band) and the labels to the left. */
function headersOf(figure: PlacedReportCell, placed: readonly PlacedReportCell[]): PlacedReportCell[] {
  const above = placed.filter(
    ({ cell, row, column }) =>
      row < figure.row &&
      column < figure.column + figure.cell.columnSpan &&
      figure.column < column + cell.columnSpan,
  );
  const lastBand = Math.max(-1, ...above.filter(({ cell }) => cell.role === "band").map(({ row }) => row));
  const left = placed.filter(
    ({ cell, row, column }) => column < figure.column && row <= figure.row && figure.row < row + cell.rowSpan,
  );
  return [...above.filter(({ row }) => row >= lastBand), ...left].filter(
    ({ cell }) => cell.role === "label" || cell.role === "band",
  );
}

/** Unique on the page as long as it holds one report. */
function idOf({ row, column }: PlacedReportCell, table: ReportTable): string {
  return `${table.table}-${row + 1}-${column + 1}`;
}

/** A label may break between its words; a lone character on a line of its own would look like a mistake. */
function htmlLine(line: string): string {
  const words = labelWords(line);
  if (words.length === 1) return escapeHtml(line);
  return `<span style="${htmlStyles.words}">${words.map(escapeHtml).join("<wbr>")}</span>`;
}

import { figurePlaces, formOf, normalizeLabel, type CellName, type TableId } from "../../form/index";
import type { Figure } from "../../figures/index";
import type { Grid, GridSheet } from "../grid";
import { formulaAt, labelsOf, valueAt } from "../read-grid";
import { textAt } from "../read-records-sheet";
import type { FinalRecord } from "../read-records";
import { recordColumns, type RecordColumn } from "../record-heads";
import type { FoundPlace, FoundReport } from "../read-workbook";

/** One row of 情况说明和审核意见 as it reads; what its formulas show is worked out afresh. */
export type RecordRow = Readonly<Record<Exclude<RecordColumn, "now" | "status">, string>>;

/** What was typed beside one row of 数据核对. */
export interface CheckNote {
  /** The row by what it prints, see `checkNoteColumns`. */
  readonly key: string;
  readonly where: string;
  readonly reason: string;
  readonly remark: string;
}

/** What people wrote into the own form of a summary besides its figures, its 封面 and its texts. */
export interface OwnNotes {
  readonly records: readonly RecordRow[];
  /** 审核结论 on the report as a whole. */
  readonly conclusion?: string;
  readonly final: FinalRecord;
  readonly checks: readonly CheckNote[];
  /** 数据来源, by the first figure of the row or block it stands beside. */
  readonly sources: ReadonlyMap<CellName, string>;
  /** Entries somebody typed over the formula that follows 合计. */
  readonly typedOver: ReadonlyMap<CellName, Figure>;
}

/** The notes a summary's own form holds. */
export function readOwnNotes(grid: Grid, found: FoundReport): OwnNotes {
  const { conclusion, final, report, places } = found;
  const sources = new Map<CellName, string>();
  for (const [name, place] of sourcePlaces(grid, found)) {
    const sheet = grid[place.sheet];
    const text = sheet ? textAt(sheet, place.row, place.column) : "";
    if (text !== "" && normalizeLabel(text) !== normalizeLabel(proceedingsSource)) sources.set(name, text);
  }
  const entries = [...figurePlaces(formOf(report.edition))].flatMap(([name, { cell }]) => {
    const place = places.get(name);
    const sheet = place && grid[place.sheet];
    return cell.role === "entry" && place && sheet
      ? [{ name, formula: formulaAt(sheet, place.row, place.column) }]
      : [];
  });
  // A program that keeps values only leaves no formula at all; then nobody typed anything over.
  const hasFormulas = entries.some(({ formula }) => formula !== null);
  const typedOver = new Map<CellName, Figure>();
  for (const { name, formula } of entries) {
    const figure = report.figures.get(name);
    if (hasFormulas && formula === null && figure) typedOver.set(name, figure);
  }
  return {
    records: readRecordRows(grid, found),
    ...(conclusion !== undefined && { conclusion }),
    final,
    checks: readCheckNotes(grid, found),
    sources,
    typedOver,
  };
}

function readRecordRows(grid: Grid, { recordsSheet }: FoundReport): RecordRow[] {
  const sheet = recordsSheet && grid[recordsSheet.sheet];
  if (!sheet) return [];
  return [...recordsSheet.writtenRows].map((row) => {
    const texts = recordColumns.map((column) => {
      const at = recordsSheet.columns[column];
      // What stood in the cells is compared to the letter.
      const text = column === "then" ? String(valueAt(sheet, row, at) ?? "") : textAt(sheet, row, at);
      return [column, text] as const;
    });
    return Object.fromEntries(texts) as Record<RecordColumn, string>;
  });
}

function readCheckNotes(grid: Grid, { sheets }: FoundReport): CheckNote[] {
  const sheet = sheets.checks === undefined ? undefined : grid[sheets.checks];
  const columns = sheet && checkNoteColumns(sheet);
  if (!sheet || !columns) return [];
  return [...columns.rows].flatMap(([key, row]) => {
    const [reason, remark] = [columns.reason, columns.remark].map((at) => textAt(sheet, row, at));
    const where = textAt(sheet, row, columns.where);
    return reason || remark ? [{ key, where, reason: reason ?? "", remark: remark ?? "" }] : [];
  });
}

/** Where 数据核对 takes notes, and its rows by the place and the rules they print; undefined without its heads. */
export function checkNoteColumns(sheet: GridSheet):
  | {
      readonly where: number;
      readonly reason: number;
      readonly remark: number;
      readonly rows: ReadonlyMap<string, number>;
    }
  | undefined {
  const [head] = labelsOf(sheet).at("核对位置");
  const columnOf = (label: string) =>
    labelsOf(sheet)
      .at(label)
      .find(({ row }) => row === head?.row)?.column;
  const [relation, reason, remark] = [columnOf("勾稽关系"), columnOf("情况说明"), columnOf("审核意见")];
  if (!head || relation === undefined || reason === undefined || remark === undefined) return undefined;
  const rows = new Map<string, number>();
  for (let row = head.row + 1; row < sheet.firstRow + sheet.values.length; row += 1) {
    const printed = [head.column, relation].map((column) => normalizeLabel(textAt(sheet, row, column)));
    if (printed.some((text) => text !== "")) rows.set(printed.join(" "), row);
  }
  return { where: head.column, reason, remark, rows };
}

const sourceHead = "数据来源（提供科室、人员）";
const proceedingsSource = "数据来源：";
/** 数据来源 stands so many rows below the figures of table 四. */
const rowsToProceedingsSource = 3;

/** The cells of 数据来源: beside each row of tables 二 and 三, below each block of table 四, by its first figure. */
export function sourcePlaces(grid: Grid, { report, places }: FoundReport): Map<CellName, FoundPlace> {
  const found = new Map<CellName, FoundPlace>();
  const taken = new Set<string>();
  for (const [name, { table }] of figurePlaces(formOf(report.edition))) {
    const place = places.get(name);
    const sheet = place && grid[place.sheet];
    if (!place || !sheet) continue;
    const line = lineOf(table, name, place);
    if (taken.has(line)) continue;
    taken.add(line);
    if (table === "proceedings") found.set(name, { ...place, row: place.row + rowsToProceedingsSource });
    else {
      const [head] = labelsOf(sheet).at(sourceHead);
      if (head) found.set(name, { ...place, column: head.column });
    }
  }
  return found;
}

function lineOf(table: TableId, name: CellName, { row }: FoundPlace): string {
  return table === "proceedings" ? name.slice(0, name.lastIndexOf(".")) : `${table} ${row}`;
}

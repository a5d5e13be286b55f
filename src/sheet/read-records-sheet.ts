import type { Form, RuleId } from "../form/index";
import { explanationKinds, type PlaceKey, type RecordedFacts } from "../records/index";
import type { Grid, GridSheet } from "./grid";
import { formulaAt, labelsOf, valueAt } from "./read-grid";
import { factSeparator, recordColumns, recordHeads, recordLabels, type RecordColumn } from "./record-heads";
import type { FinalRecord, FoundExplanation, FoundRemark } from "./read-records";
import type { FoundPlace } from "./read-workbook";

/** Where things stand on 情况说明和审核意见. */
export interface RecordsSheet {
  readonly sheet: number;
  readonly headRow: number;
  readonly columns: Readonly<Record<RecordColumn, number>>;
  /** The first row in which nothing is written yet. */
  readonly freeRow: number;
  /** The rows in which something is written. */
  readonly writtenRows: ReadonlySet<number>;
  /** The rows that hold a formula for their state. */
  readonly statusRows: ReadonlySet<number>;
  readonly labels: Readonly<Partial<Record<keyof typeof recordLabels, FoundPlace>>>;
}

interface ReadSheet {
  readonly sheet: RecordsSheet;
  readonly explanations: readonly FoundExplanation[];
  readonly remarks: readonly FoundRemark[];
  readonly conclusion?: string;
  readonly final: FinalRecord;
}

/** Whether a sheet is 情况说明和审核意见, by the heads of its list. */
export function listsRecords(sheet: GridSheet): true | undefined {
  return findColumns(sheet) && true;
}

function findColumns(sheet: GridSheet): { row: number; columns: RecordsSheet["columns"] } | undefined {
  const labels = labelsOf(sheet);
  for (const { row } of labels.at(recordHeads.now)) {
    const columns: Partial<Record<RecordColumn, number>> = {};
    for (const column of recordColumns) {
      const place = labels.at(recordHeads[column]).find((each) => each.row === row);
      if (place) columns[column] = place.column;
    }
    if (recordColumns.every((column) => columns[column] !== undefined))
      return { row, columns: columns as Record<RecordColumn, number> };
  }
  return undefined;
}

/**
 * What the sheet holds; every row in which anything is written is either a reason, a remark, or both. `placeOf` reads a
 * place a person wrote.
 */
export function readRecordsSheet(
  grid: Grid,
  index: number,
  form: Form,
  placeOf: (text: string) => PlaceKey | undefined,
): ReadSheet | undefined {
  const sheet = grid[index];
  const heads = sheet && findColumns(sheet);
  if (!sheet || !heads) return undefined;
  const { row: headRow, columns } = heads;
  const explanations: FoundExplanation[] = [];
  const remarks: FoundRemark[] = [];
  const statusRows = new Set<number>();
  const writtenRows = new Set<number>();
  let freeRow: number | undefined;
  const end = sheet.firstRow + sheet.values.length;
  for (let row = headRow + 1; row < end; row += 1) {
    const text = (column: RecordColumn) => textAt(sheet, row, columns[column]);
    if (formulaAt(sheet, row, columns.status) !== null) statusRows.add(row);
    if (written.every((column) => text(column) === "")) {
      freeRow ??= row;
      continue;
    }
    writtenRows.add(row);
    const rule = ruleNamed(form, text("rule"));
    const facts = readFacts(text("facts"), String(valueAt(sheet, row, columns.then) ?? ""));
    const place = facts?.place ?? placeOf(text("where"));
    const common = { ...(rule && { rule }), ...(place !== undefined && { place }) };
    const at = (column: RecordColumn) => ({ sheet: index, row, column: columns[column] });
    const [explained, kept] = explanationKinds;
    if (text("reason") !== "") {
      explanations.push({
        ...common,
        kind: text("kind") === kept ? kept : explained,
        reason: text("reason"),
        ...(text("by") !== "" && { by: text("by") }),
        ...(facts?.then && { factsThen: facts.then }),
        source: "records",
        at: at("reason"),
      });
    }
    if (text("remark") !== "" || text("conclusion") !== "") {
      remarks.push({
        ...common,
        where: text("where"),
        text: text("remark"),
        ...(text("conclusion") !== "" && { conclusion: text("conclusion") }),
        source: "records",
        at: at("remark"),
      });
    }
  }
  const labels = labelPlaces(sheet, index, headRow);
  const answer = (label: keyof typeof recordLabels) => {
    const place = labels[label];
    return place ? textAt(sheet, place.row, place.column) : "";
  };
  return {
    sheet: {
      sheet: index,
      headRow,
      columns,
      freeRow: freeRow ?? Math.max(end, headRow + 1),
      writtenRows,
      statusRows,
      labels,
    },
    explanations,
    remarks,
    ...(answer("conclusion") !== "" && { conclusion: answer("conclusion") }),
    final: {
      ...(answer("recordedAtFinal") !== "" && { signature: answer("recordedAtFinal") }),
      ...(answer("stampAtFinal") !== "" && { stamp: answer("stampAtFinal") }),
    },
  };
}

/** The columns by which a row counts as written; state and present figures are formulas. */
const written: readonly RecordColumn[] = ["rule", "where", "reason", "by", "remark", "conclusion"];

/** The cell right of each label above the list; a label may be merged over two columns. */
function labelPlaces(sheet: GridSheet, index: number, headRow: number): RecordsSheet["labels"] {
  const places: Partial<Record<keyof typeof recordLabels, FoundPlace>> = {};
  for (const key of Object.keys(recordLabels) as (keyof typeof recordLabels)[]) {
    const label = labelsOf(sheet)
      .at(recordLabels[key])
      .find(({ row }) => row < headRow);
    const span = key === "conclusion" || key === "recordedAtFinal" ? 2 : 1;
    if (label) places[key] = { sheet: index, row: label.row, column: label.column + span };
  }
  return places;
}

/** A row of ours names its cells and holds what stood in each; a figure text never holds the separator. */
export function readFacts(
  names: string,
  then: string,
): { readonly place: string; readonly then?: RecordedFacts } | undefined {
  const keys = names === "" ? [] : names.split(factSeparator);
  const [place, ...facts] = keys;
  if (place === undefined) return undefined;
  if (then === "" || facts.length === 0) return { place };
  const texts = then.split(factSeparator);
  // A paragraph comes last and may hold the separator itself.
  const last = texts.slice(facts.length - 1).join(factSeparator);
  return {
    place,
    then: new Map(facts.map((key, at) => [key, at === facts.length - 1 ? last : (texts[at] ?? "")])),
  };
}

export function ruleNamed(form: Form, text: string): RuleId | undefined {
  const named = text.normalize("NFKC").trim().toUpperCase();
  return form.rules.find(({ id }) => id === named)?.id;
}

export function textAt(sheet: GridSheet, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return value === null ? "" : String(value).trim();
}

import type { CellName, EditionId, Form } from "../form/index";
import type { UnitReport } from "../figures/index";
import type { Explanation, Remark } from "../records/index";
import { cellAddress, quotedSheetName } from "./addresses";
import { coverLabels, reportStates, type Cover, type CoverField, type ReportState } from "./cover";
import type { Grid, GridSheet, GridValue } from "./grid";
import { readCheckNotes } from "./read-check-notes";
import { labelsOf, valueAt } from "./read-grid";
import { previousYearPlaces } from "./read-previous-year";
import type { NarrativeRows } from "./find-narrative-rows";
import { readWrittenPlace } from "./read-written-place";
import { readRecordsSheet, type RecordsSheet } from "./read-records-sheet";
import { signatureFormula, signatureOf, type Signed, type SignedArea } from "./final-signature";
import { figureArea, signedTables, signedTexts } from "./signed-areas";
import { contentAt, sameContent } from "./stored-content";
import type { FoundPlace } from "./read-workbook";

/** A reason as it was found: in a row of 情况说明和审核意见, or typed beside a row of 数据核对. */
export interface FoundExplanation extends Explanation {
  readonly source: "records" | "checks";
  /** The cell that holds the reason. */
  readonly at: FoundPlace;
}

/** A remark as it was found. */
export interface FoundRemark extends Remark {
  readonly source: "records" | "checks";
  /** The cell that holds the remark. */
  readonly at: FoundPlace;
}

/** What was recorded at 定稿, and what the sheet's own comparison comes to. */
export interface FinalRecord {
  /** Absent: no 定稿 was recorded. */
  readonly signature?: string;
  readonly stamp?: string;
  /** What `signatureFormula` gives now; absent where a cell holds an error or a table is not whole. */
  readonly present?: string;
  /** The formula that gives it, where the sheet holds another: one of an earlier edition, or none. */
  readonly comparison?: string;
}

/** Everything written down beside the figures. */
export interface FoundRecords {
  readonly state: ReportState;
  readonly explanations: readonly FoundExplanation[];
  /** Reasons beside rows of 数据核对 that read the same as the record that took them over. */
  readonly takenOver: readonly FoundExplanation[];
  readonly remarks: readonly FoundRemark[];
  /** 审核结论 on the report as a whole. */
  readonly conclusion?: string;
  readonly final: FinalRecord;
  /** Where more can be written down; absent in a workbook without the sheet. */
  readonly recordsSheet?: RecordsSheet;
  /** The cells of 封面 that hold its answers. */
  readonly coverPlaces: Readonly<Partial<Record<CoverField, FoundPlace>>>;
  /** The cell of each paragraph of the texts, by the paragraph. */
  readonly paragraphPlaces: ReadonlyMap<string, FoundPlace>;
  /** The cell of each of last year's figures on 上年数据. */
  readonly previousPlaces: ReadonlyMap<CellName, FoundPlace>;
  /** The name of each sheet of the grid. */
  readonly sheetNames: readonly string[];
}

interface FoundParts {
  readonly cover: Cover;
  readonly places: ReadonlyMap<CellName, FoundPlace>;
  readonly sheets: Readonly<
    Partial<Record<"cover" | "narrative" | "checks" | "records" | "previousYear", number>>
  >;
  readonly previous: Pick<UnitReport, "edition"> | undefined;
  readonly narrativeRows: NarrativeRows | undefined;
}

/** Reads what was explained, remarked and decided, wherever in the workbook it was written. */
export function readRecords(
  grid: Grid,
  form: Form,
  { cover, places, sheets, previous, narrativeRows }: FoundParts,
): FoundRecords {
  const known = { form, sheetNames: grid.map(({ name }) => name), places, sheets, narrativeRows };
  const placeOf = (text: string) => readWrittenPlace(known, text);
  const records =
    sheets.records === undefined ? undefined : readRecordsSheet(grid, sheets.records, form, placeOf);
  const notes = sheets.checks === undefined ? undefined : readCheckNotes(grid, sheets.checks, form);
  const coverPlaces = sheets.cover === undefined ? {} : placesOnCover(grid, sheets.cover);
  const typed = notes?.explanations ?? [];
  const takenOver = typed.filter((note) => repeats(note, records?.explanations ?? []));
  const signed = signedParts(grid, form, places, sheets.narrative, coverPlaces);
  const present = signed && signatureOf(signed);
  const comparison = comparisonToWrite(grid, signed, records?.sheet.labels.presentNow);
  return {
    state: reportStates.find((state) => state === cover.state) ?? reportStates[0],
    explanations: [...(records?.explanations ?? []), ...typed.filter((note) => !takenOver.includes(note))],
    takenOver,
    remarks: [
      ...(records?.remarks ?? []),
      ...(notes?.remarks ?? []).filter(
        ({ text, rule, place }) =>
          !records?.remarks.some((each) => each.text === text && each.rule === rule && each.place === place),
      ),
    ],
    ...(records?.conclusion !== undefined && { conclusion: records.conclusion }),
    final: {
      ...records?.final,
      ...(present !== undefined && { present }),
      ...(comparison !== undefined && { comparison }),
    },
    ...(records && { recordsSheet: records.sheet }),
    coverPlaces,
    paragraphPlaces: paragraphsOn(grid, sheets.narrative),
    previousPlaces: placesOnPreviousYear(grid, sheets.previousYear, previous?.edition),
    sheetNames: known.sheetNames,
  };
}

function repeats(note: FoundExplanation, records: readonly FoundExplanation[]): boolean {
  return records.some(
    ({ rule, place, reason }) => rule === note.rule && place === note.place && reason === note.reason,
  );
}

function placesOnCover(grid: Grid, index: number): FoundRecords["coverPlaces"] {
  const places: Partial<Record<CoverField, FoundPlace>> = {};
  const sheet = grid[index];
  if (!sheet) return places;
  for (const field of Object.keys(coverLabels) as CoverField[]) {
    const [label] = labelsOf(sheet).at(coverLabels[field]);
    if (label) places[field] = { sheet: index, row: label.row, column: label.column + 1 };
  }
  return places;
}

function paragraphsOn(grid: Grid, index: number | undefined): ReadonlyMap<string, FoundPlace> {
  const sheet = index === undefined ? undefined : grid[index];
  const places = new Map<string, FoundPlace>();
  sheet?.values.forEach((cells, r) =>
    cells.forEach((value, c) => {
      if (index === undefined || value === null || value === "" || places.has(String(value))) return;
      places.set(String(value), { sheet: index, row: sheet.firstRow + r, column: sheet.firstColumn + c });
    }),
  );
  return places;
}

function placesOnPreviousYear(
  grid: Grid,
  index: number | undefined,
  edition: EditionId | undefined,
): FoundRecords["previousPlaces"] {
  const sheet = index === undefined ? undefined : grid[index];
  if (!sheet || index === undefined || edition === undefined) return new Map();
  const places = previousYearPlaces(sheet, edition);
  return new Map([...places].map(([name, place]) => [name, { sheet: index, ...place }]));
}

/** What is signed, where all of it was found. */
function signedParts(
  grid: Grid,
  form: Form,
  places: ReadonlyMap<CellName, FoundPlace>,
  narrativeIndex: number | undefined,
  coverPlaces: FoundRecords["coverPlaces"],
): (Signed<GridValue> & { readonly wordPlaces: readonly (FoundPlace | undefined)[] }) | undefined {
  const tables: SignedArea[] = [];
  for (const table of signedTables) {
    const area = figureArea(form, table, places);
    const sheet = grid[[...places].find(([name]) => name.startsWith(`${table}.`))?.[1].sheet ?? -1];
    if (!area || !sheet) return undefined;
    tables.push(signedArea(sheet, area));
  }
  const texts = narrativeIndex === undefined ? undefined : grid[narrativeIndex];
  if (!texts) return undefined;
  const wordPlaces = [coverPlaces.unit, coverPlaces.year];
  const words = wordPlaces.map((place) => {
    const sheet = place && grid[place.sheet];
    return place && sheet ? valueAt(sheet, place.row, place.column) : null;
  });
  return { tables, texts: signedArea(texts, signedTexts), words, wordPlaces };
}

/** The sheet's own comparison as it would be laid out now; undefined where the sheet holds it, or cannot. */
function comparisonToWrite(
  grid: Grid,
  signed: ReturnType<typeof signedParts>,
  at: FoundPlace | undefined,
): string | undefined {
  const words = (signed?.wordPlaces ?? []).flatMap((place) => {
    const sheet = place && grid[place.sheet];
    return place && sheet ? `${quotedSheetName(sheet.name)}!${cellAddress(place.row, place.column)}` : [];
  });
  const sheet = at && grid[at.sheet];
  if (!signed || words.length < signed.wordPlaces.length || !at || !sheet) return undefined;
  const formula = signatureFormula({ ...signed, words });
  return sameContent(contentAt(sheet, at.row, at.column), { formula }) ? undefined : formula;
}

function signedArea(sheet: GridSheet, area: SignedArea["area"]): SignedArea {
  return { sheetName: sheet.name, area, valueAt: (row, column) => valueAt(sheet, row, column) };
}

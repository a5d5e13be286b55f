import { stampOf } from "../../figures/index";
import { cellAddress } from "../addresses";
import { finalMarkFormula, finalMarkResult } from "../final-mark";
import type { Grid } from "../grid";
import { gridOfLayout } from "../grid-of-layout";
import { coverCells } from "../lay-out-cover";
import { presentFacts, presentFactsFormula } from "../present-facts-formula";
import { recordColumns, type RecordColumn } from "../record-heads";
import { statusFormula, statusResult } from "../record-status-formula";
import { readFacts } from "../read-records-sheet";
import { readWorkbookReport, type FoundPlace } from "../read-workbook";
import type { WithRecords } from "../record-edits";
import type { CellContent, WorkbookLayout } from "../workbook-layout";
import { checkNoteColumns, sourcePlaces, type CheckNote, type OwnNotes, type RecordRow } from "./own-notes";

interface Put {
  readonly place: FoundPlace;
  readonly content: CellContent;
}

/** Rows 情况说明和审核意见 has to have for these notes: each in a row of its own, and some to go on. */
export function recordRowsFor({ records, checks }: OwnNotes): number {
  return records.length + checks.length + 20;
}

/**
 * The own form with what was written into the one before it: reasons and remarks, each beside the figures as they are
 * now, so that a reason lapses in the sheet where its figures changed; 审核结论, the record of 定稿, and 数据来源. A note
 * on a row 数据核对 no longer has becomes a row of the list.
 */
export function putOwnNotes(layout: WorkbookLayout, notes: OwnNotes): WorkbookLayout {
  const grid = gridOfLayout(layout);
  const read = readWorkbookReport(grid);
  if (!read?.recordsSheet) throw new Error("A form that was laid out cannot be read");
  const found = { ...read, recordsSheet: read.recordsSheet };
  const { puts, homeless } = besideChecks(grid, found, notes.checks);
  const rows = [...notes.records, ...homeless.map(rowOfNote)];
  return withContents(layout, [
    ...puts,
    ...rows.flatMap((row, index) => putRecord(grid, found, row, found.recordsSheet.freeRow + index)),
    ...conclusionOf(found, notes),
    ...finalOf(found, notes),
    ...besideFigures(grid, found, notes),
  ]);
}

function putRecord(grid: Grid, found: WithRecords, texts: RecordRow, row: number): Put[] {
  const { sheet, columns } = found.recordsSheet;
  const facts = readFacts(texts.facts, texts.then)?.then;
  const now = facts ? presentFacts(found, grid, facts) : "";
  const addresses = Object.fromEntries(
    recordColumns.map((column) => [column, cellAddress(row, columns[column])]),
  ) as Record<RecordColumn, string>;
  return recordColumns.flatMap((column): Put[] => {
    const place = { sheet, row, column: columns[column] };
    if (column === "status")
      return [
        { place, content: { formula: statusFormula(addresses), result: statusResult({ ...texts, now }) } },
      ];
    if (column === "now")
      return facts ? [{ place, content: { formula: presentFactsFormula(found, facts), result: now } }] : [];
    return texts[column] === "" ? [] : [{ place, content: { value: texts[column] } }];
  });
}

function besideChecks(grid: Grid, found: WithRecords, notes: readonly CheckNote[]) {
  const sheet = found.sheets.checks;
  const columns = sheet === undefined ? undefined : grid[sheet] && checkNoteColumns(grid[sheet]);
  const puts: Put[] = [];
  const homeless: CheckNote[] = [];
  for (const note of notes) {
    const row = columns?.rows.get(note.key);
    if (sheet === undefined || !columns || row === undefined) {
      homeless.push(note);
      continue;
    }
    for (const column of ["reason", "remark"] as const) {
      if (note[column] !== "")
        puts.push({ place: { sheet, row, column: columns[column] }, content: { value: note[column] } });
    }
  }
  return { puts, homeless };
}

function rowOfNote({ where, reason, remark }: CheckNote): RecordRow {
  const blank = { rule: "", kind: "", by: "", then: "", conclusion: "", facts: "" };
  return { ...blank, where, reason, remark };
}

function conclusionOf({ recordsSheet: { labels } }: WithRecords, { conclusion }: OwnNotes): Put[] {
  const place = labels.conclusion;
  return place && conclusion !== undefined ? [{ place, content: { value: conclusion } }] : [];
}

/** What was recorded at 定稿 stands in every later summary, so that the sheet itself says what changed since. */
function finalOf(found: WithRecords, { final }: OwnNotes): Put[] {
  const { recordedAtFinal, stampAtFinal } = found.recordsSheet.labels;
  const present = found.final.present ?? "";
  // Where the 核验码 says that nothing changed, rows inserted between the texts change nothing either.
  const isSame = final.stamp !== undefined && final.stamp === stampOf(found.report);
  const recorded = isSame ? present : (final.signature ?? "");
  const sheetName = found.sheetNames[found.recordsSheet.sheet] ?? "";
  return [
    ...(recordedAtFinal && recorded !== "" ? [{ place: recordedAtFinal, content: { value: recorded } }] : []),
    ...(stampAtFinal && final.stamp !== undefined
      ? [{ place: stampAtFinal, content: { value: final.stamp } }]
      : []),
    ...(found.sheets.cover === undefined
      ? []
      : [
          {
            place: { sheet: found.sheets.cover, ...coverCells.finalMark },
            content: {
              formula: finalMarkFormula(
                cellAddress(coverCells.state.row, coverCells.state.column),
                sheetName,
              ),
              result: finalMarkResult(found.state, recorded, present),
            },
          },
        ]),
  ];
}

function besideFigures(grid: Grid, found: WithRecords, { sources }: OwnNotes): Put[] {
  return [...sourcePlaces(grid, found)].flatMap(([name, place]) => {
    const text = sources.get(name);
    return text === undefined ? [] : [{ place, content: { value: text } }];
  });
}

/** The layout with these contents, each in the look its cell has. */
function withContents(layout: WorkbookLayout, puts: readonly Put[]): WorkbookLayout {
  const bySheet = new Map<number, Map<string, CellContent>>();
  for (const { place, content } of puts) {
    const onSheet = bySheet.get(place.sheet) ?? new Map<string, CellContent>();
    bySheet.set(place.sheet, onSheet.set(`${place.row},${place.column}`, content));
  }
  return {
    ...layout,
    sheets: layout.sheets.map((sheet, index) => {
      const contents = bySheet.get(index);
      if (!contents) return sheet;
      const cells = sheet.cells.map((cell) => {
        const content = contents.get(`${cell.row},${cell.column}`);
        return content ? { ...cell, content } : cell;
      });
      return { ...sheet, cells };
    }),
  };
}

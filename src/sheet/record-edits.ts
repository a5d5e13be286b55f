import { formOf } from "../form/index";
import {
  placeTitle,
  type Explanation,
  type ExplanationKind,
  type PlaceKey,
  type RecordedFacts,
} from "../records/index";
import type { RuleId } from "../form/index";
import { cellAddress } from "./addresses";
import type { CellEdit, EditContent } from "./cell-edit";
import type { ReportState } from "./cover";
import { presentFactsFormula } from "./present-facts-formula";
import { statusFormula } from "./record-status-formula";
import { factSeparator, type RecordColumn } from "./record-heads";
import type { FoundExplanation, FoundRemark } from "./read-records";
import type { RecordsSheet } from "./read-records-sheet";
import type { FoundReport } from "./read-workbook";

/** A workbook without the sheet the records stand on: it was made before there was one, or the sheet was deleted. */
export type WithRecords = FoundReport & { readonly recordsSheet: RecordsSheet };

/** A reason with what stood in the cells it speaks of. */
export interface NewExplanation {
  readonly rule: RuleId;
  readonly place: PlaceKey;
  readonly kind: ExplanationKind;
  readonly reason: string;
  readonly by?: string;
  readonly factsThen: RecordedFacts;
}

/**
 * Writes a reason down: in the row of the one it takes the place of, in that of a remark on the same finding, or in
 * a free one. A reason typed beside the same row of 数据核对 is made to read the same.
 */
export function explanationEdits(
  found: WithRecords,
  explanation: NewExplanation,
  before: FoundExplanation | undefined,
): CellEdit[] {
  const { recordsSheet } = found;
  const { rule, place, kind, reason, by, factsThen } = explanation;
  const row =
    before?.source === "records" ? before.at.row : (rowOfRemark(found, rule, place) ?? recordsSheet.freeRow);
  return [
    ...headEdits(found, row, rule, place, [...factsThen.keys()]),
    edit(recordsSheet, row, "kind", kind),
    edit(recordsSheet, row, "reason", reason),
    edit(recordsSheet, row, "by", by ?? null),
    edit(recordsSheet, row, "then", [...factsThen.values()].join(factSeparator)),
    edit(recordsSheet, row, "now", { formula: presentFactsFormula(found, factsThen) }),
    ...notesBeside(found, rule, place)
      .filter((note) => note.reason !== reason)
      .map(({ at }) => ({ place: at, content: reason })),
  ];
}

/** The same list as it is once its free row is written in, for another record in the same step. */
export function withFreeRowTaken(found: WithRecords): WithRecords {
  const { recordsSheet } = found;
  let freeRow = recordsSheet.freeRow + 1;
  while (recordsSheet.writtenRows.has(freeRow)) freeRow += 1;
  return { ...found, recordsSheet: { ...recordsSheet, freeRow } };
}

/** Takes a reason away; a remark in the same row stays. */
export function removalEdits(found: FoundReport, explanation: FoundExplanation): CellEdit[] {
  const { recordsSheet } = found;
  const { rule, place, at } = explanation;
  const notes = notesBeside(found, rule, place)
    .filter(({ at: other, reason }) => other !== at && reason === explanation.reason)
    .map((note) => ({ place: note.at, content: null }));
  if (explanation.source === "checks" || !recordsSheet) return [{ place: at, content: null }, ...notes];
  const isShared = found.remarks.some((remark) => remark.source === "records" && remark.at.row === at.row);
  const columns: RecordColumn[] = isShared
    ? ["kind", "reason", "by", "then", "now"]
    : ["rule", "where", "kind", "reason", "by", "then", "now", "facts"];
  return [...columns.map((column) => edit(recordsSheet, at.row, column, null)), ...notes];
}

/** What a reviewer says of a finding, of a cell, or of a place in words. */
export interface NewRemark {
  readonly rule?: RuleId;
  readonly place?: PlaceKey;
  readonly where: string;
  readonly text: string;
  readonly conclusion?: string;
}

/** Writes a remark down where it stood before, in the row of the reason for the same finding, or in a free one. */
export function remarkEdits(
  found: WithRecords,
  remark: NewRemark,
  before: FoundRemark | undefined,
): CellEdit[] {
  const { recordsSheet } = found;
  const { rule, place, where, text, conclusion } = remark;
  const content = text === "" ? null : text;
  const besides: CellEdit[] = before?.source === "checks" ? [{ place: before.at, content }] : [];
  if (before?.source === "checks" && conclusion === undefined) return besides;
  const explained = found.explanations.find(
    (each) => each.source === "records" && each.rule === rule && each.place === place && place !== undefined,
  );
  const row = before?.source === "records" ? before.at.row : (explained?.at.row ?? recordsSheet.freeRow);
  const isCleared = content === null && conclusion === undefined;
  const named = found.explanations.some((each) => each.source === "records" && each.at.row === row);
  return [
    ...besides,
    ...(named
      ? []
      : isCleared
        ? (["rule", "where", "facts"] as const).map((column) => edit(recordsSheet, row, column, null))
        : place === undefined
          ? [edit(recordsSheet, row, "rule", rule ?? null), edit(recordsSheet, row, "where", where)]
          : headEdits(found, row, rule, place, [])),
    edit(recordsSheet, row, "remark", content),
    edit(recordsSheet, row, "conclusion", conclusion ?? null),
  ];
}

/** 审核结论 on the report as a whole; an empty text takes it away. */
export function conclusionEdits({ recordsSheet }: WithRecords, conclusion: string): CellEdit[] {
  const place = recordsSheet.labels.conclusion;
  return place ? [{ place, content: conclusion === "" ? null : conclusion }] : [];
}

/**
 * Moves the report to another state. At 定稿 what the sheet's own comparison comes to is recorded, with the 核验码;
 * in any other state nothing of it is left. A comparison of an earlier edition is brought up to date, so that it comes
 * to what is recorded.
 */
export function stateEdits(found: FoundReport, state: ReportState, stamp: string): CellEdit[] {
  const { coverPlaces, recordsSheet, final, stampPlace } = found;
  const isFinal = state === "定稿";
  const { recordedAtFinal, presentNow, stampAtFinal } = recordsSheet?.labels ?? {};
  return [
    ...(coverPlaces.state ? [{ place: coverPlaces.state, content: state }] : []),
    ...(recordedAtFinal
      ? [{ place: recordedAtFinal, content: isFinal ? (final.present ?? null) : null }]
      : []),
    ...(isFinal && presentNow && final.comparison !== undefined
      ? [{ place: presentNow, content: { formula: final.comparison } }]
      : []),
    ...(stampAtFinal ? [{ place: stampAtFinal, content: isFinal ? stamp : null }] : []),
    ...(isFinal && stampPlace && found.cover.stamp !== stamp ? [{ place: stampPlace, content: stamp }] : []),
  ];
}

function headEdits(
  found: WithRecords,
  row: number,
  rule: RuleId | undefined,
  place: PlaceKey,
  facts: readonly string[],
): CellEdit[] {
  const { recordsSheet } = found;
  return [
    edit(recordsSheet, row, "rule", rule ?? null),
    edit(recordsSheet, row, "where", placeTitle(formOf(found.report.edition), place)),
    edit(recordsSheet, row, "facts", [place, ...facts].join(factSeparator)),
    ...(hasStatus(found, row) ? [] : [edit(recordsSheet, row, "status", { formula: statusAt(found, row) })]),
  ];
}

/** Rows below those laid out have no formula of their own yet. */
function hasStatus({ recordsSheet }: WithRecords, row: number): boolean {
  return recordsSheet.statusRows.has(row);
}

function statusAt({ recordsSheet: { columns } }: WithRecords, row: number): string {
  const at = (column: RecordColumn) => cellAddress(row, columns[column]);
  return statusFormula({
    kind: at("kind"),
    reason: at("reason"),
    by: at("by"),
    then: at("then"),
    now: at("now"),
  });
}

function edit(
  { sheet, columns }: RecordsSheet,
  row: number,
  column: RecordColumn,
  content: EditContent,
): CellEdit {
  return { place: { sheet, row, column: columns[column] }, content };
}

function rowOfRemark(
  { remarks, explanations }: FoundReport,
  rule: RuleId,
  place: PlaceKey,
): number | undefined {
  const row = remarks.find((each) => each.source === "records" && each.rule === rule && each.place === place)
    ?.at.row;
  return explanations.some((each) => each.source === "records" && each.at.row === row) ? undefined : row;
}

/** Reasons typed in 数据核对 for the same finding. */
function notesBeside(
  { explanations, takenOver }: FoundReport,
  rule: Explanation["rule"],
  place: Explanation["place"],
): readonly FoundExplanation[] {
  return [...explanations, ...takenOver].filter(
    (each) => each.source === "checks" && each.rule === rule && each.place === place,
  );
}

import { cellTitle, formOf, type CellName } from "../../form/index";
import {
  countLedger,
  describeCounts,
  describeStage,
  type Reading,
  type ReadReport,
} from "../../collection/index";
import {
  describeAlteration,
  findAlterations,
  foreignFormulas,
  identifyReport,
  missingTables,
  readSummary,
  readWorkbookReport,
  type AlterationKind,
  type FoundReport,
  type FoundSummary,
  type Grid,
} from "../../sheet/index";
import { checkFound } from "../check-found";
import { problemSentence } from "../tell-problem";
import { looksAltered } from "./looks-altered";
import { readWordSubmission } from "./read-word-submission";
import { words } from "./wording";

/**
 * Reads one file that came in, whatever it is, and checks its report as one that is submitted. A file that cannot be
 * read comes back as one, with the reason; only a mistake of ours throws.
 */
export async function readSubmission(bytes: Uint8Array, today: Date): Promise<Reading> {
  const { readWorkbook } = await import("../../workbooks/index");
  try {
    return readGrid(readWorkbook(bytes), today);
  } catch (error) {
    const isWord = error instanceof Error && "code" in error && error.code === "IS_DOCUMENT";
    if (isWord) return readWordSubmission(bytes, today);
    const reason = problemSentence(error);
    if (reason === undefined) throw error;
    return { kind: "unread", reason };
  }
}

/** Characters of a unit's name; the longest there are have some fifty. */
const longestUnit = 100;

function readGrid(grid: Grid, today: Date): Reading {
  const identity = identifyReport(grid);
  const { copies, years, headingYear } = identity;
  const named = identity.unit !== undefined && { unit: identity.unit };
  if (copies.length > 1 || years.length > 1) {
    const sheets = copies
      .map(({ sheetName, hidden }) => (hidden ? words.hiddenSheet(sheetName) : words.sheet(sheetName)))
      .join("、");
    const reason = years.length > 1 ? words.severalYears(years, sheets) : words.severalTables(sheets);
    return { kind: "unread", reason, ...named, ...(years.length > 1 && { years }) };
  }
  const found = readWorkbookReport(grid);
  if (!found) return { kind: "unread", reason: words.noTables(missingTables(grid)), ...named };
  const written = (identity.unit ?? "").replace(/[\r\n\u2028\u2029]+/g, "");
  const unit = written.slice(0, longestUnit);
  const { year } = identity;
  // Where 封面 is gone, a table's own heading says who reports and when.
  const report = { ...found.report, unit, year: year ?? found.report.year };
  const submitted = {
    ...found,
    report,
    cover: { ...found.cover, state: found.cover.state === "定稿" ? "定稿" : "送审稿" },
  };
  const { cover } = found;
  const summary = readSummary(grid, formOf(report.edition));
  const stage = summary && describeStage(summary.ledger, summary.incomplete);
  const { check, settlement, present } = checkFound(submitted, today);
  // 主管部门同意保留: the office itself let the finding stand.
  const settled = check.findings.filter((finding) => settlement.answers.get(finding)?.settles === true);
  const kept = settled.filter(({ level }) => level === "hard");
  const alterations = looksAltered(grid, found) ? findAlterations(grid, found) : [];
  return {
    kind: "report",
    source: "workbook",
    report,
    check,
    context: present.context,
    ...(found.incomplete && { incomplete: new Set(found.incomplete.keys()) }),
    kept: new Set(kept),
    explained: new Set(settled.filter(({ level }) => level === "soft")),
    alterations: alterations.filter(({ kind }) => ofTheForm.includes(kind)).map(describeAlteration),
    formulaTotals: found.formulaTotals,
    ...(summary && { isSummary: true as const }),
    ...(stage !== undefined && { stage }),
    ...(unit !== "" && { unit }),
    ...(cover.unitCode !== undefined && { unitCode: cover.unitCode }),
    ...(year !== undefined && { year }),
    ...(headingYear !== undefined && { headingYear }),
    ...(cover.reportDate !== undefined && { reportDate: cover.reportDate }),
    ...asksOf(grid, found, summary?.sums),
    remarks: [
      ...(written.length > longestUnit ? [words.unitCut(longestUnit)] : []),
      ...(stage !== undefined ? [words.stageSummary(stage)] : []),
      ...(summary && stage === undefined
        ? [words.wholeSummary(describeCounts(countLedger(summary.ledger)))]
        : []),
      ...remarksOn(grid, found, summary?.sums),
      ...(kept.length > 0 ? [words.kept(kept.length)] : []),
      ...alterations.filter(({ kind }) => toKnow.includes(kind)).map(describeAlteration),
    ],
  };
}

/** Excel shows such a figure, so that “fill in 0” would be read as a mistake of the office's. */
function asksOf(
  grid: Grid,
  found: FoundReport,
  sums: FoundSummary["sums"] | undefined,
): Pick<ReadReport, "asks"> {
  const { blank } = foreignFormulas(grid, found, sums);
  const [first] = blank;
  if (first === undefined) return {};
  return { asks: [words.saveFormulas(blank.length, cellTitle(formOf(found.report.edition), first))] };
}

/** What makes the tables another form and is no finding of the check. */
const ofTheForm: readonly AlterationKind[] = ["merged", "unmerged"];
/** What the office should know, though the figures can be read. */
const toKnow: readonly AlterationKind[] = ["hiddenRow", "hiddenColumn", "hiddenSheet", "missingSheet"];

function remarksOn(grid: Grid, found: FoundReport, sums: FoundSummary["sums"] | undefined): string[] {
  const form = formOf(found.report.edition);
  const { counted, blank } = foreignFormulas(grid, found, sums);
  const told = (names: readonly CellName[], sentence: (count: number, first: string) => string) => {
    const [first] = names;
    return first === undefined ? [] : [sentence(names.length, cellTitle(form, first))];
  };
  const [missing] = found.incomplete ?? [];
  return [
    ...(missing
      ? [words.incompleteBelow(found.incomplete?.size ?? 0, cellTitle(form, missing[0]), missing[1])]
      : []),
    ...told(counted, words.ownFormulas),
    ...told(blank, words.formulasWithoutResult),
  ];
}

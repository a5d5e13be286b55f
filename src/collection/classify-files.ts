import {
  cellTitle,
  cellsOf,
  editionOfYear,
  figurePlaces,
  formOf,
  type CellName,
  type EditionId,
} from "../form/index";
import { figureText } from "../figures/index";
import { describeFinding, type Finding } from "../validation/index";
import type { Body, Roster } from "./body";
import { checkWithLastYear } from "./check-with-last-year";
import type { CollectedFile } from "./collected-file";
import { districtFinding } from "./district-findings";
import { districtSentences } from "./district-wording";
import type { LastYearOf } from "./last-year-of-units";
import { sameUnits } from "./same-units";
import { bodiesFitting, matchBody, type BodyMatch } from "./match-body";
import { nameKey, shortNameKey } from "./name-key";
import { latestFirst } from "./order-of-arrival";
import type { ReadReport, ReceivedFile } from "./received-file";
import { words } from "./wording";

/** What is collected: the year, and the list of bodies where there is one. */
export interface Collecting {
  readonly year: number;
  readonly roster?: Roster;
  /** The name of the office that collects, where it is known. */
  readonly office?: string;
  /** Last year's reports of the units, where the office has them. */
  readonly lastYearOf?: LastYearOf;
}

/**
 * Judges every file that came in; none is left out. In this order: cannot be read, not of this year, not on the list,
 * not the latest of its unit, tables altered, something that must be mended; what is left may be added up.
 *
 * The order of the result is that of the files given, and what becomes of a file does not hang on it.
 */
export function classifyFiles(files: readonly ReceivedFile[], collecting: Collecting): CollectedFile[] {
  const judged = files.map((received) => identify(received, collecting));
  const counting = withoutDuplicates(judged, collecting.roster === undefined);
  return counting.map((file) => (file.state === "可汇总" && file.read ? judgeReport(file, file.read) : file));
}

function identify(
  received: ReceivedFile,
  { year, roster, office = "", lastYearOf }: Collecting,
): CollectedFile {
  const { reading, file } = received;
  const ends = { received, findings: [], remarks: [] };
  if (reading.kind === "unread") {
    const { unit = "" } = reading;
    const body = roster && matchBody(roster, { unit, fileName: file });
    const state = reading.years && !reading.years.includes(year) ? "年度不符" : "无法读取";
    return { ...ends, ...ofBody(body, unit), state, reason: reading.reason };
  }
  const { unit: written = "" } = reading;
  const match =
    roster &&
    matchBody(roster, {
      unit: written,
      ...(reading.unitCode !== undefined && { unitCode: reading.unitCode }),
      fileName: baseName(file),
    });
  const remark = match && match.by !== "name" ? words.matched(match.body.name, written, match.by) : "";
  const read = checkWithLastYear(reading, lastYearOf?.(match?.body.name ?? "", written));
  const known: Omit<CollectedFile, "state" | "reason"> = {
    ...ends,
    ...ofBody(match, roster ? written : written || stem(file)),
    read,
    findings: read.check.findings,
    remarks: [...(remark === "" ? [] : [remark]), ...reading.remarks],
  };
  if (reading.year === undefined) return { ...known, state: "年度不符", reason: words.noYear(year) };
  if (reading.headingYear !== undefined)
    return { ...known, state: "年度不符", reason: words.twoYears(reading.year, reading.headingYear) };
  if (reading.year !== year)
    return { ...known, state: "年度不符", reason: words.otherYear(reading.year, year) };
  if (roster && !match) {
    if (written === "") return { ...known, state: "不在报送名单", reason: words.nameless };
    const fitting = bodiesFitting(roster, written).map(({ name }) => name);
    if (fitting.length > 1)
      return { ...known, state: "不在报送名单", reason: words.severalFit(written, fitting) };
    const reasonToUnit = words.notOnRosterToUnit(written);
    return { ...known, state: "不在报送名单", reason: words.notOnRoster(written), reasonToUnit };
  }
  // Its sums would be added to what they are the sums of.
  const isOwn = match
    ? match.body.kind === "government"
    : shortNameKey(written) !== "" && shortNameKey(written) === shortNameKey(office);
  if (reading.isSummary && isOwn) return { ...known, state: "重复报送", reason: words.ownSummary };
  return { ...known, state: "可汇总", reason: "" };
}

function ofBody(match: BodyMatch | undefined, otherwise: string) {
  return match ? { unit: match.body.name, body: match.body, matchedBy: match.by } : { unit: otherwise };
}

/**
 * The latest of a unit's files goes on; a Word report beside a workbook is no second submission of its own. Where no
 * list tells, 罗云乡 and 罗云乡人民政府 with the same figures are one unit.
 */
function withoutDuplicates(files: readonly CollectedFile[], byShortName: boolean): CollectedFile[] {
  const counting = files.filter(({ state }) => state === "可汇总");
  const decided = new Map<CollectedFile, CollectedFile>();
  for (const same of filesByUnit(counting, byShortName)) {
    if (same.length < 2) continue;
    const workbooks = same.filter(({ read }) => read?.source === "workbook");
    const { files: arrivals, because } = latestFirst(workbooks.length > 0 ? workbooks : same);
    const [counts, before] = arrivals;
    if (!counts) continue;
    const others = same.filter((file) => file !== counts);
    const names = [counts, ...others].map(({ received }) => received.file);
    const [newest = "", ...older] = names;
    decided.set(counts, {
      ...counts,
      remarks: [words.newest(older), ...counts.remarks],
      sameUnit: names,
      ...(before && earlierSubmission(before)),
    });
    for (const other of others) {
      const isBeside = workbooks.length > 0 && other.read?.source === "word";
      const isOther = nameKey(other.unit) !== nameKey(counts.unit);
      const reason = isBeside
        ? words.wordBeside(newest)
        : isOther
          ? words.sameUnderOtherName(other.unit, counts.unit, newest)
          : words.older(newest, because);
      decided.set(other, { ...other, unit: counts.unit, state: "重复报送", reason, sameUnit: names });
    }
  }
  return files.map((file) => decided.get(file) ?? file);
}

function filesByUnit(files: readonly CollectedFile[], byShortName: boolean): CollectedFile[][] {
  const byName = new Map<string, CollectedFile[]>();
  for (const file of files) {
    const key = nameKey(file.unit);
    byName.set(key, [...(byName.get(key) ?? []), file]);
  }
  const groups = [...byName.values()];
  return byShortName ? sameUnits(groups) : groups;
}

/** The rules on a unit's own report hold for both, so that what was mended shows as resolved. */
function earlierSubmission({ received: { file }, read, body, findings }: CollectedFile) {
  if (!read) return {};
  return { earlier: { file, read, findings: [...districtRulesOn(body, read), ...findings] } };
}

function judgeReport(file: CollectedFile, read: ReadReport): CollectedFile {
  const form = formOf(read.report.edition);
  const findings = [...districtRulesOn(file.body, read), ...file.findings];
  const told = { ...file, findings };
  if (read.report.edition !== editionOfYear(read.report.year)) {
    // Figures of one form have no place in the sums of the other, even where the notice allowed either.
    const right = formOf(editionOfYear(read.report.year)).notice;
    return { ...told, state: "退回", reason: words.otherEdition(form.notice, read.report.year, right) };
  }
  const altered = findings.filter(({ rule }) => rule === "F-ROWS");
  const alterations = [
    ...altered.map((finding) => describeFinding(form, finding)),
    ...(read.alterations ?? []),
  ];
  if (alterations.length > 0) {
    const reason = words.tampered(alterations);
    return { ...told, state: "表样被改动", reason };
  }
  // Tables alone can be added up: the texts often come as a Word file of their own.
  const { overview, problems, other } = read.report.narrative;
  const hasTexts = overview.length + problems.length + other.length > 0;
  const hard = findings.filter(
    (finding) =>
      finding.level === "hard" &&
      read.kept?.has(finding) !== true &&
      (hasTexts || !finding.rule.startsWith("N-")),
  );
  const [first] = hard;
  if (!first) return hasTexts ? told : { ...told, remarks: [...told.remarks, words.withoutTexts] };
  return { ...told, state: "退回", reason: words.toMend(hard.length, describeFinding(form, first)) };
}

/** What only the office can say of one report. */
function districtRulesOn(body: Body | undefined, read: ReadReport): Finding[] {
  return [...rulesOfOthers(body, read), ...unfinishedSummary(read)];
}

/** C-MISS, one level down: a summary to which units are missing. */
function unfinishedSummary({ stage }: ReadReport): Finding[] {
  if (stage === undefined) return [];
  return [districtFinding("C-MISS", { cells: [], sentence: districtSentences.stage(stage) })];
}

/** C-REG: 规章 come from the government itself, or from governments below it, whatever the unit's own level says. */
function rulesOfOthers(body: Body | undefined, { report }: ReadReport): Finding[] {
  if (!body || body.kind === "government" || body.kind === "lower") return [];
  const form = formOf(report.edition);
  return ruleCells(report.edition).flatMap((name): Finding[] => {
    const figure = report.figures.get(name);
    if (figure?.state !== "number" || figure.value === 0) return [];
    const kind = figurePlaces(form).get(name)?.cell.kind ?? "count";
    const sentence = words.rulesOfGovernment(cellTitle(form, name), figureText(figure, kind));
    return [districtFinding("C-REG", { cells: [name], expected: 0, actual: figure.value, sentence })];
  });
}

/** The cells of 规章, as the rule on who may make them names them. */
function ruleCells(edition: EditionId): CellName[] {
  const form = formOf(edition);
  const names = form.rules.flatMap((rule) =>
    rule.id === "T2-REG" && rule.kind === "condition"
      ? rule.cases.flatMap(({ flagWhen }) => cellsOf(flagWhen))
      : [],
  );
  return [...new Set(names)];
}

function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
}

function stem(file: string): string {
  return baseName(file).replace(/\.[^.]*$/, "");
}

import { formOf, type CellName } from "../form/index";
import { stampOf } from "../figures/index";
import { problemsInOrder, withoutOtherSuspects, type Finding, type Problem } from "../validation/index";
import { alterationPoints, notLookedAt, type ToldAlterations } from "./alteration-points";
import type { Comparison } from "./compare-reports";
import { fullSentence } from "./full-sentence";
import type { Reply, ReplyFrame, ReplyGroup, ReplyPoint } from "./reply";
import type { ReportVersion } from "./report-version";
import { spokenDate, spokenDeadline } from "./spoken-date";
import { words } from "./wording";

/** What stands beside a finding. */
export interface FindingNote {
  /** 审核意见, the reviewer's own words. */
  readonly remark?: string;
  /**
   * `settled`: explained, or kept with consent, as it stands now; `lapsed`: its figures changed since; `passed`: the
   * reviewer lets it pass, and with it all that the same slip has broken.
   */
  readonly answer?: "settled" | "lapsed" | "passed";
}

/** A remark of the reviewer's own, on a place or on the report. */
export interface FreeLine {
  /** The place as it is told: `cellTitle` of a figure, 文字部分第一部分; absent for the report as a whole. */
  readonly where?: string;
  readonly text: string;
}

export interface RemarksSource extends Pick<ReportVersion, "report" | "check"> {
  /** Totals that their own formula fills. */
  readonly formulaTotals: ReadonlySet<CellName>;
  readonly noteOf?: (finding: Finding) => FindingNote;
  readonly lines?: readonly FreeLine[];
  /** 审核结论. */
  readonly conclusion?: string;
  /** Absent where there is no form of ours to look at, as in a Word. */
  readonly alterations?: ToldAlterations;
  /** With the version handed in before, when there is one. */
  readonly comparison?: Comparison;
  readonly frame: ReplyFrame;
}

/**
 * 审核意见 for a unit: what is to be mended and what is to be explained, by cause, blanks a line a table, then the
 * reviewer's own lines, the conclusion, the deadline and whom to ask. What is explained as it stands is left out
 * unless the reviewer remarks on it, and so is a 提示.
 */
export function composeRemarks(source: RemarksSource): Reply {
  const { report, frame, comparison } = source;
  const groups = groupsOf(source);
  const count = (heading: string) => groups.find((group) => group.heading === heading)?.points.length ?? 0;
  const [toMend, toExplain] = [count(words.toMend), count(words.toExplain)];
  const opening = words.opening({
    year: report.year,
    stamp: stampOf(report),
    again: comparison !== undefined,
  });
  const counted = words.counted(toMend, toExplain);
  const found =
    counted !== "" ? words.has(counted) : groups.length > 0 ? words.onlyRemarks : words.nothingFound;
  const conclusion = fullSentence(source.conclusion ?? "");
  const deadline = spokenDeadline(frame.deadline ?? "");
  const contact = fullSentence(frame.contact ?? "");
  const asked = [toMend > 0, toExplain > 0] as const;
  return {
    title: words.remarksTitle(report.year),
    addressee: report.unit.trim(),
    opening: `${opening}${found}`,
    groups,
    closing: [
      ...notLookedAt(source.alterations ?? []),
      ...(conclusion === "" ? [] : [words.conclusion(conclusion)]),
      ...(deadline !== "" && groups.length > 0
        ? [words.resubmitBy(deadline, ...asked)]
        : toMend + toExplain > 0
          ? [words.resubmit(...asked)]
          : []),
      ...(contact === "" ? [] : [words.contact(contact)]),
    ],
    office: (frame.office ?? "").trim(),
    date: spokenDate(frame.date),
  };
}

function groupsOf(source: RemarksSource): ReplyGroup[] {
  const { report, check, formulaTotals, alterations = [], lines = [] } = source;
  const form = formOf(report.edition);
  const told = problemsInOrder(form, report.figures, check, formulaTotals).filter((problem) =>
    isTold(problem, source),
  );
  const points = (belongs: (problem: Problem) => boolean) =>
    told.filter(belongs).map((problem) => pointOf(problem, source));
  const groups = [
    {
      heading: words.toMend,
      points: [
        ...alterationPoints(alterations),
        ...points(({ level }) => level === "hard" || level === "blank"),
      ],
    },
    { heading: words.toExplain, points: points(({ level }) => level === "soft") },
    {
      heading: words.otherRemarks,
      points: [...points(({ level }) => level === "hint"), ...lines.flatMap(freePoint)],
    },
  ];
  return groups.filter((group) => group.points.length > 0);
}

function isTold({ level, findings }: Problem, { noteOf }: RemarksSource): boolean {
  if (level === "blank") return true;
  const notes = findings.map((finding) => noteOf?.(finding) ?? {});
  if (notes.some(({ answer }) => answer === "passed")) return false;
  if (notes.some(({ remark = "" }) => remark.trim() !== "")) return true;
  return level !== "hint" && notes.some(({ answer }) => answer !== "settled");
}

/** A sum that stands alone keeps its likely cause in the same paragraph; several of one slip stand below it. */
function pointOf(problem: Problem, { noteOf, comparison }: RemarksSource): ReplyPoint {
  const { sentence, findings, details, suspects, cell } = problem;
  const notes = findings.map((finding) => noteOf?.(finding) ?? {});
  const known = new Set(comparison?.findings.remaining.map(({ later }) => later));
  const remarks = [...new Set(notes.map(({ remark = "" }) => fullSentence(remark)))];
  const text = [
    ...(findings.length > 1 && suspects.length > 0 ? [words.brokenSums(findings.length)] : []),
    withoutOtherSuspects(sentence),
    ...(findings.length > 1 ? [] : details.map(withoutOtherSuspects)),
    ...(findings.some((finding) => known.has(finding)) ? [words.pointedOutBefore] : []),
    ...(notes.some(({ answer }) => answer === "lapsed") ? [words.explanationLapsed] : []),
    ...remarks,
  ];
  return {
    text: text.join(""),
    details: findings.length > 1 ? details : [],
    findings,
    ...(cell !== undefined && { cell }),
  };
}

function freePoint({ where = "", text }: FreeLine): ReplyPoint[] {
  const sentence = fullSentence(text);
  if (sentence === "") return [];
  return [{ text: where.trim() === "" ? sentence : `${where.trim()}：${sentence}`, details: [] }];
}

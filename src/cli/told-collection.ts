import { figurePlaces, formOf } from "../form/index";
import { numberOf } from "../figures/index";
import {
  compareResubmission,
  countReports,
  toldRoster,
  type AnswerNote,
  type MadeSummary,
} from "../app/index";
import type { CollectedFile } from "../collection/index";
import type { ToldComparison } from "../review/index";
import { toldFinding, type ToldFinding } from "../validation/index";

interface ToldFile {
  readonly file: string;
  readonly state: string;
  readonly unit: string;
  readonly reason?: string;
  readonly remarks?: readonly string[];
  readonly findings?: readonly ToldFinding[];
  /** Against the file the unit sent before. */
  readonly resubmission?: ToldResubmission;
}

interface ToldResubmission extends Omit<ToldComparison, "facts"> {
  readonly earlierFile: string;
}

/** A collection as JSON: the sums, every file, who is missing, what was found, and what is sent back. */
export function toldCollection(
  { collection, content, sumFindings, remarks }: MadeSummary,
  answers: readonly AnswerNote[] | undefined,
) {
  const { edition, year, consolidation, files, missing, findings, similar, roster } = collection;
  const form = formOf(edition);
  const figures = Object.fromEntries(
    [...figurePlaces(form)].map(([name, { cell }]) => {
      const figure = consolidation.figures.get(name);
      return [name, figure?.state === "number" ? numberOf(figure.value, cell.kind) : null];
    }),
  );
  return {
    consolidated: {
      unit: content.report.unit,
      edition,
      year,
      figures,
      ...(consolidation.incomplete.size > 0 && { incomplete: Object.fromEntries(consolidation.incomplete) }),
    },
    ...(roster && { roster: { count: roster.length, read: toldRoster(roster) } }),
    files: files.map(toldFile),
    counts: countReports(content.ledger),
    missing: missing.map(({ name }) => name),
    findings: [...findings, ...sumFindings].map((finding) => toldFinding(form, finding)),
    ...(remarks.length > 0 && { remarks }),
    ...(similar.length > 0 && { similar }),
    ...(answers && {
      answers: answers.map(({ name, unit, kind, textOnly }) => ({
        file: name,
        unit,
        kind,
        ...(textOnly !== undefined && { textOnly }),
      })),
    }),
  };
}

function toldFile(collected: CollectedFile): ToldFile {
  const { received, state, unit, reason, remarks, findings, read } = collected;
  return {
    file: received.file,
    state,
    unit,
    ...(reason !== "" && { reason }),
    ...(remarks.length > 0 && { remarks }),
    ...(read &&
      findings.length > 0 && {
        findings: findings.map((finding) => toldFinding(formOf(read.report.edition), finding)),
      }),
    ...toldResubmission(collected),
  };
}

function toldResubmission(collected: CollectedFile): Pick<ToldFile, "resubmission"> {
  const resubmission = compareResubmission(collected);
  if (!resubmission) return {};
  const { summary, appeared, remaining, resolved, figures, texts } = resubmission.told;
  return {
    resubmission: { earlierFile: resubmission.file, summary, appeared, remaining, resolved, figures, texts },
  };
}

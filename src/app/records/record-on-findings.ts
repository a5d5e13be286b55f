import { factsOfFinding, placeOfFinding, type Answer, type ExplanationKind } from "../../records/index";
import {
  explanationEdits,
  withFreeRowTaken,
  type CellEdit,
  type FoundExplanation,
  type FoundReport,
  type WithRecords,
} from "../../sheet/index";
import type { Finding } from "../../validation/index";
import { checkFound } from "../check-found";
import { checkReport } from "../check-report";
import { UserProblem } from "../report-workbook";
import type { CheckedReport, Session } from "../session";
import { noReport } from "../wording";
import { findingGone, noRecordsSheet } from "./wording";

/** The report as it stands at this moment: what is written down must be what stands there. */
export async function checkNow(session: Session): Promise<CheckedReport> {
  const found = await session.workbook.read();
  if (!found) throw new UserProblem(noReport);
  return checkFound(found, new Date());
}

/** A report with a sheet to write records on. Throws UserProblem where there is none. */
export function withRecords(found: FoundReport): WithRecords {
  const { recordsSheet } = found;
  if (!recordsSheet) throw new UserProblem(noRecordsSheet);
  return { ...found, recordsSheet };
}

/** The finding the user meant, among those that are found now. Throws UserProblem where it is gone. */
export function sameFinding({ check }: CheckedReport, meant: Finding): Finding {
  const same = check.findings.filter(
    (finding) => finding.rule === meant.rule && placeOfFinding(finding) === placeOfFinding(meant),
  );
  const finding =
    same.find((each) => each.text === meant.text && each.sentence === meant.sentence) ?? same[0];
  if (!finding) throw new UserProblem(findingGone);
  return finding;
}

/** Reason and consent as the user gave them. */
export interface GivenReason {
  readonly kind: ExplanationKind;
  readonly reason: string;
  readonly by?: string;
}

/** Writes a reason for one or several findings, each with its figures as they stand now, as one step. */
export async function recordOnFindings(
  session: Session,
  meant: readonly Finding[],
  given: (answer: Answer<FoundExplanation> | undefined) => GivenReason,
  label: string,
): Promise<void> {
  const checked = await checkNow(session);
  let found = withRecords(checked.found);
  const edits: CellEdit[] = [];
  for (const each of meant) {
    const finding = sameFinding(checked, each);
    const answer = checked.settlement.answers.get(finding);
    const own = explanationEdits(
      found,
      {
        rule: finding.rule,
        place: placeOfFinding(finding),
        factsThen: factsOfFinding(finding, checked.present),
        ...given(answer),
      },
      replaced(answer, finding),
    );
    edits.push(...own);
    if (own[0]?.place.row === found.recordsSheet.freeRow) found = withFreeRowTaken(found);
  }
  await writeStep(session, edits, label);
}

/** A row that was typed for several findings stays for the others. */
function replaced(
  answer: Answer<FoundExplanation> | undefined,
  finding: Finding,
): FoundExplanation | undefined {
  const before = answer?.explanation;
  return before?.rule === finding.rule || before?.place !== undefined ? before : undefined;
}

export async function writeStep(session: Session, edits: readonly CellEdit[], label: string): Promise<void> {
  await session.workbook.write(edits, label);
  await checkReport(session);
}

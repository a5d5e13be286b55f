import { formOf, type CellName, type Level } from "../form/index";
import type { UnitReport } from "../figures/index";
import {
  describeCause,
  findCauses,
  type Unverified,
  toldFinding,
  type ToldFinding,
} from "../validation/index";
import { alterationsIn, checkFound, problemSentence, type ToldAlteration } from "../app/index";
import { UsageProblem, type Command, type ExitCode, type Output } from "./command";
import { openReport } from "./files";
import { suspectsOf, type ToldSuspect } from "./suspects";
import { settledBy, toldRecords, type SettledBy, type ToldRecords } from "./told-records";
import {
  alterationsHead,
  anotherPreviousYear,
  counted,
  explained,
  toldInText,
  workbooksAsked,
} from "./wording";

/** What `check --json` says of one file. */
type CheckedFile =
  | ({
      readonly file: string;
      readonly unit: string;
      readonly year: number;
      readonly edition: string;
      readonly state: string;
      readonly blanks: readonly CellName[];
      readonly findings: readonly (ToldFinding & { readonly settled?: SettledBy })[];
      readonly unverified: readonly Unverified[];
      readonly suspects: readonly ToldSuspect[];
      readonly alterations: readonly ToldAlteration[];
    } & ToldRecords)
  | { readonly file: string; readonly error: string };

/** A checked file with what is told of it in words only. */
interface Checked {
  readonly entry: CheckedFile;
  /** A sentence for each cause of broken sums. */
  readonly causes: readonly string[];
}

/** nianbao check: every file's blanks and findings, worst first. */
export const check: Command = {
  name: "check",
  usage: "nianbao check 文件.xlsx… [--previous 上年.xlsx] [--json]",
  async run(options, output) {
    if (options.words.length === 0) throw new UsageProblem(workbooksAsked);
    const lastYear = options.values.get("previous");
    const previous = lastYear === undefined ? undefined : (await openReport(lastYear)).found.report;
    const checked: Checked[] = [];
    for (const file of options.words) checked.push(await checkFile(file, previous));
    const entries = checked.map(({ entry }) => entry);
    if (options.values.has("json")) output.out(JSON.stringify(entries, null, 2));
    else for (const one of checked) print(one, output);
    return exitCodeOf(entries);
  },
};

async function checkFile(file: string, previous: UnitReport | undefined): Promise<Checked> {
  try {
    const opened = await openReport(file);
    const { found } = opened;
    const { report, cover } = found;
    if (previous && previous.year !== report.year - 1) {
      throw new UsageProblem(anotherPreviousYear(report.year, previous.year));
    }
    const checked = checkFound(found, new Date(), previous);
    const outcome = checked.check;
    const form = formOf(report.edition);
    const causes = findCauses(form, report.figures, outcome, {
      formulaTotals: found.formulaTotals,
      ...(outcome.previous && { previous: outcome.previous }),
    });
    const entry = {
      file,
      unit: report.unit,
      year: report.year,
      edition: report.edition,
      state: cover.state ?? "草稿",
      blanks: outcome.blanks,
      findings: outcome.findings.map((finding) => {
        const settled = settledBy(checked, finding);
        return { ...toldFinding(form, finding), ...(settled && { settled }) };
      }),
      unverified: outcome.unverified,
      suspects: suspectsOf(form, causes),
      alterations: alterationsIn(opened),
      ...toldRecords(checked),
    };
    return { entry, causes: causes.map((cause) => describeCause(form, report.figures, cause)) };
  } catch (error) {
    const sentence = error instanceof UsageProblem ? error.message : problemSentence(error);
    if (sentence === undefined) throw error;
    return { entry: { file, error: sentence }, causes: [] };
  }
}

function print({ entry, causes }: Checked, output: Output): void {
  if ("error" in entry) {
    output.error(`${entry.file}：${entry.error}`);
    return;
  }
  const { blanks, findings, unverified, alterations } = entry;
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length;
  const counts = {
    blanks: blanks.length,
    hard: count("hard"),
    soft: count("soft"),
    unverified: unverified.length,
    kept: findings.filter(({ settled }) => settled === "kept").length,
    explained: findings.filter(({ settled }) => settled === "explained").length,
  };
  output.out(counted(entry.file, entry.unit, entry.year, counts));
  for (const { message, rule, settled } of findings) output.out(toldInText(message, rule, settled));
  for (const cause of causes) output.out(`  ${cause}`);
  for (const { kind, reason, by, status } of entry.explanations)
    output.out(explained(kind, status, reason, by));
  if (alterations.length > 0) output.out(alterationsHead(alterations.length));
  for (const { message } of alterations) output.out(`    ${message}`);
}

/** A 必须改正 that 主管部门 agreed to keep is done: scripts that wait for 0 may publish what 定稿 allows. */
function exitCodeOf(checked: readonly CheckedFile[]): ExitCode {
  if (checked.some((one) => "error" in one)) return 2;
  return checked.some(
    (one) => "findings" in one && one.findings.some(({ level, settled }) => level === "hard" && !settled),
  )
    ? 1
    : 0;
}

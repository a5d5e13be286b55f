import { stat } from "node:fs/promises";
import { formOf } from "../form/index";
import {
  compareResubmission,
  countReports,
  describeCounts,
  describeSimilarText,
  framesFor,
  lastYearIn,
  makeSummary,
  openRoster,
  openSummary,
  problemSentence,
  toldAnswers,
  toldRoster,
  writeSummaryFile,
} from "../app/index";
import type { AnswerNote, MadeSummary, OpenedSummary } from "../app/index";
import { describeFinding } from "../validation/index";
import { required, UsageProblem, type Command, type ExitCode, type Output } from "./command";
import { readBytes, reasonOf, writeBytes } from "./files";
import { keepCopy } from "./keep-copy";
import { receiveFolder } from "./receive-folder";
import { toldCollection } from "./told-collection";
import { emptyFolder, writeAnswers } from "./write-answers";
import { yearOption } from "./year-option";
import {
  anotherLastYear,
  cannotOpenSummary,
  cannotReadFile,
  collected,
  copyKept,
  folderAsked,
  listRead,
  missingUnits,
  notOurSummary,
  otherFileThere,
} from "./wording";

/** nianbao collect: reads every file of a folder, says what became of each, and writes the summary and the answers. */
export const collect: Command = {
  name: "collect",
  usage:
    "nianbao collect 文件夹 --year 年度 [--roster 名单.csv] [--unit 汇总单位] [--last 上年汇总表.xlsx] [--last-year 上年年报文件夹] --out 汇总表.xlsx [--answers 退回件文件夹] [--deadline 期限] [--contact 联系人] [--office 审核单位] [--json]",
  async run(options, output) {
    const [folder, ...others] = options.words;
    if (folder === undefined || others.length > 0) throw new UsageProblem(folderAsked);
    const { values } = options;
    const year = yearOption(options);
    const out = required(options, "out");
    const rosterFile = values.get("roster");
    const roster = rosterFile === undefined ? undefined : await openRoster(await readBytes(rosterFile));
    const lastFile = values.get("last");
    const given = lastFile === undefined ? undefined : await summaryIn(lastFile);
    if (given && given.own.report.year !== year - 1)
      throw new UsageProblem(anotherLastYear(given.own.report.year, year - 1));
    const unit = values.get("unit");
    const before = await existingSummary(out);
    const answersTo = values.get("answers");
    if (answersTo !== undefined) await emptyFolder(answersTo, folder);
    const today = new Date();
    const lastFolder = values.get("last-year");
    const last =
      lastFolder === undefined
        ? undefined
        : await lastYearIn(await receiveFolder(lastFolder, [out, rosterFile, lastFile], today), year);
    for (const sentence of last?.leftOut ?? []) output.error(sentence);
    const lastYear = given ?? last?.summary;
    const files = await receiveFolder(folder, [out, rosterFile, lastFile], today);
    const made = makeSummary({
      files,
      year,
      today,
      ...(roster && { roster }),
      ...(unit !== undefined && { unit }),
      ...(before && { before }),
      ...(lastYear && { lastYear }),
      ...(last && { lastYearReports: last.reports }),
    });
    const sender = {
      office: values.get("office") ?? "",
      deadline: values.get("deadline") ?? "",
      contact: values.get("contact") ?? "",
    };
    const { bytes } = await writeSummaryFile(made.content, sender.deadline);
    const copies = made.isCarriedInPart ? [copyKept(await keepCopy(out, today))] : [];
    const told = { ...made, remarks: [...made.remarks, ...copies] };
    await writeBytes(out, bytes);
    const answers =
      answersTo === undefined
        ? undefined
        : await writeAnswers(answersTo, made.collection, framesFor(made.content.ledger, sender, today));
    if (values.has("json")) output.out(JSON.stringify(toldCollection(told, answers), null, 2));
    else print(told, answers, out, output);
    return exitCodeOf(made);
  },
};

async function summaryIn(file: string): Promise<OpenedSummary> {
  const summary = await openSummary(await readBytes(file));
  if (!summary) throw new UsageProblem(notOurSummary(file));
  return summary;
}

/** The summary that stands where the new one goes; nothing else is overwritten. */
async function existingSummary(out: string): Promise<OpenedSummary | undefined> {
  const bytes = await bytesThere(out);
  if (bytes === undefined || bytes.length === 0) return undefined;
  const summary = await openSummary(bytes).catch((error: unknown) => {
    const sentence = problemSentence(error);
    if (sentence === undefined) throw error;
    throw new UsageProblem(cannotOpenSummary(out, sentence), { cause: error });
  });
  if (!summary) throw new UsageProblem(otherFileThere(out));
  return summary;
}

async function bytesThere(file: string): Promise<Uint8Array | undefined> {
  const there = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new UsageProblem(cannotReadFile(file, reasonOf(error)), { cause: error });
  });
  return there && readBytes(file);
}

/** How much of a paragraph that several units wrote is shown. */
const shownOfText = 60;

function print(
  { collection, content, sumFindings, remarks: besides }: MadeSummary,
  answers: readonly AnswerNote[] | undefined,
  out: string,
  output: Output,
): void {
  const { files, missing, findings, edition, similar, roster } = collection;
  if (roster) output.out(listRead(toldRoster(roster)));
  for (const file of files) {
    const { received, state, unit, reason, remarks } = file;
    const changes = compareResubmission(file)?.told.summary ?? "";
    output.out(
      [`${received.file}：${state}`, unit, reason, ...remarks, changes]
        .filter((text) => text !== "")
        .join("　"),
    );
  }
  if (missing.length > 0) output.out(missingUnits(missing.map(({ name }) => name)));
  for (const remark of besides) output.out(remark);
  for (const finding of [...findings, ...sumFindings]) {
    output.out(`${describeFinding(formOf(edition), finding)}（${finding.rule}）`);
  }
  for (const each of similar) output.out(describeSimilarText(each, shownOfText));
  if (answers) for (const sentence of toldAnswers(answers)) output.out(sentence);
  output.out(collected(files.length, describeCounts(countReports(content.ledger)), out));
}

/** 1 where a file was not counted for a fault of its own, or the sum itself has one. */
function exitCodeOf({ collection, sumFindings }: MadeSummary): ExitCode {
  const wrong = collection.files.some(({ state }) => state !== "可汇总" && state !== "重复报送");
  return wrong || sumFindings.some(({ level }) => level === "hard") ? 1 : 0;
}

import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { figurePlaces, formOf } from "../form/index";
import { numberOf } from "../figures/index";
import {
  compareResubmission,
  makeSummary,
  openRoster,
  openSummary,
  problemSentence,
  readSubmission,
  writeSummaryFile,
} from "../app/index";
import type { MadeSummary, OpenedSummary } from "../app/index";
import type { CollectedFile, ReceivedFile } from "../collection/index";
import type { ToldComparison } from "../review/index";
import { describeFinding, toldFinding, type ToldFinding } from "../validation/index";
import { required, UsageProblem, type Command, type ExitCode, type Output } from "./command";
import { readBytes, writeBytes } from "./files";
import { yearOption } from "./year-option";

/** nianbao collect: reads every file of a folder, says what became of each, and writes the summary. */
export const collect: Command = {
  name: "collect",
  usage:
    "nianbao collect 文件夹 --year 年度 [--roster 名单.csv] [--unit 汇总单位] [--last 上年汇总表.xlsx] --out 汇总表.xlsx [--json]",
  async run(options, output) {
    const [folder, ...others] = options.words;
    if (folder === undefined || others.length > 0)
      throw new UsageProblem("请给出一个装有各单位文件的文件夹。");
    const year = yearOption(options);
    const out = required(options, "out");
    const rosterFile = options.values.get("roster");
    const roster = rosterFile === undefined ? undefined : await openRoster(await readBytes(rosterFile));
    const lastFile = options.values.get("last");
    const lastYear = lastFile === undefined ? undefined : await summaryIn(lastFile);
    const unit = options.values.get("unit");
    const before = await existingSummary(out);
    const today = new Date();
    const files = await receive(folder, [out, rosterFile, lastFile], today);
    const made = makeSummary({
      files,
      year,
      today,
      ...(roster && { roster }),
      ...(unit !== undefined && { unit }),
      ...(before && { before }),
      ...(lastYear && { lastYear }),
    });
    const { bytes } = await writeSummaryFile(made.content);
    await writeBytes(out, bytes);
    if (options.values.has("json")) output.out(JSON.stringify(toldCollection(made), null, 2));
    else print(made, out, output);
    return exitCodeOf(made);
  },
};

async function summaryIn(file: string): Promise<OpenedSummary> {
  const summary = await openSummary(await readBytes(file));
  if (!summary) throw new UsageProblem(`“${file}”不是本工具生成的汇总表。`);
  return summary;
}

/** The summary that stands where the new one goes; nothing else is overwritten. */
async function existingSummary(out: string): Promise<OpenedSummary | undefined> {
  const bytes = await bytesThere(out);
  if (bytes === undefined || bytes.length === 0) return undefined;
  const summary = await openSummary(bytes).catch((error: unknown) => {
    const sentence = problemSentence(error);
    if (sentence === undefined) throw error;
    throw new UsageProblem(`“${out}”已经存在，但不能作为汇总表打开（${sentence}）`, { cause: error });
  });
  if (!summary) throw new UsageProblem(`“${out}”已经存在，而且不是本工具生成的汇总表，请换一个文件名。`);
  return summary;
}

async function bytesThere(file: string): Promise<Uint8Array | undefined> {
  const there = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new UsageProblem(`读不了文件“${file}”。`, { cause: error });
  });
  return there && readBytes(file);
}

/** What an office's own program leaves behind while a file is open, and what systems keep in folders. */
const noSubmission = /^(~\$|\.~|\.)|^(Thumbs\.db|desktop\.ini)$/i;

/** Every file below the folder, read one after the other so that only one is held in memory. */
async function receive(
  folder: string,
  except: readonly (string | undefined)[],
  today: Date,
): Promise<ReceivedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new UsageProblem(`读不了文件夹“${folder}”，请检查名称。`, { cause });
  });
  const apart = new Set(except.flatMap((file) => (file === undefined ? [] : [path.resolve(file)])));
  const names = entries
    .filter((entry) => entry.isFile() && !noSubmission.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !apart.has(path.resolve(file)))
    .sort();
  const received: ReceivedFile[] = [];
  for (const name of names) {
    const { mtimeMs } = await stat(name);
    const file = path.relative(folder, name).split(path.sep).join("/");
    received.push({ file, modified: mtimeMs, reading: await readSubmission(await readBytes(name), today) });
  }
  return received;
}

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

function toldCollection({ collection, content, sumFindings }: MadeSummary) {
  const { edition, year, consolidation, files, missing, findings, similar } = collection;
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
    files: files.map(toldFile),
    missing: missing.map(({ name }) => name),
    findings: [...findings, ...sumFindings].map((finding) => toldFinding(form, finding)),
    ...(similar.length > 0 && { similar }),
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

function print({ collection, sumFindings }: MadeSummary, out: string, output: Output): void {
  const { files, missing, findings, edition } = collection;
  for (const file of files) {
    const { received, state, unit, reason, remarks } = file;
    const changes = compareResubmission(file)?.told.summary ?? "";
    output.out(
      [`${received.file}：${state}`, unit, reason, ...remarks, changes]
        .filter((text) => text !== "")
        .join("　"),
    );
  }
  if (missing.length > 0) output.out(`未报：${missing.map(({ name }) => name).join("、")}`);
  for (const finding of [...findings, ...sumFindings]) {
    output.out(`${describeFinding(formOf(edition), finding)}（${finding.rule}）`);
  }
  const usable = files.filter(({ state }) => state === "可汇总").length;
  output.out(`共${files.length}个文件，可汇总${usable}个。已写入 ${out}`);
}

/** 1 where a file was not counted for a fault of its own, or the sum itself has one. */
function exitCodeOf({ collection, sumFindings }: MadeSummary): ExitCode {
  const wrong = collection.files.some(({ state }) => state !== "可汇总" && state !== "重复报送");
  return wrong || sumFindings.some(({ level }) => level === "hard") ? 1 : 0;
}

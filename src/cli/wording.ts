import { firstOf } from "../figures/index";

/** What the command line says, besides the sentences of what it calls. */

export const usageOf = (usages: readonly string[]) =>
  `用法：\n${usages.map((usage) => `  ${usage}`).join("\n")}`;
export const withUsage = (problem: string, usage: string) => `${problem}用法：${usage}`;

export const missingOption = (name: string) => `缺少参数 --${name}。`;
export const unknownOption = (word: string) => `不认识参数 ${word}。`;
export const unknownWord = (word: string) => `不认识“${word}”。`;
export const valueMissing = (word: string) => `参数 ${word} 后面要有值。`;
export const onlyThese = (option: string, values: string) => `--${option} 只能是${values}。`;
export const yearAsked = "--year 应是2019年及以后的年份，如2024。";
export const anotherPreviousYear = (year: number, given: number) =>
  `--previous 给的是${given}年度的年报，核对${year}年度的要用${year - 1}年度的。`;
export const anotherLastYear = (given: number, wanted: number) =>
  `--last 给的是${given}年度的汇总表，要用${wanted}年度的。`;

export const workbookAsked = "请给出一个工作簿（.xlsx）。";
export const workbooksAsked = "请给出要核对的工作簿（.xlsx）。";
export const workbookAndWordAsked = "请给出一个工作簿（.xlsx）和一份Word年报（.docx）。";
export const lastWorkbookAsked = "请给出一个上年的工作簿（.xlsx）。";
export const outputAsked = "请给出要生成的文件：--docx、--html、--json、--csv 至少一个。";
export const pageAsked =
  "--page 应是gb9704、gb33476，或按上、下、左、右写的毫米数，如37,35,28,26（上、下15到40，左、右15到35）。";
export const dataAsked = "请给出一个数据文件（.json）。";
export const reportAsked = "请给出一份年报（.docx、.html、.txt或.xlsx）。";
export const folderAsked = "请给出一个装有各单位文件的文件夹。";

export const cannotReadFile = (file: string, reason: string) => `读不了文件“${file}”（${reason}）。`;
export const notReadable = (reason: string) => `读不了这个文件（${reason}），请检查后重新收件。`;
export const cannotWriteFile = (file: string, reason: string) => `写不了文件“${file}”（${reason}）。`;
export const cannotReadFolder = (folder: string) => `读不了文件夹“${folder}”，请检查名称。`;
export const subfolderNotReadable = (reason: string) =>
  `读不了这个文件夹（${reason}），里面的文件都没有读，请检查后重新收件。`;
export const linkNotFollowed = "这是一个链接，没有读，请把它指向的文件或文件夹复制到这里，再重新收件。";
export const cannotMakeFolder = (folder: string) => `不能建立文件夹“${folder}”，请检查名称和权限。`;
export const reasonOfCode: Readonly<Record<string, string>> = {
  ENOENT: "文件或文件夹不存在",
  EACCES: "没有权限",
  EISDIR: "这是文件夹",
  ENOSPC: "磁盘已满",
  ENAMETOOLONG: "名称太长",
};
export const unknownReason = (code: string) => (code === "" ? "原因不明" : `错误代码${code}`);
export const notJson = (file: string) => `“${file}”不是有效的JSON文件。`;

export const newWorkbookWritten = (out: string) => `已新建：${out}`;
export const rolledTo = (out: string, year: number) => `已新建：${out}，带入了${year}年度的数和文字`;
export const fileWritten = (out: string) => `已写入：${out}`;
export const fileMade = (out: string) => `已生成：${out}`;
export const imported = (out: string, unit: string, year: number, count: number) =>
  `已写入：${out}，${unit} ${year}年度，${count}个数`;
export const belongsNowhere = (line: string) => `  没有归入任何部分：“${line}”`;
export const inPrinted = (sentence: string) => `  原件：${sentence}`;
export const unitAndYear = (unit: string, year: number, notice: string) => `${unit} ${year}年度（${notice}）`;

export const counted = (
  file: string,
  unit: string,
  year: number,
  counts: {
    readonly blanks: number;
    readonly hard: number;
    readonly soft: number;
    readonly unverified: number;
    /** Of `hard`, those 主管部门 agreed to keep; of `soft`, those explained. */
    readonly kept: number;
    readonly explained: number;
  },
) => {
  const settled = [
    ...(counts.kept > 0 ? [`同意保留${counts.kept}`] : []),
    ...(counts.explained > 0 ? [`已说明${counts.explained}`] : []),
  ].join("，");
  return `${file}：${unit} ${year}年度，未填${counts.blanks}，必须改正${counts.hard}，需说明${counts.soft}，未能核对${counts.unverified}${settled === "" ? "" : `（其中${settled}）`}`;
};
export const toldInText = (message: string, rule: string, settled: "kept" | "explained" | undefined) =>
  `  ${message}（${rule}${settled === undefined ? "" : settled === "kept" ? "，同意保留" : "，已说明"}）`;
export const explained = (kind: string, status: string, reason: string, by: string | undefined) =>
  `  ${kind}（${status}）：${reason}${by === undefined ? "" : `（${by}）`}`;
export const alterationsHead = (count: number) => `  表样被改动${count}处：`;

export const differencesHead = (count: number) => (count === 0 ? "没有不同。" : `有${count}处不同：`);
export const inWord = (sentence: string) => `  Word：${sentence}`;
export const wordBelongsNowhere = (line: string) => `  Word里没有归入任何部分：“${line}”`;

export const notOurSummary = (file: string) => `“${file}”不是本工具生成的汇总表。`;
export const cannotOpenSummary = (file: string, why: string) =>
  `“${file}”已经存在，但不能作为汇总表打开：${why}`;
export const otherFileThere = (file: string) =>
  `“${file}”已经存在，而且不是本工具生成的汇总表，请换一个文件名。`;
export const listRead = (read: string) => `名单：${read}`;
export const missingUnits = (names: readonly string[]) => `未报：${names.join("、")}`;
export const collected = (files: number, counts: string, out: string) =>
  `共${files}个文件；${counts}。已写入：${out}`;
/** 汇总表原20250120-101530, the n-th of one second with its number. */
export const copyName = (name: string, at: Date, n: number) => {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${at.getFullYear()}${two(at.getMonth() + 1)}${two(at.getDate())}`;
  const time = `${two(at.getHours())}${two(at.getMinutes())}${two(at.getSeconds())}`;
  return `${name}原${day}-${time}${n > 1 ? `（${n}）` : ""}`;
};
export const copyKept = (copy: string) => `原来的汇总表有内容没有照样带过来，已另存一份：${copy}`;
export const answersAmongMails = "退回件不能放在收件的文件夹里，否则下次会被当作各单位报来的文件。";
export const answersFolderTaken = (folder: string) =>
  `文件夹“${folder}”里已经有文件，请换一个空文件夹放退回件。`;

export const blanksKept = (names: readonly string[]) =>
  `${names.length}个文件已经存在，没有覆盖：${firstOf(names, "个")}`;
export const blanksWritten = (count: number, folder: string) => `已写入${count}个空白表：${folder}`;

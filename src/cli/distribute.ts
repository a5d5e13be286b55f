import { mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { distribute as distributeTo, openRoster, problemSentence, toldRoster } from "../app/index";
import type { UnitReport } from "../figures/index";
import { required, UsageProblem, type Command } from "./command";
import { openReport, readBytes, writeBytes } from "./files";
import {
  blanksKept,
  blanksWritten,
  cannotMakeFolder,
  cannotReadFolder,
  lastYearLeftOut,
  listRead,
  unknownWord,
} from "./wording";
import { yearOption } from "./year-option";

/** nianbao distribute: one prefilled blank for each unit of the list. */
export const distribute: Command = {
  name: "distribute",
  usage: "nianbao distribute --roster 名单.csv --year 年度 [--last 上年年报文件夹] --out 文件夹",
  async run(options, output) {
    const [unknown] = options.words;
    if (unknown !== undefined) throw new UsageProblem(unknownWord(unknown));
    const year = yearOption(options);
    const out = required(options, "out");
    const roster = await openRoster(await readBytes(required(options, "roster")));
    const folder = options.values.get("last");
    const lastYear =
      folder === undefined ? [] : await reportsIn(folder, (sentence) => output.error(sentence));
    await makeFolder(out);
    const there = new Set(await readdir(out));
    let written = 0;
    const kept: string[] = [];
    for await (const { name, bytes } of distributeTo(roster, year, lastYear)) {
      // A blank somebody began to fill in is not written over.
      if (there.has(name)) kept.push(name);
      else {
        await writeBytes(path.join(out, name), bytes);
        written += 1;
      }
    }
    if (kept.length > 0) output.error(blanksKept(kept));
    output.out(listRead(toldRoster(roster)));
    output.out(blanksWritten(written, out));
    return 0;
  },
};

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new UsageProblem(cannotMakeFolder(folder), { cause });
  }
}

/** Last year's workbooks of a folder; what cannot be read is told and left out. */
async function reportsIn(folder: string, tell: (sentence: string) => void): Promise<UnitReport[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new UsageProblem(cannotReadFolder(folder), { cause });
  });
  const reports: UnitReport[] = [];
  for (const name of names.filter((each) => /\.xls[xm]$/i.test(each) && !each.startsWith("~$")).sort()) {
    try {
      reports.push((await openReport(path.join(folder, name))).found.report);
    } catch (error) {
      const sentence = error instanceof UsageProblem ? error.message : problemSentence(error);
      if (sentence === undefined) throw error;
      tell(lastYearLeftOut(name, sentence));
    }
  }
  return reports;
}

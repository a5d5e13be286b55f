import { mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import {
  distribute as distributeTo,
  lastYearForBlanks,
  openRoster,
  toldCutNames,
  toldWithoutBlank,
  toldRoster,
} from "../app/index";
import { required, UsageProblem, type Command } from "./command";
import { readBytes, writeBytes } from "./files";
import { receiveFolder } from "./receive-folder";
import { blanksKept, blanksWritten, cannotMakeFolder, listRead, unknownWord } from "./wording";
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
    const rosterFile = required(options, "roster");
    const roster = await openRoster(await readBytes(rosterFile));
    const folder = options.values.get("last");
    const received = folder === undefined ? [] : await receiveFolder(folder, [rosterFile], new Date());
    const lastYear = await lastYearForBlanks(received, roster, year);
    for (const sentence of lastYear.leftOut) output.error(sentence);
    await makeFolder(out);
    const there = new Set(await readdir(out));
    let written = 0;
    const kept: string[] = [];
    const cut: string[] = [];
    for await (const { name, bytes, cutUnit } of distributeTo(roster, year, lastYear.reports)) {
      if (cutUnit !== undefined) cut.push(cutUnit);
      // A blank somebody began to fill in is not written over.
      if (there.has(name)) kept.push(name);
      else {
        await writeBytes(path.join(out, name), bytes);
        written += 1;
      }
    }
    for (const sentence of [...toldWithoutBlank(roster), ...toldCutNames(cut)]) output.error(sentence);
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

import path from "node:path";
import { readLastYear, rollReport, writeReportFile } from "../app/index";
import { required, UsageProblem, type Command } from "./command";
import { readBytes, writeBytes } from "./files";
import { lastWorkbookAsked, rolledTo } from "./wording";
import { yearOption } from "./year-option";

/** nianbao roll: next year's workbook from last year's, 上年结转 carried over and last year's figures kept beside. */
export const roll: Command = {
  name: "roll",
  usage: "nianbao roll 上年.xlsx --year 年度 --out 文件.xlsx",
  async run(options, output) {
    const [file, ...others] = options.words;
    if (file === undefined || others.length > 0) throw new UsageProblem(lastWorkbookAsked);
    const year = yearOption(options);
    const out = required(options, "out");
    const last = await readLastYear(await readBytes(file), path.basename(file));
    const { report, ...besides } = rollReport(last, year);
    const { bytes } = await writeReportFile(report, besides);
    await writeBytes(out, bytes);
    output.out(rolledTo(out, last.report.year));
    return 0;
  },
};

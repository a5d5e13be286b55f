import { nextYearReport, writeReportFile } from "../app/index";
import { required, UsageProblem, type Command } from "./command";
import { openReport, writeBytes } from "./files";
import { yearOption } from "./year-option";

/** nianbao roll: next year's workbook from last year's, 上年结转 carried over and last year's figures kept beside. */
export const roll: Command = {
  name: "roll",
  usage: "nianbao roll 上年.xlsx --year 年度 --out 文件.xlsx",
  async run(options, output) {
    const [file, ...others] = options.words;
    if (file === undefined || others.length > 0) throw new UsageProblem("请给出一个上年的工作簿（.xlsx）。");
    const year = yearOption(options);
    const out = required(options, "out");
    const { report: previous } = (await openReport(file)).found;
    if (previous.year !== year - 1) {
      throw new UsageProblem(
        `“${file}”是${previous.year}年度的年报，新建${year}年度的要用${year - 1}年度的。`,
      );
    }
    const { bytes } = await writeReportFile(nextYearReport(previous), { previous });
    await writeBytes(out, bytes);
    output.out(`已新建 ${out}，带入了${previous.year}年度的数`);
    return 0;
  },
};

import { writeReportWord } from "../app/index";
import { required, UsageProblem, type Command } from "./command";
import { openReport, writeBytes } from "./files";

/** nianbao export: the formatted report of a workbook. */
export const exportReport: Command = {
  name: "export",
  usage: "nianbao export 文件.xlsx --docx 文件.docx",
  async run(options, output) {
    const [file, ...others] = options.words;
    if (file === undefined || others.length > 0) throw new UsageProblem("请给出一个工作簿（.xlsx）。");
    const out = required(options, "docx");
    const { found } = await openReport(file);
    await writeBytes(out, await writeReportWord(found));
    output.out(`已生成 ${out}`);
    return 0;
  },
};

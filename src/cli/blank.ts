import { editionOfYear } from "../form/index";
import { blankReport, writeReportFile } from "../app/index";
import { levelOption } from "./level-option";
import { required, UsageProblem, type Command } from "./command";
import { writeBytes } from "./files";
import { newWorkbookWritten, onlyThese } from "./wording";
import { yearOption } from "./year-option";

/** nianbao blank: the blank, self-checking workbook of a unit and year. */
export const blank: Command = {
  name: "blank",
  usage: "nianbao blank --unit 单位全称 --year 年度 [--edition 2019|2021] [--level 政府层级] --out 文件.xlsx",
  async run(options, output) {
    const unit = required(options, "unit");
    const year = yearOption(options);
    const edition = options.values.get("edition") ?? editionOfYear(year);
    if (edition !== "2019" && edition !== "2021") throw new UsageProblem(onlyThese("edition", "2019或2021"));
    const out = required(options, "out");
    const { bytes } = await writeReportFile({ ...blankReport(unit, year, levelOption(options)), edition });
    await writeBytes(out, bytes);
    output.out(newWorkbookWritten(out));
    return 0;
  },
};

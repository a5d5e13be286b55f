import path from "node:path";
import { formOf } from "../form/index";
import { describeFinding } from "../validation/index";
import { importReport, writeReportFile } from "../app/index";
import { required, UsageProblem, type Command } from "./command";
import { readBytes, writeBytes } from "./files";
import { belongsNowhere, imported, inPrinted, reportAsked, yearAsked } from "./wording";

/** nianbao import: a published or earlier report into a workbook, printed totals as printed. */
export const importCommand: Command = {
  name: "import",
  usage: "nianbao import 年报.(txt|html|docx|xlsx) --out 文件.xlsx [--unit 单位全称] [--year 年度]",
  async run(options, output) {
    const [source, ...others] = options.words;
    if (source === undefined || others.length > 0) {
      throw new UsageProblem(reportAsked);
    }
    const out = required(options, "out");
    const unit = options.values.get("unit");
    const year = options.values.get("year");
    if (year !== undefined && !/^20(?:19|[2-9]\d)$/.test(year)) {
      throw new UsageProblem(yearAsked);
    }
    const { report, leftovers, headingFaults } = await importReport(
      await readBytes(source),
      path.basename(source),
      {
        ...(unit === undefined ? {} : { unit }),
        ...(year === undefined ? {} : { year: Number(year) }),
      },
    );
    const { bytes } = await writeReportFile(report);
    await writeBytes(out, bytes);
    output.out(imported(out, report.unit, report.year, report.figures.size));
    const form = formOf(report.edition);
    for (const fault of headingFaults) output.out(inPrinted(describeFinding(form, fault)));
    for (const line of leftovers) output.out(belongsNowhere(line));
    return 0;
  },
};

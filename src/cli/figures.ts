import { figurePlaces, formOf, cellTitle } from "../form/index";
import { figureText, reportToJson } from "../figures/index";
import { UsageProblem, type Command } from "./command";
import { openReport } from "./files";
import { unitAndYear, workbookAsked } from "./wording";

/** nianbao figures: what a workbook holds, by the names of the form. */
export const figures: Command = {
  name: "figures",
  usage: "nianbao figures 文件.xlsx [--json]",
  async run(options, output) {
    const [file, ...others] = options.words;
    if (file === undefined || others.length > 0) throw new UsageProblem(workbookAsked);
    const { report } = (await openReport(file)).found;
    if (options.values.has("json")) {
      output.out(JSON.stringify(reportToJson(report), null, 2));
      return 0;
    }
    const form = formOf(report.edition);
    output.out(unitAndYear(report.unit, report.year, form.notice));
    for (const [name, { cell }] of figurePlaces(form)) {
      const figure = report.figures.get(name);
      output.out(`${cellTitle(form, name)}\t${figure ? figureText(figure, cell.kind) : "未填"}`);
    }
    return 0;
  },
};

import path from "node:path";
import { formOf } from "../form/index";
import { describeFinding, toldFinding } from "../validation/index";
import { compareWithReport, describeDifference, describeMissingTable } from "../app/index";
import { UsageProblem, type Command } from "./command";
import { openReport, readBytes } from "./files";
import { differencesHead, inWord, wordBelongsNowhere, workbookAndWordAsked } from "./wording";

/** nianbao compare: how a Word report differs from the workbook, figure by figure and paragraph by paragraph. */
export const compare: Command = {
  name: "compare",
  usage: "nianbao compare 文件.xlsx 年报.docx [--json]",
  async run(options, output) {
    const [workbook, report, ...others] = options.words;
    if (workbook === undefined || report === undefined || others.length > 0) {
      throw new UsageProblem(workbookAndWordAsked);
    }
    const { found } = await openReport(workbook);
    const form = formOf(found.report.edition);
    const comparison = await compareWithReport(found, await readBytes(report), path.basename(report));
    const { differences, missingTables, leftovers, headingFaults } = comparison;
    if (options.values.has("json")) {
      const told = differences.map((difference) => ({
        ...difference,
        message: describeDifference(form, difference),
      }));
      const faults = headingFaults.map((fault) => toldFinding(form, fault));
      output.out(
        JSON.stringify({ differences: told, missingTables, leftovers, headingFaults: faults }, null, 2),
      );
      return 0;
    }
    output.out(differencesHead(differences.length + headingFaults.length));
    for (const difference of differences) output.out(`  ${describeDifference(form, difference)}`);
    for (const fault of headingFaults) output.out(inWord(describeFinding(form, fault)));
    for (const table of missingTables) output.out(`  ${describeMissingTable(table)}`);
    for (const line of leftovers) output.out(wordBelongsNowhere(line));
    return 0;
  },
};

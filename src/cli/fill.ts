import { readReportData, writeReportFile } from "../app/index";
import { required, UsageProblem, type Command } from "./command";
import { readBytes, writeBytes } from "./files";
import { dataAsked, fileWritten, notJson } from "./wording";

/** nianbao fill: a workbook holding the figures, cells that are no number and texts of a JSON file, totals as typed. */
export const fill: Command = {
  name: "fill",
  usage: "nianbao fill 数据.json --out 文件.xlsx",
  async run(options, output) {
    const [source, ...others] = options.words;
    if (source === undefined || others.length > 0) throw new UsageProblem(dataAsked);
    const out = required(options, "out");
    const text = new TextDecoder().decode(await readBytes(source));
    const { bytes } = await writeReportFile(readReportData(parseJson(text, source)));
    await writeBytes(out, bytes);
    output.out(fileWritten(out));
    return 0;
  },
};

function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageProblem(notJson(source), { cause });
  }
}

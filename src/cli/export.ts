import {
  exportedStage,
  makeExport,
  readMargins,
  usualOptions,
  type ExportKind,
  type ReportOptions,
} from "../app/index";
import { UsageProblem, type Command } from "./command";
import { openReport, writeBytes } from "./files";
import { fileMade, onlyThese, outputAsked, pageAsked, workbookAsked } from "./wording";

const kinds: readonly ExportKind[] = ["docx", "html", "json", "csv"];

/** nianbao export: the formatted report of a workbook and its data, each read back before it is written. */
export const exportReport: Command = {
  name: "export",
  usage:
    "nianbao export 文件.xlsx [--docx 文件] [--html 文件] [--json 文件] [--csv 文件] [--fonts gb2312|founder|system] [--page gb9704|gb33476|上,下,左,右]",
  async run(options, output) {
    const [file, ...others] = options.words;
    if (file === undefined || others.length > 0) throw new UsageProblem(workbookAsked);
    const wanted = kinds.flatMap((kind) => {
      const out = options.values.get(kind);
      return out === undefined ? [] : [{ kind, out }];
    });
    if (wanted.length === 0) {
      throw new UsageProblem(outputAsked);
    }
    const { found } = await openReport(file);
    const settings: ReportOptions = {
      ...usualOptions,
      fonts: fontsOf(options.values.get("fonts")),
      page: pageOf(options.values.get("page")),
    };
    // All are made before the first is written: a file that cannot be made leaves none behind.
    const made = [];
    for (const { kind, out } of wanted) made.push({ out, file: await makeExport(kind, found, settings) });
    for (const { out, file: exported } of made) {
      await writeBytes(out, exported.bytes);
      output.out(fileMade(out));
    }
    if (found.stage !== undefined) output.out(exportedStage(found.stage));
    return 0;
  },
};

function fontsOf(given: string | undefined): ReportOptions["fonts"] {
  if (given === undefined) return usualOptions.fonts;
  if (given === "gb2312" || given === "founder" || given === "system") return given;
  throw new UsageProblem(onlyThese("fonts", "gb2312、founder或system"));
}

/** gb9704, gb33476, or four margins in millimetres: 37,35,28,26. */
function pageOf(given: string | undefined): ReportOptions["page"] {
  if (given === undefined) return usualOptions.page;
  if (given === "gb9704" || given === "gb33476") return given;
  const [top = "", bottom = "", left = "", right = "", more] = given.split(/[,，]/);
  const margins = more === undefined ? readMargins({ top, bottom, left, right }) : undefined;
  if (margins) return margins;
  throw new UsageProblem(pageAsked);
}

import { unzipSync } from "fflate";
import { formOf } from "../../src/form/index";
import { composeReport, readReport } from "../../src/report/index";
import { readDocx, writeDocx } from "../../src/report/docx/index";
import { layOutWorkbook, readWorkbookReport } from "../../src/sheet/index";
import { checkFigures } from "../../src/validation/index";
import { readWorkbook, UnreadableWorkbook, writeWorkbook } from "../../src/workbooks/index";
import { makeZip } from "../packages/make-zip";
import { publishedReport } from "../support/reports";
import { damageBytes } from "./damage-bytes";
import { damageXml } from "./damage-xml";
import { Random } from "./random";

/** A sound file to be damaged, and how it is read. */
export interface Sound {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** What the reader makes of a file: refused with a sentence, or read. Throws on anything else. */
  readonly read: (bytes: Uint8Array) => Reading;
  /** What the sound file reads as. */
  readonly content: string;
}

type Reading = { readonly refused: string } | { readonly content: string };

/** A workbook and a Word report of each edition, made by ourselves. */
export async function soundFiles(): Promise<Sound[]> {
  const files: Omit<Sound, "parts" | "content">[] = [];
  for (const name of ["pingtan-2020", "suqian-2024"]) {
    const report = publishedReport(name);
    files.push({
      name: `${name}.xlsx`,
      bytes: await writeWorkbook(layOutWorkbook(report)),
      read: readAsWorkbook,
    });
    const document = composeReport({ ...report, form: formOf(report.edition) });
    files.push({ name: `${name}.docx`, bytes: await writeDocx(document), read: readAsWord });
  }
  return files.map((file) => {
    const reading = file.read(file.bytes);
    if ("refused" in reading) throw new Error(`${file.name} is refused: ${reading.refused}`);
    return { ...file, parts: unzipSync(file.bytes), content: reading.content };
  });
}

/** What became of one input, or what was wrong with that. */
export interface Verdict {
  readonly outcome: "refused" | "read";
  /** The reader crashed or accepted what it may not. */
  readonly fault?: string;
}

/** Damages one of the files, the same way for the same seed and number, and judges what the reader makes of it. */
export function fuzzOnce(files: readonly Sound[], seed: number, input: number): Verdict {
  const random = new Random(seed, input);
  const file = random.pick(files);
  if (random.below(2) === 0) {
    // Checksums cover all that is read, so whatever is read must be what was sent.
    return judge(file, damageBytes(file.bytes, random), ({ content }) =>
      content === file.content ? undefined : "something else was read than was sent",
    );
  }
  const path = random.pick(Object.keys(file.parts).filter((one) => partsThatAreRead.test(one)));
  const { xml, mustBeRefused } = damageXml(Buffer.from(file.parts[path]!).toString("utf8"), random);
  const parts = Object.entries(file.parts).map(([name, data]) => ({
    path: name,
    data: name === path ? xml : data,
  }));
  const differsAt = firstDifference(Buffer.from(file.parts[path]!).toString("utf8"), xml);
  return judge(file, makeZip(parts), () =>
    mustBeRefused && isReadAt(file, path, differsAt)
      ? `${path} was accepted, and is no XML: ${JSON.stringify(xml.slice(Math.max(0, differsAt - 40), differsAt + 80))}`
      : undefined,
  );
}

/** The parts the readers parse. */
const partsThatAreRead =
  /^(_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/.*|xl\/sharedStrings\.xml|xl\/worksheets\/[^/]*|word\/document\.xml)$/;

function judge(
  { read }: Sound,
  bytes: Uint8Array,
  faultOf: (reading: { content: string }) => string | undefined,
): Verdict {
  try {
    const reading = read(bytes);
    if ("refused" in reading) {
      const isSentence = /[\u4e00-\u9fff].*。$/.test(reading.refused);
      return { outcome: "refused", ...(isSentence ? {} : { fault: `no sentence: ${reading.refused}` }) };
    }
    const fault = faultOf(reading);
    return { outcome: "read", ...(fault === undefined ? {} : { fault }) };
  } catch (error) {
    return { outcome: "refused", fault: `crashed: ${error instanceof Error ? error.stack : String(error)}` };
  }
}

/** Of a sheet nothing behind its cells is read, so that what is left open before them is not seen. */
function isReadAt(file: Sound, path: string, at: number): boolean {
  const xml = Buffer.from(file.parts[path]!).toString("utf8");
  const end = xml.indexOf("</sheetData>");
  return end < 0 || (xml.indexOf("<sheetData>") < at && at < end);
}

function firstDifference(sound: string, damaged: string): number {
  let at = 0;
  while (at < damaged.length && damaged[at] === sound[at]) at += 1;
  return at;
}

/** Reads a workbook as far as its findings. */
function readAsWorkbook(bytes: Uint8Array): Reading {
  let grid;
  try {
    grid = readWorkbook(bytes);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return { refused: error.message };
    throw error;
  }
  const found = readWorkbookReport(grid);
  if (found)
    checkFigures(formOf(found.report.edition), found.report.figures, found.formulaTotals, found.report);
  return { content: JSON.stringify(grid) };
}

/** Reads a Word report as far as its findings. */
function readAsWord(bytes: Uint8Array): Reading {
  const reading = readDocx(bytes);
  if ("unreadable" in reading) return { refused: reading.unreadable };
  const { edition, figures, narrative } = readReport(reading.content);
  checkFigures(formOf(edition), figures, new Set(), { narrative });
  return { content: JSON.stringify(reading.content) };
}

import { figureText, type Figures } from "../figures/index";
import { cellTitle, figurePlaces, type Form } from "../form/index";
import type { ContentBlock, ReportContent } from "./report-content";
import { readPrintedFigure } from "./read-printed-figure";
import { readTables } from "./read-tables";
import { tidyLine } from "./tidy-paragraphs";

/** A file that was just written does not say what it was written from: a mistake of ours. Nothing is handed out. */
export class ExportMismatch extends Error {
  override readonly name = "ExportMismatch";
}

/**
 * Proves a written file by what was read back from it: every paragraph and every printed cell in order, and every
 * figure by its name against the workbook's own figures. Throws ExportMismatch with the first thing that differs.
 */
export function proveContent(
  what: string,
  expected: ReportContent,
  read: ReportContent,
  form: Form,
  figures: Figures,
): void {
  const wanted = linesOf(expected);
  const there = linesOf(read);
  const length = Math.max(wanted.length, there.length);
  for (let index = 0; index < length; index += 1) {
    if (wanted[index] !== there[index]) fail(what, `line ${index + 1}`, wanted[index], there[index]);
  }
  const tables = read.blocks.filter((block) => block.kind === "table");
  const reading = readTables(tables, form).figures;
  for (const [name, { cell }] of figurePlaces(form)) {
    const wantedFigure = readPrintedFigure(tidyLine(figureText(figures.get(name), cell.kind)), cell.kind);
    const readFigure = reading.get(name);
    if (JSON.stringify(wantedFigure) !== JSON.stringify(readFigure)) {
      const printed = (figure: typeof readFigure) => figureText(figure, cell.kind) || "blank";
      fail(what, cellTitle(form, name), printed(wantedFigure), printed(readFigure));
    }
  }
}

/** Says what differs and throws: the reader of this sentence is whoever mends the program. */
export function fail(
  what: string,
  where: string,
  wanted: string | undefined,
  read: string | undefined,
): never {
  const shown = (text: string | undefined) => (text === undefined ? "nothing" : `"${text.slice(0, 60)}"`);
  throw new ExportMismatch(
    `${what} differs from the workbook: ${where} should be ${shown(wanted)}, the file says ${shown(read)}.`,
  );
}

/** One line for each paragraph and each row of cells; how a label is broken over lines does not matter. */
function linesOf({ blocks }: ReportContent): string[] {
  return blocks.flatMap((block: ContentBlock): string[] => {
    if (block.kind === "paragraph") return block.text === "" ? [] : [block.text];
    return block.rows.map((row) =>
      row
        .map(
          ({ text, rowSpan, columnSpan }) => `${text.replace(/[\s\u200b]+/g, "")}[${rowSpan}×${columnSpan}]`,
        )
        .join(" | "),
    );
  });
}

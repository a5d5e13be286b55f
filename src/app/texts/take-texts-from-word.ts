import type { Narrative } from "../../figures/index";
import { formOf } from "../../form/index";
import { checkPrintedHeadings, describeFinding } from "../../validation/index";
import { tidyParagraphs } from "../../report/index";
import { checkReport } from "../check-report";
import { perform } from "../perform";
import { UserProblem } from "../report-workbook";
import type { Session } from "../session";
import { readNow } from "../write-figures";
import { textEdits } from "./text-cells";
import {
  joinedSentence,
  noTextsFound,
  nothingChosen,
  oneWordFile,
  otherYearSentence,
  placedSentence,
  takenSentence,
} from "./wording";
import { bytesOfFile } from "../bytes-of-file";

/** The texts of a Word report, each paragraph in its section. */
export interface WordTexts {
  readonly fileName: string;
  /** The year of the Word, where it names one. */
  readonly year?: number;
  readonly narrative: Narrative;
  /** What stands between the tables or belongs nowhere, as printed: the user says where it goes. */
  readonly leftovers: readonly string[];
  /** What is missing, doubled or misplaced among the headings it was divided by, a sentence each. */
  readonly headingFaults: readonly string[];
}

/** What becomes of the texts a part already has: the new ones stand behind them, or in their place. */
export type TakeChoice = "append" | "replace";

export const textParts = ["title", "preamble", "overview", "problems", "other"] as const;

/** Opens last year's or this year's Word for its texts; undefined when it could not be read, which the user is told. */
export async function openWordTexts(
  session: Session,
  files: readonly File[],
): Promise<WordTexts | undefined> {
  let texts: WordTexts | undefined;
  await perform(session, "正在读取Word…", async () => {
    const [file, ...others] = files;
    if (!file || others.length > 0) throw new UserProblem(oneWordFile);
    const { openPrintedReport } = await import("../export/open-printed-report");
    const { readReport } = await import("../../report/index");
    const reading = readReport(await openPrintedReport(await bytesOfFile(file), file.name));
    const { narrative, leftovers, year, signature, headings } = reading;
    if (textParts.every((part) => part === "title" || narrative[part].length === 0)) {
      // Without a heading of a section all that was written would be taken for a preamble.
      if (leftovers.length === 0) throw new UserProblem(noTextsFound(file.name));
    }
    const form = formOf(reading.edition);
    const signed = signature ? [signature.unit, signature.date].filter((line) => line !== "") : [];
    texts = {
      fileName: file.name,
      ...(year !== undefined && { year }),
      narrative,
      leftovers: [...leftovers, ...signed],
      // Titles reworded do no harm here: the workbook's report prints the official ones.
      headingFaults: checkPrintedHeadings(form, headings).flatMap((fault) =>
        fault.level === "hard" ? [describeFinding(form, fault)] : [],
      ),
    };
    return [];
  });
  return texts;
}

/**
 * 从Word取文字: writes the paragraphs of the parts chosen into 文字部分 as one step that 撤销 takes back. Where the
 * cells do not suffice the last one takes the rest, a line each; nothing is left out.
 */
export async function takeTextsFromWord(
  session: Session,
  { narrative, year }: WordTexts,
  choices: Partial<Record<keyof Narrative, TakeChoice>>,
): Promise<void> {
  await perform(session, "正在写入文字…", async () => {
    const found = await readNow(session);
    const chosen = textParts.filter((part) => choices[part] !== undefined && narrative[part].length > 0);
    if (chosen.length === 0) throw new UserProblem(nothingChosen);
    const written = chosen.map((part) => {
      const own = choices[part] === "append" ? tidyParagraphs(found.report.narrative[part]) : [];
      return { part, ...textEdits(found, part, [...own, ...narrative[part]]) };
    });
    await session.workbook.write(
      written.flatMap(({ edits }) => edits),
      "从Word取文字",
    );
    await checkReport(session);
    const joined = written.flatMap((each) => (each.joined ? [each.part] : []));
    return [
      takenSentence(chosen.map((part) => [part, narrative[part].length])),
      ...(joined.length > 0 ? [joinedSentence(joined)] : []),
      ...(year !== undefined && year !== found.report.year
        ? [otherYearSentence(year, found.report.year)]
        : []),
    ];
  });
}

/** Writes one paragraph that had no place behind the others of the part the user chose. True once it stands there. */
export async function placeWordText(session: Session, text: string, part: keyof Narrative): Promise<boolean> {
  let placed = false;
  await perform(session, "正在写入文字…", async () => {
    const found = await readNow(session);
    const own = tidyParagraphs(found.report.narrative[part]);
    const { edits } = textEdits(found, part, [...own, text]);
    await session.workbook.write(edits, "放入一段文字");
    await checkReport(session);
    placed = true;
    return [placedSentence(part)];
  });
  return placed;
}

import type { Narrative } from "../../figures/index";
import { tidyParagraphs } from "../../report/index";
import type { CellEdit, FoundReport } from "../../sheet/index";
import { placeParagraphs } from "../export/place-paragraphs";
import { UserProblem } from "../report-workbook";
import { noRoom, noTextSheet, textsMoved } from "./wording";

/** What to write so that a part holds these paragraphs, and whether the last cell had to take several of them. */
export interface TextEdits {
  readonly edits: readonly CellEdit[];
  readonly joined: boolean;
}

/** The edits that make a part of 文字部分 hold the paragraphs wanted. Throws UserProblem where there is no room. */
export function textEdits(found: FoundReport, part: keyof Narrative, wanted: readonly string[]): TextEdits {
  const sheet = found.sheets.narrative;
  const rows = found.narrativeRows?.[part];
  if (sheet === undefined || !rows) throw new UserProblem(noTextSheet);
  if (rows.length === 0 && wanted.length > 0) throw new UserProblem(noRoom);
  const own = tidyParagraphs(found.report.narrative[part]);
  const placed = placeParagraphs(rows, own, wanted);
  if (!placed) throw new UserProblem(textsMoved);
  return {
    edits: placed.map(({ row, column, text }) => ({ place: { sheet, row, column }, content: text })),
    joined: wanted.length > rows.length,
  };
}

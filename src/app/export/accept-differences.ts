import { cellContentOf } from "../../figures/index";
import { figurePlaces, formOf } from "../../form/index";
import { contentOf, readReport } from "../../report/index";
import {
  isAcceptable,
  type Difference,
  type FigureDifference,
  type ParagraphDifference,
} from "../../report/compare/index";
import type { CellEdit, FoundReport } from "../../sheet/index";
import { checkReport } from "../check-report";
import { perform } from "../perform";
import { UserProblem } from "../report-workbook";
import type { Session } from "../session";
import { noReport } from "../wording";
import { placeParagraphs } from "./place-paragraphs";
import { reportDocumentOf } from "./report-document-of";
import { rememberedOptions } from "./report-options";
import { compareReturned, type ReturnedReport } from "./returned-report";
import { accepted, alreadySame, differencesLabel, noReportDate, noTextSheet, textMoved } from "./wording";

/**
 * Takes what a returned report says over into the workbook: figures into their cells, paragraphs into 文字部分, 成文日期 into 封面, all
 * as one step that 撤销 takes back. What no longer differs is left out.
 */
export async function acceptDifferences(
  session: Session,
  returned: ReturnedReport,
  chosen: readonly Difference[],
): Promise<void> {
  await perform(session, "正在写入…", async () => {
    const found = await session.workbook.read();
    if (!found) throw new UserProblem(noReport);
    const wanted = new Set(chosen.map(keyOf));
    const standing = compareReturned(found, returned)
      .differences.filter(isAcceptable)
      .filter((difference) => wanted.has(keyOf(difference)));
    if (standing.length === 0) return [alreadySame];
    await session.workbook.write(editsOf(found, standing), differencesLabel(standing.length));
    await checkReport(session);
    return [accepted(standing.length)];
  });
}

function keyOf(difference: Difference): string {
  return JSON.stringify(difference);
}

function editsOf(
  found: FoundReport,
  differences: readonly (FigureDifference | ParagraphDifference)[],
): CellEdit[] {
  const figures = differences.filter((each): each is FigureDifference => each.kind === "figure");
  const paragraphs = differences.filter((each): each is ParagraphDifference => each.kind !== "figure");
  const texts = paragraphs.filter(({ part }) => part !== "signature");
  const dates = paragraphs.filter(({ part }) => part === "signature");
  return [
    ...figures.flatMap((difference) => figureEdit(found, difference)),
    ...textEdits(found, texts),
    ...dates.slice(-1).map((difference) => dateEdit(found, difference)),
  ];
}

/** 成文日期 comes from 报出日期 of 封面. */
function dateEdit({ coverPlaces }: FoundReport, { inReport }: ParagraphDifference): CellEdit {
  const place = coverPlaces.reportDate;
  if (!place) throw new UserProblem(noReportDate);
  return { place, content: inReport ?? null };
}

function figureEdit({ report, places }: FoundReport, { name, inReport }: FigureDifference): CellEdit[] {
  const place = places.get(name);
  const kind = figurePlaces(formOf(report.edition)).get(name)?.cell.kind;
  if (!place || !kind) return [];
  return [{ place, content: inReport ? cellContentOf(inReport, kind) : null }];
}

function textEdits(found: FoundReport, differences: readonly ParagraphDifference[]): CellEdit[] {
  if (differences.length === 0) return [];
  const { narrativeRows } = found;
  const sheet = found.sheets.narrative;
  if (!narrativeRows || sheet === undefined) throw new UserProblem(noTextSheet);
  const own = readReport(contentOf(reportDocumentOf(found, rememberedOptions()))).narrative;
  const parts = [...new Set(differences.map(({ part }) => part))];
  return parts.flatMap((part) => {
    if (part === "signature") return [];
    const wanted = paragraphsWith(
      own[part],
      differences.filter((difference) => difference.part === part),
    );
    const edits = placeParagraphs(narrativeRows[part], own[part], wanted);
    if (!edits) throw new UserProblem(textMoved);
    return edits.map(({ row, column, text }) => ({ place: { sheet, row, column }, content: text }));
  });
}

/** The paragraphs of a part once the differences are taken over. */
function paragraphsWith(own: readonly string[], differences: readonly ParagraphDifference[]): string[] {
  const changed = new Map<number, ParagraphDifference>();
  const added = new Map<number, string[]>();
  for (const difference of differences) {
    const { kind, position, inReport = "" } = difference;
    if (kind === "added") added.set(position, [...(added.get(position) ?? []), inReport]);
    else changed.set(position, difference);
  }
  const wanted = [...(added.get(0) ?? [])];
  own.forEach((text, index) => {
    const difference = changed.get(index);
    if (!difference) wanted.push(text);
    else if (difference.kind === "changed") wanted.push(difference.inReport ?? text);
    wanted.push(...(added.get(index + 1) ?? []));
  });
  return wanted;
}

import { cellTitle, figurePlaces, formOf } from "../../form/index";
import { figureText, stampOf, type UnitReport } from "../../figures/index";
import { placeTitle } from "../../records/index";
import { checkFound } from "../check-found";
import type { OpenedSummary } from "./open-summary";
import { words } from "./wording";

/**
 * What became of the things people wrote into the summary gone on from, where that is not as they left it, a sentence
 * each: reasons that lapse, a 定稿 whose figures changed, figures typed over 合计, sheets of their own.
 */
export function toldCarriedOver(
  before: OpenedSummary,
  report: UnitReport,
  today: Date,
  previous: UnitReport | undefined,
): string[] {
  return [
    ...lapsed(before, report, today, previous),
    ...changedSinceFinal(before, report),
    ...typedOver(before, report),
    ...(before.otherSheets.length > 0 ? [words.otherSheets(before.otherSheets)] : []),
  ];
}

function lapsed(
  { own }: OpenedSummary,
  report: UnitReport,
  today: Date,
  previous: UnitReport | undefined,
): string[] {
  const form = formOf(report.edition);
  const then = checkFound(own, today).settlement.statuses;
  const now = checkFound({ ...own, report }, today, previous).settlement.statuses;
  const places = own.explanations.flatMap((each) =>
    then.get(each) === "有效" && now.get(each) === "已失效" ? [placeTitle(form, each.place ?? "report")] : [],
  );
  return places.length > 0 ? [words.lapsed(places)] : [];
}

function changedSinceFinal({ own: { state, final } }: OpenedSummary, report: UnitReport): string[] {
  const isChanged = state === "定稿" && final.stamp !== undefined && final.stamp !== stampOf(report);
  return isChanged ? [words.changedSinceFinal(final.stamp, stampOf(report))] : [];
}

function typedOver({ notes }: OpenedSummary, report: UnitReport): string[] {
  const form = formOf(report.edition);
  const told = [...notes.typedOver].flatMap(([name, figure]) => {
    const kind = figurePlaces(form).get(name)?.cell.kind ?? "count";
    const [typed, sum] = [figureText(figure, kind), figureText(report.figures.get(name), kind)];
    return typed === sum ? [] : [words.typedOver(cellTitle(form, name), typed, sum)];
  });
  return told.length > 0 ? [words.typedOverSums(told)] : [];
}

import * as v from "valibot";
import { editionOfYear, figurePlaces, formOf, type CellName } from "../form/index";
import type { Figure } from "./figures";
import { readFigure } from "./read-figure";
import type { UnitReport } from "./unit-report";
import { fieldAmiss, unknownFigure } from "./wording";

const paragraphs = v.optional(v.array(v.string()), []);

const reportSchema = v.object({
  unit: v.string(),
  year: v.pipe(v.number(), v.integer(), v.minValue(2019), v.maxValue(2100)),
  edition: v.optional(v.picklist(["2019", "2021"])),
  governmentLevel: v.optional(v.string()),
  figures: v.record(v.string(), v.union([v.number(), v.string(), v.null()])),
  texts: v.optional(
    v.object({
      title: paragraphs,
      preamble: paragraphs,
      overview: paragraphs,
      problems: paragraphs,
      other: paragraphs,
    }),
    {},
  ),
});

/** The JSON given is no report; the message is a Chinese sentence that says which part and why. */
export class UnreadableReport extends Error {
  override readonly name = "UnreadableReport";
}

/**
 * A report from its JSON form `{unit, year, edition, governmentLevel?, figures, texts?}`.
 *
 * A number is a figure in the unit of the form (money: 元 in 2019, 万元 in 2021), a string stays as typed, null
 * is a blank. A total that is given, even as null, stands as given; one that is left out is added up by formula.
 * Throws UnreadableReport.
 */
export function reportFromJson(json: unknown): UnitReport {
  const parsed = v.safeParse(reportSchema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const path = issue.path?.map((item) => String(item.key)).join(".") ?? "";
    throw new UnreadableReport(fieldAmiss(path, issue.expected ?? "", issue.received));
  }
  const { unit, year, edition = editionOfYear(year), governmentLevel, texts } = parsed.output;
  const places = figurePlaces(formOf(edition));
  const figures = new Map<CellName, Figure>();
  const typedTotals = new Set<CellName>();
  for (const [name, value] of Object.entries(parsed.output.figures)) {
    const cell = places.get(name)?.cell;
    if (!cell) throw new UnreadableReport(unknownFigure(name, edition));
    if (cell.role === "total") typedTotals.add(name);
    const figure = readFigure(value, cell.kind);
    if (figure) figures.set(name, figure);
  }
  return {
    unit,
    year,
    edition,
    ...(governmentLevel === undefined ? {} : { governmentLevel }),
    figures,
    typedTotals,
    narrative: {
      title: texts.title ?? [],
      preamble: texts.preamble ?? [],
      overview: texts.overview ?? [],
      problems: texts.problems ?? [],
      other: texts.other ?? [],
    },
  };
}

import fc from "fast-check";
import { figurePlaces, formOf, type CellName } from "../../src/form/index";
import { readFigure, type Figure, type Narrative, type UnitReport } from "../../src/figures/index";
import { checkFigures } from "../../src/validation/index";
import type { ReportVersion } from "../../src/review/index";
import { emptyNarrative, formulaTotalsOf, publishedReport } from "../support/reports";

/** A report with what its check finds, as the office sees a workbook that came in. */
export function versionOf(
  report: UnitReport,
  { state = "草稿", facts = {} }: { state?: string; facts?: Record<string, string> } = {},
): ReportVersion {
  const form = formOf(report.edition);
  const { year, narrative } = report;
  const check = checkFigures(form, report.figures, formulaTotalsOf(form, report), { year, narrative, state });
  return { report, check, facts: new Map(Object.entries(facts)) };
}

/** A published report with some figures planted, null for a blank. */
export function withFigures(
  name: string,
  planted: Readonly<Record<CellName, number | string | null>>,
  narrative?: Partial<Narrative>,
): UnitReport {
  const report = publishedReport(name);
  const places = figurePlaces(formOf(report.edition));
  const figures = new Map(report.figures);
  for (const [cell, value] of Object.entries(planted)) {
    const place = places.get(cell);
    if (!place) throw new Error(`No figure cell of this form: ${cell}`);
    const figure = readFigure(value, place.cell.kind);
    if (figure) figures.set(cell, figure);
    else figures.delete(cell);
  }
  return { ...report, figures, narrative: { ...report.narrative, ...narrative } };
}

const anyFigure: fc.Arbitrary<Figure | undefined> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.integer({ min: 0, max: 3 }).map((value): Figure => ({ state: "number", value })),
  },
  { weight: 1, arbitrary: fc.constantFrom("/", "无").map((text): Figure => ({ state: "unreadable", text })) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);
const anyParagraphs = fc.array(fc.constantFrom("甲。", "乙。", "丙。", "（文字描述）", ""), { maxLength: 6 });

/** Reports of either edition that share much, since that is what versions of one report do. */
export const anyVersion: fc.Arbitrary<ReportVersion> = fc
  .record({
    edition: fc.constantFrom("2019" as const, "2021" as const),
    answers: fc.array(fc.tuple(fc.nat(199), anyFigure), { maxLength: 30 }),
    state: fc.constantFrom("草稿", "送审稿"),
    overview: anyParagraphs,
    other: anyParagraphs,
    facts: fc.dictionary(fc.constantFrom("联系人", "填表人", "审核人"), fc.constantFrom("张三", "李四")),
  })
  .map(({ edition, answers, state, overview, other, facts }) => {
    const names = [...figurePlaces(formOf(edition)).keys()];
    const figures = new Map<CellName, Figure>(names.map((name) => [name, { state: "number", value: 0 }]));
    for (const [place, figure] of answers) {
      const name = names[place % names.length] ?? "";
      if (figure) figures.set(name, figure);
      else figures.delete(name);
    }
    const report: UnitReport = {
      unit: "示例县示例镇人民政府",
      year: edition === "2019" ? 2020 : 2024,
      edition,
      figures,
      typedTotals: new Set(names),
      narrative: { ...emptyNarrative, overview, other },
    };
    return versionOf(report, { state, facts });
  });

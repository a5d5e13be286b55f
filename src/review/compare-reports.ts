import { figurePlaces, formOf, type CellName } from "../form/index";
import type { Figure, Narrative, UnitReport } from "../figures/index";
import { compareFindings, type FindingChanges } from "./compare-findings";
import { compareParagraphs, type ParagraphChange } from "./compare-paragraphs";
import type { ReportVersion } from "./report-version";

/** A figure that is no longer the same; a blank is absent. */
export interface FigureChange {
  readonly name: CellName;
  readonly earlier?: Figure;
  readonly later?: Figure;
}

/** A paragraph of one of the texts that is no longer the same. */
export interface TextChange extends ParagraphChange {
  readonly part: keyof Narrative;
}

/** An answer on 封面 that is no longer the same; a blank is absent. */
export interface FactChange {
  readonly label: string;
  readonly earlier?: string;
  readonly later?: string;
}

/** What became of a report between two versions of it. */
export interface Comparison {
  readonly findings: FindingChanges;
  /** In the order of the form. */
  readonly figures: readonly FigureChange[];
  /** Part by part, in the order of the text. */
  readonly texts: readonly TextChange[];
  readonly facts: readonly FactChange[];
}

const parts: readonly (keyof Narrative)[] = ["title", "preamble", "overview", "problems", "other"];

/**
 * Compares two versions of one unit's report for one year, whatever editions of the form they stand on. A figure
 * has changed when it would be printed otherwise: another number, another text, filled or blanked.
 */
export function compareReports(earlier: ReportVersion, later: ReportVersion): Comparison {
  return {
    findings: compareFindings(earlier.check.findings, later.check.findings),
    figures: compareFigures(earlier.report, later.report),
    texts: parts.flatMap((part) =>
      compareParagraphs(earlier.report.narrative[part], later.report.narrative[part]).map((change) => ({
        part,
        ...change,
      })),
    ),
    facts: compareFacts(earlier.facts, later.facts),
  };
}

function compareFigures(earlier: UnitReport, later: UnitReport): FigureChange[] {
  const editions = [...new Set([earlier.edition, later.edition])].sort();
  const names = new Set(editions.flatMap((edition) => [...figurePlaces(formOf(edition)).keys()]));
  return [...names].flatMap((name) => {
    const [before, after] = [earlier.figures.get(name), later.figures.get(name)];
    if (isSameFigure(before, after)) return [];
    return [{ name, ...(before && { earlier: before }), ...(after && { later: after }) }];
  });
}

function isSameFigure(one: Figure | undefined, other: Figure | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (one.state === "unreadable") return other.state === "unreadable" && one.text === other.text;
  return other.state === "number" && one.value === other.value && one.written === other.written;
}

function compareFacts(
  earlier: ReadonlyMap<string, string>,
  later: ReadonlyMap<string, string>,
): FactChange[] {
  const labels = [...new Set([...earlier.keys(), ...later.keys()])];
  return labels.flatMap((label) => {
    const [before, after] = [earlier.get(label), later.get(label)];
    if (before === after) return [];
    return [
      {
        label,
        ...(before !== undefined && { earlier: before }),
        ...(after !== undefined && { later: after }),
      },
    ];
  });
}

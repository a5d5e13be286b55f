import { cellTitle, figurePlaces, formOf, type CellName, type EditionId } from "../form/index";
import { figureText, partNumbers, shortQuote, type Figure } from "../figures/index";
import { describeFinding, type Finding } from "../validation/index";
import type { Comparison } from "./compare-reports";
import type { ReportVersion } from "./report-version";

/** One thing that changed, as a row of a table: where, what stood there, what stands there. */
export interface ToldChange {
  readonly place: string;
  readonly earlier: string;
  readonly later: string;
}

/** A comparison in the words of the form. */
export interface ToldComparison {
  /** One sentence on everything. */
  readonly summary: string;
  /** Sentences of the findings; 提示 are left out, since they ask for nothing. */
  readonly appeared: readonly string[];
  readonly remaining: readonly string[];
  readonly resolved: readonly string[];
  readonly figures: readonly ToldChange[];
  readonly texts: readonly ToldChange[];
  readonly facts: readonly ToldChange[];
}

/** What a reviewer reads of a comparison. */
export function describeComparison(
  earlier: ReportVersion,
  later: ReportVersion,
  comparison: Comparison,
): ToldComparison {
  const [before, after] = [earlier.report.edition, later.report.edition];
  const { appeared, remaining, resolved } = comparison.findings;
  const told = {
    appeared: asking(appeared).map((finding) => describeFinding(formOf(after), finding)),
    remaining: remaining
      .filter(({ later: finding }) => finding.level !== "hint")
      .map(
        ({ later: finding, changed }) =>
          describeFinding(formOf(after), finding) + (changed ? changedNote : ""),
      ),
    resolved: asking(resolved).map((finding) => describeFinding(formOf(before), finding)),
    figures: comparison.figures.map(({ name, earlier: was, later: is }) => ({
      place: titleIn([after, before], name),
      earlier: figureIn(before, name, was),
      later: figureIn(after, name, is),
    })),
    texts: comparison.texts.map(({ part, earlier: was, later: is }) => ({
      place: `${partNumbers[part]}第${((is ?? was)?.index ?? 0) + 1}${part === "title" ? "行" : "段"}`,
      earlier: was?.text ?? "（没有这一段）",
      later: is?.text ?? "（已删去）",
    })),
    facts: comparison.facts.map(({ label, earlier: was, later: is }) => ({
      place: `封面“${label}”`,
      earlier: was === undefined ? "（未填）" : shortQuote(was),
      later: is === undefined ? "（未填）" : shortQuote(is),
    })),
  };
  return { summary: summaryOf(told), ...told };
}

const changedNote = "（与上次的数不同，但问题还在。）";

function asking(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ level }) => level !== "hint");
}

/** The figure's place on the later form, or on the earlier one where the later has no such cell. */
function titleIn(editions: readonly EditionId[], name: CellName): string {
  const edition = editions.find((candidate) => figurePlaces(formOf(candidate)).has(name));
  if (edition === undefined) throw new Error(`No figure cell of either form: ${name}`);
  return cellTitle(formOf(edition), name);
}

function figureIn(edition: EditionId, name: CellName, figure: Figure | undefined): string {
  const place = figurePlaces(formOf(edition)).get(name);
  if (!place) return "（表样没有这一格）";
  if (!figure) return "（未填）";
  const text = figureText(figure, place.cell.kind);
  return figure.state === "unreadable" ? `“${shortQuote(text)}”（不是数字）` : text;
}

function summaryOf(told: Omit<ToldComparison, "summary">): string {
  const { appeared, remaining, resolved, figures, texts, facts } = told;
  const changes = [
    [figures.length, "格数据"],
    [texts.length, "处文字"],
    [facts.length, "项封面内容"],
  ] as const;
  const changed = changes.filter(([count]) => count > 0).map(([count, what]) => `${count}${what}`);
  if (changed.length === 0 && appeared.length + resolved.length === 0) {
    return `与上次报送相比，数据和文字都没有改动${remaining.length === 0 ? "" : `，${remaining.length}个问题都还在`}。`;
  }
  const before = [
    ...(resolved.length > 0 ? [`已解决${resolved.length}个`] : []),
    ...(remaining.length > 0 ? [`还有${remaining.length}个没有解决`] : []),
  ];
  return (
    [
      `与上次报送相比，${changed.length === 0 ? "数据和文字没有改动" : `改动了${changed.join("、")}`}`,
      ...(before.length === 0 ? [] : [`上次的问题${before.join("，")}`]),
      ...(appeared.length === 0 ? [] : [`新出现${appeared.length}个问题`]),
    ].join("；") + "。"
  );
}

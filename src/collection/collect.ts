import { editionOfYear, formOf, type EditionId } from "../form/index";
import type { UnitReport } from "../figures/index";
import { consolidate, type Adjustment, type Consolidation, type Submission } from "../consolidation/index";
import type { Finding } from "../validation/index";
import { bodiesWithoutList } from "./bodies-without-list";
import type { Body, Roster } from "./body";
import { classifyFiles } from "./classify-files";
import type { CollectedFile, FileState } from "./collected-file";
import { findDistrictFindings, type KnownTotals } from "./district-findings";
import { lastYearOfUnits } from "./last-year-of-units";
import { missingBodies } from "./missing-bodies";
import { nameKey } from "./name-key";
import type { ReceivedFile } from "./received-file";
import { settleKinds } from "./settle-kinds";
import { findSimilarTexts, type SimilarText } from "./similar-texts";
import { words } from "./wording";

/** What is asked of a collection. */
export interface CollectOptions {
  readonly year: number;
  readonly roster?: Roster;
  /** Without a list: the bodies an earlier collection knew, in their order and of their kinds. */
  readonly remembered?: readonly Body[];
  /** The name of the office that collects, where it is known. */
  readonly office?: string;
  /** 汇总调整 lines of the office. */
  readonly adjustments?: readonly Adjustment[];
  /** Totals the office already has from elsewhere, in 分 where money. */
  readonly known?: KnownTotals;
  /** The office's own sum of last year, with its units by name. */
  readonly previous?: { readonly report: UnitReport; readonly units: readonly string[] };
  /** Last year's reports of the units: each report is checked beside its own, and its texts are compared. */
  readonly lastYear?: readonly UnitReport[];
}

/** Everything the office knows about a year after reading what came in. */
export interface Collection {
  readonly year: number;
  readonly edition: EditionId;
  readonly roster?: Roster;
  /** The list; without one, every body whose file came, now or before. */
  readonly bodies: readonly Body[];
  /** Every file given, in the order given. */
  readonly files: readonly CollectedFile[];
  /** 未报; empty without a list. */
  readonly missing: readonly Body[];
  readonly consolidation: Consolidation;
  /** What the reports show when taken together: rules C-*. */
  readonly findings: readonly Finding[];
  /** 内容雷同. */
  readonly similar: readonly SimilarText[];
}

/** Judges all files, adds up those that may be, and looks at them together. */
export function collect(received: readonly ReceivedFile[], options: CollectOptions): Collection {
  const { year, office, remembered = [], adjustments = [], lastYear = [] } = options;
  const edition = editionOfYear(year);
  const roster = options.roster && settleKinds(options.roster, office).roster;
  const lastYearOf = lastYearOfUnits(lastYear, roster);
  const classified = classifyFiles(received, {
    year,
    lastYearOf,
    ...(roster && { roster }),
    ...(office !== undefined && { office }),
  });
  const usable = classified.filter(({ state }) => state === "可汇总");
  const bodies = roster ?? bodiesWithoutList(remembered, classified, office);
  const placeOf = new Map(bodies.map((body, position) => [nameKey(body.name), { body, position }]));
  const submissions = new Map<Submission, CollectedFile>();
  for (const file of usable) {
    const { unit, read } = file;
    const place = placeOf.get(nameKey(unit));
    if (!read || !place)
      throw new Error(`${file.received.file} counts, but no report was read from it, or no body sent it`);
    const { body, position } = place;
    submissions.set({ unit, kind: body.kind, position, figures: read.report.figures }, file);
  }
  const consolidation = consolidate(formOf(edition), [...submissions.keys()], adjustments);
  const excluded = new Map(
    consolidation.excluded.map(({ submission, because }) => [submissions.get(submission), because]),
  );
  const files = classified.map((file) => {
    const because = excluded.get(file);
    return because ? { ...file, reason: words[because] } : file;
  });
  const missing = roster ? missingBodies(roster, files) : [];
  const texts = classified.flatMap(({ unit, state, read }) => {
    if (!read || !compared.includes(state)) return [];
    const own = lastYearOf(unit, read.report.unit)?.narrative;
    return [{ unit, narrative: read.report.narrative, ...(own && { lastYear: own }) }];
  });
  return {
    year,
    edition,
    ...(roster && { roster }),
    bodies,
    files,
    missing,
    consolidation,
    findings: findDistrictFindings({ files, missing, consolidation, ...options, edition }),
    similar: findSimilarTexts(texts),
  };
}

/** A report that is returned is no less copied. */
const compared: readonly FileState[] = ["可汇总", "退回", "表样被改动"];

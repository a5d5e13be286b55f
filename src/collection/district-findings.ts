import {
  cellTitle,
  districtRules,
  figurePlaces,
  formOf,
  type CellName,
  type DistrictRuleId,
  type EditionId,
  type Level,
} from "../form/index";
import { figureText, type Figure, type UnitReport } from "../figures/index";
import type { Consolidation, Submission } from "../consolidation/index";
import type { Finding } from "../validation/index";
import type { Body, Roster } from "./body";
import type { CollectedFile } from "./collected-file";
import { nameKey } from "./name-key";
import { sameNames } from "./same-units";
import { districtSentences } from "./district-wording";

/** Totals the office already has, by cell: counts, or whole 分 for money. */
export type KnownTotals = ReadonlyMap<CellName, number>;

/** What the rules on reports taken together look at. */
export interface DistrictCase {
  readonly edition: EditionId;
  readonly files: readonly CollectedFile[];
  readonly missing: readonly Body[];
  readonly consolidation: Consolidation;
  /** With a list every body is known by its one name. */
  readonly roster?: Roster;
  readonly known?: KnownTotals;
  readonly previous?: { readonly report: UnitReport; readonly units: readonly string[] };
}

const levels = new Map<DistrictRuleId, Level>(districtRules.map(({ id, level }) => [id, level]));

/** A finding of a district rule, with its sentence. */
export function districtFinding(rule: DistrictRuleId, rest: Omit<Finding, "rule" | "level">): Finding {
  const level = levels.get(rule);
  if (!level) throw new Error(`No district rule ${rule}`);
  return { rule, level, ...rest };
}

/**
 * Rules C-* on all reports together, worst first. C-REG is found in the unit's own report (`classifyFiles`), C-TEXT in
 * the text of the sum (`checkUnitList`). A rule that needs what is not given stays silent.
 */
export function findDistrictFindings(given: DistrictCase): Finding[] {
  return [
    ...checkMissing(given),
    ...checkUnits(given),
    ...checkVertical(given),
    ...checkKnown(given),
    ...checkCarried(given),
    ...checkDoubles(given),
  ];
}

function checkMissing({ missing }: DistrictCase): Finding[] {
  if (missing.length === 0) return [];
  return [
    districtFinding("C-MISS", {
      cells: [],
      sentence: districtSentences.missing(missing.map(({ name }) => name)),
    }),
  ];
}

function checkUnits({ files }: DistrictCase): Finding[] {
  const returned = files.filter(({ state }) => state === "退回" || state === "表样被改动");
  if (returned.length === 0) return [];
  const sentence = districtSentences.notPassed(returned.map(({ unit }) => unit));
  return [districtFinding("C-UNIT", { cells: [], sentence })];
}

function checkVertical({ consolidation }: DistrictCase): Finding[] {
  const names = consolidation.excluded
    .filter(({ because }) => because === "vertical")
    .map(({ submission }) => submission.unit);
  if (names.length === 0) return [];
  return [districtFinding("C-VERT", { cells: [], sentence: districtSentences.vertical(names) })];
}

/** C-SUM: every total the office has from elsewhere against the sum of the units. */
function checkKnown({ edition, consolidation, known = new Map() }: DistrictCase): Finding[] {
  const form = formOf(edition);
  return [...known].flatMap(([name, value]): Finding[] => {
    const cell = figurePlaces(form).get(name)?.cell;
    const sum = consolidation.figures.get(name);
    if (!cell || sum?.state !== "number" || sum.value === value) return [];
    const text = (each: number) => figureText({ state: "number", value: each }, cell.kind);
    const sentence = districtSentences.differs(
      cellTitle(form, name),
      text(sum.value),
      text(value),
      text(Math.abs(sum.value - value)),
    );
    return [districtFinding("C-SUM", { cells: [name], expected: sum.value, actual: value, sentence })];
  });
}

/** C-PREV: last year's sum carried over, with the bodies that came and went. */
function checkCarried({ edition, consolidation, previous }: DistrictCase): Finding[] {
  if (!previous) return [];
  const form = formOf(edition);
  const now = consolidation.counted.map(({ unit }) => unit);
  const entered = without(now, previous.units);
  const left = without(previous.units, now);
  return [...figurePlaces(form).keys()]
    .filter((name) => name.startsWith("requests.broughtForward."))
    .flatMap((name): Finding[] => {
      const carried = valueOf(previous.report.figures.get(name.replace("broughtForward", "carriedForward")));
      const brought = valueOf(consolidation.figures.get(name));
      if (carried === undefined || brought === undefined || carried === brought) return [];
      const sentence = districtSentences.carried(cellTitle(form, name), brought, carried, entered, left);
      return [districtFinding("C-PREV", { cells: [name], expected: carried, actual: brought, sentence })];
    });
}

function without(names: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(nameKey));
  return names.filter((name) => !known.has(nameKey(name)));
}

function valueOf(figure: Figure | undefined): number | undefined {
  return figure?.state === "number" ? figure.value : undefined;
}

/** Fewer figures than this agree by chance. */
const telling = 4;

/** C-DUP: what two units may both have counted. */
function checkDoubles({ consolidation, edition, roster }: DistrictCase): Finding[] {
  const findings: Finding[] = [];
  const second = consolidation.excluded.filter(({ because }) => because === "secondGovernment");
  for (const { submission } of second) {
    findings.push(
      districtFinding("C-DUP", { cells: [], sentence: districtSentences.secondGovernment(submission.unit) }),
    );
  }
  for (const names of roster ? [] : sameNames(consolidation.counted.map(({ unit }) => unit)))
    findings.push(districtFinding("C-DUP", { cells: [], sentence: districtSentences.sameNames(names) }));
  const byFigures = new Map<string, Submission[]>();
  const names = [...figurePlaces(formOf(edition)).keys()].filter(
    (name) => /^(requests|proceedings)\./.test(name) && !/(\.total|outcomesTotal\.[^.]*)$/.test(name),
  );
  for (const submission of consolidation.counted) {
    const told = names.flatMap((name) => {
      const value = valueOf(submission.figures.get(name));
      return value === undefined || value === 0 ? [] : [[name, value] as const];
    });
    if (told.length < telling) continue;
    const key = JSON.stringify(told);
    byFigures.set(key, [...(byFigures.get(key) ?? []), submission]);
  }
  for (const same of byFigures.values()) {
    if (same.length < 2) continue;
    const sentence = districtSentences.sameFigures(same.map(({ unit }) => unit));
    findings.push(districtFinding("C-DUP", { cells: [], sentence }));
  }
  return findings;
}

import {
  cellTitle,
  editionOfYear,
  figurePlaces,
  formOf,
  publicationDates,
  submittedStates,
  tableTitles,
  type CellName,
  type Form,
  type GovernmentLevel,
  type ReportRule,
} from "../form/index";
import type { CheckContext } from "./check-context";
import { describeTableFault } from "./describe-table-fault";
import { shareOfOldText } from "./share-of-old-text";
import { findRemnants } from "./find-remnants";
import type { Finding } from "./finding";
import { paragraphTitle } from "./narrative/index";
import { blanksLeft, publishBy, remnantsLeft, sameAsLastYear, wrongEdition } from "./wording";

interface Asked {
  readonly form: Form;
  readonly blanks: readonly CellName[];
  readonly context: CheckContext;
}

/** What a rule on the report as a whole finds; nothing where it needs what is not known. */
export function checkWholeReport(rule: ReportRule, asked: Asked): Finding[] {
  const found = checks[rule.id](asked, rule);
  return found.map((finding) => ({ rule: rule.id, level: rule.level, ...finding }));
}

type Found = Omit<Finding, "rule" | "level">;

const checks: Record<ReportRule["id"], (asked: Asked, rule: ReportRule) => Found[]> = {
  "F-EDITION": checkEdition,
  "F-ROWS": checkTableFaults,
  "F-BLANK": checkBlanks,
  "F-LEFT": checkRemnants,
  "F-DATE": checkDate,
  "Y-SIM": checkSameness,
};

/** For 2019 the notice only encouraged its form, so another one needs a word and no more. */
function checkEdition({ form, context: { year } }: Asked, rule: ReportRule): Found[] {
  if (year === undefined || editionOfYear(year) === form.edition) return [];
  if (rule.level !== (year === 2019 ? "soft" : "hard")) return [];
  const right = formOf(editionOfYear(year));
  return [{ cells: [], sentence: wrongEdition(year, right, form.edition) }];
}

/** One finding a row or column; the figures it stands for have no cell, so none is named to go to. */
function checkTableFaults({ context: { tableFaults = [] } }: Asked): Found[] {
  return tableFaults.map((fault) => ({ cells: [], text: fault.label, sentence: describeTableFault(fault) }));
}

/** How many blank cells a sentence names; the finding's cells name them all. */
const namedBlanks = 5;

/** One finding a table, and only where the report is said to be complete. */
function checkBlanks({ form, blanks, context: { state } }: Asked): Found[] {
  if (state === undefined || !submittedStates.includes(state)) return [];
  const places = figurePlaces(form);
  return form.tables.flatMap(({ table }) => {
    const cells = blanks.filter((name) => places.get(name)?.table === table);
    if (cells.length === 0) return [];
    const named = cells.slice(0, namedBlanks).map((name) => cellTitle(form, name).slice(2));
    return [{ cells, sentence: blanksLeft(tableTitles[table], cells.length, named, state) }];
  });
}

const parts = ["title", "preamble", "overview", "problems", "other"] as const;

function checkRemnants({ context: { narrative } }: Asked): Found[] {
  if (!narrative) return [];
  return parts.flatMap((part) =>
    narrative[part].flatMap((paragraph, index) => {
      const remnants = findRemnants(paragraph);
      if (remnants.length === 0) return [];
      const sentence = remnantsLeft(paragraphTitle(part, index), remnants);
      return [{ cells: [], text: remnants.join("、"), paragraph: { part, index }, sentence }];
    }),
  );
}

/** More than this share of old text is told. */
const mostSame = 0.5;

function checkSameness({ context: { narrative, previous } }: Asked): Found[] {
  const share = narrative && previous && shareOfOldText(narrative, previous.narrative);
  if (share === undefined || share <= mostSame) return [];
  return [{ cells: [], sentence: sameAsLastYear(Math.floor(share * 100)) }];
}

/** Days after the date on which the reminder stops: by then the year is history. */
const remindedDays = 30;

/** From New Year until the report is final, so long as its date is near. */
function checkDate({ context: { year, governmentLevel, state, today } }: Asked): Found[] {
  const date = publicationDates[governmentLevel as GovernmentLevel] as readonly [number, number] | undefined;
  if (year === undefined || today === undefined || date === undefined || state === "定稿") return [];
  if (today.getFullYear() !== year + 1) return [];
  const [month, day] = date;
  const days = Math.round(
    (Date.UTC(year + 1, month - 1, day) - Date.UTC(today.getFullYear(), today.getMonth(), today.getDate())) /
      86_400_000,
  );
  if (days < -remindedDays) return [];
  return [{ cells: [], sentence: publishBy(year, { month, day, days }) }];
}

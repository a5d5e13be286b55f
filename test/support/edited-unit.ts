import type { EditionId } from "../../src/form/index";
import { judgeSums, officialNames, type JudgedSums, type PlainFigures } from "./independent-sums";

/** One cell typed anew; an empty text clears it. */
export interface Edit {
  readonly name: string;
  readonly text: string;
}

/** What a person has typed, kept beside the workbook; a total is added up here until it is typed over. */
export interface EditedUnit {
  /** Draws the next edit: a figure, a blank, a word, or a total typed over or given its formula back. */
  edit(random: () => number): Edit;
  figures(): PlainFigures;
  /** Totals that still follow their formulas. */
  formulaTotals(): ReadonlySet<string>;
  judged(): JudgedSums;
}

/** The figures edited: all of tables 三 and 四. */
export function editedNames(edition: EditionId): string[] {
  return officialNames(edition).filter((name) => !name.startsWith("proactive."));
}

/** A unit whose entries are all 0 and whose totals stand as `formulas` say. */
export function createEditedUnit(edition: EditionId, formulas: ReadonlyMap<string, string>): EditedUnit {
  const names = editedNames(edition);
  const typed = new Map<string, number | string | null>(
    names.flatMap((name) => (isTotal(name) ? [] : [[name, 0] as const])),
  );
  const set = (name: string, value: number | string | null): Edit => {
    typed.set(name, value);
    return { name, text: String(value ?? "") };
  };
  const figures = () => withTotals(names, typed);
  return {
    edit(random) {
      const name = names[random() % names.length] ?? "";
      const [kind, value] = [random() % 10, random() % 40];
      const formula = formulas.get(name);
      if (formula !== undefined && typed.has(name)) {
        typed.delete(name);
        return { name, text: formula };
      }
      if (kind === 0 && formula === undefined) return set(name, typed.get(name) === null ? value : null);
      if (kind === 1) return set(name, typed.get(name) === "无" ? value : "无");
      return set(name, typed.get(name) === value ? value + 1 : value);
    },
    figures,
    formulaTotals: () => new Set([...formulas.keys()].filter((name) => !typed.has(name))),
    judged: () => judgeSums(edition, figures()),
  };
}

export function isTotal(name: string): boolean {
  return name.endsWith(".total") || name.startsWith("requests.outcomesTotal.");
}

/** Numbers that look drawn and are the same in every run. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 8;
  };
}

function withTotals(
  names: readonly string[],
  typed: ReadonlyMap<string, number | string | null>,
): PlainFigures {
  const figures: Record<string, number | string | null> = Object.fromEntries(typed);
  const add = (total: string, parts: string[]) => {
    if (typed.has(total)) return;
    const values = parts.map((part) => figures[part]);
    figures[total] = values.every((value) => typeof value === "number")
      ? values.reduce((sum, value) => sum + Number(value), 0)
      : null;
  };
  const entries = names.filter((name) => !isTotal(name));
  const lastPart = (name: string) => name.slice(name.lastIndexOf(".") + 1);
  const ofIntake = /^requests\.(received|broughtForward|carriedForward|outcomesTotal)\./;
  for (const total of names.filter((name) => /^requests\.outcomesTotal\.(?!total)/.test(name))) {
    const column = entries.filter(
      (name) => name.startsWith("requests.") && lastPart(name) === lastPart(total),
    );
    add(
      total,
      column.filter((name) => !ofIntake.test(name)),
    );
  }
  for (const total of names.filter((name) => name.endsWith(".total"))) {
    const row = total.slice(0, -"total".length);
    add(
      total,
      names.filter((name) => name !== total && name.startsWith(row)),
    );
  }
  return figures;
}

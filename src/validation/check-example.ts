import { figurePlaces, totalEquations, type CellName, type Example, type Form } from "../form/index";
import { addUpTotals, readFigure, type Figure, type Figures, type Narrative } from "../figures/index";
import type { CheckContext } from "./check-context";
import { checkFigures } from "./check-figures";
import type { Check } from "./finding";

/** Checks the small report an example describes: every figure it does not name is 0, every total added up. */
export function checkExample(form: Form, example: Example): Check {
  const { figures, formulaTotals } = figuresOf(form, example.figures ?? {});
  return checkFigures(form, figures, formulaTotals, contextOf(form, example));
}

function figuresOf(
  form: Form,
  given: Readonly<Record<CellName, number | string | null>>,
): { figures: Figures; formulaTotals: ReadonlySet<CellName> } {
  const figures = new Map<CellName, Figure>();
  const places = figurePlaces(form);
  for (const [name, { cell }] of places) {
    const value = given[name];
    const figure = readFigure(value === undefined && cell.role === "entry" ? 0 : (value ?? null), cell.kind);
    if (figure) figures.set(name, figure);
  }
  for (const name of Object.keys(given)) {
    if (!places.has(name)) throw new Error(`An example names no cell of the ${form.edition} form: ${name}`);
  }
  const formulaTotals = new Set([...totalEquations(form).keys()].filter((name) => !(name in given)));
  return { figures: addUpTotals(form, figures, formulaTotals), formulaTotals };
}

function contextOf(form: Form, example: Example): CheckContext {
  const {
    lastYear,
    ledger,
    governmentLevel,
    state,
    year,
    unit,
    today,
    tableFault,
    lastYearOverview,
    headings,
  } = example;
  const narrative = narrativeOf(example);
  const usualYear = form.edition === "2019" ? 2020 : 2024;
  return {
    year: year ?? usualYear,
    ...(state === undefined ? {} : { state }),
    ...(governmentLevel === undefined ? {} : { governmentLevel }),
    ...(today === undefined ? {} : { today: new Date(`${today}T12:00:00`) }),
    ...(ledger && { ledger: ledgerOf(ledger) }),
    ...(tableFault && { tableFaults: [tableFault] }),
    ...(unit === undefined ? {} : { unit }),
    ...(narrative && { narrative }),
    ...(headings && { headings, narrative: narrative ?? noNarrative }),
    ...((lastYear !== undefined || lastYearOverview !== undefined) && {
      previous: {
        unit: "",
        year: (year ?? usualYear) - 1,
        edition: form.edition,
        figures: figuresOf(form, lastYear ?? {}).figures,
        typedTotals: new Set<CellName>(),
        narrative: { ...noNarrative, overview: lastYearOverview === undefined ? [] : [lastYearOverview] },
      },
    }),
  };
}

/** The texts an example gives, a paragraph each; undefined where it gives none. */
function narrativeOf(example: Example): Narrative | undefined {
  const given = (["preamble", "overview", "problems", "other"] as const).flatMap((part) => {
    const paragraph = example[part];
    return paragraph === undefined ? [] : [[part, [paragraph]] as const];
  });
  return given.length === 0 ? undefined : { ...noNarrative, ...Object.fromEntries(given) };
}

const noNarrative = { title: [], preamble: [], overview: [], problems: [], other: [] };

function ledgerOf({ received, answered }: NonNullable<Example["ledger"]>): CheckContext["ledger"] {
  return {
    ...(received === undefined ? {} : { received: { state: "number", value: received } }),
    ...(answered === undefined ? {} : { answered: { state: "number", value: answered } }),
  };
}

import fs from "node:fs";
import path from "node:path";
import { formOf, type Form, type PrintedHeading } from "../../src/form/index";
import { addUpTotals, type Figures, type Narrative } from "../../src/figures/index";
import { readReport } from "../../src/report/index";
import { readText } from "../../src/report/text/index";
import { formulaTotalsOf } from "./reports";

const folder = path.join(__dirname, "../fixtures/narratives");

/** A report as it was published, read by our own reader: its texts and what its tables print. */
export interface PublishedText {
  readonly name: string;
  readonly form: Form;
  /** As printed; only totals the page left blank are added up. */
  readonly figures: Figures;
  readonly narrative: Narrative;
  readonly unit: string;
  readonly year: number;
  /** What stands between the tables and belongs to none of them. */
  readonly leftovers: readonly string[];
  /** Of a whole report; one whose copy ends early misses the rest. */
  readonly headings?: readonly PrintedHeading[];
}

/** `whole`: all six sections; `beginnings`: of pages whose copy ends within the tables, at least the whole section 一. */
export function publishedTexts(kind: "whole" | "beginnings"): PublishedText[] {
  const read = (file: string) => fs.readFileSync(path.join(folder, kind, file), "utf8");
  const sources = JSON.parse(read("sources.json")) as Record<string, { unit: string; year: number }>;
  return Object.entries(sources).map(([name, { unit, year }]) => {
    const { edition, figures, narrative, leftovers, headings } = readReport(readText(read(`${name}.txt`)));
    const form = formOf(edition);
    const blank = formulaTotalsOf(form, { typedTotals: new Set(figures.keys()) });
    const completed = addUpTotals(form, figures, blank);
    return {
      name,
      form,
      figures: completed,
      narrative,
      unit,
      year,
      leftovers,
      ...(kind === "whole" && { headings }),
    };
  });
}

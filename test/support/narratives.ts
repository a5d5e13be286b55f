import fs from "node:fs";
import path from "node:path";
import { formOf, type EditionId, type Form } from "../../src/form/index";
import type { Figures, Narrative } from "../../src/figures/index";
import { completedFigures, publishedReport, reportOfZeros } from "./reports";

const folder = path.join(__dirname, "../fixtures/narratives");

/** The published texts the tests stand on, by file name without its ending. */
export const publishedNarratives = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.slice(0, -".json".length));

export interface PublishedNarrative {
  readonly form: Form;
  readonly figures: Figures;
  readonly narrative: Narrative;
  readonly unit: string;
  readonly year: number;
  /** The rules that rightly have something to say of it. */
  readonly expected: readonly string[];
}

export function publishedNarrative(name: string): PublishedNarrative {
  const file = JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), "utf8")) as {
    unit: string;
    year: number;
    edition: EditionId;
    report?: string;
    figures?: Record<string, number>;
    texts: Narrative;
    findings: string[];
  };
  const report =
    file.report === undefined ? reportOfZeros(file.edition, file.figures) : publishedReport(file.report);
  return {
    form: formOf(file.edition),
    figures: completedFigures(report),
    narrative: file.texts,
    unit: file.unit,
    year: file.year,
    expected: file.findings,
  };
}

import { formOf } from "../../../src/form/index";
import type { Narrative } from "../../../src/figures/index";
import { checkNarrative } from "../../../src/validation/narrative/index";
import { completedFigures, emptyNarrative, reportOfZeros } from "../../support/reports";
import { plantedFigures, plantedMistakes } from "./planted-mistakes";

const form = formOf("2021");
const figures = completedFigures(reportOfZeros("2021", plantedFigures));
const previous = {
  ...reportOfZeros("2021"),
  figures: completedFigures(reportOfZeros("2021", { "requests.received.naturalPerson": 30 })),
};

function rulesOf(text: string, part: keyof Narrative = "overview", unit = "示例县人民政府"): string[] {
  const narrative = { ...emptyNarrative, [part]: [text] };
  return checkNarrative({ form, figures, narrative, year: 2024, unit, previous }).findings.map(
    ({ rule }) => rule,
  );
}

test.each(plantedMistakes)("$rule finds: $text", ({ rule, part, text, unit }) => {
  expect(rulesOf(text, part, unit)).toEqual([rule]);
});

test("at least 60 planted mistakes are found", () => {
  expect(plantedMistakes.length).toBeGreaterThanOrEqual(60);
});

test.each([
  "收取行政事业性收费20.3万元。",
  "收取行政事业性收费20万元。",
  "收取行政事业性收费约22万元。",
  "收取行政事业性收费二十万元。",
  "收取行政事业性收费20余万元。",
  "收取行政事业性收费203000元。",
  "收取行政事业性收费0.002亿元。",
])("an amount printed to fewer digits than the table has is no mistake: %s", (text) => {
  expect(rulesOf(text)).toEqual([]);
});

import { formOf } from "../../../src/form/index";
import { checkNarrative } from "../../../src/validation/narrative/index";
import { publishedNarrative, publishedNarratives } from "../../support/narratives";
import { publishedReport } from "../../support/reports";

function rulesFound(name: string): string[] {
  const { expected: _, ...context } = publishedNarrative(name);
  return checkNarrative(context)
    .findings.filter(({ level }) => level !== "hint")
    .map(({ rule }) => rule);
}

test.each(publishedNarratives)("%s has the findings it deserves and no other", (name) => {
  expect(rulesFound(name)).toEqual(publishedNarrative(name).expected);
});

test("罗云 2020, the whole text with its own figures, has no finding", () => {
  const { figures, narrative, unit, year } = publishedReport("luoyun-township-2020");
  expect(checkNarrative({ form: formOf("2019"), figures, narrative, unit, year }).findings).toEqual([]);
});

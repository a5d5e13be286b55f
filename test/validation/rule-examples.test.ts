import { formOf, type EditionId, type Example } from "../../src/form/index";
import { checkExample } from "../../src/validation/check-example";
import { describeFinding } from "../../src/validation/index";

const editions: EditionId[] = ["2019", "2021"];

const shownRules = editions.flatMap((edition) =>
  formOf(edition).rules.flatMap((rule) =>
    "examples" in rule ? [{ edition, id: rule.id, level: rule.level, sentence: rule.sentence, rule }] : [],
  ),
);

function findingsOf(edition: EditionId, example: Example, id: string, level: string) {
  return checkExample(formOf(edition), example).findings.filter(
    (finding) => finding.rule === id && finding.level === level,
  );
}

describe.each(shownRules)("$id ($level) of the $edition edition: $sentence", ({ edition, rule }) => {
  test("has nothing to say of its right example", () => {
    const { findings, unverified } = checkExample(formOf(edition), rule.examples.right);
    expect(findings.map(({ rule: id }) => id)).not.toContain(rule.id);
    expect(unverified.map(({ rule: id }) => id)).not.toContain(rule.id);
  });

  test("finds its wrong example wrong and says so in a sentence", () => {
    const found = findingsOf(edition, rule.examples.wrong, rule.id, rule.level);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(describeFinding(formOf(edition), finding)).toMatch(/^[^{}]+。$/);
    }
  });

  test("finds nothing hard in its right example", () => {
    const { findings } = checkExample(formOf(edition), rule.examples.right);
    expect(findings.filter(({ level }) => level === "hard")).toEqual([]);
  });
});

test.each(editions)("every wrong example of the %s edition breaks no other hard rule", (edition) => {
  const alone = ["T3-BAL", "T3-SUM", "T3-ROW"];
  for (const { id, rule, edition: of } of shownRules) {
    if (of !== edition || alone.includes(id)) continue;
    const others = checkExample(formOf(edition), rule.examples.wrong).findings.filter(
      (finding) => finding.level === "hard" && finding.rule !== id,
    );
    expect({ id, others }).toEqual({ id, others: [] });
  }
});

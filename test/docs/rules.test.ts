import { readFileSync } from "node:fs";
import { join } from "node:path";
import { districtRules, formOf } from "../../src/form/index";
import { describeRules } from "../../src/validation/describe-rules";

const page = readFileSync(join(__dirname, "../../docs/rules.md"), "utf8");

test("docs/rules.md is what the rules generate", () => {
  expect(page).toBe(describeRules());
});

test("docs/rules.md tells every rule of both editions with its reason and source", () => {
  for (const edition of ["2019", "2021"] as const) {
    for (const rule of formOf(edition).rules) {
      expect(page).toContain(`### ${rule.id} `);
      for (const text of [rule.sentence, rule.reason, rule.source]) expect(page).toContain(text);
    }
  }
});

test("docs/rules.md tells every rule of the office that adds reports up", () => {
  for (const { id, sentence, reason } of districtRules) {
    expect(page).toContain(`### ${id} `);
    for (const text of [sentence, reason]) expect(page).toContain(text);
  }
});

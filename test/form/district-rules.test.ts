import { districtRules } from "../../src/form/index";

test("the rules of consolidation have these levels, in the order in which an office looks", () => {
  expect(districtRules.map(({ id, level }) => `${id} ${level}`)).toEqual([
    "C-MISS soft",
    "C-UNIT soft",
    "C-REG hard",
    "C-VERT soft",
    "C-DUP hint",
    "C-SUM soft",
    "C-ADJ soft",
    "C-PREV soft",
    "C-TEXT soft",
  ]);
});

test.each(districtRules.map((rule) => [rule.id, rule] as const))(
  "%s shows a case it has nothing to say of and another that it tells, each in whole sentences",
  (_, { right, wrong }) => {
    for (const shown of [right, wrong]) expect(shown).toMatch(/^.{10,}。$/);
    expect(wrong).not.toBe(right);
  },
);

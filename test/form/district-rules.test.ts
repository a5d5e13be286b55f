import { districtRules } from "../../src/form/index";

test("the rules of consolidation have these levels", () => {
  const levels = Object.fromEntries(districtRules.map(({ id, level }) => [id, level]));
  expect(levels).toEqual({
    "C-SUM": "soft",
    "C-ADJ": "soft",
    "C-MISS": "soft",
    "C-DUP": "hint",
    "C-REG": "hard",
    "C-VERT": "soft",
    "C-UNIT": "soft",
    "C-PREV": "soft",
    "C-TEXT": "soft",
  });
});

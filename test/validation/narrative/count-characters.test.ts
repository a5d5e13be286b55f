import { countCharacters } from "../../../src/validation/narrative/count-characters";

test.each([
  [["全年公开37条。"], 8, "digits and punctuation count"],
  [["全年公开。", "办结12件。"], 11, "paragraphs are added up"],
  [["公 开\u3000信息", "第一行\n第二行"], 10, "spaces and line breaks do not count"],
  [["𠮷林镇"], 4, "a rare character counts as two, as in the formula of the sheet"],
  [[" "], 0, "a blank paragraph has none"],
  [[], 0, "nothing has none"],
])("%j has %i characters: %s", (paragraphs, expected) => {
  expect(countCharacters(paragraphs)).toBe(expected);
});

import { paragraphTitle, partTitle } from "../../../src/validation/narrative/paragraph-title";

test.each([
  ["title", "标题", "标题第1行"],
  ["preamble", "引言", "引言第1段"],
  ["overview", "第一部分“总体情况”", "第一部分“总体情况”第1段"],
  ["problems", "第五部分“存在的主要问题及改进情况”", "第五部分“存在的主要问题及改进情况”第1段"],
  ["other", "第六部分“其他需要报告的事项”", "第六部分“其他需要报告的事项”第1段"],
] as const)("%s is called %s, its first paragraph %s", (part, title, first) => {
  expect(partTitle(part)).toBe(title);
  expect(paragraphTitle(part, 0)).toBe(first);
});

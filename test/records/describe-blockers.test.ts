import { formOf } from "../../src/form/index";
import { countBlockers, describeBlockers } from "../../src/records/index";
import type { Problem } from "../../src/validation/index";

const form = formOf("2021");
const told = (sentence: string): Problem => ({
  level: "hard",
  sentence,
  findings: [{ rule: "N-FEE", level: "hard", cells: [], sentence }],
  details: [],
  suspects: [],
});

test("one thing missing before 定稿 is told with its place", () => {
  const blanks = ["requests.received.business"];
  expect(describeBlockers(form, { blanks, hard: [told("第六部分没有写。")], soft: [] })).toEqual([
    "未填1格：表三“一、本年新收政府信息公开申请数量”的“商业企业”，没有的请填0。",
    "另有1个必须改正的问题没有改正，也没有经主管部门同意保留：第六部分没有写。",
  ]);
});

test("of several the first is told as the one to look at first", () => {
  const soft = [told("第五部分没有写。"), told("第六部分没有写。")];
  expect(describeBlockers(form, { blanks: [], hard: [], soft })).toEqual([
    "还有2个需说明的问题没有写情况说明，或情况说明已失效、待确认，先看：第五部分没有写。",
  ]);
});

test("how much is missing is counted by kind, and nothing is told as nothing", () => {
  const blanks = ["requests.received.business", "requests.received.total"];
  const hard = [told("第六部分没有写。")];
  expect(countBlockers({ blanks, hard, soft: hard })).toBe("未填2格、必须改正1个、需说明1个");
  expect(countBlockers({ blanks: [], hard: [], soft: [] })).toBe("");
});

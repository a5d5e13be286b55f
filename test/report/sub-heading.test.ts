import { findSubHeading } from "../../src/report/index";

const headingOf = (text: string) => {
  const found = findSubHeading(text);
  return found && { level: found.level, heading: text.slice(0, found.length) };
};

test("a short paragraph numbered （一） is a sub-heading of its own", () => {
  expect(headingOf("（一）主动公开情况")).toEqual({ level: 2, heading: "（一）主动公开情况" });
});

test("the words up to the colon are a run-in sub-heading", () => {
  expect(headingOf("（四）平台建设方面：一是完善政府信息公开载体。")).toEqual({
    level: 2,
    heading: "（四）平台建设方面：",
  });
});

test("the words up to the full stop are a run-in sub-heading", () => {
  expect(headingOf("（一）主动公开。全年公开127条。")).toEqual({ level: 2, heading: "（一）主动公开。" });
});

test("half-width brackets number a sub-heading as well", () => {
  expect(headingOf("(二)依申请公开情况")).toEqual({ level: 2, heading: "(二)依申请公开情况" });
});

test("a short paragraph numbered 1. is a sub-heading of the third level", () => {
  expect(headingOf("1.机构职能类信息")).toEqual({ level: 3, heading: "1.机构职能类信息" });
});

test("a numbered sentence is no sub-heading", () => {
  expect(
    headingOf("2.工作机制方面还不够完善，存在发布信息较少等问题。下一步要制定完善适应本乡的信息管理制度。"),
  ).toBeUndefined();
});

test("an amount at the start of a paragraph is no number of a sub-heading", () => {
  expect(headingOf("3.5万元已收取")).toBeUndefined();
});

test("a plain paragraph has no sub-heading", () => {
  expect(headingOf("今年政务公开工作扎实推进。")).toBeUndefined();
});

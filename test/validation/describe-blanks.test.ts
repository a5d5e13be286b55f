import { formOf } from "../../src/form/index";
import { describeBlanks } from "../../src/validation/index";

const form = formOf("2021");

test("nothing blank is nothing to tell", () => {
  expect(describeBlanks(form, [])).toEqual([]);
});

test("one blank of a table is named by its place", () => {
  expect(describeBlanks(form, ["proceedings.directSuit.upheld"])).toEqual([
    {
      sentence: "表四“未经复议直接起诉”的“结果维持”未填，没有的请填0。",
      cell: "proceedings.directSuit.upheld",
    },
  ]);
});

test("several blanks are counted a table, with the first to go to", () => {
  const blanks = [
    "proactive.licensing.decisions",
    "requests.received.naturalPerson",
    "requests.received.business",
    "requests.disclosed.business",
  ];
  expect(describeBlanks(form, blanks)).toEqual([
    { sentence: "表二“行政许可”的“本年处理决定数量”未填，没有的请填0。", cell: blanks[0] },
    {
      sentence: "表三还有3格未填，从“一、本年新收政府信息公开申请数量”的“自然人”开始，没有的请填0。",
      cell: blanks[1],
    },
  ]);
});

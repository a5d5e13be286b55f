import { formOf } from "../../../src/form/index";
import { checkWording } from "../../../src/validation/narrative/check-wording";
import { emptyNarrative } from "../../support/reports";

const found = (text: string) =>
  checkWording({
    form: formOf("2021"),
    figures: new Map(),
    narrative: { ...emptyNarrative, overview: [text] },
  });
const place = "第一部分“总体情况”第1段";

describe("a number left out", () => {
  test.each([
    ["全年共主动公开信息条。", "共主动公开信息条"],
    ["年月日，召开会议。", "年月日"],
    ["截至年月日，共公开20条。", "至年月日"],
  ])("%s", (text, quote) => {
    expect(found(text)).toEqual([
      {
        rule: "O-PLACE",
        cells: [],
        paragraph: { part: "overview", index: 0 },
        text: quote,
        sentence: `${place}的“${quote}”缺少数字，请填上，没有的填0。`,
      },
    ]);
  });

  test.each(["落款写明某年X年月日。", "每年月日不同。", "二〇二四年月日均访问量上升。"])(
    "is not in %s",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe("a stray mark", () => {
  test.each([
    ["加强领导，，落实责任。", "导，，"],
    ["加强领导,落实责任。", "导,落"],
    ["公开20条”。。", "。。"],
    ["公开信息20，。", "，。"],
  ])("%s", (text, quote) => {
    expect(found(text)).toEqual([
      {
        rule: "O-PUNCT",
        cells: [],
        paragraph: { part: "overview", index: 0 },
        text: quote,
        sentence: `${place}的“${quote}”处标点是半角或重复的，建议改正。`,
      },
    ]);
  });
});

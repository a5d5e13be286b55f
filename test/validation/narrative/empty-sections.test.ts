import { formOf } from "../../../src/form/index";
import { checkNarrative } from "../../../src/validation/narrative/index";
import { publishedReport } from "../../support/reports";

const luoyun = publishedReport("luoyun-township-2020");
const form = formOf("2019");

/** What is told as N-EMPTY of 罗云乡 2020 when section 一 reads like this. */
function told(overview: readonly string[], state?: string) {
  const { figures, narrative } = luoyun;
  const context = {
    form,
    figures,
    narrative: { ...narrative, overview },
    ...(state !== undefined && { state }),
  };
  return checkNarrative(context).findings.filter(({ rule }) => rule === "N-EMPTY");
}

test.each(["送审稿", "定稿"])(
  "an empty section 一 of a %s asks for a word, and leads to where it is written",
  (state) => {
    expect(told([], state)).toEqual([
      {
        rule: "N-EMPTY",
        level: "soft",
        cells: [],
        paragraph: { part: "overview", index: 0 },
        sentence: "第一部分“总体情况”还没有写，请写明本年度政府信息公开的工作情况。",
      },
    ]);
    expect(told([" \u3000"], state)).toHaveLength(1);
  },
);

test("a section 一 that holds its sub-headings alone is not written", () => {
  const headings = ["（一）主动公开", "（二）依申请公开：", "（三）政府信息管理。"];
  expect(told(headings, "送审稿").map(({ sentence }) => sentence)).toEqual([
    "第一部分“总体情况”只有小标题，请写明本年度政府信息公开的工作情况。",
  ]);
  expect(told([...headings, "全年公开政府信息73条。"], "送审稿")).toEqual([]);
  expect(told(["（一）主动公开。全年公开政府信息73条。"], "送审稿")).toEqual([]);
  expect(told(["（一）主动公开73条。"], "送审稿")).toEqual([]);
});

test.each([
  ["（十一）政策解读", 1],
  ["（一）政府信息公开平台建设。", 1],
  ["工作情况详见附件（一）。", 0],
  ["（一）主动公开情况，详见附件。", 0],
  ["（一）坚持把政务公开作为推进法治政府建设的重要抓手", 0],
])("“%s” alone has %i findings", (paragraph, findings) => {
  expect(told([paragraph], "送审稿")).toHaveLength(findings);
});

test.each([undefined, "草稿"])("in a draft (%s) it is still to be written and no finding", (state) => {
  expect(told([], state)).toEqual([]);
});

test("a section 一 that was published is told nothing", () => {
  expect(told(luoyun.narrative.overview, "定稿")).toEqual([]);
});

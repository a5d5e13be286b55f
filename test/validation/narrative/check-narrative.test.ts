import { formOf } from "../../../src/form/index";
import { checkNarrative } from "../../../src/validation/narrative/index";
import { completedFigures, reportOfZeros } from "../../support/reports";
import { plantedFigures } from "./planted-mistakes";

const form = formOf("2021");
const figures = completedFigures(reportOfZeros("2021", plantedFigures));
/** Texts against which nothing can be said. */
const right = {
  title: ["示例县示例镇人民政府2024年政府信息公开工作年度报告"],
  preamble: ["本报告所列数据的统计期限为2024年1月1日至2024年12月31日。"],
  overview: ["全年收到政府信息公开申请36件，均在网站登记。"],
  problems: ["公开不够及时，内容不够全面。"],
  other: ["2024年，无收取信息处理费情况。"],
};
const context = { form, figures, narrative: right, year: 2024, unit: "示例县示例镇人民政府", state: "定稿" };

test("right texts are told nothing, but which reading a statement agrees with", () => {
  expect(checkNarrative(context)).toEqual({
    findings: [],
    unverified: [],
    readings: [
      {
        paragraph: { part: "overview", index: 0 },
        quote: "全年收到政府信息公开申请36件",
        reading: "本年新收",
      },
    ],
  });
});

test.each([
  ["a figure", { overview: ["全年收到政府信息公开申请46件。"] }, "N-RECV"],
  ["a section left out", { problems: [] }, "N-EMPTY"],
  ["the year", { title: ["示例县示例镇人民政府2023年政府信息公开工作年度报告"] }, "N-YEAR"],
  ["the numbers of the outline", { overview: ["一、主动公开工作。全年公开127条。"] }, "O-NUMSYS"],
  ["the wording", { overview: ["全年共收到政府信息公开申请件，均已登记。"] }, "O-PLACE"],
  ["the name of the unit", { problems: ["我局公开不够及时，内容不够全面。"] }, "N-UNITNAME"],
])("what is wrong with %s is told at the level of its rule", (_, texts, rule) => {
  const { findings } = checkNarrative({ ...context, narrative: { ...right, ...texts } });
  const { level } = form.rules.find(({ id }) => id === rule) ?? {};
  expect(findings.map((finding) => [finding.rule, finding.level])).toEqual([[rule, level]]);
});

test("headings that were read from print are checked as well", () => {
  const { findings } = checkNarrative({ ...context, headings: [] });
  expect(findings.map((finding) => [finding.rule, finding.level])).toEqual([["F-SIX", "hard"]]);
});

test("a statement is unverified where its figure is blank", () => {
  expect(checkNarrative({ ...context, figures: new Map() })).toEqual({
    findings: [],
    unverified: [{ rule: "N-RECV", cells: ["requests.received.total"] }],
    readings: [],
  });
});

import { formOf, type CellName } from "../../../src/form/index";
import { checkClaims } from "../../../src/validation/narrative/check-claims";
import { completedFigures, emptyNarrative, reportOfZeros } from "../../support/reports";
import { plantedFigures } from "./planted-mistakes";

type Changed = Readonly<Record<CellName, number | null>>;

/** All that is told of the statements of a text; `lastYear` are the figures of the report before, where there is one. */
function found(text: string, changed: Changed = {}, lastYear?: Changed) {
  const previous = lastYear && reportOfZeros("2021", lastYear);
  return checkClaims({
    form: formOf("2021"),
    figures: completedFigures(reportOfZeros("2021", { ...plantedFigures, ...changed })),
    narrative: { ...emptyNarrative, overview: [text] },
    year: 2024,
    ...(previous && { previous: { ...previous, figures: completedFigures(previous) } }),
  }).findings;
}
const expectedOf = (...asked: Parameters<typeof found>) => found(...asked).map(({ expected }) => expected);

describe("a share", () => {
  test("that comes of no whole is told the nearest, to the digits printed", () => {
    const quote = "政府信息公开申请予以公开18件，占48.5%";
    expect(found(`${quote}。`)).toEqual([
      {
        rule: "N-PCT",
        cells: ["requests.disclosed.total"],
        paragraph: { part: "overview", index: 0 },
        text: quote,
        expected: 48.65,
        actual: 48.5,
        sentence: `第一部分“总体情况”第1段写“${quote}”，按件数计算应为48.6%，请核对。`,
      },
    ]);
  });

  test.each([
    ["占50%", "of what came in"],
    ["占45%", "of that and what was left from last year"],
    ["占48.65%", "of what was answered"],
    ["占48.6%", "of what was answered, cut off"],
    ["占48.7%", "of what was answered, rounded"],
  ])("of 18件 may be %s, %s", (share) => {
    expect(found(`政府信息公开申请予以公开18件，${share}。`)).toEqual([]);
  });

  test.each(["全年制发行政规范性文件6件，占现行有效的25%。", "政府信息公开行政复议纠正1件，占20%。"])(
    "of documents or cases is not held against the requests: %s",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test.each([
    ["占44%", 45],
    ["占46%", 45],
    ["占51%", 50],
    ["占60%", 50],
    ["占比60%", 50],
    ["约占60%", 50],
    ["占全部申请的60%", 50],
    ["占办结总数的60%", 50],
  ])("of 18件 is told for %s to be %d", (share, expected) => {
    expect(expectedOf(`政府信息公开申请予以公开18件，${share}。`)).toEqual([expected]);
    expect(expectedOf(`政府信息公开申请予以公开18件（${share}）。`)).toEqual([expected]);
    expect(expectedOf(`政府信息公开申请予以公开18件${share}。`)).toEqual([expected]);
  });

  test.each([
    ["占约60%", "it is meant roughly"],
    ["占比超过60%", "it is a lower bound"],
    ["占60%以上", "it is a lower bound"],
    ["占用公开栏3个", "it is no percentage"],
    ["网上申请占60%", "it is that of something else"],
    ["占比较大，满意率为60%", "another percentage follows"],
  ])("is none in %s, for %s", (share) => {
    expect(found(`政府信息公开申请予以公开18件，${share}。`)).toEqual([]);
  });

  test.each([
    ["依申请公开中不予公开3件，其中属于行政执法案卷1件，占33.3%。", []],
    ["依申请公开中不予公开3件，其中属于行政执法案卷1件，占30%。", [33.33]],
    ["依申请公开中窗口咨询5人次，属于行政执法案卷1件，占20%。", [2.78]],
    ["依申请公开中保护第三方合法权益2件，信访举报投诉类申请2件，占100%。", [5.56]],
    ["依申请公开中属于行政执法案卷1件，占20%，部分公开5件。", [2.78]],
  ])("may be of a larger count named before it: %s", (text, expected) => {
    expect(expectedOf(text)).toEqual(expected);
  });

  test("may be all, and of no whole that is smaller", () => {
    const people = {
      "requests.received.naturalPerson": 36,
      "requests.received.business": 0,
      "requests.received.legalService": 0,
    };
    expect(found("政府信息公开申请中自然人申请36件，占100%。", people)).toEqual([]);
    expect(expectedOf("全年办结政府信息公开申请37件，占105%。")).toEqual([100]);
  });

  test("of nothing is left alone, and so is one of blank figures", () => {
    const zeros = Object.fromEntries(Object.keys(plantedFigures).map((name) => [name, 0]));
    expect(found("政府信息公开申请予以公开0件，占0%。", zeros)).toEqual([]);
    const blank = {
      "requests.received.business": null,
      "requests.partlyDisclosed.naturalPerson": null,
    };
    expect(found("政府信息公开申请予以公开18件，占60%。", blank)).toEqual([]);
  });
});

describe("growth since last year", () => {
  const lastYear = { "requests.received.naturalPerson": 30, "requests.broughtForward.naturalPerson": 2 };
  const received = "收到政府信息公开申请36件";

  test("that comes of no reading is told the nearest", () => {
    expect(found(`${received}，同比增长26.5%。`, {}, lastYear)).toEqual([
      {
        rule: "N-PCT",
        cells: ["requests.received.total"],
        paragraph: { part: "overview", index: 0 },
        text: `${received}，同比增长26.5%`,
        expected: 25,
        actual: 26.5,
        sentence: `第一部分“总体情况”第1段写“${received}，同比增长26.5%”，按件数计算应为增长25.0%，请核对。`,
      },
    ]);
  });

  test.each([
    "，同比增长20%",
    "，同比增长25%",
    "，网站访问量同比增长80%",
    "，较去年增加较多，办结率为80%",
    "，同比增长约80%",
  ])("is right, or none, in %s", (growth) => {
    expect(found(`${received}${growth}。`, {}, lastYear)).toEqual([]);
  });

  test.each(["同比增长18%", "，同比增加18%", "（较上年同期上升了18%）", "，与上年相比，增长18%"])(
    "is read in %s",
    (growth) => {
      expect(expectedOf(`${received}${growth}。`, {}, lastYear)).toEqual([20]);
    },
  );

  test.each(["下降", "减少", "回落", "降低"])("is negative where it is a %s", (falls) => {
    const more = { "requests.received.naturalPerson": 40 };
    expect(found(`${received}，同比${falls}10%。`, {}, more)).toEqual([]);
    expect(found(`${received}，同比${falls}12%。`, {}, more)).toMatchObject([{ expected: -10, actual: -12 }]);
  });

  test("is told with its direction, never with a minus", () => {
    const told = (growth: string, before: number) =>
      found(`${received}，${growth}。`, {}, { "requests.received.naturalPerson": before })[0]?.sentence;
    expect(told("同比下降12%", 40)).toContain("应为下降10%，");
    expect(told("同比下降10%", 30)).toContain("应为增长20%，");
    expect(told("同比下降2.0%", 40)).toContain("应为0.0%，");
  });

  test.each([
    ["there is no report of last year", {}, undefined],
    ["there was nothing last year", {}, {}],
    ["last year's figures are blank", {}, { "requests.received.naturalPerson": null }],
    ["this year's figures are blank", { "requests.received.business": null }, lastYear],
  ])("is not known while %s", (_, changed, before) => {
    expect(found(`${received}，同比增长80%。`, changed, before)).toEqual([]);
  });
});

import { formOf, type EditionId } from "../../src/form/index";
import { checkFigures, type CheckContext } from "../../src/validation/index";
import {
  completedFigures,
  emptyNarrative,
  formulaTotalsOf,
  publishedReport,
  reportOfZeros,
} from "../support/reports";

function findings(
  edition: EditionId,
  context: CheckContext,
  figures: Readonly<Record<string, number | null>> = {},
) {
  const form = formOf(edition);
  const report = reportOfZeros(edition, figures);
  return checkFigures(form, completedFigures(report), formulaTotalsOf(form, report), context).findings;
}

describe("F-EDITION", () => {
  test.each<[EditionId, number, string[]]>([
    ["2019", 2019, []],
    ["2019", 2020, []],
    ["2019", 2021, ["hard"]],
    ["2021", 2021, []],
    ["2021", 2030, []],
    ["2021", 2020, ["hard"]],
    ["2021", 2019, ["soft"]],
  ])("a form of %s for %d", (edition, year, levels) => {
    expect(findings(edition, { year }).map(({ rule, level }) => [rule, level])).toEqual(
      levels.map((level) => ["F-EDITION", level]),
    );
  });

  test("names the form and what to do", () => {
    const [finding] = findings("2019", { year: 2022 });
    expect(finding?.sentence).toBe(
      "2022年度应使用2021年版表样（国办公开办函〔2021〕30号），这份用的是2019年版，请按该表样新建年报后重新填写。",
    );
  });
});

test("a revised form for 2019 asks for a word only, and is about no cell", () => {
  expect(findings("2021", { year: 2019 })).toEqual([
    {
      rule: "F-EDITION",
      level: "soft",
      cells: [],
      sentence: "2019年度应使用2019年版表样（国办公开办函〔2019〕60号），这份用的是2021年版，请写明情况。",
    },
  ]);
});

describe("F-BLANK", () => {
  const blanks = {
    "proactive.licensing.decisions": null,
    "requests.received.naturalPerson": null,
    "requests.received.business": null,
  };

  test.each(["送审稿", "定稿"])("in a %s is one hard finding a table that names the cells", (state) => {
    const found = findings("2021", { state }, blanks);
    expect(found.map(({ rule, level, cells }) => [rule, level, cells])).toEqual([
      ["F-BLANK", "hard", ["proactive.licensing.decisions"]],
      ["F-BLANK", "hard", ["requests.received.naturalPerson", "requests.received.business"]],
    ]);
  });

  test.each([["草稿"], [undefined]])("in state %p is only counted", (state) => {
    expect(findings("2021", state === undefined ? {} : { state }, blanks)).toEqual([]);
  });

  test("names the place of each of the first five cells", () => {
    const [, finding] = findings("2021", { state: "送审稿" }, blanks);
    expect(finding?.sentence).toBe(
      "表三还有2格未填：“一、本年新收政府信息公开申请数量”的“自然人”、“一、本年新收政府信息公开申请数量”的“商业企业”。送审稿不能留空，没有的请填0。",
    );
  });

  test("names five of six cells, and holds all six", () => {
    const names = ["naturalPerson", "business", "researchInstitute", "publicInterestGroup", "legalService"];
    const six = [...names, "otherOrganization"].map((column) => `requests.disclosed.${column}`);
    const [finding] = findings(
      "2021",
      { state: "定稿" },
      Object.fromEntries(six.map((name) => [name, null])),
    );
    expect(finding?.cells).toEqual(six);
    expect(finding?.sentence).toMatch(/还有6格未填：.*的“法律服务机构”等。定稿不能留空，没有的请填0。$/);
    expect(finding?.sentence).not.toContain("的“其他”");
  });

  test("does not ask for a total that waits for its parts", () => {
    const found = findings("2021", { state: "定稿" }, { "requests.received.business": null });
    expect(found.flatMap(({ cells }) => cells)).toEqual(["requests.received.business"]);
  });
});

describe("F-LEFT", () => {
  test("is a hard finding at its paragraph", () => {
    const narrative = { ...emptyNarrative, overview: ["一段。"], problems: ["又一段。", "公开××条，XX条。"] };
    expect(findings("2021", { narrative })).toEqual([
      {
        rule: "F-LEFT",
        level: "hard",
        cells: [],
        text: "××、XX",
        paragraph: { part: "problems", index: 1 },
        sentence: "第五部分“存在的主要问题及改进情况”第2段还留着“××”、“XX”，请改成实际内容或删去。",
      },
    ]);
  });

  test("in the title is told by its line", () => {
    const [finding] = findings("2021", { narrative: { ...emptyNarrative, title: ["××乡人民政府"] } });
    expect(finding?.sentence).toBe("标题第1行还留着“××”，请改成实际内容或删去。");
  });

  test("finds nothing in the texts of 罗云 2020", () => {
    const { narrative } = publishedReport("luoyun-township-2020");
    expect(findings("2019", { narrative })).toEqual([]);
  });
});

describe("F-DATE", () => {
  const due = (governmentLevel: string, today: string, state = "草稿") =>
    findings("2021", { year: 2024, governmentLevel, state, today: new Date(`${today}T09:00:00`) }).map(
      ({ level, sentence }) => `${level} ${sentence}`,
    );

  test.each([
    ["township", "2025-01-01", "1月31日前公布，还有30天"],
    ["countyDepartment", "2025-01-31", "1月31日前公布，就是今天"],
    ["county", "2025-02-21", "2月20日前公布，已过1天"],
    ["prefecture", "2025-03-01", "3月10日前公布，还有9天"],
    ["province", "2025-04-30", "3月31日前公布，已过30天"],
  ])("a %s on %s is reminded", (level, today, words) => {
    expect(due(level, today)).toEqual([`hint 2024年度报告应在2025年${words}；本地要求更早的，按本地要求。`]);
  });

  test.each([
    ["township", "2024-12-31", "草稿"],
    ["township", "2025-03-03", "草稿"],
    ["township", "2026-01-10", "草稿"],
    ["township", "2025-01-10", "定稿"],
    ["村", "2025-01-10", "草稿"],
  ])("a %s on %s in state %s is not", (level, today, state) => {
    expect(due(level, today, state)).toEqual([]);
  });
});

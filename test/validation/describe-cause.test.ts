import { formOf, type CellName } from "../../src/form/index";
import { suspectsNamed, withoutOtherSuspects } from "../../src/validation/describe-cause";
import {
  checkFigures,
  describeCause,
  findCauses,
  type Cause,
  type Finding,
  type SlipId,
  type Suspect,
} from "../../src/validation/index";
import type { Figure, UnitReport } from "../../src/figures/index";
import { completedFigures, formulaTotalsOf, number, publishedReport } from "../support/reports";

function sentencesOf(report: UnitReport, changes: Readonly<Record<CellName, number>> = {}): string[] {
  const form = formOf(report.edition);
  const formulaTotals = formulaTotalsOf(form, report);
  const figures = new Map(completedFigures(report));
  for (const [cell, value] of Object.entries(changes)) figures.set(cell, number(value));
  const causes = findCauses(form, figures, checkFigures(form, figures, formulaTotals), { formulaTotals });
  return causes.map((cause) => describeCause(form, figures, cause));
}

test("平潭 2020 is told as counted twice, with both numbers and the total that follows", () => {
  expect(sentencesOf(publishedReport("pingtan-2020"))).toEqual([
    "很可能是表三“（二）部分公开”的“自然人”多填：填的是6，应为0（与“（一）予以公开”重复计数），“总计”相应改为0。改后勾稽关系成立。",
  ]);
});

test("宿迁 2024 with two digits of 予以公开 swapped names the cell and the slip", () => {
  expect(sentencesOf(publishedReport("suqian-2024"), { "requests.disclosed.naturalPerson": 1480 })).toEqual([
    "很可能是表三“（一）予以公开”的“自然人”多填：填的是1480，应为1408（两位数字颠倒）。改后2处勾稽关系都成立。",
  ]);
});

test("宿迁 2024 with a 0 too few under 本年新收 names the cell and the slip", () => {
  expect(sentencesOf(publishedReport("suqian-2024"), { "requests.received.naturalPerson": 344 })).toEqual([
    "很可能是表三“一、本年新收政府信息公开申请数量”的“自然人”少填：填的是344，应为3440（少写一个0）。改后2处勾稽关系都成立。",
  ]);
});

test("of a block of table 四 in which nothing tells the cells apart none is named but the one to begin with", () => {
  expect(sentencesOf(publishedReport("luoyun-township-2020"), { "proceedings.directSuit.total": 2 })).toEqual(
    ["5格都可能有误，看不出是哪一格，请先核对表四“未经复议直接起诉”的“总计”，再对照原始数据逐格核对。"],
  );
});

test("two pairs of cells that would do as well as each other are both named", () => {
  const changes = { "requests.disclosed.business": 17, "requests.partlyDisclosed.naturalPerson": 458 };
  expect(sentencesOf(publishedReport("suqian-2024"), changes)).toEqual([
    expect.stringMatching(
      /^可能是以下几格之一：表三“（一）予以公开”的“自然人”.*；表三“（一）予以公开”的“商业企业”/,
    ),
  ]);
});

test("a row typed one column off is told as such, with all its cells", () => {
  const changes = {
    "requests.broughtForward.naturalPerson": 0,
    "requests.broughtForward.business": 118,
    "requests.broughtForward.researchInstitute": 3,
  };
  expect(sentencesOf(publishedReport("suqian-2024"), changes)).toEqual([
    "很可能是表三“二、上年结转政府信息公开申请数量”的“自然人”少填：填的是0，应为118（这一行的数可能左右错开一格），“商业企业”相应改为3、“科研机构”相应改为0。改后3处勾稽关系都成立。",
  ]);
});

test("two figures of one row that changed places are told together", () => {
  const changes = { "requests.disclosed.naturalPerson": 21, "requests.disclosed.business": 1408 };
  expect(sentencesOf(publishedReport("suqian-2024"), changes)).toEqual([
    "很可能是表三“（一）予以公开”的“自然人”少填：填的是21，应为1408（与相邻一格填串），“商业企业”相应改为21。改后2处勾稽关系都成立。",
  ]);
});

test("cells that are wrong apart from each other are told apart", () => {
  const changes = { "requests.disclosed.naturalPerson": 1480, "requests.received.business": 57 };
  expect(sentencesOf(publishedReport("suqian-2024"), changes)).toEqual([
    "很可能是表三“一、本年新收政府信息公开申请数量”的“商业企业”少填：填的是57，应为75（两位数字颠倒）。改后2处勾稽关系都成立。",
    "很可能是表三“（一）予以公开”的“自然人”多填：填的是1480，应为1408（两位数字颠倒）。改后2处勾稽关系都成立。",
  ]);
});

test("when too many cells are wrong at once no cell is named", () => {
  const changes = {
    "requests.disclosed.naturalPerson": 1,
    "requests.disclosed.business": 2,
    "requests.partlyDisclosed.naturalPerson": 3,
    "requests.partlyDisclosed.business": 5,
  };
  expect(sentencesOf(publishedReport("suqian-2024"), changes)).toEqual([
    "4处勾稽关系不成立，不止一格有误，请对照原始数据逐格核对。",
  ]);
});

const form = formOf("2021");
const nothing = { findings: [], repeats: false, certain: true, likely: true };

/** What a suspect of one slip reads like. */
function told(slip: SlipId, more: Partial<Suspect> = {}): string {
  const suspect: Suspect = {
    cell: "requests.disclosed.business",
    value: 12,
    slip,
    also: [],
    clears: 1,
    ...more,
  };
  const figures = new Map([[suspect.cell, number(15)]]);
  return describeCause(form, figures, { ...nothing, suspects: [suspect] });
}

const stands = "很可能是表三“（一）予以公开”的“商业企业”多填：填的是15，应为12";

test.each<[SlipId, string]>([
  ["swappedDigits", "（两位数字颠倒）"],
  ["tenfold", "（多写一个0）"],
  ["tenth", "（少写一个0）"],
  ["doubledDigit", "（多写一位数字）"],
  ["droppedDigit", "（漏写一位数字）"],
  ["countedTwice", "（重复计数）"],
  ["neighbour", "（与相邻一格填串）"],
  ["shiftedRow", "（这一行的数可能左右错开一格）"],
  ["shiftedColumn", "（这一列的数可能上下错开一行）"],
  ["wrongDigit", "（一位数字不同）"],
  ["carryForgotten", "（可能漏填）"],
  ["totalNotSum", "（不等于各项之和）"],
  ["notCarriedOver", "（上年年报的结转下年度就是这个数）"],
  ["other", ""],
])("a suspect of %s is told as %p", (slip, words) => {
  expect(told(slip)).toBe(`${stands}${words}。改后0处勾稽关系都成立。`);
});

test.each([
  ["requests.disclosed.naturalPerson", "“自然人”"],
  ["requests.partlyDisclosed.business", "“（二）部分公开”"],
  ["requests.partlyDisclosed.naturalPerson", "“（二）部分公开”的“自然人”"],
])("a cell beside, %s, is told by what sets it apart", (like, words) => {
  expect(told("countedTwice", { like })).toBe(`${stands}（与${words}重复计数）。改后0处勾稽关系都成立。`);
  expect(told("neighbour", { like })).toBe(
    `${stands}（与${words}的数相同，可能填串）。改后0处勾稽关系都成立。`,
  );
});

test("in table 四 a cell beside is told by block and result", () => {
  const cell = "proceedings.directSuit.upheld";
  expect(told("neighbour", { cell, like: "proceedings.reconsideration.total" })).toContain(
    "（与“行政复议”的“总计”的数相同，可能填串）",
  );
});

test("totals of a row, of a column and of both are told apart", () => {
  const also = ["outcomesTotal.business", "outcomesTotal.total", "disclosed.total"].map((name) => ({
    cell: `requests.${name}`,
    value: 5,
  }));
  expect(told("swappedDigits", { also })).toContain(
    "，“（七）总计”的“商业企业”相应改为5、“（七）总计”的“总计”相应改为5、“（一）予以公开”的“总计”相应改为5。",
  );
});

test("where nothing ties two wrong cells together, one does not follow from the other", () => {
  const also = [
    { cell: "requests.disclosed.legalService", value: 5 },
    { cell: "requests.disclosed.total", value: 7 },
  ];
  expect(told("other", { also })).toContain("，“法律服务机构”同时应改为5、“总计”相应改为7。");
});

test("three corrections besides are named, of more the number", () => {
  const also = ["naturalPerson", "researchInstitute", "publicInterestGroup"].map((column) => ({
    cell: `requests.disclosed.${column}`,
    value: 1,
  }));
  const three = "，“自然人”相应改为1、“科研机构”相应改为1、“社会公益组织”相应改为1";
  expect(told("shiftedRow", { also })).toContain(`错开一格）${three}。`);
  const four = [...also, { cell: "requests.disclosed.legalService", value: 1 }];
  expect(told("shiftedRow", { also: four })).toContain(`错开一格）${three}等，共5格。`);
});

test("findings that only repeat what is told above say so", () => {
  const findings = [
    { rule: "T3-BAL" as const, level: "hard" as const, cells: [] },
    { rule: "T3-SUM" as const, level: "hard" as const, cells: [] },
  ];
  expect(
    describeCause(form, new Map(), { findings, suspects: [], repeats: true, certain: false, likely: false }),
  ).toBe("另有2处“总计”的勾稽关系随之不成立，上面各处改正后即成立。");
});

test("a cell that holds too little, or nothing that can be read, is told as 少填", () => {
  const suspect: Suspect = {
    cell: "requests.disclosed.business",
    value: 12,
    slip: "other",
    also: [],
    clears: 1,
  };
  const said = (figure: Figure) =>
    describeCause(form, new Map([[suspect.cell, figure]]), { ...nothing, suspects: [suspect] });
  expect(said(number(2))).toContain("少填：填的是2，应为12");
  expect(said(number(12))).toContain("少填：填的是12，应为12");
  expect(said({ state: "unreadable", text: "无" })).toContain("少填：填的是无，应为12");
});

test("one wrong digit in a figure of four is told with both numbers", () => {
  expect(sentencesOf(publishedReport("suqian-2024"), { "requests.received.naturalPerson": 3340 })).toEqual([
    "很可能是表三“一、本年新收政府信息公开申请数量”的“自然人”少填：填的是3340，应为3440（一位数字不同）。改后2处勾稽关系都成立。",
  ]);
});

test("平潭 2021 with a digit dropped from a total of table 四 is told as one broken sum", () => {
  expect(sentencesOf(publishedReport("pingtan-2021"), { "proceedings.directSuit.total": 1 })).toEqual([
    "很可能是表四“未经复议直接起诉”的“总计”少填：填的是1，应为12（漏写一位数字）。改后勾稽关系成立。",
  ]);
});

describe("where no cell stands out", () => {
  const keys = [
    "disclosed",
    "partlyDisclosed",
    "notHandled.petition",
    "notHandled.repeated",
    "carriedForward",
  ];
  /** Suspects of one column, 15 in each; those of a slip are told apart from the others. */
  const suspectsOf = (...slips: SlipId[]) =>
    slips.map((slip, at): Suspect => {
      return { cell: `requests.${keys[at]}.business`, value: 12, slip, also: [], clears: 1 };
    });
  const figures = new Map(keys.map((key) => [`requests.${key}.business`, number(15)]));
  const cause = (suspects: readonly Suspect[], findings: readonly Finding[] = [finding]): Cause => {
    return { findings, suspects, repeats: false, certain: false, likely: false };
  };
  const finding = {
    rule: "T3-BAL",
    level: "hard",
    cells: ["requests.carriedForward.business"],
  } as const;

  test("the one for which something speaks is to be looked at first, with the number of the others", () => {
    const sentence = describeCause(
      form,
      figures,
      cause(suspectsOf("swappedDigits", "other", "other", "other")),
    );
    expect(sentence).toBe(
      "请先核对表三“（一）予以公开”的“商业企业”多填：填的是15，应为12（两位数字颠倒）；另有3格也可能。请对照原始数据核对。",
    );
    expect(withoutOtherSuspects(sentence)).toBe(
      "请先核对表三“（一）予以公开”的“商业企业”多填：填的是15，应为12（两位数字颠倒）。请对照原始数据核对。",
    );
  });

  test("of more than three for which something speaks three are named", () => {
    const suspects = suspectsOf("tenfold", "tenth", "swappedDigits", "doubledDigit");
    expect(suspectsNamed(cause(suspects))).toEqual(suspects.slice(0, 3));
    expect(describeCause(form, figures, cause(suspects))).toMatch(
      /^可能是以下几格之一：表三“（一）.*；表三“（二）.*；表三“（五）.*；另有1格也可能。请对照原始数据核对。$/,
    );
  });

  test("three or two are named whatever they look like, and no others are spoken of", () => {
    for (const suspects of [suspectsOf("other", "other", "other"), suspectsOf("tenth", "other")]) {
      expect(suspectsNamed(cause(suspects))).toEqual(suspects);
      expect(describeCause(form, figures, cause(suspects))).toMatch(
        /^可能是以下几格之一：表三.*应为12[^；]*。请对照原始数据核对。$/,
      );
      expect(describeCause(form, figures, cause(suspects))).not.toContain("也可能");
    }
  });

  test("of many alike none is named but the place to begin with, and how many relations are broken", () => {
    const alike = suspectsOf("other", "other", "other", "other", "other");
    expect(describeCause(form, figures, cause(alike, [finding, finding]))).toBe(
      "2处勾稽关系不成立，5格都可能有误，看不出是哪一格，请先核对表三“四、结转下年度继续办理”的“商业企业”，再对照原始数据逐格核对。",
    );
    expect(describeCause(form, figures, cause(alike, [{ ...finding, cells: [] }]))).toBe(
      "5格都可能有误，看不出是哪一格，请对照原始数据逐格核对。",
    );
  });

  test("what only repeats other findings names nobody, and what is likely one", () => {
    const suspects = suspectsOf("tenfold", "tenth");
    expect(suspectsNamed({ ...cause(suspects), repeats: true })).toEqual([]);
    expect(suspectsNamed({ ...cause(suspects), likely: true })).toEqual(suspects.slice(0, 1));
  });

  test("a cell in which nothing stands is told as 少填", () => {
    expect(describeCause(form, new Map(), { ...cause(suspectsOf("other")), likely: true })).toContain(
      "少填：填的是",
    );
  });
});

test("where a column is to be corrected its rows are told, where nothing is in common both", () => {
  const at = (name: string) => ({ cell: `requests.${name}`, value: 1 });
  expect(
    told("shiftedColumn", { also: [at("partlyDisclosed.business"), at("carriedForward.business")] }),
  ).toContain("，“（二）部分公开”相应改为1、“四、结转下年度继续办理”相应改为1。");
  expect(told("other", { also: [at("disclosed.legalService"), at("carriedForward.business")] })).toContain(
    "，“（一）予以公开”的“法律服务机构”同时应改为1、“四、结转下年度继续办理”的“商业企业”同时应改为1。",
  );
});

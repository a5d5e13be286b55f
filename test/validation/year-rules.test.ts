import { formOf } from "../../src/form/index";
import type { Narrative, UnitReport } from "../../src/figures/index";
import { checkFigures, describeFinding } from "../../src/validation/index";
import { shareOfOldText } from "../../src/validation/share-of-old-text";
import {
  completedFigures,
  emptyNarrative,
  formulaTotalsOf,
  publishedReport,
  reportOfZeros,
} from "../support/reports";

function check(report: UnitReport, previous: UnitReport | undefined) {
  const form = formOf(report.edition);
  return checkFigures(form, completedFigures(report), formulaTotalsOf(form, report), {
    narrative: report.narrative,
    ...(previous && { previous: { ...previous, figures: completedFigures(previous) } }),
  });
}

/** Rule and first cell of every finding between two years. */
function between(now: UnitReport, before: UnitReport): string[] {
  const { findings } = check(now, before);
  return findings
    .filter(({ rule }) => rule.startsWith("Y-"))
    .map(({ rule, cells }) => `${rule} ${cells[0] ?? ""}`);
}

function said(now: UnitReport, before: UnitReport): string[] {
  const { findings } = check(now, before);
  return findings
    .filter(({ rule }) => rule.startsWith("Y-"))
    .map((finding) => describeFinding(formOf(now.edition), finding));
}

describe("on published reports of consecutive years", () => {
  test("宿迁 2023 to 2024 carries over and rolls its documents forward", () => {
    expect(between(publishedReport("suqian-2024"), publishedReport("suqian-2023"))).toEqual([]);
  });

  test("平潭 2021 to 2022 has 698 documents in force where 98 follow", () => {
    expect(said(publishedReport("pingtan-2022"), publishedReport("pingtan-2021"))).toEqual([
      "表二“行政规范性文件”现行有效填的是698件，按上年现行有效65件、本年制发88件、废止55件推算是98件，请核对，属实的请写明情况。",
    ]);
  });

  test("平潭 2020 to 2021 crosses the editions: documents are not compared", () => {
    expect(between(publishedReport("pingtan-2021"), publishedReport("pingtan-2020"))).toEqual([]);
  });
});

const carriedIn = (column: string) => `requests.broughtForward.${column}`;
const carriedOut = (column: string) => `requests.carriedForward.${column}`;

test("what is carried over is compared across the editions, column by column", () => {
  const before = reportOfZeros("2019", { [carriedOut("naturalPerson")]: 2, [carriedOut("business")]: 1 });
  const now = reportOfZeros("2021", { [carriedIn("naturalPerson")]: 1, [carriedIn("business")]: 1 });
  expect(said(now, before)).toEqual([
    "表三“二、上年结转政府信息公开申请数量”的“自然人”填的是1件，上年年报的“四、结转下年度继续办理”是2件，应当一致，请核对；上年有误或机构调整的，请写明情况。",
  ]);
});

test("the total of what is carried over is told where no column differs", () => {
  const before = reportOfZeros("2021", { [carriedOut("total")]: 3 });
  expect(between(reportOfZeros("2021"), before)).toEqual([`Y-CARRY ${carriedIn("total")}`]);
});

test("a blank of either year leaves what is carried over unverified", () => {
  const rules = (now: UnitReport, before: UnitReport) =>
    check(now, before)
      .unverified.filter(({ rule }) => rule === "Y-CARRY")
      .map(({ cells }) => cells[0]);
  const blank = { [carriedIn("business")]: null };
  expect(rules(reportOfZeros("2021", blank), reportOfZeros("2021"))).toContain(carriedIn("business"));
  const before = reportOfZeros("2021", { [carriedOut("business")]: null });
  expect(rules(reportOfZeros("2021"), before)).toContain(carriedIn("business"));
});

test("pending reviews of last year are looked for in the same block of this year", () => {
  const before = reportOfZeros("2021", { "proceedings.directSuit.pending": 2 });
  const elsewhere = reportOfZeros("2021", { "proceedings.reconsideration.upheld": 2 });
  expect(between(elsewhere, before)).toEqual(["Y-PEND proceedings.directSuit.total"]);
  const same = reportOfZeros("2021", { "proceedings.directSuit.pending": 1 });
  expect(between(same, before)).toEqual([]);
});

test("the trial edition's totals and items roll forward from 2019 to 2020", () => {
  const before = reportOfZeros("2019", {
    "proactive.governmentRules.published": 0,
    "proactive.licensing.previousItems": 21,
    "proactive.licensing.change": -2,
  });
  const now = reportOfZeros("2019", {
    "proactive.governmentRules.published": 7,
    "proactive.licensing.previousItems": 19,
  });
  expect(said(now, before)).toEqual([
    "表二“规章”对外公开总数量填的是7件，按上年0件、本年新公开0件推算是0件，请核对，属实的请写明情况。",
  ]);
  const unrolled = reportOfZeros("2019", { "proactive.licensing.previousItems": 21 });
  expect(between(unrolled, before)).toEqual(["Y-ITEM proactive.licensing.previousItems"]);
});

test("without last year nothing is said, nor left unverified", () => {
  for (const name of ["pingtan-2022", "pingtan-2020"]) {
    const { findings, unverified } = check(publishedReport(name), undefined);
    expect([...findings, ...unverified].filter(({ rule }) => rule.startsWith("Y-"))).toEqual([]);
  }
});

describe("last year's text", () => {
  const paragraph =
    "本年度主动公开政府信息127条，通过政府网站、公开栏等方式公开乡村振兴、社会救助等信息，公开内容进一步规范，方式进一步丰富。";
  const other =
    "全年新建政务公开专区一处，接待群众咨询三十余人次，围绕农村供水、道路硬化等民生实事发布解读材料，回应群众关切更加及时。";
  const text = (...overview: string[]): Narrative => ({ ...emptyNarrative, overview });

  test("is the same in other figures, spaces and punctuation", () => {
    const rewritten = paragraph.replace("127", "１３５").replace(/，/g, "， ");
    expect(shareOfOldText(text(rewritten), text(paragraph))).toBe(1);
  });

  test("is counted by its share, wherever it stands", () => {
    const share = shareOfOldText(text(other, paragraph), { ...emptyNarrative, problems: [paragraph] });
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });

  test("is no more than chance in a text of this year's own", () => {
    expect(shareOfOldText(text(other), text(paragraph))).toBe(0);
  });

  test("is not looked for in a few words", () => {
    expect(shareOfOldText(text("本年度没有变化。"), text(paragraph))).toBeUndefined();
  });

  test("is told as a finding beyond a half, and not below", () => {
    const before = { ...reportOfZeros("2021"), narrative: text(paragraph) };
    const same = (...overview: string[]) =>
      said({ ...reportOfZeros("2021"), narrative: text(...overview) }, before);
    expect(same(paragraph)).toEqual([
      "第一、第五部分的文字约有100%与上年相同（不计数字和标点），请按本年情况改写，确需沿用的请写明情况。",
    ]);
    expect(same(other, other, paragraph)).toEqual([]);
  });
});

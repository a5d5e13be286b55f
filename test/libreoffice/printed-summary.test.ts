import { collect, keepLedger, readRoster, splitRows, type ReceivedFile } from "../../src/collection/index";
import { layOutSummary } from "../../src/sheet/index";
import { checkFigures } from "../../src/validation/index";
import { formOf } from "../../src/form/index";
import { writeWorkbook } from "../../src/workbooks";
import {
  completedFigures,
  formulaTotalsOf,
  number,
  publishedReport,
  reportOfZeros,
} from "../support/reports";
import { printedPages, type PrintedPage } from "./word-in-libreoffice";

jest.setTimeout(180_000);

const form = formOf("2021");
const published = publishedReport("suqian-2024");
const units = Array.from({ length: 40 }, (_, index) => `示例市第${index + 1}街道办事处`);

/** What a province has: 112,800 requests of natural persons, 1,234,567 carried over, all still open, fees to the 分. */
const large = [
  ...[...published.figures.keys()]
    .filter((name) => name.startsWith("requests.") && name.endsWith(".naturalPerson"))
    .map((name) => [name, number(0)] as const),
  ["requests.carriedForward.naturalPerson", number(112_800 + 1_234_567)],
  ["requests.received.naturalPerson", number(112_800)],
  ["requests.broughtForward.naturalPerson", number(1_234_567)],
  ["proactive.administrativeFees.amount", number(50_890_892_806)],
] as const;

function received(unit: string): ReceivedFile {
  // Only a province, a city with districts and the like makes 规章.
  const entries = [...published.figures].map(
    ([name, figure]) => [name, name.includes("governmentRules") ? number(0) : figure] as const,
  );
  const report = {
    ...published,
    unit,
    figures: new Map([...entries, ...large]),
    typedTotals: new Set<string>(),
  };
  const formulaTotals = formulaTotalsOf(form, report);
  const figures = completedFigures(report);
  return {
    file: `${unit}.xlsx`,
    modified: Date.UTC(2025, 0, 10),
    reading: {
      kind: "report",
      source: "workbook",
      report: { ...report, figures },
      check: checkFigures(form, figures, formulaTotals),
      formulaTotals,
      unit,
      year: 2024,
      remarks: [],
    },
  };
}

describe("汇总表三 of forty units, printed,", () => {
  let pages: PrintedPage[];
  let all: PrintedPage[];
  const textOf = ({ lines }: PrintedPage) => lines.map(({ text }) => text).join("");
  const count = (text: string, words: string) => text.split(words).length - 1;

  beforeAll(async () => {
    const roster = readRoster(splitRows(`单位名称\n${units.join("\n")}`));
    const collection = collect(units.map(received), { year: 2024, roster });
    const { figures } = collection.consolidation;
    const today = new Date(2025, 0, 20);
    const content = {
      report: { ...reportOfZeros("2021"), unit: "示例市人民政府", figures },
      collection,
      ledger: keepLedger([], collection, today),
      known: new Map<string, number>(),
      today,
    };
    const printed = await printedPages(await writeWorkbook(layOutSummary(content)), "xlsx");
    all = printed;
    pages = printed.filter((page) => page.width > 400 && textOf(page).includes("自然人"));
  });

  test("stands on A3 across", () => {
    // 25 rows of the form, two side by side; the units go over onto a second page.
    expect(pages).toHaveLength(13 * 2);
    for (const { width, height } of pages)
      expect([Math.round(width), Math.round(height)]).toEqual([420, 297]);
  });

  test("shows two whole rows of the form on each page, and the last alone", () => {
    const heads = pages.map((page) => [count(textOf(page), "自然人"), count(textOf(page), "科研机构")]);
    for (const head of heads.slice(0, -2)) expect(head).toEqual([2, 2]);
    // The last row's group is 四、结转下年度继续办理.
    expect(textOf(pages[pages.length - 1]!)).toContain("结转下年度继续办理");
    expect(heads[heads.length - 1]).toEqual([1, 1]);
  });

  test("repeats the units' names on each page", () => {
    for (const page of pages) expect(textOf(page)).toMatch(/单位名称.*(?:街道办事处|小计（镇街）)/s);
  });

  test("prints every figure whole: counts of six to eight digits, and money to the 分", () => {
    const text = all.map(textOf).join("\n");
    expect(text).not.toMatch(/###|\dE\+\d/);
    for (const figure of ["112800", "1234567", String(112_800 * 40), String(1_234_567 * 40)])
      expect(text).toContain(figure);
    expect(text).toContain("50890.892806");
    expect(text).toContain("2035635.71224");
  });

  test("台账 stands on A3 across at 8 points or more, on two pages with the names, its dates and days left whole", () => {
    const ledger = all.filter((page) => /联系人|电话更正内容/.test(textOf(page)) && page.width > 400);
    expect(ledger.map((page) => count(textOf(page), "街道办事处") >= 40)).toEqual([true, true]);
    for (const part of ["距2月20日（天", "2025-01-10", "收到日期"])
      expect(textOf(ledger[0]!)).toContain(part);
    // 8 points are 2.8 mm.
    for (const { text, top, bottom } of ledger[0]!.lines)
      if (/^示例市第/.test(text)) expect(bottom - top).toBeGreaterThan(2.8);
  });

  test("is printed nearly as large as it stands on the screen", () => {
    // A line of 9-point type at 94 per cent is some 3.5 mm high.
    const [page] = pages;
    const names = (page?.lines ?? []).filter(({ text }) => text.includes("街道办事处"));
    for (const { top, bottom } of names) expect(bottom - top).toBeGreaterThan(2.5);
  });
});

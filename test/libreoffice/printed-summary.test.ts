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

function received(unit: string): ReceivedFile {
  // Only a province, a city with districts and the like makes 规章.
  const entries = [...published.figures].map(
    ([name, figure]) => [name, name.includes("governmentRules") ? number(0) : figure] as const,
  );
  const report = { ...published, unit, figures: new Map(entries) };
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

  test("is printed nearly as large as it stands on the screen", () => {
    // A line of 9-point type at 94 per cent is some 3.5 mm high.
    const [page] = pages;
    const names = (page?.lines ?? []).filter(({ text }) => text.includes("街道办事处"));
    for (const { top, bottom } of names) expect(bottom - top).toBeGreaterThan(2.5);
  });
});

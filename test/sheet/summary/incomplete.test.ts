import { checkFound } from "../../../src/app/index";
import { collect, keepLedger, type ReceivedFile } from "../../../src/collection/index";
import { consolidate } from "../../../src/consolidation/index";
import { figurePlaces, formOf } from "../../../src/form/index";
import { layOutSummary, readWorkbookReport, type SummaryContent } from "../../../src/sheet/index";
import { checkFigures } from "../../../src/validation/index";
import { gridOfLayout } from "../../support/grid-of-layout";
import { completedFigures, formulaTotalsOf, number, reportOfZeros } from "../../support/reports";

const form = formOf("2021");
const today = new Date(2025, 0, 20);
const business = "requests.received.business";
const total = "requests.received.total";
const units = ["甲镇", "乙镇", "丙镇"];

/** What each unit reports: three requests of natural persons answered; the first two left 商业企业 of two rows blank. */
function figuresOf(unit: string) {
  const isPart = unit !== "丙镇";
  const report = reportOfZeros("2021", {
    "requests.received.naturalPerson": 3,
    "requests.disclosed.naturalPerson": 3,
    ...(isPart && { [business]: null }),
    ...(isPart && { "requests.carriedForward.business": null }),
  });
  return { ...report, unit, figures: completedFigures(report) };
}

function received(unit: string): ReceivedFile {
  const report = figuresOf(unit);
  const formulaTotals = formulaTotalsOf(form, report);
  const check = checkFigures(form, report.figures, formulaTotals);
  return {
    file: `${unit}.xlsx`,
    modified: today.getTime(),
    reading: {
      ...{ kind: "report", source: "workbook", report, check, formulaTotals, unit, year: 2024, remarks: [] },
      // 主管部门同意保留: so it counts with its blanks.
      kept: new Set(check.findings.filter(({ level }) => level === "hard")),
    },
  };
}

function contentOf(): SummaryContent {
  const collection = collect(units.map(received), { year: 2024 });
  const { figures } = collection.consolidation;
  return {
    report: { ...reportOfZeros("2021"), unit: "示例区人民政府", figures },
    collection,
    ledger: keepLedger([], collection, today),
    known: new Map(),
    today,
  };
}

test("of a total that a unit could not add up, what is known is in the sum, which then holds", () => {
  const { figures, incomplete } = consolidate(
    form,
    units.map((unit) => ({ unit, kind: "township", position: 0, figures: figuresOf(unit).figures })),
  );
  expect(figures.get(total)).toEqual(number(9));
  expect(incomplete.get(business)).toHaveLength(2);
});

test("the rows of a 汇总表 add up to 合计 for such a total, too", () => {
  const sheet = gridOfLayout(layOutSummary(contentOf())).find(({ name }) => name === "汇总表三");
  const column = sheet?.values[5]?.indexOf(total) ?? -1;
  const rowOf = (head: string) => sheet?.values.findIndex(([first]) => first === head) ?? -1;
  const inRow = (head: string) => sheet?.values[rowOf(head)]?.[column];
  expect([...units, "合计"].map(inRow)).toEqual([3, 3, 3, 9]);
  expect(sheet?.formulas[rowOf("甲镇")]?.[column]).toMatch(/^=SUM\(/);
});

test("each 不完整 cell is listed below the table with the units, and told beside the row of the own form", () => {
  const grid = gridOfLayout(layOutSummary(contentOf()));
  const textsOn = (name: string) =>
    (grid.find((sheet) => sheet.name === name)?.values ?? []).flat().map(String);
  const listed = textsOn("汇总表三").filter((text) => text.includes("个单位的数"));
  expect(listed.map((text) => /“([^”]*)”缺2个单位的数（(.*)）/.exec(text)?.slice(1))).toEqual([
    ["商业企业", "乙镇、甲镇"],
    ["商业企业", "乙镇、甲镇"],
  ]);
  expect(textsOn("三、收到和处理申请")).toContain("不完整：商业企业缺2个单位的数（乙镇、甲镇）");
});

test("what rests on a sum that is 不完整 is neither right nor wrong where the summary is read again", () => {
  const found = readWorkbookReport(gridOfLayout(layOutSummary(contentOf())));
  if (!found) throw new Error("No report");
  expect(found.incomplete?.get(business)).toBe("缺2个");
  const { check } = checkFound({ ...found, cover: { ...found.cover, state: "送审稿" } }, today);
  expect(check.findings.filter(({ level }) => level === "hard").map(({ rule }) => rule)).not.toContain(
    "F-BLANK",
  );
  expect(check.unverified.map(({ rule, cells }) => `${rule} ${cells.includes(business)}`)).toContain(
    "T3-BAL true",
  );
});

test("however many units left however many figures blank, no cell holds more than Excel takes", () => {
  const content = contentOf();
  const { collection } = content;
  const many = Array.from({ length: 5000 }, (_, index) => `某某县某某镇人民政府第${index}办公室`);
  const incomplete = new Map([...figurePlaces(form)].map(([name]) => [name, many]));
  const { sheets } = layOutSummary({
    ...content,
    collection: { ...collection, consolidation: { ...collection.consolidation, incomplete } },
  });
  const texts = sheets.flatMap(({ cells }) =>
    cells.flatMap(({ content: held }) =>
      held && "value" in held && typeof held.value === "string" ? [held.value] : [],
    ),
  );
  expect(Math.max(...texts.map(({ length }) => length))).toBe(32_767);
  expect(texts.filter((text) => text.endsWith("（一格放不下，以下略）")).length).toBeGreaterThan(100);
});

import fc from "fast-check";
import { collect, keepLedger, readRoster, splitRows, type ReceivedFile } from "../../../src/collection/index";
import type { Adjustment } from "../../../src/consolidation/index";
import { formOf } from "../../../src/form/index";
import { checkFigures } from "../../../src/validation/index";
import {
  layOutSummary,
  readSummary,
  readWorkbookReport,
  type SummaryContent,
} from "../../../src/sheet/index";
import { adjustmentOf } from "../../support/any-figures";
import { gridOfLayout } from "../../support/grid-of-layout";
import {
  completedFigures,
  emptyNarrative,
  formulaTotalsOf,
  number,
  reportOfZeros,
} from "../../support/reports";

const form = formOf("2021");
const cell = "requests.received.naturalPerson";
const fees = "proactive.administrativeFees.amount";
const today = new Date(2025, 0, 20);

function received(unit: string, figures: Record<string, number | string | null>): ReceivedFile {
  const report = { ...reportOfZeros("2021", figures), unit, narrative: { ...emptyNarrative, other: ["无"] } };
  const completed = { ...report, figures: completedFigures(report) };
  const totals = formulaTotalsOf(form, report);
  return {
    file: `${unit}.xlsx`,
    modified: Date.UTC(2025, 0, 10, 4),
    reading: {
      kind: "report",
      source: "workbook",
      report: completed,
      check: checkFigures(form, completed.figures, totals),
      formulaTotals: totals,
      unit,
      year: 2024,
      remarks: [],
    },
  };
}

const roster = readRoster(splitRows("单位名称,类别\n教育局,部门\n甲镇,镇街\n乙镇,镇街\n税务局,垂管"));
const balanced = (n: number) => ({ [cell]: n, "requests.disclosed.naturalPerson": n });
const files = [
  received("甲镇", { ...balanced(3), [fees]: 0.1 }),
  received("教育局", { ...balanced(5), [fees]: 0.2 }),
  received("税务局", balanced(100)),
];
const line: Adjustment = {
  table: "requests",
  changes: new Map([[cell, -1]]),
  reason: "转办两边都计",
  person: "李某",
  date: "2025-02-01",
};

function contentOf(
  adjustments: readonly Adjustment[] = [],
  known = new Map<string, number>(),
): SummaryContent {
  const collection = collect(files, { year: 2024, roster, adjustments, known });
  return {
    report: { ...reportOfZeros("2021"), unit: "示例区人民政府", figures: collection.consolidation.figures },
    collection,
    ledger: keepLedger([], collection, today),
    known,
    today,
  };
}

function sheetNamed(content: SummaryContent, name: string) {
  const sheet = gridOfLayout(layOutSummary(content)).find((each) => each.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

const firstColumn = (content: SummaryContent, name: string) =>
  sheetNamed(content, name).values.flatMap(([value]) => (value === null ? [] : [String(value)]));

test("rows are units in roster order, then 小计 for each kind, 汇总调整, 合计", () => {
  const rows = firstColumn(contentOf([line]), "汇总表三").slice(4);
  expect(rows).toEqual([
    "教育局",
    "甲镇",
    "小计（镇街）",
    "小计（部门）",
    ...Array<string>(6).fill("汇总调整"),
    "合计",
    "不完整",
    "已有总数",
    "差额",
  ]);
});

test("合计 is a visible sum of the subtotals and the adjustments above it", () => {
  const { values, formulas } = sheetNamed(contentOf([line]), "汇总表三");
  const column = values[5]?.indexOf(cell) ?? -1;
  const row = values.findIndex(([first]) => first === "合计");
  expect(formulas[row]?.[column]).toMatch(/^=SUM\([A-Z]+\d+:[A-Z]+\d+\)$/);
  expect(values[row]?.[column]).toBe(7);
});

test("the district's own form follows 合计, its vertical bodies left out", () => {
  const found = readWorkbookReport(gridOfLayout(layOutSummary(contentOf())));
  expect(found?.report.unit).toBe("示例区人民政府");
  expect(found?.report.figures.get(cell)).toEqual(number(8));
  expect(found?.report.figures.get("requests.received.total")).toEqual(number(8));
  expect(found?.report.figures.get(fees)).toEqual(number(300_000));
});

test("adjustments and known totals are read back as they were written", () => {
  const known = new Map([
    ["requests.received.total", 9],
    [fees, 123_456],
  ]);
  const summary = readSummary(gridOfLayout(layOutSummary(contentOf([line], known))), form);
  expect(summary?.adjustments).toEqual([line]);
  expect(summary?.known).toEqual(known);
});

test("lines of 汇总调整 come back as they were written, whatever they move and whatever they lack", () => {
  const entry = (name: string) => !name.endsWith(".total") && !name.includes("outcomesTotal");
  const lines = fc.array(adjustmentOf("2021", entry), { maxLength: 6 });
  fc.assert(
    fc.property(lines, (adjustments) => {
      const summary = readSummary(gridOfLayout(layOutSummary(contentOf(adjustments))), form);
      const written = adjustments.filter(
        ({ changes, reason, person, date }) => changes.size > 0 || reason + person + date !== "",
      );
      const ofTable = (table: string) => written.filter((each) => each.table === table);
      expect(summary?.adjustments).toEqual(["proactive", "requests", "proceedings"].flatMap(ofTable));
    }),
    { numRuns: 8 },
  );
});

test("a total that is adjusted itself, and a line whose reason reads like a row, come back as they are", () => {
  const typed: Adjustment = {
    ...line,
    reason: "合计",
    person: "汇总调整",
    changes: new Map([
      [cell, -1],
      ["requests.received.total", -3],
    ]),
  };
  const content = contentOf([typed]);
  expect(content.report.figures.get("requests.received.total")).toEqual(number(5));
  expect(readSummary(gridOfLayout(layOutSummary(content)), form)?.adjustments).toEqual([typed]);
});

test("an amount worked out in its cell is read as it shows", () => {
  const layout = layOutSummary(contentOf([line]));
  const sheets = layout.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((each) =>
      each.content && "value" in each.content && each.content.value === -1
        ? { ...each, content: { formula: "=2-3", result: -1 } }
        : each,
    ),
  }));
  expect(readSummary(gridOfLayout({ ...layout, sheets }), form)?.adjustments).toEqual([line]);
});

test("a known total that differs is a finding with both numbers", () => {
  const { collection } = contentOf([], new Map([["requests.received.total", 9]]));
  const [finding] = collection.findings.filter(({ rule }) => rule === "C-SUM");
  expect(finding).toMatchObject({ cells: ["requests.received.total"], expected: 8, actual: 9 });
});

test("台账 is read back with what the office wrote, and collecting again keeps it", () => {
  const content = contentOf();
  const ledger = content.ledger.map((entry) =>
    entry.body.name === "甲镇"
      ? {
          ...entry,
          publishedOn: "2025-01-30",
          correction: "表三新收应为4",
          correctedBy: "王某",
          correctedOn: "2025-01-21",
        }
      : entry,
  );
  const read = readSummary(gridOfLayout(layOutSummary({ ...content, ledger })), form);
  expect(read?.ledger).toEqual(ledger);
  const again = keepLedger(read?.ledger ?? [], content.collection, new Date(2025, 0, 25));
  expect(again).toEqual(ledger);
});

test("台账 counts on top what is due, reported and missing, and what is in the sum, 垂管 apart", () => {
  const { values } = sheetNamed(contentOf(), "台账");
  expect(values[1]?.slice(0, 14)).toEqual([
    ...["应报", 3, "已报", 2, "未报", 1, "计入合计", 2, "垂管", 1, "退回", 0, "距2月20日（天）", 31],
  ]);
});

test("收件清单 names every file with its state and reason", () => {
  const { values } = sheetNamed(contentOf(), "收件清单");
  expect(values.slice(2, 5).map((row) => row.slice(1, 5))).toEqual([
    ["甲镇.xlsx", "甲镇", "可汇总", null],
    ["教育局.xlsx", "教育局", "可汇总", null],
    ["税务局.xlsx", "税务局", "可汇总", "垂直管理单位，已收，不计入汇总。"],
  ]);
});

test("a text that looks like a formula stays a text", () => {
  const content = contentOf();
  const [first, ...rest] = content.ledger;
  const ledger = first ? [{ ...first, note: '=HYPERLINK("http://example.com")' }, ...rest] : [];
  const sheet = layOutSummary({ ...content, ledger }).sheets.find(({ key }) => key === "ledger");
  const texts = sheet?.cells.flatMap(({ content: held }) => (held && "value" in held ? [held.value] : []));
  expect(texts).toContain('=HYPERLINK("http://example.com")');
});

import fs from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import fc from "fast-check";
import { formOf, type EditionId } from "../../../src/form/index";
import type { UnitReport } from "../../../src/figures/index";
import { readReportData, reportData, reportSchema, type ReportData } from "../../../src/report/data/index";
import { checkFigures } from "../../../src/validation/index";
import { publishedReport, publishedReports } from "../../support/reports";
import { anyFigures, anyNarrative } from "../any-report";

const published = JSON.parse(
  fs.readFileSync(path.join(__dirname, "../../../docs/report.schema.json"), "utf8"),
) as object;
const validate = new Ajv({ allErrors: true }).compile(published);

function dataOf(report: UnitReport): ReportData {
  const check = checkFigures(formOf(report.edition), report.figures, new Set(), {
    year: report.year,
    narrative: report.narrative,
  });
  const explanations = [
    {
      rule: "T3-OTHER" as const,
      place: "report",
      kind: "情况说明",
      reason: "均为重复申请。",
      status: "有效",
    },
  ];
  return JSON.parse(JSON.stringify(reportData({ report, check, state: "草稿", explanations }))) as ReportData;
}

function faults(data: unknown): string[] {
  validate(data);
  return (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`);
}

test("the published schema is the one the forms give", () => {
  expect(published).toEqual(reportSchema());
});

test.each(publishedReports)("the JSON of %s is as the schema says", (name) => {
  expect(faults(dataOf(publishedReport(name)))).toEqual([]);
});

test.each<[string, (data: Record<string, unknown>) => void]>([
  ["without a figure", (data) => delete (data.figures as Record<string, unknown>)["requests.received.total"]],
  [
    "with a name the form does not have",
    (data) => ((data.figures as Record<string, unknown>)["requests.x"] = 1),
  ],
  [
    "with a text for a figure",
    (data) => ((data.figures as Record<string, unknown>)["requests.received.total"] = "1"),
  ],
  ["of the other edition", (data) => (data.edition = "2019")],
  ["with a stamp that has letters nobody uses", (data) => (data.stamp = "ILOU0000")],
  ["without its texts", (data) => delete data.texts],
  ["with a finding of no level", (data) => (data.findings = [{ rule: "T3-BAL", cells: [], message: "x" }])],
])("JSON %s is refused by the schema", (_, spoil) => {
  const data = { ...dataOf(publishedReport("suqian-2024")) } as unknown as Record<string, unknown>;
  data.figures = { ...(data.figures as object) };
  spoil(data);
  expect(faults(data)).not.toEqual([]);
});

test("findings stand in it with both numbers and the sentence", () => {
  const { findings } = dataOf(publishedReport("pingtan-2020"));
  expect(findings.find(({ rule }) => rule.startsWith("T3-"))).toMatchObject({
    level: "hard",
    expected: expect.any(Number),
    actual: expect.any(Number),
    message: expect.stringContaining("总计"),
  });
});

test.each<EditionId>(["2019", "2021"])("any figures and texts survive JSON in the %s edition", (edition) => {
  fc.assert(
    fc.property(anyFigures(edition), anyNarrative, (figures, narrative) => {
      const report = {
        unit: "示例县示例镇人民政府",
        year: edition === "2019" ? 2020 : 2024,
        edition,
        figures,
        typedTotals: new Set<string>(),
        narrative,
      };
      const data = dataOf(report);
      expect(faults(data)).toEqual([]);
      const read = readReportData(data);
      expect(read.figures).toEqual(figures);
      expect(read.narrative).toEqual(narrative);
    }),
    { numRuns: 20 },
  );
});

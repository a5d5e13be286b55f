import fc from "fast-check";
import { figurePlaces, formOf, type EditionId } from "../../../src/form/index";
import type { Figures, UnitReport } from "../../../src/figures/index";
import { readCsv, writeCsv } from "../../../src/report/data/index";
import { emptyNarrative, number, publishedReport, publishedReports } from "../../support/reports";
import { anyFigures } from "../any-report";

function reportOf(edition: EditionId, figures: Figures): UnitReport {
  const year = edition === "2019" ? 2020 : 2024;
  return { unit: "示例镇", year, edition, figures, typedTotals: new Set(), narrative: emptyNarrative };
}

test.each(publishedReports)("the CSV of %s, read back, has its figures", (name) => {
  const report = publishedReport(name);
  const values = (figures: Figures) =>
    [...figures].map(([cell, figure]) => [cell, figure.state === "number" ? figure.value : figure.text]);
  expect(Object.fromEntries(values(readCsv(writeCsv(report), formOf(report.edition))))).toEqual(
    Object.fromEntries(values(report.figures)),
  );
});

test("it begins with the mark by which Excel and WPS know UTF-8, and its lines end as RFC 4180 has them", () => {
  const csv = writeCsv(publishedReport("suqian-2024"));
  expect(csv.startsWith('\ufeff"数据项","表","行","列","数值","状态"\r\n')).toBe(true);
  expect(csv.split("\r\n")).toHaveLength(200 + 2);
  expect(csv.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
});

const dangerous = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "＝1", " =1", "'=1", "'quoted"];

test.each(dangerous)("the text %j in a cell is no formula to a spreadsheet", (text) => {
  const figures: Figures = new Map([["requests.received.total", { state: "unreadable", text }]]);
  const csv = writeCsv(reportOf("2021", figures));
  const line = csv.split("\r\n").find((each) => each.startsWith('"requests.received.total"')) ?? "";
  expect(line).toContain(`"'${text.replace(/"/g, '""')}"`);
  expect(readCsv(csv, formOf("2021"))).toEqual(figures);
});

test("a negative number stays a number", () => {
  const [signed] = [...figurePlaces(formOf("2019")).values()].filter(
    ({ cell }) => cell.kind === "signedCount",
  );
  const figures: Figures = new Map([[signed?.cell.name ?? "", number(-8)]]);
  const csv = writeCsv(reportOf("2019", figures));
  expect(csv).toContain('"-8","数字"');
  expect(readCsv(csv, formOf("2019"))).toEqual(figures);
});

test.each<EditionId>(["2019", "2021"])("any figures survive CSV in the %s edition", (edition) => {
  const anyText = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1 }),
    fc.constantFrom(...dangerous, '"', '",\r\n'),
  );
  fc.assert(
    fc.property(anyFigures(edition), anyText, (figures, text) => {
      const [first] = figures.keys();
      const all = first === undefined ? figures : new Map(figures).set(first, { state: "unreadable", text });
      expect(readCsv(writeCsv(reportOf(edition, all)), formOf(edition))).toEqual(all);
    }),
  );
});

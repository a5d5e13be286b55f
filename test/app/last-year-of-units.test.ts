import { lastYearIn, UserProblem } from "../../src/app/index";
import type { ReceivedFile } from "../../src/collection/index";
import { publishedReport } from "../support/reports";

const report = publishedReport("suqian-2023");

function summaryFile(reopen?: ReceivedFile["reopen"]): ReceivedFile {
  return {
    file: "上年汇总表.xlsx",
    reading: {
      kind: "report",
      source: "workbook",
      report,
      check: { findings: [], unverified: [], blanks: [] },
      formulaTotals: new Set(),
      remarks: [],
      isSummary: true,
    },
    ...(reopen && { reopen }),
  };
}

test("last year's summary that was moved meanwhile is told, not passed over", async () => {
  const moved = () => Promise.reject(new UserProblem("“上年汇总表.xlsx”已被改动或移走。"));
  expect(await lastYearIn([summaryFile(moved)], 2024)).toEqual({
    reports: [],
    leftOut: ["“上年汇总表.xlsx”没有采用：“上年汇总表.xlsx”已被改动或移走。"],
  });
});

test("last year's summary that nobody holds any longer is told", async () => {
  expect(await lastYearIn([summaryFile()], 2024)).toEqual({
    reports: [],
    leftOut: ["“上年汇总表.xlsx”没有采用：文件已被改动或移走，请重新选择上年的汇总表。"],
  });
});

test("a mistake of ours in opening it is thrown", async () => {
  const broken = () => Promise.reject(new TypeError("undefined is not a function"));
  await expect(lastYearIn([summaryFile(broken)], 2024)).rejects.toThrow(TypeError);
});

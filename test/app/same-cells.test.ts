import { answerTo } from "../../src/app/collect/answer-units";
import { readSubmission } from "../../src/app/collect/read-submission";
import { checkFound } from "../../src/app/check-found";
import { composeReview, noReviewDraft, replyText } from "../../src/app/index";
import type { UnitReport } from "../../src/figures/index";
import { layOutWorkbook, readWorkbookReport } from "../../src/sheet/index";
import { problemsInOrder } from "../../src/validation/index";
import { writeWorkbook } from "../../src/workbooks/index";
import { gridOfLayout } from "../support/grid-of-layout";
import { number, publishedReport } from "../support/reports";
import { withFigures } from "../review/versions";

/** 结转 filled as 8 where last year left 3: without last year's figures another cell is as likely to be wrong. */
const filled = withFigures("suqian-2024", { "requests.broughtForward.business": 8 });
const report: UnitReport = { ...filled, typedTotals: new Set() };
const lastYear = publishedReport("suqian-2023");
const previous: UnitReport = {
  ...lastYear,
  figures: new Map([...lastYear.figures, ["requests.carriedForward.business", number(3)] as const]),
};
const layout = layOutWorkbook(report, { previous });
const today = new Date(2025, 0, 20);

test("核对, 审核 and the answers of 汇总审核 name the same cell for the same slip", async () => {
  const checked = checkFound(readWorkbookReport(gridOfLayout(layout))!, today);
  const { found, check, present } = checked;
  const problems = problemsInOrder(present.form, found.report.figures, check, found.formulaTotals);
  const told = problems.find(({ suspects }) => suspects.length > 0)!;
  expect(told.suspects[0]).toBe("requests.broughtForward.business");
  const { previous: _, ...without } = check;
  const others = problemsInOrder(present.form, found.report.figures, without, found.formulaTotals);
  const [cause = "none"] = told.details;
  expect(others.flatMap(({ details }) => details)).not.toContain(cause);
  const sender = { office: "", deadline: "", contact: "" };
  expect(replyText(composeReview(checked, { alterations: [] }, noReviewDraft, sender, today))).toContain(
    told.sentence,
  );

  const read = await readSubmission(await writeWorkbook(layout), today);
  if (read.kind !== "report") throw new Error(read.reason);
  const { findings } = read.check;
  const received = { file: "年报.xlsx", reading: read };
  const file = { received, read, state: "退回" as const, unit: "", findings, reason: "", remarks: [] };
  expect(replyText(answerTo(file, { date: today }))).toContain(cause);
});

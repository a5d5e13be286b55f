import { formOf, type CellName } from "../../src/form/index";
import type { Figure } from "../../src/figures/index";
import { checkFigures, problemsInOrder, type CheckContext } from "../../src/validation/index";
import {
  factsOfFinding,
  placeOfFinding,
  settleFindings,
  whatBlocksFinal,
  type Explanation,
  type PresentReport,
} from "../../src/records/index";
import { completedFigures, emptyNarrative, number, publishedReport } from "../support/reports";

/** 平潭 2020 as published: sums of table 三 that do not hold, and figures that ask for a word. */
const published = publishedReport("pingtan-2020");
const form = formOf(published.edition);

function stand(
  changes: Readonly<Record<CellName, Figure | null>> = {},
  context: CheckContext = {},
): PresentReport {
  const figures = new Map(completedFigures(published));
  for (const [name, figure] of Object.entries(changes)) {
    if (figure) figures.set(name, figure);
    else figures.delete(name);
  }
  return { form, figures, context };
}

function findingsOf(now: PresentReport) {
  return checkFigures(form, now.figures, new Set(), now.context).findings;
}

/** The record the user makes on a finding as the report stands. */
function explain(
  now: PresentReport,
  level: "hard" | "soft",
  changes: Partial<Explanation> = {},
): Explanation {
  const finding = findingsOf(now).find((each) => each.level === level && each.cells.length > 0);
  if (!finding) throw new Error(`平潭 2020 has no ${level} finding`);
  return {
    rule: finding.rule,
    place: placeOfFinding(finding),
    kind: level === "hard" ? "主管部门同意保留" : "情况说明",
    reason: "与公开数一致，已向主管部门说明。",
    ...(level === "hard" && { by: "王敏" }),
    factsThen: factsOfFinding(finding, now),
    ...changes,
  };
}

/** A consent for every broken sum as the report stands. */
function consents(now: PresentReport): Explanation[] {
  const sums = findingsOf(now).filter(({ rule }) => rule === "T3-SUM");
  return sums.map((finding) => ({
    rule: finding.rule,
    place: placeOfFinding(finding),
    kind: "主管部门同意保留",
    reason: "与公开数一致。",
    by: "王敏",
    factsThen: factsOfFinding(finding, now),
  }));
}

function settleWith(now: PresentReport, ...explanations: Explanation[]) {
  return settleFindings(findingsOf(now), explanations, now);
}

const soft = explain(stand(), "soft");
const hard = explain(stand(), "hard");

test("a 需说明 with a reason that stands is no longer open", () => {
  const before = settleWith(stand()).open.length;
  const after = settleWith(stand(), soft);
  expect(after.open).toHaveLength(before - 1);
  expect(after.statuses.get(soft)).toBe("有效");
});

test("a reason lapses when a figure it was given for changes, and the finding is open again", () => {
  const changed = [...(soft.factsThen ?? [])].find(([name]) => name === soft.place);
  const now = stand({ [soft.place!]: number(Number(changed?.[1]) + 1000) });
  expect(settleWith(now, soft).statuses.get(soft)).toBe("已失效");
  expect(settleWith(now, soft).open).toHaveLength(settleWith(now).open.length);
});

test("a reason lapses when a figure it was given for is cleared, for a blank is not 0", () => {
  const zero = [...(hard.factsThen ?? [])].find(([, text]) => text === "0")?.[0];
  expect(zero).toBeDefined();
  expect(settleWith(stand({ [zero!]: null }), hard).statuses.get(hard)).toBe("已失效");
});

test("a change elsewhere leaves a reason standing", () => {
  const now = stand({ "proactive.licensing.decisions": number(77) });
  expect(soft.factsThen?.has("proactive.licensing.decisions")).toBe(false);
  expect(settleWith(now, soft).statuses.get(soft)).toBe("有效");
});

test("a 必须改正 is kept with consent and a name, and not without", () => {
  const { by: _, ...unnamed } = hard;
  const isOpen = (explanation: Explanation) =>
    settleWith(stand(), explanation).open.some(
      (finding) => finding.rule === hard.rule && placeOfFinding(finding) === hard.place,
    );
  expect(isOpen(hard)).toBe(false);
  expect(isOpen(unnamed)).toBe(true);
  expect(settleWith(stand(), unnamed).statuses.get(unnamed)).toBe("待确认");
});

test("a 情况说明 does not keep a 必须改正", () => {
  const worded = explain(stand(), "hard", { kind: "情况说明" });
  expect(settleWith(stand(), worded).open).toHaveLength(settleWith(stand()).open.length);
});

test("a reason without recorded figures stands as 待确认 and settles nothing", () => {
  const { factsThen: _, ...typed } = soft;
  const settled = settleWith(stand(), typed);
  const [answer] = settled.answers.values();
  expect(answer).toMatchObject({ explanation: typed, status: "待确认", settles: false });
  expect(settled.open).toHaveLength(settleWith(stand()).open.length);
});

test("a row that names no place of the form speaks to no finding and is handed back as such", () => {
  const stray: Explanation = { kind: "情况说明", reason: "见附件" };
  expect(settleWith(stand(), stray).idle).toEqual([stray]);
});

test("a reason for a number of the register lapses when the register is corrected", () => {
  const withLedger = (received: number) => stand({}, { ledger: { received: number(received) } });
  const now = withLedger(999);
  const finding = findingsOf(now).find(({ rule }) => rule === "T3-LEDGER")!;
  const explained: Explanation = {
    rule: "T3-LEDGER",
    place: placeOfFinding(finding),
    kind: "情况说明",
    reason: "台账另计重复申请。",
    factsThen: factsOfFinding(finding, now),
  };
  expect(explained.factsThen?.get("ledger.received")).toBe("999");
  expect(settleWith(now, explained).statuses.get(explained)).toBe("有效");
  expect(settleWith(withLedger(998), explained).statuses.get(explained)).toBe("已失效");
});

test("a consent for a paragraph stands while the paragraph reads the same, wherever it moved to", () => {
  const paragraph = "本年度主动公开政府信息××条，其中××为地名原文。";
  const withTexts = (...overview: string[]) => stand({}, { narrative: { ...emptyNarrative, overview } });
  const now = withTexts(paragraph);
  const finding = findingsOf(now).find(({ rule }) => rule === "F-LEFT")!;
  const kept: Explanation = {
    rule: "F-LEFT",
    place: placeOfFinding(finding),
    kind: "主管部门同意保留",
    by: "王敏",
    reason: "原文如此。",
    factsThen: factsOfFinding(finding, now),
  };
  expect(kept.place).toBe("text.overview");
  const moved = withTexts("一年来，工作平稳。", paragraph);
  expect(settleWith(moved, kept).open.some(({ rule }) => rule === "F-LEFT")).toBe(false);
  const rewritten = withTexts(paragraph.replace("××条", "×××条"));
  expect(settleWith(rewritten, kept).statuses.get(kept)).toBe("已失效");
  expect(settleWith(rewritten, kept).open.some(({ rule }) => rule === "F-LEFT")).toBe(true);
});

test("one consent covers one paragraph, not another of the same part", () => {
  const withTexts = (...overview: string[]) => stand({}, { narrative: { ...emptyNarrative, overview } });
  const [first, second] = ["公开××条。", "受理××件。"];
  const now = withTexts(first!, second!);
  const finding = findingsOf(now).find(({ rule }) => rule === "F-LEFT")!;
  const kept: Explanation = {
    rule: "F-LEFT",
    place: placeOfFinding(finding),
    kind: "主管部门同意保留",
    by: "王敏",
    reason: "原文如此。",
    factsThen: factsOfFinding(finding, now),
  };
  const settled = settleWith(now, kept);
  const [other, ...more] = settled.open.filter(({ rule }) => rule === "F-LEFT");
  expect(more).toEqual([]);
  // Nor is it what the other one would be confirmed by.
  expect(settled.answers.get(other!)).toBeUndefined();
});

test("blanks cannot be kept by consent", () => {
  const now = stand({ "proactive.licensing.decisions": null }, { state: "送审稿" });
  const finding = findingsOf(now).find(({ rule }) => rule === "F-BLANK")!;
  const kept: Explanation = {
    rule: "F-BLANK",
    place: placeOfFinding(finding),
    kind: "主管部门同意保留",
    by: "王敏",
    reason: "没有数。",
    factsThen: factsOfFinding(finding, now),
  };
  expect(settleWith(now, kept).open.some(({ rule }) => rule === "F-BLANK")).toBe(true);
});

test("定稿 is blocked by every blank, every 必须改正 not kept and every 需说明 not explained, each counted once", () => {
  const now = stand({ "proactive.licensing.decisions": null }, { state: "送审稿" });
  const check = checkFigures(form, now.figures, new Set(), now.context);
  const problems = problemsInOrder(form, now.figures, check, new Set());
  const unanswered = whatBlocksFinal(problems, check, settleFindings(check.findings, [], now));
  const settlement = settleFindings(check.findings, [soft, ...consents(now)], now);
  const blockers = whatBlocksFinal(problems, check, settlement);
  expect(blockers.blanks).toEqual(check.blanks);
  expect(blockers.blanks).toContain("proactive.licensing.decisions");
  // 总计 only repeats what the column says; F-BLANK is told by the blanks themselves.
  expect(unanswered.hard.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([["T3-SUM"]]);
  expect(blockers.hard).toEqual([]);
  expect(blockers.soft).toHaveLength(unanswered.soft.length - 1);
});

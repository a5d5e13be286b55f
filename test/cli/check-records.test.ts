import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { checkFound, readReportFile } from "../../src/app/index";
import { runCommandLine } from "../../src/cli/run-command-line";
import { factsOfFinding, placeOfFinding } from "../../src/records/index";
import { explanationEdits, layOutWorkbook } from "../../src/sheet/index";
import { editWorkbook, writeWorkbook } from "../../src/workbooks/index";
import { publishedReport, reportOfZeros } from "../support/reports";

test("check --json tells reasons with their state, and which findings are still open", async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "nianbao-records-"));
  const file = path.join(folder, "report.xlsx");
  const bytes = await writeWorkbook(layOutWorkbook(publishedReport("shanghai-stcsm-2024")));
  const { found } = await readReportFile(bytes, "report.xlsx");
  const { check, present } = checkFound(found, new Date());
  const finding = check.findings.find(({ rule }) => rule === "T3-OTHER")!;
  const { recordsSheet } = found;
  if (!recordsSheet) throw new Error("There is no list of records");
  const explanation = {
    rule: finding.rule,
    place: placeOfFinding(finding),
    kind: "情况说明" as const,
    reason: "信访转来，已逐件答复。",
    factsThen: factsOfFinding(finding, present),
  };
  const edits = explanationEdits({ ...found, recordsSheet }, explanation, undefined);
  await writeFile(file, editWorkbook(bytes, edits));
  const out: string[] = [];
  await runCommandLine(["check", file, "--json"], {
    out: (text) => void out.push(text),
    error: () => undefined,
  });
  await rm(folder, { recursive: true });
  const [entry] = JSON.parse(out.join("\n"));
  const settled = entry.findings.filter((each: { settled?: string }) => each.settled !== undefined);
  expect(settled).toMatchObject([{ rule: "T3-OTHER", level: "soft", settled: "explained" }]);
  const { place, reason } = explanation;
  expect(entry.explanations).toEqual([{ rule: "T3-OTHER", place, kind: "情况说明", reason, status: "有效" }]);
  const rules = (indices: number[]) => indices.map((index) => entry.findings[index].rule);
  expect(entry.findings.map(({ rule }: { rule: string }) => rule)).toContain("T3-OTHER");
  expect(rules(entry.open)).not.toContain("T3-OTHER");
  const asked = entry.findings.filter(({ level }: { level: string }) => level !== "hint");
  expect(entry.open).toHaveLength(asked.length - 1);
});

test("a 必须改正 that 主管部门 agreed to keep is told as kept and no longer fails the check", async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "nianbao-kept-"));
  const file = path.join(folder, "report.xlsx");
  const wrong = { "proceedings.directSuit.pending": 1, "proceedings.directSuit.total": 2 };
  const bytes = await writeWorkbook(layOutWorkbook(reportOfZeros("2021", wrong)));
  const check = async (workbook: Uint8Array) => {
    await writeFile(file, workbook);
    const out: string[] = [];
    const code = await runCommandLine(["check", file], {
      out: (text) => void out.push(text),
      error: () => undefined,
    });
    return { code, lines: out };
  };
  const before = await check(bytes);
  expect([before.code, before.lines[0]]).toEqual([
    1,
    expect.stringMatching(/必须改正1，需说明\d+，未能核对0$/),
  ]);
  const { found } = await readReportFile(bytes, "report.xlsx");
  const checked = checkFound(found, new Date());
  const sum = checked.check.findings.find(({ rule }) => rule === "T4-SUM")!;
  const kept = {
    rule: sum.rule,
    place: placeOfFinding(sum),
    kind: "主管部门同意保留" as const,
    reason: "判决书如此记载。",
    by: "王敏",
    factsThen: factsOfFinding(sum, checked.present),
  };
  const edits = explanationEdits({ ...found, recordsSheet: found.recordsSheet! }, kept, undefined);
  const after = await check(editWorkbook(bytes, edits));
  await rm(folder, { recursive: true });
  expect(after.code).toBe(0);
  expect(after.lines[0]).toMatch(/必须改正1，需说明\d+，未能核对0（其中同意保留1）$/);
  expect(after.lines.filter((line) => line.includes("同意保留）"))).toEqual([
    "  表四“未经复议直接起诉”四项之和为1，总计填的是2，相差1，请核对。（T4-SUM，同意保留）",
  ]);
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { checkFound, readReportFile } from "../../src/app/index";
import { runCommandLine } from "../../src/cli/run-command-line";
import { factsOfFinding, placeOfFinding } from "../../src/records/index";
import { explanationEdits, layOutWorkbook } from "../../src/sheet/index";
import { editWorkbook, writeWorkbook } from "../../src/workbooks/index";
import { publishedReport } from "../support/reports";

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
  const { place, reason } = explanation;
  expect(entry.explanations).toEqual([{ rule: "T3-OTHER", place, kind: "情况说明", reason, status: "有效" }]);
  const rules = (indices: number[]) => indices.map((index) => entry.findings[index].rule);
  expect(entry.findings.map(({ rule }: { rule: string }) => rule)).toContain("T3-OTHER");
  expect(rules(entry.open)).not.toContain("T3-OTHER");
  const asked = entry.findings.filter(({ level }: { level: string }) => level !== "hint");
  expect(entry.open).toHaveLength(asked.length - 1);
});

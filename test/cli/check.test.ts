import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { runCommandLine } from "../../src/cli/run-command-line";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "nianbao-check-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function run(...words: string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const code = await runCommandLine(words, {
    out: (text) => void out.push(text),
    error: (text) => void error.push(text),
  });
  return { code, out: out.join("\n"), error: error.join("\n") };
}

/** A workbook that `fill` writes from a published report, some figures changed; a total left out is a formula. */
async function workbookOf(
  name: string,
  changes: Readonly<Record<string, number>> = {},
  totals: "printed" | "formulas" = "printed",
): Promise<string> {
  const fixture = path.join(__dirname, `../fixtures/reports/${name}.json`);
  const report = JSON.parse(await readFile(fixture, "utf8"));
  const figures = Object.fromEntries(
    Object.entries({ ...report.figures, ...changes }).filter(
      ([cell]) => totals === "printed" || !/\.total$|\.outcomesTotal\./.test(cell),
    ),
  );
  const source = path.join(folder, `${name}.json`);
  const workbook = path.join(folder, `${name}.xlsx`);
  await writeFile(source, JSON.stringify({ ...report, figures }));
  const filled = await run("fill", source, "--out", workbook);
  expect(filled).toMatchObject({ code: 0, error: "" });
  return workbook;
}

async function suspectsIn(workbook: string) {
  const { out } = await run("check", workbook, "--json");
  return JSON.parse(out)[0].suspects;
}

test("平潭 2020 names 部分公开 of 自然人 first, counted twice", async () => {
  const suspects = await suspectsIn(await workbookOf("pingtan-2020"));
  expect(suspects[0]).toEqual({
    cell: "requests.partlyDisclosed.naturalPerson",
    value: 0,
    slip: "countedTwice",
  });
});

test("a single wrong cell among printed totals is the only suspect", async () => {
  const workbook = await workbookOf("suqian-2024", { "requests.disclosed.naturalPerson": 1480 });
  expect(await suspectsIn(workbook)).toEqual([
    { cell: "requests.disclosed.naturalPerson", value: 1408, slip: "swappedDigits" },
  ]);
});

test("where totals are formulas a tenfold entry stands before two cells that look like nothing", async () => {
  const workbook = await workbookOf("suqian-2024", { "requests.received.naturalPerson": 34400 }, "formulas");
  const suspects = await suspectsIn(workbook);
  expect(suspects).toHaveLength(3);
  expect(suspects[0]).toEqual({ cell: "requests.received.naturalPerson", value: 3440, slip: "tenfold" });
});

test("a clean report has no suspects", async () => {
  expect(await suspectsIn(await workbookOf("suqian-2024"))).toEqual([]);
});

test("without --json the cause is told in a sentence after the findings", async () => {
  const { code, out } = await run("check", await workbookOf("pingtan-2020"));
  expect(code).toBe(1);
  expect(out).toContain(
    "很可能是表三“（二）部分公开”的“自然人”多填：填的是6，应为0（与“（一）予以公开”重复计数），“总计”相应改为0。",
  );
});

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { runCommandLine } from "../../src/cli/run-command-line";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "nianbao-roll-"));
});
afterAll(async () => {
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

const inFolder = (name: string) => path.join(folder, name);
const fixture = (name: string) => path.join(__dirname, `../fixtures/reports/${name}.json`);

async function figuresIn(name: string) {
  return JSON.parse((await run("figures", inFolder(name), "--json")).out);
}

async function checked(name: string) {
  return JSON.parse((await run("check", inFolder(name), "--json")).out)[0];
}

test("roll carries 宿迁 2023 into 2024: what was left, its texts, and its figures beside", async () => {
  await run("fill", fixture("suqian-2023"), "--out", inFolder("2023.xlsx"));
  const rolled = await run("roll", inFolder("2023.xlsx"), "--year", "2024", "--out", inFolder("2024.xlsx"));
  expect(rolled).toMatchObject({ code: 0, error: "" });
  const { year, figures } = await figuresIn("2024.xlsx");
  expect([year, figures["requests.broughtForward.naturalPerson"]]).toEqual([2024, 118]);
  expect(figures["requests.broughtForward.total"]).toBe(121);
  expect(await checked("2024.xlsx")).toMatchObject({ findings: [], alterations: [] });
});

test("--previous compares with last year's workbook", async () => {
  const report = JSON.parse(await readFile(fixture("suqian-2024"), "utf8"));
  report.figures["requests.broughtForward.naturalPerson"] = 117;
  await writeFile(inFolder("changed.json"), JSON.stringify(report));
  await run("fill", inFolder("changed.json"), "--out", inFolder("changed.xlsx"));
  const { out } = await run("check", inFolder("changed.xlsx"), "--previous", inFolder("2023.xlsx"), "--json");
  const rules = JSON.parse(out)[0].findings.map(({ rule }: { rule: string }) => rule);
  expect(rules).toContain("Y-CARRY");
});

test("roll into another year than the next is refused", async () => {
  const { code, error } = await run(
    "roll",
    inFolder("2023.xlsx"),
    "--year",
    "2025",
    "--out",
    inFolder("x.xlsx"),
  );
  expect([code, error]).toEqual([2, "2025年度的年报要带入2024年度的，选择的是2023年度的，请重新选择文件。"]);
});

test("blank takes the level of government by either name and answers 规章 with 0", async () => {
  for (const level of ["township", "乡镇（街道）"]) {
    const call = [
      "blank",
      "--unit",
      "某乡",
      "--year",
      "2024",
      "--level",
      level,
      "--out",
      inFolder("blank.xlsx"),
    ];
    expect(await run(...call)).toMatchObject({ code: 0, error: "" });
    const { governmentLevel, figures } = await figuresIn("blank.xlsx");
    expect([governmentLevel, figures["proactive.governmentRules.inForce"]]).toEqual(["township", 0]);
  }
});

test("a level nobody has is refused with the list", async () => {
  const { code, error } = await run(
    "blank",
    "--unit",
    "某乡",
    "--year",
    "2024",
    "--level",
    "村",
    "--out",
    inFolder("x.xlsx"),
  );
  expect(code).toBe(2);
  expect(error).toMatch(/^--level 只能是province（省级政府）、.*township（乡镇（街道））/);
});

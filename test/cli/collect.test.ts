import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommandLine } from "../../src/cli/run-command-line";
import { figurePlaces, formOf } from "../../src/form/index";
import { toFen } from "../../src/figures/index";
import { fillMailbag, independentTotals, plantedFaults, type Mailbag } from "../support/mailbag";

/** Every fault once and some that count; NIANBAO_SUBMISSIONS=300 for the long run. */
const count = Number(process.env.NIANBAO_SUBMISSIONS ?? Object.keys(plantedFaults).length + 8);

let folder: string;
let mailbag: Mailbag;
let told: {
  consolidated: { unit: string; figures: Record<string, number | null> };
  files: {
    file: string;
    state: string;
    unit: string;
    reason?: string;
    findings?: { rule: string }[];
    resubmission?: { earlierFile: string; figures: { place: string; earlier: string; later: string }[] };
  }[];
  missing: string[];
  findings: { rule: string }[];
};
let code: number;

async function run(...words: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const ended = await runCommandLine(words, {
    out: (text) => out.push(text),
    error: (text) => errors.push(text),
  });
  return { code: ended, out: out.join("\n"), error: errors.join("\n") };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "nianbao-collect-"));
  const mails = join(folder, "mails");
  (await import("node:fs")).mkdirSync(mails);
  mailbag = await fillMailbag(count);
  for (const { file, bytes, sentAt } of mailbag.files) {
    writeFileSync(join(mails, file), bytes);
    const time = new Date(Date.UTC(2025, 0, 10, 0, 0, sentAt));
    utimesSync(join(mails, file), time, time);
  }
  const roster = ["单位名称,类别", ...mailbag.units.map((unit) => `${unit},镇街`)].join("\n");
  writeFileSync(join(folder, "名单.csv"), roster);
  const ended = await run(
    ...["collect", mails, "--year", "2024", "--roster", join(folder, "名单.csv")],
    ...["--out", join(folder, "汇总.xlsx"), "--json"],
  );
  code = ended.code;
  told = JSON.parse(ended.out);
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true }));

test("every file ends in the state its fault calls for, and none is skipped", () => {
  const states = Object.fromEntries(told.files.map(({ file, state }) => [file, state]));
  expect(states).toEqual(Object.fromEntries(mailbag.files.map(({ file, state }) => [file, state])));
});

test("every fault is named as it was planted", () => {
  for (const { file, because, state } of mailbag.files) {
    if (because === undefined) continue;
    const found = told.files.find((each) => each.file === file);
    const named = [found?.reason ?? "", ...(found?.findings ?? []).map(({ rule }) => rule)].join(" ");
    expect(`${file} ${state}: ${named}`).toContain(because);
  }
});

test("the sums are those of an independent computation, to the last 分", () => {
  const form = formOf("2021");
  const totals = independentTotals(mailbag.files);
  for (const [name, { cell }] of figurePlaces(form)) {
    if (cell.role !== "entry") continue;
    const figure = told.consolidated.figures[name] ?? NaN;
    const value = cell.kind === "amountInTenThousandYuan" ? toFen(figure, "万元") : figure;
    expect(`${name} ${value}`).toBe(`${name} ${totals.get(name)}`);
  }
});

test("the file sent again is told with the figures that changed since the one before", () => {
  const [again, ...others] = told.files.filter(({ resubmission }) => resubmission);
  expect(others).toEqual([]);
  expect(again?.resubmission?.earlierFile).toBe("早先的一份.xlsx");
  const { figures = [] } = again?.resubmission ?? {};
  const received = figures.find(({ place }) => /新收.*“自然人”/.test(place));
  const counted = mailbag.files.find(({ file }) => file === again?.file)?.counts;
  expect(Number(received?.later)).toBe(counted?.get("requests.received.naturalPerson"));
  expect(received?.earlier).not.toBe(received?.later);
});

test("bodies from which no readable report of the year came are missing", () => {
  expect(told.missing).toEqual(mailbag.missing);
});

test("a mailbag with faults ends in 1", () => {
  expect(code).toBe(1);
});

test("the summary is itself a form, checked without a finding and with the same figures", async () => {
  const summary = join(folder, "汇总.xlsx");
  const checked = JSON.parse((await run("check", summary, "--json")).out);
  expect(checked[0].findings.filter(({ level }: { level: string }) => level === "hard")).toEqual([]);
  expect(checked[0].blanks).toEqual([]);
  const { figures } = JSON.parse((await run("figures", summary, "--json")).out);
  expect(figures).toEqual(told.consolidated.figures);
});

test("summaries are collected one level up", async () => {
  const upper = join(folder, "upper");
  (await import("node:fs")).mkdirSync(upper);
  writeFileSync(join(upper, "一区.xlsx"), readFileSync(join(folder, "汇总.xlsx")));
  const { out, code: ended } = await run(
    "collect",
    upper,
    "--year",
    "2024",
    "--out",
    join(folder, "市.xlsx"),
    "--json",
  );
  const { files, consolidated } = JSON.parse(out);
  expect(files.map(({ state }: { state: string }) => state)).toEqual(["可汇总"]);
  expect(consolidated.figures).toEqual(told.consolidated.figures);
  expect(ended).toBe(0);
});

test("collecting again goes on from the summary that stands there", async () => {
  const again = await run(
    ...["collect", join(folder, "mails"), "--year", "2024", "--out", join(folder, "汇总.xlsx"), "--json"],
  );
  const second = JSON.parse(again.out);
  expect(second.missing).toEqual(told.missing);
  expect(second.consolidated).toEqual(told.consolidated);
}, 600_000);

test("a file that is no summary is not written over", async () => {
  const other = join(folder, "mails", "030.xlsx");
  const before = readFileSync(other);
  const { code: ended, error } = await run(
    "collect",
    join(folder, "mails"),
    "--year",
    "2024",
    "--out",
    other,
  );
  expect(ended).toBe(2);
  expect(error).toContain("不是本工具生成的汇总表");
  expect(readFileSync(other).equals(before)).toBe(true);
});

test.each([
  [["collect"], "文件夹"],
  [["collect", "/nowhere-at-all", "--year", "2024", "--out", "x.xlsx"], "读不了文件夹"],
  [["collect", ".", "--year", "abc", "--out", "x.xlsx"], "--year"],
])("%j is told in one sentence", async (words, sentence) => {
  const { code: ended, error } = await run(...words);
  expect(ended).toBe(2);
  expect(error).toContain(sentence);
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommandLine } from "../../src/cli/run-command-line";
import { layOutWorkbook } from "../../src/sheet/index";
import { readWorkbook, writeWorkbook } from "../../src/workbooks/index";
import { reportOfZeros } from "../support/reports";

let folder: string;
let mails: string;

async function run(...words: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await runCommandLine(words, {
    out: (text) => out.push(text),
    error: (text) => errors.push(text),
  });
  return { code, out: out.join("\n"), error: errors.join("\n") };
}

async function mail(name: string, unit: string, figures: Record<string, number | null> = {}) {
  const report = { ...reportOfZeros("2021", figures), unit, year: 2024 };
  writeFileSync(join(mails, name), await writeWorkbook(layOutWorkbook(report)));
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "nianbao-answers-"));
  mails = join(folder, "mails");
  mkdirSync(mails);
  await mail("a.xlsx", "甲镇", { "requests.received.business": null });
  writeFileSync(join(mails, "乙镇.pdf"), "%PDF-1.7\n");
  writeFileSync(join(folder, "名单.csv"), "单位名称\n甲镇\n乙镇\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

const collect = (...more: string[]) =>
  run(
    ...["collect", mails, "--year", "2024", "--roster", join(folder, "名单.csv")],
    ...["--out", join(folder, "汇总.xlsx"), ...more],
  );

test("--answers writes a file for every unit, the returned workbook with deadline and contact in it", async () => {
  const answers = join(folder, "退回件");
  const ended = await collect("--answers", answers, "--deadline", "1月20日", "--contact", "张三", "--json");
  expect(readdirSync(answers).sort()).toEqual([
    "乙镇_2024年政府信息公开年报（未计入汇总）.txt",
    "甲镇_2024年政府信息公开年报（审核意见）.xlsx",
  ]);
  const file = readFileSync(join(answers, "甲镇_2024年政府信息公开年报（审核意见）.xlsx"));
  const sheet = readWorkbook(new Uint8Array(file)).find(({ name }) => name === "审核意见");
  const text = sheet?.values.flat().join("\n");
  expect(text).toContain("请于1月20日前改正");
  expect(text).toContain("请联系：张三");
  expect(JSON.parse(ended.out).answers).toEqual([
    { file: "甲镇_2024年政府信息公开年报（审核意见）.xlsx", unit: "甲镇", kind: "审核意见" },
    { file: "乙镇_2024年政府信息公开年报（未计入汇总）.txt", unit: "乙镇", kind: "未计入汇总" },
  ]);
});

test("answers are not written among others, nor into the folder that is collected", async () => {
  const full = await collect("--answers", folder);
  expect(full.code).toBe(2);
  expect(full.error).toContain("里已经有文件");
  const inside = await collect("--answers", join(mails, "退回件"));
  expect(inside.code).toBe(2);
  expect(inside.error).toContain("退回件不能放在收件的文件夹里");
  expect(readdirSync(folder).sort()).toEqual(["mails", "名单.csv"].sort());
});

test("--last-year tells texts that are last year's, on the screen and in the summary", async () => {
  const text =
    "我镇对标先进地区，持续完善政务公开工作机制，组织开展业务培训，及时更新公开目录，全年公开信息质量稳步提升，群众满意。";
  const write = async (path: string, year: number, unit: string) => {
    const zeros = reportOfZeros("2021");
    const report = { ...zeros, unit, year, narrative: { ...zeros.narrative, overview: [text] } };
    writeFileSync(path, await writeWorkbook(layOutWorkbook(report)));
  };
  const before = join(folder, "上年");
  mkdirSync(before);
  await write(join(before, "甲.xlsx"), 2023, "某县甲镇人民政府");
  await write(join(before, "前年.xlsx"), 2022, "甲镇");
  await write(join(mails, "a.xlsx"), 2024, "甲镇");
  const ended = await collect("--last-year", before);
  expect(ended.error).toBe("“前年.xlsx”没有采用：是2022年度的，需要的是2023年度的。");
  expect(ended.out).toContain("甲镇的文字与上年相同：我镇对标先进地区");
  const received = readWorkbook(new Uint8Array(readFileSync(join(folder, "汇总.xlsx")))).find(
    ({ name }) => name === "收件清单",
  );
  expect(received?.values.flat().join("\n")).toContain("甲镇的文字与上年相同：");
});

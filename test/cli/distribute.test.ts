import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeReportFile } from "../../src/app/index";
import { runCommandLine } from "../../src/cli/run-command-line";
import { figurePlaces, formOf } from "../../src/form/index";
import { readWorkbookReport } from "../../src/sheet/index";
import { readWorkbook } from "../../src/workbooks/index";
import { number, reportOfZeros } from "../support/reports";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "nianbao-distribute-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function put(file: string, unit: string, year: number): Promise<void> {
  const zeros = reportOfZeros("2021", {
    "requests.received.naturalPerson": 2,
    "requests.carriedForward.naturalPerson": 2,
  });
  const { bytes } = await writeReportFile({ ...zeros, unit, year });
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), bytes);
}

async function distribute(roster: string): Promise<{ errors: string[]; names: string[] }> {
  const errors: string[] = [];
  writeFileSync(path.join(folder, "名单.csv"), roster);
  const words = ["distribute", "--roster", path.join(folder, "名单.csv"), "--year", "2024"];
  const folders = ["--last", path.join(folder, "上年"), "--out", path.join(folder, "空白表")];
  mkdirSync(path.join(folder, "上年"), { recursive: true });
  const code = await runCommandLine([...words, ...folders], {
    out: () => undefined,
    error: (text) => errors.push(text),
  });
  expect(code).toBe(0);
  return { errors, names: readdirSync(path.join(folder, "空白表")) };
}

test("every file of last year that goes into no blank is told, and those in folders below go into theirs", async () => {
  await put("上年/镇街/甲镇.xlsx", "甲镇", 2023);
  await put("上年/乙镇前年.xlsx", "乙镇", 2022);
  await put("上年/丙镇.xlsx", "丙镇", 2023);
  await put("上年/镇街/甲镇又一份.xlsx", "甲镇", 2023);
  writeFileSync(path.join(folder, "上年/说明.txt"), "请各单位按时报送");
  const { errors } = await distribute("甲镇\n乙镇");
  expect(errors).toEqual([
    expect.stringMatching(/^“乙镇前年.xlsx”没有采用：是2022年度的，需要的是2023年度的。$/),
    expect.stringMatching(/^“说明.txt”没有采用：/),
    "“丙镇.xlsx”没有采用：名单里没有“丙镇”，请核对单位名称。",
    "“镇街/甲镇又一份.xlsx”没有采用：“甲镇”已用了另一份。",
  ]);
  const blank = readWorkbookReport(
    readWorkbook(new Uint8Array(readFileSync(path.join(folder, "空白表/甲镇_2024年政府信息公开年报.xlsx")))),
  );
  const brought = [...figurePlaces(formOf("2021")).keys()].find((name) =>
    name.endsWith("broughtForward.naturalPerson"),
  );
  expect(blank?.report.figures.get(brought ?? "")).toEqual(number(2));
});

test("names too long for a file's are cut to different ones, and told", async () => {
  const long = "某".repeat(99);
  const { errors, names } = await distribute(`${long}局\n${long}院`);
  expect(names).toHaveLength(2);
  expect(errors).toEqual([expect.stringMatching(/^“某{40}…”、“某{40}…”的名称太长，文件名里只取了前面一段/)]);
});

test("bodies on the list that need not report get no blank, and are told", async () => {
  const { errors, names } = await distribute("单位名称,必报\n甲镇,是\n乙镇,否\n丙站,否");
  expect(names).toEqual(["甲镇_2024年政府信息公开年报.xlsx"]);
  expect(errors).toEqual([
    "“乙镇”、“丙站”在名单上不是必报，没有生成空白表；要报的，请把“必报”改为是，再生成一次。",
  ]);
});

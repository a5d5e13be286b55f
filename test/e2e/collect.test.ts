import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { openSummary } from "../../src/app/index";
import { openZip } from "../../src/packages/index";
import { readDocx } from "../../src/report/docx/index";
import { readWorkbook } from "../../src/workbooks/index";
import { fillMailbag, plantedFaults, type MailedFile } from "../support/mailbag";
import { publishedReport } from "../support/reports";
import { axeViolations } from "./axe-violations";
import { closeBrowser, openBrowserEdition, openWorkbench } from "./browser";
import { downloadBy } from "./download-by";
import { openFilledWorkbench } from "./open-filled-workbench";
import { PaneHands } from "./pane-hands";
import { takePicture } from "./take-picture";

/** What twelve units mailed: faults as they come, three reports that count, one of them sent twice, one stranger. */
const wantedFaults = [
  "a blank",
  "a wrong row total",
  "another year",
  "a row taken away",
  "a printed report",
  "an old Word",
  "half a download",
];

interface Mail {
  readonly units: readonly string[];
  readonly files: readonly MailedFile[];
}

async function twelveFiles(): Promise<Mail> {
  const faults = Object.keys(plantedFaults);
  const { units, files } = await fillMailbag(faults.length + 3);
  const numbers = [
    ...wantedFaults.map((fault) => faults.indexOf(fault) + 1),
    ...[1, 2, 3].map((more) => faults.length + more),
  ];
  const own = files.filter(({ file }) => numbers.includes(Number(file.slice(0, 3))));
  const others = files.filter(({ file }) => !/^\d/.test(file));
  // One more unit of the list sends nothing at all.
  const listed = numbers.map((number) => units[number - 1] ?? "");
  return { units: [...listed, "示例区不报的镇人民政府"], files: [...own, ...others] };
}

let mail: Mail;
let folder: string;

beforeAll(async () => {
  mail = await twelveFiles();
  folder = mkdtempSync(join(tmpdir(), "nianbao-mailbag-"));
  for (const { file, bytes, sentAt } of mail.files) {
    writeFileSync(join(folder, file), bytes);
    const time = new Date(Date.UTC(2025, 0, 10, 0, 0, sentAt));
    utimesSync(join(folder, file), time, time);
  }
});

afterAll(async () => {
  await closeBrowser();
  rmSync(folder, { recursive: true });
});

test("the mailbag holds twelve files", () => expect(mail.files).toHaveLength(12));

describe("a district officer with twelve files in the browser edition", () => {
  let page: Page;
  let hands: PaneHands;
  let errors: readonly string[];

  beforeAll(async () => {
    const opened = await openBrowserEdition({ viewport: { width: 820, height: 1180 }, bypassCSP: true });
    page = opened.page;
    errors = opened.observed.errors;
    hands = new PaneHands(page);
    await collectMail(page);
  });

  test("is told of every file what became of it", async () => {
    const told: Record<string, string> = {};
    for (const { file } of mail.files) told[file] = await itemOf(file).locator(".fui-Badge").innerText();
    const shown = (state: string) => (state === "可汇总" ? "已收（可汇总）" : state);
    await page.getByText("应报", { exact: true }).evaluate((label) => label.scrollIntoView());
    await takePicture(page, "collect");
    expect(told).toEqual(Object.fromEntries(mail.files.map(({ file, state }) => [file, shown(state)])));
  });

  test("sees who has not reported, and copies the list", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await hands.press("复制未报单位名单");
    await page.getByText(/^已复制/).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const usable = ["可汇总", "退回", "表样被改动"];
    const reported = mail.files.filter(({ state }) => usable.includes(state)).length;
    expect(copied.split(/\r?\n/)).toHaveLength(mail.units.length - reported);
    expect(copied).toContain("示例区不报的镇人民政府");
  });

  test("sees what the unit that sent twice has changed", async () => {
    await page.getByText(/^与上次报送相比，改动了\d+格数据/).click();
    await page.getByText("上次报送的是“早先的一份.xlsx”。").waitFor();
  });

  test("copies the answer to a unit whose report is returned", async () => {
    const { file = "" } = mail.files.find(({ because }) => because === "T3-ROW") ?? {};
    await itemOf(file)
      .getByRole("button", { name: /^复制审核意见/ })
      .click();
    await page.waitForFunction(async () =>
      (await navigator.clipboard.readText()).includes("年政府信息公开工作年度报告审核意见"),
    );
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("请核对。");
  });

  test("gets one Word with the answers to all units", async () => {
    const file = await downloadBy(page, () => hands.press("全部审核意见生成Word"));
    expect(file.name).toBe("2024年度年报审核意见.docx");
    const reading = readDocx(file.bytes);
    if ("unreadable" in reading) throw new Error(reading.unreadable);
    const text = JSON.stringify(reading.content);
    for (const { file: name } of mail.files.filter(({ state }) => state === "无法读取")) {
      expect(text).toContain(name);
    }
  });

  test("gets every returned workbook with the remarks in it, in one .zip", async () => {
    await page.getByLabel("重新报送的期限（可不填）").fill("1月20日");
    const file = await downloadBy(page, () => hands.press("生成退回件"));
    expect(file.name).toBe("2024年度年报审核意见.zip");
    const zip = openZip(file.bytes);
    const returned = zip.paths.filter((path) => path.endsWith("（审核意见）.xlsx"));
    const wanted = mail.files.filter(
      ({ state, file: name }) => /退回|表样被改动/.test(state) && name.endsWith(".xlsx"),
    );
    // Reports that count may have something to explain, too.
    expect(returned.length).toBeGreaterThanOrEqual(wanted.length);
    for (const path of returned) {
      const sheet = readWorkbook(zip.read(path)).find(({ name }) => name === "审核意见");
      expect(sheet?.values.flat().join()).toContain("请于1月20日前");
    }
  });

  test("gets a stage summary, and goes on from it", async () => {
    const file = await downloadBy(page, () => hands.press("生成阶段性汇总表"));
    expect(file.name).toContain("政府信息公开年报汇总.xlsx");
    await page
      .getByLabel("选择上次的汇总表")
      .setInputFiles({ name: file.name, mimeType: "", buffer: Buffer.from(file.bytes) });
    await page.getByText(`已选：${file.name}`).waitFor();
    await hands.waitForCount("计入合计", 3);
  });

  test("meets no fault of axe at 820 pixels", async () => {
    expect(await axeViolations(page)).toEqual([]);
  });

  test("meets nothing that overflows at 320 pixels", async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflowing(page)).toEqual([]);
  });

  test("meets no error on the way", () => expect(errors).toEqual([]));

  const itemOf = (file: string) =>
    page
      .getByRole("list", { name: "收到的文件" })
      .getByRole("listitem")
      .filter({ has: page.getByText(file, { exact: true }) });
});

test("in Excel, an empty workbook's pane collects the same mailbag, and Excel opens the summary", async () => {
  const { page, pane, observed } = await openWorkbench();
  const hands = new PaneHands(pane);
  await collectMail(pane);
  expect(await hands.counts()).toMatchObject({ 应报: mail.units.length, 计入合计: 3 });
  await hands.press("在Excel中打开汇总表");
  await page.getByText("加载项打开了一个新工作簿").waitFor();
  const file = await downloadBy(page, () => page.getByRole("button", { name: "下载", exact: true }).click());
  expect((await openSummary(file.bytes))?.own.report.year).toBe(2024);
  expect(observed.errors).toEqual([]);
});

test("in Excel, the summary is written into an empty workbook, and 汇总审核 goes on from it there", async () => {
  const { pane, observed } = await openWorkbench();
  const hands = new PaneHands(pane);
  await collectMail(pane);
  await hands.press("写入本工作簿");
  await pane.getByText(/汇总表已写入本工作簿/).waitFor({ timeout: 60_000 });
  await hands.press("汇总审核");
  await pane
    .getByText("本工作簿就是上次的汇总表，台账、汇总调整和已有总数接着用")
    .waitFor({ timeout: 60_000 });
  await pane.getByRole("heading", { name: "收到的文件 12" }).waitFor();
  expect(observed.errors).toEqual([]);
});

test("in Excel, 汇总审核 is reached below a report, which stays as it is", async () => {
  const opened = await openFilledWorkbench(publishedReport("luoyun-township-2020"));
  const hands = new PaneHands(opened.pane);
  const [counts, problems] = [await hands.counts(), await hands.problems.count()];
  await hands.press("汇总审核");
  await opened.pane.getByLabel("汇总年度").waitFor();
  expect([await hands.counts(), await hands.problems.count()]).toEqual([counts, problems]);
  expect(opened.observed.errors).toEqual([]);
});

/** What the officer does, with nothing to go by but the pane: the year, the list, the files. */
async function collectMail(pane: Page | Frame): Promise<void> {
  const hands = new PaneHands(pane);
  await hands.press("汇总审核");
  await pane.getByLabel("汇总年度").selectOption("2024");
  await pane.getByLabel("单位名单").fill(mail.units.join("\n"));
  await pane.getByText(`名单：${mail.units.length}个单位（`).waitFor();
  await pane.getByLabel("选择各单位的文件").setInputFiles(mail.files.map(({ file }) => join(folder, file)));
  await pane.getByRole("heading", { name: "收到的文件 12" }).waitFor({ timeout: 60_000 });
}

function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
      .map((each) => each.outerHTML.slice(0, 200)),
  );
}

import { publishedReport } from "../support/reports";
import { sheetNames } from "../../src/sheet/index";
import {
  closeBrowser,
  openPage,
  openWorkbench,
  paneFrame,
  testOrigin,
  type OpenedWorkbench,
} from "./browser";
import { fillWorkbench, pasteReport } from "./fill-workbench";
import { GridHands } from "./grid-hands";
import { fullAddressOf } from "./official-entries";
import { openFilledWorkbench } from "./open-filled-workbench";
import { PaneHands } from "./pane-hands";

const report = publishedReport("luoyun-township-2020");
const unit = report.unit;
const year = report.year;
const inserted = Object.entries(sheetNames)
  .filter(([key]) => key !== "previousYear")
  .map(([, name]) => name);

let opened: OpenedWorkbench;
let grid: GridHands;
let pane: PaneHands;

afterEach(() => opened.page.context().close());
afterAll(closeBrowser);

async function open(query = ""): Promise<void> {
  await take(openWorkbench({ query }));
}

async function openFilled(): Promise<void> {
  await take(openFilledWorkbench(report));
}

async function take(opening: Promise<OpenedWorkbench>): Promise<void> {
  opened = await opening;
  grid = new GridHands(opened.page);
  pane = new PaneHands(opened.pane);
}

test("at 100 ms a sync the form is inserted, and a wrong figure is told", async () => {
  await open("?latency=100");
  await fillWorkbench(opened, report);
  await typeWrongTotal();
  await pane.waitForCount("必须改正", 1);
});

test("with every event lost the pane looks for itself, and 重新核对 looks at once", async () => {
  await open("?events=off");
  await pane.create(unit, year);
  await pasteReport(opened, report);
  await typeWrongTotal();
  await pane.waitForCount("必须改正", 1);
  await grid.undo();
  await pane.press("重新核对");
  await pane.waitForCount("必须改正", 0);
});

test("an Excel with API 1.6 is told in one sentence what to use instead, and keeps its workbook", async () => {
  await open("?excelApi=1.6");
  const sentence = opened.pane.locator("p");
  await sentence.getByText("浏览器离线版").waitFor();
  expect(await sentence.count()).toBe(1);
  expect(await sentence.innerText()).toContain("请用Edge或Chrome打开本页地址");
  expect(await sheets()).toEqual(["Sheet1"]);
});

test.each([
  ["1.7", ["没有输入提示", "不能由窗格设置打印页面"]],
  ["1.8", ["不能由窗格设置打印页面"]],
  ["1.14", []],
  ["1.15", []],
])("at API %s the form is inserted and checked, and what is left out is said", async (excelApi, leftOut) => {
  await open(`?excelApi=${excelApi}`);
  await fillWorkbench(opened, report);
  const notices = await opened.pane.locator('[role="status"] .fui-MessageBarBody').innerText();
  for (const words of leftOut) expect(notices).toContain(words);
  expect(notices.trim().split(/\n+/)).toHaveLength(1 + leftOut.length);
  await typeWrongTotal();
  await pane.waitForCount("必须改正", 1);
});

test("a sheet of the user's named 封面 stays as it is beside the form's own", async () => {
  await open();
  await opened.page.evaluate(() => {
    const { user } = window.workbench.book;
    user.renameSheet("Sheet1", "封面");
    user.typeInto("'封面'!A1", "我的封面");
  });
  await pane.create(unit, year);
  expect(await sheets()).toEqual(["封面", "封面 (2)", ...inserted.filter((name) => name !== "封面")]);
  expect(await grid.values(["'封面'!A1"])).toEqual(["我的封面"]);
  expect((await pane.counts())["未填"]).toBe(166);
});

test("恢复表样 gives a label back and keeps every figure", async () => {
  await openFilled();
  const figures = [...report.figures.keys()].map((name) => fullAddressOf(report, name));
  const before = await grid.values(figures);
  const label = `'${sheetNames.proceedings}'!A3`;
  const [text] = await grid.values([label]);
  await opened.page.evaluate(
    ({ sheet, address }) => {
      const { user } = window.workbench.book;
      user.unprotectSheet(sheet);
      user.typeInto(address, `　${String(window.workbench.book.valueAt(address))}　`);
    },
    { sheet: sheetNames.proceedings, address: label },
  );
  expect(await grid.values([label])).not.toEqual([text]);
  await pane.press("恢复表样");
  await opened.pane.getByText("表样已恢复，填过的数都没有动。").waitFor();
  expect(await grid.values([label])).toEqual([text]);
  expect(await grid.values(figures)).toEqual(before);
  expect(await sheets()).toEqual(inserted);
  expect(await pane.counts()).toMatchObject({ 未填: 0, 必须改正: 0 });
});

test("新建年报 in a workbook that has one shows it and inserts nothing", async () => {
  await openFilled();
  await opened.page.getByRole("button", { name: "新建年报" }).first().click();
  await opened.page.waitForSelector('iframe[src*="task=new"]');
  const again = new PaneHands(await paneFrame(opened.page));
  await again.waitForCount("未填", 0);
  expect(await sheets()).toEqual(inserted);
});

test("新建年报 while a cell is edited asks to end that first, and then works with what was typed", async () => {
  await open();
  await opened.pane.getByLabel("单位名称（全称）").fill(unit);
  await opened.pane.getByLabel("报告年度").selectOption(String(year));
  await grid.goTo("B2");
  await opened.page.keyboard.type("12");
  await pane.press("新建年报");
  await pane.problem.getByText("单元格还在编辑中。请先按Enter结束编辑，再试一次。").waitFor();
  expect(await sheets()).toEqual(["Sheet1"]);

  await grid.enter();
  await pane.press("新建年报");
  await pane.waitForCount("未填", 166);
  expect(await grid.values(["'Sheet1'!B2"])).toEqual([12]);
});

test("恢复表样 while a cell is edited asks to end that first, and then works with what was typed", async () => {
  await openFilled();
  await grid.openSheet(sheetNames.requests);
  await grid.goTo("D6");
  await opened.page.keyboard.type("12");
  await pane.press("恢复表样");
  await pane.problem.getByText("单元格还在编辑中。请先按Enter结束编辑，再试一次。").waitFor();

  await grid.enter();
  await pane.press("恢复表样");
  await opened.pane.getByText("表样已恢复，填过的数都没有动。").waitFor();
  expect(await grid.values([`'${sheetNames.requests}'!D6`])).toEqual([12]);
});

test("a workbook whose structure is protected is told in one sentence how to go on, and stays as it is", async () => {
  await open();
  await opened.page.evaluate(() => {
    window.workbench.book.structureProtected = true;
  });
  await opened.pane.getByLabel("单位名称（全称）").fill(unit);
  await pane.press("新建年报");
  await pane.problem.getByText("请在“审阅”中取消“保护工作簿”，再试一次。").waitFor();
  expect(await sheets()).toEqual(["Sheet1"]);
});

test("an insertion that fails half-way leaves the workbook as it was and says so", async () => {
  await open("?failAtAction=400");
  await opened.pane.getByLabel("单位名称（全称）").fill(unit);
  await pane.press("新建年报");
  await pane.problem.getByText("Excel没有完成这一步").waitFor();
  expect(await sheets()).toEqual(["Sheet1"]);
});

test("a pane whose office.js is blocked names the address", async () => {
  const { page, observed } = await openPage();
  await page.route("**/office-js/**", (route) => route.abort());
  await page.goto(`${testOrigin()}/workbench/`);
  await page.waitForFunction(() => window.frames.length > 0);
  const frame = await paneFrame(page);
  opened = { page, observed, pane: frame };
  await frame.getByText(`打不开这个地址：${testOrigin()}/office-js/office.js`).waitFor();
});

/** As a person would, with the total of 未经复议直接起诉. */
async function typeWrongTotal(): Promise<void> {
  await grid.openSheet(sheetNames.proceedings);
  await grid.type([{ address: "J6", text: "2" }]);
}

function sheets(): Promise<string[]> {
  return opened.page.evaluate(() => window.workbench.book.sheets.map((sheet) => sheet.name));
}

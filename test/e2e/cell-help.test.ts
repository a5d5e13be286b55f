import { readWorkbookReport, sheetNames } from "../../src/sheet/index";
import { readWorkbook } from "../../src/workbooks/index";
import {
  closeBrowser,
  openBrowserEdition,
  openWorkbench,
  type OpenedPage,
  type OpenedWorkbench,
} from "./browser";
import { downloadBy, type DownloadedFile } from "./download-by";
import { dropFiles } from "./drop-files";
import { GridHands } from "./grid-hands";
import { PaneHands } from "./pane-hands";

afterAll(closeBrowser);

const requests = `'${sheetNames.requests}'`;
const proceedings = `'${sheetNames.proceedings}'`;

/** What a hand leaves in cells, past every warning. */
async function leave({ page }: OpenedPage, entries: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((typed) => {
    for (const [address, text] of Object.entries(typed)) {
      window.workbench.book.user.typeInto(address, text, { keepInvalid: true });
    }
  }, entries);
}

const rubbish = {
  [`${proceedings}!A6`]: "'１２",
  [`${proceedings}!B6`]: "'1,234",
  [`${proceedings}!C6`]: "〇",
  [`${proceedings}!D6`]: "3件",
  [`${proceedings}!F6`]: "/",
  [`${requests}!D6`]: "9",
  [`${requests}!D8`]: "4",
};

let saved: DownloadedFile;

describe("in the workbench", () => {
  let opened: OpenedWorkbench;
  let grid: GridHands;
  let pane: PaneHands;
  const done = (words: string | RegExp) => opened.pane.getByRole("status").getByText(words).waitFor();

  beforeAll(async () => {
    opened = await openWorkbench();
    grid = new GridHands(opened.page);
    pane = new PaneHands(opened.pane);
    await pane.create("示例县示例乡人民政府", 2024);
    await leave(opened, rubbish);
    saved = await downloadBy(opened.page, () =>
      opened.page.getByRole("button", { name: "另存为 .xlsx" }).click(),
    );
  });
  afterAll(() => opened.page.context().close());

  test("规范数字 turns what is certain into numbers and asks about the rest", async () => {
    await pane.press("规范数字（4格）");
    await done("已规范4格数字");
    expect(await grid.values(["A6", "B6", "C6", "D6", "F6"].map((cell) => `${proceedings}!${cell}`))).toEqual(
      [12, 1234, 0, 3, "/"],
    );
    await pane.press("确认");
    await done("已由“/”改为0。");
  });

  test("空白填0 fills what is left, and 撤销 blanks it again", async () => {
    await opened.pane.getByRole("button", { name: /^空白填0/ }).click();
    await pane.waitForCount("未填", 0);
    await pane.press("撤销“空白填0”");
    await done("已撤销“空白填0”。");
    await opened.pane.getByRole("button", { name: /^空白填0/ }).click();
    await pane.waitForCount("未填", 0);
  });

  test("the card follows the selected cell, and fills 结转下年度", async () => {
    await grid.openSheet(sheetNames.requests);
    await grid.goTo("D30");
    const card = opened.pane.getByRole("region", { name: "本格" });
    await card.getByText("“四、结转下年度继续办理”的“自然人”", { exact: false }).first().waitFor();
    await pane.press("填5（第一项＋第二项－总计）");
    await done("已填5。");
    expect(await grid.values([`${requests}!D30`])).toEqual([5]);
  });

  test("a typed total gets its formula back by 恢复公式", async () => {
    await leave(opened, { [`${proceedings}!J6`]: "2" });
    await opened.pane.getByText("手工填列的总计（1格）").click();
    await opened.pane.getByRole("button", { name: /^恢复公式/ }).click();
    await done("已恢复1个总计的公式");
    expect(await grid.values([`${proceedings}!J6`])).toEqual([0]);
    await pane.waitForCount("必须改正", 0);
    expect(opened.observed).toEqual({ errors: [], policyViolations: [], foreignRequests: [] });
  });
});

describe("on a file, in the browser edition", () => {
  let opened: OpenedPage;
  let page: PaneHands;
  const done = (words: string | RegExp) => opened.page.getByRole("status").getByText(words).waitFor();

  beforeAll(async () => {
    opened = await openBrowserEdition();
    page = new PaneHands(opened.page);
    await dropFiles(opened.page, [saved]);
  });
  afterAll(() => opened.page.context().close());

  test("numbers are mended, blanks filled and a figure typed, and 保存文件 hands out the file", async () => {
    await page.press("规范数字（4格）");
    await done("已规范4格数字");
    await page.press("确认");
    await done("已由“/”改为0。");
    await opened.page.getByRole("button", { name: /^空白填0/ }).click();
    await page.waitForCount("未填", 0);
    await page.problems.filter({ hasText: "T3-BAL" }).first().getByRole("button").first().click();
    await page.press("填5（第一项＋第二项－总计）");
    await done("已填5。");
    await opened.page.getByLabel(/自然人”改为$/).fill("6");
    await page.press("写入");
    await done(/已写入6。/);
    await opened.page.getByRole("button", { name: /^撤销/ }).click();
    await done(/^已撤销/);
    await page.waitForCount("必须改正", 0);
    const file = await downloadBy(opened.page, () => page.press("保存文件"));
    expect(file.name).toBe(saved.name);
    const figures = readWorkbookReport(readWorkbook(file.bytes))!.report.figures;
    const number = (name: string) => figures.get(name);
    expect(number("proceedings.reconsideration.corrected")).toEqual({ state: "number", value: 1234 });
    expect(number("requests.carriedForward.naturalPerson")).toEqual({ state: "number", value: 5 });
    expect(figures.size).toBe(200);
  });

  test("dropping a file over unsaved changes asks first", async () => {
    await opened.page.getByRole("button", { name: /^撤销/ }).click();
    await done(/^已撤销/);
    await dropFiles(opened.page, [saved]);
    await page.press("保留改动，先不打开");
    await page.waitForCount("未填", 0);
    await dropFiles(opened.page, [saved]);
    await page.press("放弃改动，打开");
    await opened.page.getByRole("button", { name: "规范数字（4格）" }).waitFor();
    expect(opened.observed).toEqual({ errors: [], policyViolations: [], foreignRequests: [] });
  });
});

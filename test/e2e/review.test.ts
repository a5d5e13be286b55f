import type { Page } from "playwright-core";
import type { UnitReport } from "../../src/figures/index";
import { readDocx } from "../../src/report/docx/index";
import { layOutWorkbook } from "../../src/sheet/index";
import { writeWorkbook } from "../../src/workbooks/index";
import { withFigures } from "../review/versions";
import { axeViolations } from "./axe-violations";
import { closeBrowser, openBrowserEdition } from "./browser";
import { downloadBy } from "./download-by";
import { dropFiles } from "./drop-files";
import { GridHands } from "./grid-hands";
import { openFilledWorkbench } from "./open-filled-workbench";
import { PaneHands } from "./pane-hands";
import { takePicture } from "./take-picture";

const wrongTotal = "表四“未经复议直接起诉”四项之和为25，总计填的是26，相差1，请核对。";

afterAll(closeBrowser);

describe("a reviewer with a returned file in the browser edition", () => {
  let page: Page;
  let hands: PaneHands;

  beforeAll(async () => {
    ({ page } = await openBrowserEdition({ viewport: { width: 320, height: 800 }, bypassCSP: true }));
    hands = new PaneHands(page);
    await dropFiles(page, [
      {
        name: "这次.xlsx",
        bytes: await fileOf(withFigures("suqian-2024", { "proceedings.directSuit.total": 26 })),
      },
    ]);
    await hands.waitForCount("必须改正", 1);
    await page.getByRole("tab", { name: "审核" }).click();
    await reply().waitFor();
  });

  test("reads the problem in the text that is to be sent", async () => {
    expect(await reply().inputValue()).toContain(`1. ${wrongTotal}`);
  });

  test("sees what changed since the file handed in before", async () => {
    const earlier = withFigures("suqian-2024", { "proceedings.directSuit.total": 27 });
    await page
      .getByLabel("选择上次报送的文件")
      .setInputFiles({ name: "上次.xlsx", mimeType: "", buffer: Buffer.from(await fileOf(earlier)) });
    const row = page.getByRole("table", { name: "数据改动" }).getByRole("row").nth(1);
    await row.waitFor();
    expect(await row.getByRole("cell").allInnerTexts()).toEqual(["27", "26"]);
    expect(await reply().inputValue()).toContain(`${wrongTotal}上次已经指出。`);
  });

  test("puts a remark into the workbook, which is then in the text", async () => {
    const problem = page.getByRole("list", { name: "发现的问题" }).getByRole("listitem").first();
    await problem.getByRole("button", { name: "写审核意见" }).click();
    await problem.getByLabel("审核意见").fill("请附判决书清单");
    await problem.getByRole("button", { name: "写入工作簿" }).click();
    await page.getByText("审核意见已记入“情况说明和审核意见”。").waitFor();
    expect(await reply().inputValue()).toContain("请附判决书清单。");
  });

  test("gets a Word that says what the text says", async () => {
    await page.getByLabel("审核单位（落款，可不填）").fill("示例市政务公开办公室");
    const text = await reply().inputValue();
    const file = await downloadBy(page, () => hands.press("生成Word审核意见"));
    expect(file.name).toBe("宿迁市（市级汇总）_2024年政府信息公开工作年度报告审核意见.docx");
    const reading = readDocx(file.bytes);
    if ("unreadable" in reading) throw new Error(reading.unreadable);
    const lines = reading.content.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
    expect(lines.filter((line) => line !== "").join("\n")).toBe(text);
  });

  test("copies the text", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await hands.press("复制审核意见");
    await page.getByText("已复制，可以粘贴到微信、短信或办公系统里发给填报单位。").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replace(/\r\n/g, "\n")).toBe(await reply().inputValue());
  });

  test("meets no fault of axe and nothing that overflows at 320 pixels", async () => {
    expect(await axeViolations(page)).toEqual([]);
    const over = await page.evaluate(() =>
      [...document.querySelectorAll("body *")]
        .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
        .map((each) => each.outerHTML.slice(0, 200)),
    );
    expect(over).toEqual([]);
  });

  test("is reminded in 审核 to save, and the file saved and opened again holds the remark", async () => {
    await page.getByText("● 有未保存的改动").waitFor();
    const saved = await downloadBy(page, () => hands.press("保存文件"));
    expect(saved.name).toBe("这次.xlsx");
    await page.getByText("● 有未保存的改动").waitFor({ state: "detached" });
    await page.reload();
    await dropFiles(page, [saved]);
    await hands.waitForCount("必须改正", 1);
    await page.getByRole("tab", { name: "审核" }).click();
    const problem = page.getByRole("list", { name: "发现的问题" }).getByRole("listitem").first();
    expect(await problem.getByLabel("审核意见").inputValue()).toBe("请附判决书清单");
    expect(await reply().inputValue()).toContain("请附判决书清单。");
  });

  const reply = () => page.getByRole("textbox", { name: "审核意见全文" });
});

test("in Excel a remark written in the pane stands in the sheet, and the cell is shown", async () => {
  const opened = await openFilledWorkbench(withFigures("suqian-2024", {}));
  const { pane } = opened;
  const grid = new GridHands(opened.page);
  await grid.openSheet("四、复议诉讼");
  await grid.type([{ address: "J6", text: "26" }]);
  await new PaneHands(pane).waitForCount("必须改正", 1);
  await grid.openSheet("封面");
  await pane.getByRole("tab", { name: "审核" }).click();
  const problem = pane.getByRole("list", { name: "发现的问题" }).getByRole("listitem").first();
  await problem.getByRole("button", { name: "看这一格" }).click();
  await grid.waitForCell("四、复议诉讼", "J6");
  await problem.getByRole("button", { name: "写审核意见" }).click();
  await problem.getByLabel("审核意见").fill("请附判决书清单");
  await problem.getByRole("button", { name: "写入工作簿" }).click();
  await pane.getByText("审核意见已记入“情况说明和审核意见”。").waitFor();
  await takePicture(opened.page, "review");
  const addresses = Array.from(
    { length: 400 },
    (_, index) => `'情况说明和审核意见'!${"ABCDEFGHIJ"[index % 10]}${1 + Math.floor(index / 10)}`,
  );
  expect(await grid.values(addresses)).toContain("请附判决书清单");
  expect(opened.observed.errors).toEqual([]);
});

async function fileOf(report: UnitReport): Promise<Uint8Array> {
  return writeWorkbook(layOutWorkbook(report));
}

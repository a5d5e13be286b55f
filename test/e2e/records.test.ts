import type { Locator } from "playwright-core";
import { publishedReport } from "../support/reports";
import { axeViolations } from "./axe-violations";
import { closeBrowser, type OpenedWorkbench } from "./browser";
import { GridHands } from "./grid-hands";
import { openFilledWorkbench } from "./open-filled-workbench";
import { PaneHands } from "./pane-hands";

const report = publishedReport("luoyun-township-2020");

let opened: OpenedWorkbench;
let hands: PaneHands;

beforeAll(async () => {
  opened = await openFilledWorkbench(report, { query: "?paneWidth=320", bypassCSP: true });
  hands = new PaneHands(opened.pane);
});

afterAll(closeBrowser);

const valueAt = (address: string) =>
  opened.page.evaluate((asked) => window.workbench.book.valueAt(asked), address);

function problem(rule: string): Locator {
  return hands.problems.filter({ hasText: rule }).first();
}

async function isWiderThanThePane(): Promise<boolean> {
  return opened.pane.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}

test("定稿 is refused with what is missing named", async () => {
  await hands.press("送审");
  await opened.pane.getByText("现在是送审稿").waitFor();
  await hands.press("定稿");
  await hands.problem.waitFor();
  expect(await hands.problem.textContent()).toContain("还不能定稿。");
  expect(await valueAt("'封面'!B7")).toBe("送审稿");
});

test("a reason is written by the keyboard alone and folds its finding away", async () => {
  const zeros = problem("T3-ZERO");
  await zeros.getByRole("button", { name: "填写情况说明" }).focus();
  await opened.page.keyboard.press("Enter");
  await opened.pane.getByRole("textbox", { name: "情况说明" }).waitFor();
  await opened.page.keyboard.insertText("全年没有收到申请，台账为零。");
  expect(await axeViolations(opened.pane)).toEqual([]);
  expect(await isWiderThanThePane()).toBe(false);
  await opened.page.keyboard.press("Tab");
  await opened.page.keyboard.press("Enter");
  await opened.pane.getByText("已说明 1").waitFor();
  expect(await valueAt("'情况说明和审核意见'!I6")).toBe("有效");
  await opened.pane.getByText("已说明 1").click();
  expect(await axeViolations(opened.pane)).toEqual([]);
  expect(await isWiderThanThePane()).toBe(false);
});

test("every other finding is answered in the pane, and the report is brought to 定稿", async () => {
  while ((await hands.problems.getByRole("button", { name: "填写情况说明" }).count()) > 0) {
    const before = (await hands.counts())["需说明"] ?? 0;
    await hands.problems.getByRole("button", { name: "填写情况说明" }).first().click();
    await opened.pane.getByRole("textbox", { name: "情况说明" }).fill("属实。");
    await hands.press("保存情况说明");
    await hands.waitForCount("需说明", before - 1);
  }
  while ((await hands.problems.getByRole("button", { name: "主管部门同意保留" }).count()) > 0) {
    const before = (await hands.counts())["必须改正"] ?? 0;
    await hands.problems.getByRole("button", { name: "主管部门同意保留" }).first().click();
    await opened.pane.getByRole("textbox", { name: "保留理由" }).fill("文字部分另行报送。");
    await opened.pane.getByRole("textbox", { name: "主管部门同意人姓名" }).fill("王敏");
    await hands.press("保存保留理由");
    await hands.waitForCount("必须改正", before - 1);
  }
  await hands.press("定稿");
  await opened.pane.getByText("现在是定稿").waitFor();
  expect(await valueAt("'封面'!B7")).toBe("定稿");
  expect(await valueAt("'封面'!A9")).toBe("");
});

test("a figure changed after 定稿 is told in the pane and on the cover, and the reason for it has lapsed", async () => {
  const grid = new GridHands(opened.page);
  await grid.openSheet("四、复议诉讼");
  await grid.type([{ address: "A6", text: "1" }]);
  await opened.pane.getByText(/定稿后已改动：现在的核验码/).waitFor();
  expect(await valueAt("'封面'!A9")).toContain("定稿后已改动");
  expect(await valueAt("'情况说明和审核意见'!I6")).toBe("已失效");
  expect(await axeViolations(opened.pane)).toEqual([]);
  await hands.press("恢复为草稿");
  await opened.pane.getByText("现在是草稿").waitFor();
  expect(await valueAt("'封面'!A9")).toBe("");
});

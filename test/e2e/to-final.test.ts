import { reportFromJson, reportToJson } from "../../src/figures/index";
import { layOutWorkbook, readWorkbookReport } from "../../src/sheet/index";
import { readWorkbook, writeWorkbook } from "../../src/workbooks/index";
import { publishedReport } from "../support/reports";
import { closeBrowser, openBrowserEdition, openWorkbench, paneFrame } from "./browser";
import { downloadBy, type DownloadedFile } from "./download-by";
import { dropFiles } from "./drop-files";
import { GridHands } from "./grid-hands";
import { PaneHands } from "./pane-hands";
import { takePicture } from "./take-picture";

const published = reportToJson(publishedReport("luoyun-township-2020"));

/** Five slips of kinds that clerks make. */
const slips = {
  "requests.received.naturalPerson": 3,
  "proceedings.directSuit.total": 2,
  "proactive.normativeDocuments.published": "１３件",
  "proceedings.reconsideration.upheld": "无",
  "proactive.licensing.decisions": null,
};
let filled: DownloadedFile;

beforeAll(async () => {
  const report = reportFromJson({ ...published, figures: { ...published.figures, ...slips } });
  filled = {
    name: "罗云乡_2020年政府信息公开年报.xlsx",
    bytes: await writeWorkbook(layOutWorkbook(report)),
  };
});
afterAll(closeBrowser);

/** What the pane proposes for the problem it shows first, and where. */
interface Proposal {
  readonly sheet: string;
  readonly address: string;
  readonly value: string;
}

/** Does what the pane proposes, in its order; `correct` puts the number where the pane has led to. */
async function followThePane(pane: PaneHands, correct: (proposal: Proposal) => Promise<void>): Promise<void> {
  const said = (words: string) => pane.pane.getByRole("status").getByText(words).waitFor();
  await pane.press("规范数字（1格）");
  await said("已规范1格数字");
  await pane.press("确认");
  await said("已由“无”改为0。");
  await pane.pane.getByRole("button", { name: /^空白填0/ }).click();
  await pane.waitForCount("未填", 0);
  for (let wrong = (await pane.counts())["必须改正"] ?? 0; wrong > 0;) {
    const problem = pane.problems.filter({ hasText: "必须改正" }).first();
    const proposal = proposalIn((await problem.textContent()) ?? "");
    await problem.getByRole("button").first().click();
    await correct(proposal);
    await pane.pane.waitForFunction(
      (before) => document.querySelectorAll("dl dd")[1]?.textContent !== String(before),
      wrong,
    );
    wrong = (await pane.counts())["必须改正"] ?? 0;
  }
  await pane.pane.getByRole("button", { name: "填写情况说明" }).first().click();
  await pane.pane.getByRole("textbox", { name: "情况说明" }).fill("全年没有收到申请，诉讼由上年事项引起。");
  await pane.press("保存情况说明");
  await pane.waitForCount("需说明", 0);
}

function proposalIn(text: string): Proposal {
  const [, sheet, address] = /“([^“”]+)”的([A-Z]+\d+)格/.exec(text) ?? [];
  const value = /应为\s?(\d+)/.exec(text)?.[1];
  if (sheet === undefined || address === undefined || value === undefined)
    throw new Error(`The pane proposes nothing to do: ${text}`);
  return { sheet, address, value };
}

async function finalize(pane: PaneHands): Promise<void> {
  await pane.press("送审");
  await pane.pane.getByText("现在是送审稿").waitFor();
  await pane.press("定稿");
  await pane.pane.getByText("现在是定稿").waitFor();
}

function expectFinal({ bytes }: DownloadedFile): void {
  const found = readWorkbookReport(readWorkbook(bytes));
  expect(found?.cover.state).toBe("定稿");
  expect(found && reportToJson(found.report).figures).toEqual(published.figures);
}

test("in the workbench a report with five slips is brought to 定稿 by following the pane alone", async () => {
  const { page, observed } = await openWorkbench();
  await page.getByLabel("打开 .xlsx").setInputFiles({
    name: filled.name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(filled.bytes),
  });
  // Opening a file loads the pane anew.
  await page.frameLocator('iframe[src*="taskpane.html"]').getByText("未填", { exact: true }).waitFor();
  const pane = new PaneHands(await paneFrame(page));
  const grid = new GridHands(page);
  await takePicture(page, "check-findings");
  await followThePane(pane, async ({ sheet, address, value }) => {
    await grid.waitForCell(sheet, address);
    await takePicture(page, "check-cell");
    // The hands go from the pane to the sheet.
    await grid.goTo(address);
    await grid.type([{ address, text: value }]);
  });
  await finalize(pane);
  await takePicture(page, "final");
  expectFinal(await downloadBy(page, () => page.getByRole("button", { name: "另存为 .xlsx" }).click()));
  expect(observed).toEqual({ errors: [], policyViolations: [], foreignRequests: [] });
  await page.context().close();
});

test("in the browser edition the same file is brought to 定稿 by following the page alone", async () => {
  const { page, observed } = await openBrowserEdition({ viewport: { width: 820, height: 900 } });
  await dropFiles(page, [filled]);
  const pane = new PaneHands(page);
  await pane.waitForCount("未填", 1);
  await followThePane(pane, async ({ value }) => {
    await page.getByLabel(/改为$/).fill(value);
    await takePicture(page, "browser-cell");
    await pane.press("写入");
  });
  await finalize(pane);
  expectFinal(await downloadBy(page, () => pane.press("保存文件")));
  expect(observed).toEqual({ errors: [], policyViolations: [], foreignRequests: [] });
  await page.context().close();
});

import type { Page } from "playwright-core";
import { totalEquations, formOf } from "../../src/form/index";
import { reportFromJson, reportToJson } from "../../src/figures/index";
import { layOutWorkbook } from "../../src/sheet/index";
import { writeWorkbook } from "../../src/workbooks/index";
import { publishedReport } from "../support/reports";
import { closeBrowser, openBrowserEdition, openWorkbench, paneFrame } from "./browser";
import { downloadBy, type DownloadedFile } from "./download-by";
import { dropFiles } from "./drop-files";
import { finalFigures, finalize, followProposals, giveReason, tidyFigures } from "./follow-the-pane";
import { GridHands } from "./grid-hands";
import { PaneHands } from "./pane-hands";
import { takePicture } from "./take-picture";

const ofVillage = reportToJson(publishedReport("luoyun-township-2020"));
const ofCity = reportToJson(publishedReport("suqian-2024"));
const totals = totalEquations(formOf("2021"));
/** Its totals are left to the formulas of the form. */
const entriesOfCity = Object.fromEntries(
  Object.entries(ofCity.figures).filter(([name]) => !totals.has(name)),
);

/** A published report with slips of kinds that clerks make, and what is left to say of it. */
const editions = [
  {
    edition: "2019",
    typed: {
      ...ofVillage,
      figures: {
        ...ofVillage.figures,
        "requests.received.naturalPerson": 3,
        "proceedings.directSuit.total": 2,
        "proactive.normativeDocuments.published": "１３件",
        "proceedings.reconsideration.upheld": "无",
        "proactive.licensing.decisions": null,
      },
    },
    asksForFee: false,
    reason: "全年没有收到申请，诉讼由上年事项引起。",
    published: ofVillage.figures,
  },
  {
    edition: "2021",
    typed: {
      ...ofCity,
      figures: {
        ...entriesOfCity,
        "requests.received.publicInterestGroup": 6,
        "requests.received.legalService": 1,
        "requests.disclosed.naturalPerson": 1480,
        "proactive.normativeDocuments.inForce": "４２０件",
        "proceedings.directSuit.corrected": "无",
        "proceedings.suitAfterReconsideration.corrected": null,
      },
      // Sections 五 and 六 do not say what the form asks for.
      texts: {
        title: [],
        preamble: [],
        overview: ["主动公开、依申请公开、政府信息管理、平台建设和监督保障各项工作均按条例的要求完成。"],
        problems: ["无。"],
        other: ["无其他需要报告的事项。"],
      },
    },
    asksForFee: true,
    reason: "存在的问题和改进措施另文报送。",
    published: ofCity.figures,
  },
];

describe.each(editions)("a report of the $edition edition with five slips", (planted) => {
  let filled: DownloadedFile;

  beforeAll(async () => {
    const bytes = await writeWorkbook(layOutWorkbook(reportFromJson(planted.typed)));
    filled = { name: "政府信息公开年报.xlsx", bytes };
  });

  /** The guide shows the small report. */
  async function takeGuidePicture(page: Page, name: string): Promise<void> {
    if (planted.edition === "2019") await takePicture(page, name);
  }

  /** What is asked of the pane before its numbers are followed, and after. */
  async function followThePane(
    pane: PaneHands,
    correct: Parameters<typeof followProposals>[1],
  ): Promise<void> {
    await tidyFigures(pane);
    if (planted.asksForFee) {
      await pane.problems.filter({ hasText: "没有写收取信息处理费的情况" }).waitFor();
      await pane.pane.locator("summary", { hasText: "文字部分" }).click();
      await pane.press("写入“未收取信息处理费”");
      await pane.problems.filter({ hasText: "没有写收取信息处理费的情况" }).waitFor({ state: "detached" });
    }
    await followProposals(pane, correct);
    await giveReason(pane, planted.reason);
    await finalize(pane);
  }

  test("in the workbench is brought to 定稿 by following the pane alone", async () => {
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
    await takeGuidePicture(page, "check-findings");
    await followThePane(pane, async ({ sheet, address, value }) => {
      await grid.waitForCell(sheet, address);
      await takeGuidePicture(page, "check-cell");
      // The hands go from the pane to the sheet.
      await grid.goTo(address);
      await grid.type([{ address, text: value }]);
    });
    await takeGuidePicture(page, "final");
    const final = await downloadBy(page, () => page.getByRole("button", { name: "另存为 .xlsx" }).click());
    expect(finalFigures(final)).toEqual(planted.published);
    expect(observed).toEqual({ errors: [], policyViolations: [], foreignRequests: [] });
    await page.context().close();
  });

  test("in the browser edition is brought to 定稿 by following the page alone", async () => {
    const { page, observed } = await openBrowserEdition({ viewport: { width: 820, height: 900 } });
    await dropFiles(page, [filled]);
    const pane = new PaneHands(page);
    await pane.waitForCount("未填", 1);
    await followThePane(pane, async ({ value }) => {
      await page.getByLabel(/改为$/).fill(value);
      await takeGuidePicture(page, "browser-cell");
      await pane.press("写入");
    });
    const final = await downloadBy(page, () => pane.press("保存文件"));
    expect(finalFigures(final)).toEqual(planted.published);
    expect(observed).toEqual({ errors: [], policyViolations: [], foreignRequests: [] });
    await page.context().close();
  });
});

afterAll(closeBrowser);

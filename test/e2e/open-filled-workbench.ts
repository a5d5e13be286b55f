import { layOutWorkbook } from "../../src/sheet/index";
import type { UnitReport } from "../../src/figures/index";
import { writeWorkbook } from "../../src/workbooks/index";
import { openBareWorkbench, paneFrame, type OpenedWorkbench, type PageOptions } from "./browser";
import { PaneHands } from "./pane-hands";

/**
 * The workbench with the saved workbook of a published report open in it, its totals left to their formulas, checked by
 * the pane. A test that is about inserting the form fills the workbench instead, which takes longer.
 */
export async function openFilledWorkbench(
  report: UnitReport,
  { query = "", ...options }: PageOptions = {},
): Promise<OpenedWorkbench> {
  const bytes = await writeWorkbook(layOutWorkbook({ ...report, typedTotals: new Set() }));
  const opened = await openBareWorkbench({ query: `${query || "?"}&pane=closed`, ...options });
  const { page } = opened;
  await page.waitForFunction(() => "workbench" in window);
  await page.evaluate(
    async ({ base64, name }) => {
      const { files, addin } = window.workbench;
      await files.open(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
      addin.openPane();
    },
    { base64: Buffer.from(bytes).toString("base64"), name: `${report.unit}_${report.year}.xlsx` },
  );
  const pane = await paneFrame(page);
  await new PaneHands(pane).waitForCount("未填", 0);
  return { ...opened, pane };
}

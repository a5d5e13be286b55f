import { layOutWorkbook } from "../src/sheet/index";
import { blankReport } from "../src/app/index";
import { launchBrowser, openWorkbench, startServer } from "./support/browser";
import { median, report } from "./support/measure";

/** A sync of Excel on the web over a slow line. */
const latency = 100;

async function measure(): Promise<void> {
  const server = await startServer();
  const browser = await launchBrowser();
  try {
    const { page, pane } = await openWorkbench(browser, server.origin);
    const counted = () =>
      page.evaluate(() => {
        const { syncs = 0, writeActions = 0 } = window.workbench.host?.counter ?? {};
        return { syncs, writeActions };
      });
    const reset = () => page.evaluate(() => window.workbench.host?.counter.reset());

    await reset();
    const insertionStart = Date.now();
    await pane.getByLabel("单位名称（全称）").fill("示例县示例乡人民政府");
    await pane.getByRole("button", { name: "新建年报" }).click();
    await pane.getByText("已新建").waitFor();
    const insertion = Date.now() - insertionStart;
    const inserted = await counted();
    report("insertion, from click to told", insertion, "ms");
    console.log(`  with the checks it sets off: ${inserted.syncs} syncs, ${inserted.writeActions} writes`);

    const { sheets } = layOutWorkbook(blankReport("示例县示例乡人民政府", 2025));
    const cells = sheets.flatMap((sheet) =>
      sheet.cells.map(({ row, column, content }) => ({
        row,
        column,
        content: content === undefined ? "" : "formula" in content ? content.formula : content.value,
      })),
    );
    const cellByCell = await pane.evaluate(async (toWrite) => {
      const start = performance.now();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("逐格写入");
        for (const { row, column, content } of toWrite) {
          sheet.getCell(row, column).formulas = [[String(content).startsWith("=") ? 0 : content]];
          await context.sync();
        }
      });
      return performance.now() - start;
    }, cells);
    report(
      `writing the ${cells.length} cells one sync each, contents only, at 0 ms a sync`,
      cellByCell,
      "ms",
    );
    console.log(
      `  at ${latency} ms a sync that is ${cells.length} syncs against 1 for the insertion's writing`,
    );

    await page.evaluate((ms) => {
      if (window.workbench.host) window.workbench.host.faults.latency = ms;
    }, latency);
    const bare: number[] = [];
    const checks: number[] = [];
    for (let run = 0; run < 15; run += 1) {
      bare.push(
        await pane.evaluate(async () => {
          const start = performance.now();
          await Excel.run(async (context) => {
            context.workbook.worksheets.getActiveWorksheet().load("name");
            await context.sync();
          });
          return performance.now() - start;
        }),
      );
      await reset();
      checks.push(
        await pane.evaluate(async () => {
          const status = document.querySelector("[data-checked-at]");
          const before = status?.getAttribute("data-checked-at");
          const button = [...document.querySelectorAll("button")].find(
            (each) => each.textContent === "重新核对",
          );
          const shown = new Promise<void>((resolve) => {
            new MutationObserver(() => {
              if (status?.getAttribute("data-checked-at") !== before) resolve();
            }).observe(document.body, { attributes: true, subtree: true });
          });
          const start = performance.now();
          button?.click();
          await shown;
          return performance.now() - start;
        }),
      );
    }
    const { syncs, writeActions } = await counted();
    report(`a bare sync at ${latency} ms`, median(bare), "ms");
    report(`a whole check at ${latency} ms a sync, click to shown`, median(checks), "ms");
    console.log(`  ${syncs} sync, ${writeActions} writes`);
    report("check / bare sync", median(checks) / median(bare), "×", "≤ 1.1 ×");
  } finally {
    await browser.close();
    await server.close();
  }
}

void measure();

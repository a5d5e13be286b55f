import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { watchLongTasks } from "../test/e2e/watch-long-tasks";
import { fillMailbag } from "../test/support/mailbag";
import { launchBrowser, startServer } from "./support/browser";
import { report } from "./support/measure";

const units = 300;

/** A mailbag read in the browser edition: how long the page stands still meanwhile, and how long it all takes. */
async function measure(): Promise<void> {
  const { year, units: names, files } = await fillMailbag(units);
  const folder = mkdtempSync(join(tmpdir(), "nianbao-mailbag-"));
  for (const { file, bytes, sentAt } of files) {
    writeFileSync(join(folder, file), bytes);
    const time = new Date(Date.UTC(2025, 0, 10, 0, 0, sentAt));
    utimesSync(join(folder, file), time, time);
  }
  const server = await startServer();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ locale: "zh-CN" });
    await page.goto(`${server.origin}/taskpane.html`);
    await page.getByRole("button", { name: "汇总审核" }).click();
    await page.getByLabel("汇总年度").selectOption(String(year));
    await page.getByLabel("单位名单").fill(names.join("\n"));
    await page.waitForTimeout(1000);
    const longestTasks = await watchLongTasks(page);
    const start = Date.now();
    await page.getByLabel("选择各单位的文件").setInputFiles(files.map(({ file }) => join(folder, file)));
    await page.getByRole("heading", { name: `收到的文件 ${files.length}` }).waitFor({ timeout: 300_000 });
    report(`${files.length} files, from the choice to the result`, (Date.now() - start) / 1000, "s");
    await page.locator('ul[aria-label="收到的文件"][aria-busy="false"]').waitFor();
    report("  until the last of them is shown", (Date.now() - start) / 1000, "s");
    await page.waitForTimeout(500);
    const { reading, after, read } = await longestTasks();
    report("  of it reading", read / 1000, "s");
    // The browser tells only of tasks longer than 50 ms: 0 means none was.
    report("longest task of more than 50 ms while reading", reading, "ms", "0");
    report("longest task of judging, adding up and showing", after, "ms", "≤ 100 ms");
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

void measure();

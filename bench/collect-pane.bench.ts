import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillMailbag } from "../test/support/mailbag";
import { launchBrowser, startServer } from "./support/browser";
import { report } from "./support/measure";

const units = 300;

interface Task {
  readonly start: number;
  readonly duration: number;
}

declare global {
  interface Window {
    longTasks: Task[];
    /** When the first file was asked for, and when the last was read. */
    readFrom: number;
    readUntil: number;
  }
}

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
    await page.evaluate(() => {
      window.longTasks = [];
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) {
          window.longTasks.push({ start: startTime, duration });
        }
      }).observe({ entryTypes: ["longtask"] });
      // The line of progress stands while files are read.
      new MutationObserver(() => {
        if (!/正在读取 \d+／\d+/.test(document.body.innerText)) return;
        window.readFrom ??= performance.now();
        window.readUntil = performance.now();
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    const start = Date.now();
    await page.getByLabel("选择各单位的文件").setInputFiles(files.map(({ file }) => join(folder, file)));
    await page.getByRole("heading", { name: `收到的文件 ${files.length}` }).waitFor({ timeout: 300_000 });
    report(`${files.length} files, from the choice to the result`, (Date.now() - start) / 1000, "s");
    await page.waitForTimeout(500);
    const { tasks, from, until } = await page.evaluate(() => ({
      tasks: window.longTasks,
      from: window.readFrom,
      until: window.readUntil,
    }));
    report("  of it reading", (until - from) / 1000, "s");
    const longest = (among: readonly Task[]) => Math.max(0, ...among.map(({ duration }) => duration));
    const during = tasks.filter(({ start: began }) => began >= from && began < until);
    // The browser tells only of tasks longer than 50 ms: 0 means none was.
    report(`longest task of more than 50 ms while reading, of ${during.length}`, longest(during), "ms", "0");
    const after = tasks.filter(({ start: began }) => began >= until);
    report(`longest task of judging, adding up and showing, of ${after.length}`, longest(after), "ms");
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

void measure();

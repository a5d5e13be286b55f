import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import { launchBrowser, startServer } from "./support/browser";
import { median, report } from "./support/measure";

const projectRoot = path.join(__dirname, "..");
const runs = 15;
const minimalFolder = path.join(projectRoot, "dist/minimal-pane");

/** The minimal pane, by the product's own configuration with another entry, into a folder the server serves. */
async function buildMinimalPane(): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is CommonJS
  const configure = require("../webpack.config.js");
  const [pages] = await configure({}, { mode: "production" });
  const config = {
    ...pages,
    name: "minimal-pane",
    entry: { taskpane: "./bench/minimal-pane/index.tsx" },
    output: { ...pages.output, path: minimalFolder, clean: true },
    cache: { ...pages.cache, name: "minimal-pane" },
    plugins: pages.plugins.filter(
      (plugin: { userOptions?: { chunks?: string[] } }) =>
        plugin.userOptions?.chunks?.includes("commands") !== true,
    ),
  };
  await new Promise<void>((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}

interface Load {
  /** Until the first view is drawn. */
  readonly time: number;
  /** Until a unit can be typed into it. */
  readonly usable: number;
  /** What the page's thread worked until then, which other programs on the machine do not lengthen. */
  readonly processor: number;
  readonly bytes: number;
  readonly gzipped: number;
}

async function measure(): Promise<void> {
  await buildMinimalPane();
  const server = await startServer();
  const browser = await launchBrowser();
  try {
    const load = async (address: string, shown: string): Promise<Load> => {
      const context = await browser.newContext({ locale: "zh-CN" });
      const page = await context.newPage();
      const inspector = await context.newCDPSession(page);
      await inspector.send("Performance.enable", { timeDomain: "threadTicks" });
      let bytes = 0;
      let gzipped = 0;
      page.on("response", (response) => {
        void response.body().then((body) => {
          bytes += body.length;
          gzipped += gzipSync(body).length;
        });
      });
      await page.goto(`${server.origin}${address}`);
      await page.getByText(shown).first().waitFor();
      const time = await page.evaluate(() => performance.now());
      await page.getByLabel("单位名称（全称）").waitFor();
      const usable = await page.evaluate(() => performance.now());
      const { metrics } = await inspector.send("Performance.getMetrics");
      const processor = 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN);
      await page.waitForLoadState("networkidle");
      await context.close();
      return { time, usable, processor, bytes, gzipped };
    };
    const gzippedInExcel = async (): Promise<number> => {
      const context = await browser.newContext({ locale: "zh-CN" });
      const page = await context.newPage();
      page.on("dialog", (dialog) => void dialog.accept());
      let gzipped = 0;
      page.on("response", (response) => {
        // office.js is Microsoft's, and what stands round the pane is the workbench's.
        if (response.frame() === page.mainFrame() || response.url().includes("/office-js/")) return;
        void response.body().then((body) => (gzipped += gzipSync(body).length));
      });
      await page.goto(`${server.origin}/workbench/`);
      const frame = page.frameLocator('iframe[src*="taskpane.html"]');
      await frame.getByLabel("单位名称（全称）").waitFor();
      await page.waitForLoadState("networkidle");
      await context.close();
      return gzipped;
    };
    const ours: Load[] = [];
    const minimal: Load[] = [];
    for (let run = 0; run < runs; run += 1) {
      ours.push(await load("/taskpane.html", "核对年报工作簿"));
      minimal.push(await load("/minimal-pane/taskpane.html", "最小窗格"));
    }
    const middle = (loads: readonly Load[], key: keyof Load) => median(loads.map((each) => each[key]));
    report("our pane, to interactive", middle(ours, "time"), "ms");
    report("minimal Fluent v9 pane, to interactive", middle(minimal, "time"), "ms");
    report("ratio", middle(ours, "time") / middle(minimal, "time"), "×", "≤ 1.3 ×");
    report("our pane, until a unit can be typed", middle(ours, "usable"), "ms");
    report("minimal Fluent v9 pane, the same", middle(minimal, "usable"), "ms");
    report("ratio", middle(ours, "usable") / middle(minimal, "usable"), "×");
    report("our pane, processor time until then", middle(ours, "processor"), "ms");
    report("minimal Fluent v9 pane, the same", middle(minimal, "processor"), "ms");
    report("ratio", middle(ours, "processor") / middle(minimal, "processor"), "×");
    report("our pane, bytes until it shows (gzipped)", middle(ours, "gzipped") / 1024, "KiB");
    report("minimal Fluent v9 pane, the same", middle(minimal, "gzipped") / 1024, "KiB");
    report("ratio", middle(ours, "gzipped") / middle(minimal, "gzipped"), "×", "≤ 1.5 ×");
    report("our pane in Excel, the same beside office.js", (await gzippedInExcel()) / 1024, "KiB");
  } finally {
    await browser.close();
    await server.close();
    fs.rmSync(minimalFolder, { recursive: true, force: true });
  }
}

void measure();

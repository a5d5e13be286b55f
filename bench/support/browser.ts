import path from "node:path";
import { startServer as serve } from "../../test/workbench/static-server";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";

const launchArguments = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The installed browser, as the bench runner found it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.NIANBAO_BROWSER, args: launchArguments });
}

/** The workbench's server on a free port. */
export async function startServer(): Promise<{ origin: string; close(): Promise<void> | void }> {
  return serve({ port: 0, root: path.join(__dirname, "../..") });
}

/** The workbench with its task pane ready, the question about the host answered with yes. */
export async function openWorkbench(browser: Browser, origin: string): Promise<{ page: Page; pane: Frame }> {
  const page = await browser.newPage({ locale: "zh-CN" });
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto(`${origin}/workbench/`);
  const frame = await (await page.waitForSelector('iframe[src*="taskpane.html"]')).contentFrame();
  if (!frame) throw new Error("The frame of the task pane holds no page");
  await frame.getByLabel("单位名称（全称）").waitFor();
  return { page, pane: frame };
}

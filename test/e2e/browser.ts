import { chromium, type Browser, type BrowserContext, type Frame, type Page } from "playwright-core";

/** What a page did that it should not have, collected from its first request on. */
export interface Observed {
  /** Uncaught errors and console errors, except where a test expects them. */
  readonly errors: string[];
  /** Sentences of the browser about what the Content-Security-Policy stopped. */
  readonly policyViolations: string[];
  /** Addresses asked for outside the page's own origin. */
  readonly foreignRequests: string[];
}

export interface OpenedPage {
  readonly page: Page;
  readonly observed: Observed;
}

export interface OpenedWorkbench extends OpenedPage {
  /** The task pane's frame: the unmodified build. */
  readonly pane: Frame;
}

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

let browser: Browser | undefined;

/** The origin of the server the run started, http://localhost:port. */
export function testOrigin(): string {
  const { NIANBAO_ORIGIN } = process.env;
  if (NIANBAO_ORIGIN === undefined) throw new Error("Run browser tests with --config jest.e2e.config.js.");
  return NIANBAO_ORIGIN;
}

/** How a page is opened. */
export interface PageOptions {
  /** Query of the page's address, with its question mark. */
  readonly query?: string;
  /** CSS pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Lets a test put scripts of its own into the page; what the policy proves is then not proved. */
  readonly bypassCSP?: boolean;
}

/** The build opened in a plain browser, without Office, in a profile of its own. */
export async function openBrowserEdition({ query = "", ...options }: PageOptions = {}): Promise<OpenedPage> {
  const opened = await openPage(options);
  await opened.page.goto(`${testOrigin()}/taskpane.html${query}`);
  return opened;
}

/**
 * The workbench: a spreadsheet with the task pane beside it.
 *
 * office.js asks once, in a browser's confirm, whether this host may act as Office; the test says yes, as a person
 * would.
 */
export async function openWorkbench(options: PageOptions = {}): Promise<OpenedWorkbench> {
  const opened = await openBareWorkbench(options);
  await opened.page.waitForFunction(() => window.frames.length > 0);
  return { ...opened, pane: await paneFrame(opened.page) };
}

/** The workbench, whether or not its pane opens with it. */
export async function openBareWorkbench({ query = "", ...options }: PageOptions = {}): Promise<OpenedPage> {
  const opened = await openPage(options);
  await opened.page.goto(`${testOrigin()}/workbench/${query}`);
  return opened;
}

/** The task pane's frame as it stands now; a ribbon button may have replaced the one before. */
export async function paneFrame(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe[src*="taskpane.html"]');
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error("The frame of the task pane holds no page.");
  await frame.waitForLoadState("domcontentloaded");
  return frame;
}

/** Ends the browser; for afterAll. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

/** An empty page in a profile of its own, watched from its first request on. Dialogs are accepted. */
export async function openPage(options: Omit<PageOptions, "query"> = {}): Promise<OpenedPage> {
  const context = await newContext(options);
  const page = await context.newPage();
  const observed = observe(page);
  // Long enough for a machine that does other things as well; what a user may wait for is asserted where it matters.
  page.setDefaultTimeout(30_000);
  page.on("dialog", (dialog) => void dialog.accept());
  return { page, observed };
}

async function newContext(options: Omit<PageOptions, "query">): Promise<BrowserContext> {
  const { NIANBAO_BROWSER } = process.env;
  if (NIANBAO_BROWSER === undefined) throw new Error("No Chrome, Edge or Chromium was found.");
  browser ??= await chromium.launch({ executablePath: NIANBAO_BROWSER, args: launchArguments });
  return browser.newContext({
    acceptDownloads: true,
    locale: "zh-CN",
    viewport: { width: 1440, height: 900 },
    ...options,
  });
}

/** Telemetry office.js looks for and does without; the build leaves it out. */
function isLeftOut(address: string): boolean {
  return address.endsWith("/office-js/telemetry/oteljs_agave.js");
}

function observe(page: Page): Observed {
  const observed: Observed = { errors: [], policyViolations: [], foreignRequests: [] };
  page.on("pageerror", (error) => observed.errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() !== "error" || isLeftOut(message.location().url)) return;
    const violation = /Content.Security.Policy/i.test(message.text());
    (violation ? observed.policyViolations : observed.errors).push(message.text());
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    const local = ["data:", "blob:", "about:"].includes(url.protocol) || url.origin === testOrigin();
    if (!local) observed.foreignRequests.push(request.url());
  });
  return observed;
}

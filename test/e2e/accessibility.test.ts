import type { Frame, Page } from "playwright-core";
import { publishedReport } from "../support/reports";
import { layOutWorkbook } from "../../src/sheet/index";
import { writeWorkbook } from "../../src/workbooks/index";
import { axeViolations } from "./axe-violations";
import {
  closeBrowser,
  openBrowserEdition,
  openPage,
  openWorkbench,
  paneFrame,
  testOrigin,
  type OpenedWorkbench,
} from "./browser";
import { dropFiles } from "./drop-files";
import { openFilledWorkbench } from "./open-filled-workbench";
import { GridHands } from "./grid-hands";
import { PaneHands } from "./pane-hands";

const report = publishedReport("luoyun-township-2020");
const narrow = { width: 320, height: 640 };

interface Shown {
  readonly page: Page;
  /** The frame or page under test. */
  readonly pane: Frame | Page;
}

/** The pane in everything it can show, as narrow as Excel lets it be. */
const states: readonly (readonly [string, () => Promise<Shown>])[] = [
  ["the pane in an empty workbook", () => workbench()],
  [
    "the pane with a fresh form",
    () => workbench(({ pane }) => new PaneHands(pane).create(report.unit, 2024)),
  ],
  [
    "the pane with findings",
    () =>
      filledWorkbench(async (opened) => {
        await new GridHands(opened.page).openSheet("四、复议诉讼");
        await new GridHands(opened.page).type([{ address: "J6", text: "2" }]);
        await new PaneHands(opened.pane).waitForCount("必须改正", 1);
      }),
  ],
  ["the pane with nothing to mend", () => filledWorkbench()],
  [
    "the pane with a problem told",
    () =>
      workbench(async ({ pane }) => {
        await new PaneHands(pane).press("新建年报");
        await new PaneHands(pane).problem.waitFor();
      }),
  ],
  [
    "the pane in an Excel that is too old",
    () => workbench(({ pane }) => pane.getByText("浏览器离线版").waitFor(), "&excelApi=1.6"),
  ],
  ["the pane without office.js", withoutOffice],
  ["the browser edition without a file", () => browserEdition()],
  ["the browser edition with a file", () => browserEdition(dropReport)],
  ["the pane with a reason being written", () => filledWorkbench(openReason)],
  ["the pane with the texts unfolded", () => filledWorkbench(unfoldTexts)],
  ["the pane with 审核 chosen", () => filledWorkbench(chooseTab("审核", "答复填报单位"))],
  ["the pane with 导出 chosen", () => filledWorkbench(chooseTab("导出", "核对Word"))],
  ["the browser edition with the card of a cell", () => browserEdition(openCard)],
];

afterAll(closeBrowser);

describe.each(states)("%s", (_, open) => {
  let shown: Shown;
  beforeAll(async () => {
    shown = await open();
  });
  afterAll(() => shown.page.context().close());

  test.each(["light", "dark"] as const)("breaks no rule of axe in %s colours", async (colorScheme) => {
    await shown.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await shown.pane.waitForFunction((wanted) => {
      const page = document.querySelector(".fui-FluentProvider");
      const isLight = page && getComputedStyle(page).backgroundColor === "rgb(255, 255, 255)";
      return isLight === (wanted === "light");
    }, colorScheme);
    expect(await axeViolations(shown.pane)).toEqual([]);
  });

  test("breaks no rule of axe in a contrast theme of the system", async () => {
    await shown.page.emulateMedia({ forcedColors: "active", colorScheme: "light", reducedMotion: "reduce" });
    expect(await axeViolations(shown.pane)).toEqual([]);
    await shown.page.emulateMedia({ forcedColors: "none" });
  });

  test("overflows nowhere sideways at 320 pixels", async () => {
    const over = await shown.pane.evaluate(() =>
      [...document.querySelectorAll("body *")]
        .filter(
          (element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5,
        )
        .map((element) => element.outerHTML.slice(0, 200)),
    );
    expect(over).toEqual([]);
  });

  test("lets the keyboard alone reach every control", async () => {
    const controls = await shown.pane.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          "button, input, select, textarea, summary, a[href], [tabindex]",
        ),
      ]
        .filter((element) => element.checkVisibility() && element.tabIndex >= 0)
        .filter((element) => !element.matches(":disabled"))
        // One of several tabs is reached by Tab, the others from it by the arrows.
        .filter((element) => !element.matches('[role="tab"][aria-selected="false"]'))
        .map((element, index) => {
          if (index === 0) element.focus();
          return (element.dataset["control"] = `${index} ${element.innerText || element.tagName}`);
        }),
    );
    const reached: (string | undefined)[] = [];
    for (const _ of controls) {
      reached.push(
        await shown.pane.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["control"]),
      );
      await shown.page.keyboard.press("Tab");
    }
    expect(reached).toEqual(controls);
  });
});

test("Enter on a finding goes to its cell", async () => {
  const opened = await openFilledWorkbench(report);
  const grid = new GridHands(opened.page);
  await grid.openSheet("四、复议诉讼");
  await grid.type([{ address: "J6", text: "2" }]);
  const finding = new PaneHands(opened.pane).problems.first().getByRole("button").first();
  await grid.openSheet("封面");
  await finding.focus();
  await finding.press("Enter");
  await grid.waitForCell("四、复议诉讼", "J6");
});

async function workbench(
  prepare: (opened: Awaited<ReturnType<typeof openWorkbench>>) => Promise<void> = async () => undefined,
  query = "",
): Promise<Shown> {
  const opened = await openWorkbench({ query: `?paneWidth=320${query}`, bypassCSP: true });
  await opened.pane.getByRole("heading").first().waitFor();
  await prepare(opened);
  return opened;
}

async function browserEdition(
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<Shown> {
  const { page } = await openBrowserEdition({ bypassCSP: true, viewport: narrow });
  await page.getByRole("heading").first().waitFor();
  await prepare(page);
  return { page, pane: page };
}

/** The pane beside a filled form, with something opened or changed in it. */
async function filledWorkbench(
  prepare: (opened: OpenedWorkbench) => Promise<void> = async () => undefined,
): Promise<Shown> {
  const opened = await openFilledWorkbench(report, { query: "?paneWidth=320", bypassCSP: true });
  await prepare(opened);
  return opened;
}

async function openReason({ pane }: OpenedWorkbench): Promise<void> {
  await pane.getByRole("button", { name: "填写情况说明" }).first().click();
  await pane.getByRole("textbox", { name: "情况说明" }).waitFor();
}

async function unfoldTexts({ pane }: OpenedWorkbench): Promise<void> {
  await pane.locator("summary", { hasText: "文字部分" }).click();
  await pane.getByRole("button", { name: "从Word取文字" }).waitFor();
}

function chooseTab(tab: string, heading: string): (opened: OpenedWorkbench) => Promise<void> {
  return async ({ pane }) => {
    await pane.getByRole("tab", { name: tab }).click();
    await pane.getByRole("heading", { name: heading }).waitFor();
  };
}

async function openCard(page: Page): Promise<void> {
  await dropReport(page);
  await new PaneHands(page).problems.first().getByRole("button").first().click();
  await page.getByRole("region", { name: "本格" }).waitFor();
}

async function dropReport(page: Page): Promise<void> {
  await dropFiles(page, [{ name: "年报.xlsx", bytes: await writeWorkbook(layOutWorkbook(report)) }]);
  await new PaneHands(page).waitForCount("未填", 0);
}

async function withoutOffice(): Promise<Shown> {
  const { page } = await openPage({ bypassCSP: true });
  await page.route("**/office-js/**", (route) => route.abort());
  await page.goto(`${testOrigin()}/workbench/?paneWidth=320`);
  const pane = await paneFrame(page);
  await pane.getByText("打不开这个地址").waitFor();
  return { page, pane };
}

import { closeBrowser, openWorkbench, paneFrame } from "./browser";

afterAll(closeBrowser);

test("genuine office.js answers in the workbench, and nothing asks another origin or breaks the policy", async () => {
  const { pane, observed } = await openWorkbench();
  await pane.waitForFunction(() => window.nianbaoBoot?.officeState === "ready");
  await pane.waitForFunction(() => document.querySelector("#root > .opening") === null);
  expect(await pane.evaluate(() => window.nianbaoBoot?.officeHost)).toBe("Excel");
  expect(observed).toEqual({ errors: [], policyViolations: [], foreignRequests: [] });
});

test("a ribbon button opens the pane with its task", async () => {
  const { page, pane } = await openWorkbench();
  await pane.waitForFunction(() => window.nianbaoBoot?.officeState === "ready");
  await page.getByRole("button", { name: "核对" }).first().click();
  await page.waitForSelector('iframe[src*="task=check"]');
  const next = await paneFrame(page);
  await next.waitForFunction(() => window.nianbaoBoot?.officeState === "ready");
  expect(new URL(next.url()).search).toContain("task=check");
});

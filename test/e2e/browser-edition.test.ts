import { readFileSync } from "node:fs";
import { join } from "node:path";
import { closeBrowser, openBrowserEdition, openPage, testOrigin } from "./browser";

/** The policy SECURITY.md tells offices to send. */
const documentedPolicy = /^Content-Security-Policy: (.+)$/m.exec(
  readFileSync(join(__dirname, "../../SECURITY.md"), "utf8"),
)?.[1];

afterAll(closeBrowser);

test("the browser edition is sent with a strict Content-Security-Policy and runs under it", async () => {
  const { page, observed } = await openBrowserEdition();
  const response = await page.reload();
  const policy = response?.headers()["content-security-policy"] ?? "";
  expect(policy).toBe(documentedPolicy);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'self';");
  expect(policy).not.toContain("unsafe-eval");

  await page.waitForFunction(() => document.querySelector("#root > .opening") === null);
  const inlineScriptRefused = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.inlineScriptRan = true";
    document.head.append(script);
    return !("inlineScriptRan" in window);
  });
  expect(inlineScriptRefused).toBe(true);
  expect(observed.policyViolations).toHaveLength(1);
  expect(observed.errors).toEqual([]);
});

test("the browser edition asks no other origin for anything, and nothing of Office", async () => {
  const { page, observed } = await openBrowserEdition();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await page.waitForFunction(() => document.querySelector("#root > .opening") === null);
  await page.waitForLoadState("networkidle");
  expect(asked).toContain("/taskpane.html");
  expect(asked.filter((path) => path.startsWith("/office-js/"))).toEqual([]);
  expect(observed).toEqual({ errors: [], policyViolations: [], foreignRequests: [] });
});

test("the page says why when Office opened it and office.js is blocked", async () => {
  const { page } = await openPage();
  await page.route("**/office-js/**", (route) => route.abort());
  await page.goto(`${testOrigin()}/taskpane.html?_host_Info=Excel$Win32$16.01$zh-CN$$$$0`);
  await page.waitForFunction(() => document.querySelector("#root > .opening") === null);
  const failure = await page.evaluate(() => window.nianbaoBoot?.officeFailure);
  expect(failure).toEqual({ reason: "blocked", address: `${testOrigin()}/office-js/office.js` });
  await page.waitForFunction(
    (address) => document.body.textContent?.includes(address),
    `${testOrigin()}/office-js/office.js`,
  );
});

test("the page still opens from a disk", async () => {
  const { page, observed } = await openPage();
  await page.goto(new URL("../../dist/taskpane.html", `file://${__filename}`).href);
  await page.waitForFunction(() => document.querySelector("#root > .opening") === null);
  expect(observed.errors).toEqual([]);
});

test("an engine without the library of 2020 shows the page that points to a newer browser, and nothing else", async () => {
  const { page } = await openPage();
  await page.addInitScript("delete Promise.allSettled");
  await page.goto(`${testOrigin()}/taskpane.html?_host_Info=Excel$Win32$16.01$zh-CN$$$$0`);
  await page.waitForLoadState("networkidle");
  const text = await page.locator("body").innerText();
  expect(text).toContain("浏览器内核太旧");
  expect(text).toContain(`${testOrigin()}/taskpane.html`);
  expect(text).not.toContain("新建年报");
});

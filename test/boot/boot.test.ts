import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { JSDOM, type DOMWindow } from "jsdom";

const bootScript = readFileSync(join(__dirname, "../../src/boot/boot.js"), "utf8");
const template = `<!doctype html><html><head></head><body><div id="root"><p class="opening">正在打开</p></div></body></html>`;

interface Circumstances {
  readonly url?: string;
  readonly windowName?: string;
  readonly keptHostInfo?: string;
  /** Takes features away from an otherwise able engine, or adds what a host adds. */
  readonly prepare?: (window: DOMWindow) => void;
}

/** A page in which boot.js has just run, in an engine that can run the bundle unless `prepare` says otherwise. */
function boot({
  url = "https://intranet.gov.cn/nianbao/taskpane.html",
  windowName,
  keptHostInfo,
  prepare,
}: Circumstances = {}) {
  const { window } = new JSDOM(template, { url, runScripts: "outside-only", pretendToBeVisual: true });
  Object.assign(window, { TextEncoder, ResizeObserver: class {} });
  if (windowName !== undefined) window.name = windowName;
  if (keptHostInfo !== undefined) window.sessionStorage.setItem("hostInfoValue", keptHostInfo);
  prepare?.(window);
  const tag = window.document.createElement("script");
  tag.id = "nianbao-boot";
  tag.setAttribute("data-office", "office-js/office.js");
  window.document.head.appendChild(tag);
  window.eval(bootScript);
  endParsing(window);
  return window;
}

/** boot.js runs while the page is still parsed; deferred scripts, such as the bundle, come right after this. */
function endParsing(window: DOMWindow) {
  Object.defineProperty(window.document, "readyState", { value: "interactive", configurable: true });
  window.document.dispatchEvent(new window.Event("readystatechange"));
}

function outcome(window: DOMWindow): NianbaoBoot {
  const { nianbaoBoot } = window as unknown as Window;
  if (nianbaoBoot === undefined) throw new Error("boot.js did not run");
  return nianbaoBoot;
}

function officeScript(window: DOMWindow): HTMLScriptElement | null {
  return window.document.querySelector('script[src$="office.js"]');
}

/** Has office.js arrive in the page; `answer` is how its onReady behaves. */
function officeArrives(
  window: DOMWindow,
  answer: (callback: (info: { host: string | null }) => void) => void,
) {
  Object.assign(window, { Office: { onReady: answer } });
  officeScript(window)?.dispatchEvent(new window.Event("load"));
}

const inDesktopExcel = {
  url: "https://intranet.gov.cn/nianbao/taskpane.html?_host_Info=Excel$Win32$16.01$zh-CN",
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** JSDOM windows keep timers of their own; this lets the fake clock drive the one boot.js set. */
const withFakeTimers = (window: DOMWindow) =>
  Object.assign(window, { setTimeout: setTimeout, clearTimeout: clearTimeout });

test("boot.js is plain ES5", () => {
  expect(() => parse(bootScript, { ecmaVersion: 5 })).not.toThrow();
});

describe("an engine that cannot run the bundle", () => {
  const asInternetExplorer = (window: DOMWindow) =>
    window.eval(
      "delete window.Promise; delete window.globalThis; delete window.BigInt; delete window.ResizeObserver",
    );

  test("gets a Chinese page with the address to open in a newer browser", () => {
    const window = boot({ ...inDesktopExcel, prepare: asInternetExplorer });
    const page = window.document.body.textContent;
    expect(page).toContain("浏览器内核太旧");
    expect(page).toContain("Edge、Chrome");
    expect(page).toContain("https://intranet.gov.cn/nianbao/taskpane.html");
    expect(page).not.toContain("_host_Info");
  });

  test("loads nothing of Office", () => {
    expect(officeScript(boot({ ...inDesktopExcel, prepare: asInternetExplorer }))).toBeNull();
  });

  test("leaves no root for a bundle that gets half-way", () => {
    const window = boot({ prepare: asInternetExplorer });
    expect(window.document.getElementById("root")).toBeNull();
  });

  test("is known by any one missing feature", () => {
    for (const removal of [
      "delete Promise.allSettled",
      "delete String.prototype.matchAll",
      "delete Array.prototype.flatMap",
      "delete Object.fromEntries",
      "delete window.BigInt",
      "delete window.TextEncoder",
      "delete window.ResizeObserver",
    ]) {
      const window = boot({ prepare: (each) => each.eval(removal) });
      expect([removal, window.document.body.textContent]).toEqual([
        removal,
        expect.stringContaining("内核太旧"),
      ]);
    }
  });

  test("is also known by a bundle it cannot parse", () => {
    const window = boot();
    window.dispatchEvent(
      new window.ErrorEvent("error", { message: "Uncaught SyntaxError: Unexpected token '?'" }),
    );
    expect(window.document.body.textContent).toContain("内核太旧");
  });
});

describe("a page opened without Office", () => {
  test("is the browser edition, and never asks for office.js", () => {
    const window = boot();
    expect(outcome(window).officeState).toBe("absent");
    expect(officeScript(window)).toBeNull();
  });

  test("works from a disk", () => {
    const window = boot({ url: "file:///D:/nianbao/taskpane.html" });
    expect(outcome(window).officeState).toBe("absent");
    expect(outcome(window).officeAddress).toBe("file:///D:/nianbao/office-js/office.js");
  });

  test("is not mistaken for Excel on the web because a frame of this tab once was", () => {
    expect(outcome(boot({ keptHostInfo: "Excel$Web$16.01$zh-CN" })).officeState).toBe("absent");
  });

  test("tells whoever asks, but never at once", () => {
    const told = jest.fn();
    outcome(boot({ prepare: withFakeTimers })).whenOfficeSettles(told);
    expect(told).not.toHaveBeenCalled();
    jest.runAllTimers();
    expect(told.mock.calls).toEqual([["absent"]]);
  });
});

describe("a page Office opened", () => {
  test.each([
    ["the query", inDesktopExcel],
    [
      "window.name",
      { windowName: JSON.stringify({ hostInfo: "Excel|Web|16.01|zh-CN", baseFrameName: "frame-1" }) },
    ],
    ["the hash", { url: "https://intranet.gov.cn/taskpane.html#&_xdm_Info=conv|app|https://excel.gov.cn" }],
    ["what office.js kept for a reload", { keptHostInfo: "Excel$Win32$16.01$zh-CN" }],
    [
      "the desktop's own object",
      { prepare: (w: DOMWindow) => Object.assign(w, { agaveHost: { GetHostInfo: () => "" } }) },
    ],
  ])("is known by %s", (_sign, circumstances) => {
    const window = boot(circumstances);
    expect(outcome(window).officeState).toBe("loading");
    expect(officeScript(window)?.src).toBe(outcome(window).officeAddress);
  });

  test("keeps the page unchanged while Office loads", () => {
    expect(boot(inDesktopExcel).document.querySelector("#root > .opening")).not.toBeNull();
  });

  test("is ready when Office answers", () => {
    const window = boot(inDesktopExcel);
    const told = jest.fn();
    outcome(window).whenOfficeSettles(told);
    officeArrives(window, (callback) => callback({ host: "Excel" }));
    expect(told.mock.calls).toEqual([["ready"]]);
    expect(outcome(window).officeHost).toBe("Excel");
  });

  test("turns into the browser edition when Office says there is no host after all", () => {
    const window = boot(inDesktopExcel);
    officeArrives(window, (callback) => callback({ host: null }));
    expect(outcome(window).officeState).toBe("absent");
  });

  test("names office.js at once when its address is blocked", () => {
    const window = boot(inDesktopExcel);
    officeScript(window)?.dispatchEvent(new window.Event("error"));
    expect(outcome(window).officeState).toBe("failed");
    expect(outcome(window).officeFailure).toEqual({
      reason: "blocked",
      address: "https://intranet.gov.cn/nianbao/office-js/office.js",
    });
    expect(window.document.querySelector("#root > .opening")).not.toBeNull();
  });

  test("names office.js when something else comes in its place", () => {
    const window = boot(inDesktopExcel);
    officeScript(window)?.dispatchEvent(new window.Event("load"));
    expect(outcome(window).officeFailure?.reason).toBe("blocked");
  });

  test("names office.js after five seconds when it has not come", () => {
    const window = boot({ ...inDesktopExcel, prepare: withFakeTimers });
    jest.advanceTimersByTime(4999);
    expect(outcome(window).officeState).toBe("loading");
    jest.advanceTimersByTime(1);
    expect(outcome(window).officeFailure).toEqual({ reason: "slow", address: outcome(window).officeAddress });
  });

  test("names the file of office.js that was blocked", () => {
    const window = boot({ ...inDesktopExcel, prepare: withFakeTimers });
    officeArrives(window, () => undefined);
    const part = window.document.createElement("script");
    part.src = "https://intranet.gov.cn/nianbao/office-js/excel-win32-16.01.js";
    window.document.head.appendChild(part).dispatchEvent(new window.Event("error"));
    jest.advanceTimersByTime(5000);
    expect(outcome(window).officeFailure).toEqual({ reason: "blocked", address: part.src });
  });

  test("says so when office.js came and Excel stays silent", () => {
    const window = boot({ ...inDesktopExcel, prepare: withFakeTimers });
    officeArrives(window, () => undefined);
    jest.advanceTimersByTime(5000);
    expect(outcome(window).officeFailure?.reason).toBe("silent");
  });

  test("becomes ready when Office answers late", () => {
    const window = boot({ ...inDesktopExcel, prepare: withFakeTimers });
    const told = jest.fn();
    outcome(window).whenOfficeSettles(told);
    jest.advanceTimersByTime(5000);
    officeArrives(window, (callback) => callback({ host: "Excel" }));
    expect(told.mock.calls).toEqual([["failed"], ["ready"]]);
    expect(outcome(window).officeFailure).toBeNull();
  });
});

describe("a program file that cannot be loaded", () => {
  const failToLoad = (window: DOMWindow) => {
    const script = window.document.createElement("script");
    script.src = "https://intranet.gov.cn/nianbao/taskpane.1a2b3c4d.js";
    window.document.head.appendChild(script).dispatchEvent(new window.Event("error"));
  };

  test("is named on the page instead of a blank pane", () => {
    const window = boot();
    failToLoad(window);
    expect(window.document.body.textContent).toContain(
      "https://intranet.gov.cn/nianbao/taskpane.1a2b3c4d.js",
    );
  });

  test("is left to the bundle once it has drawn", () => {
    const window = boot();
    const root = window.document.getElementById("root");
    if (root !== null) root.textContent = "三、收到和处理申请";
    failToLoad(window);
    expect(window.document.body.textContent).toBe("三、收到和处理申请");
  });
});

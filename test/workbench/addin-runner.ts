import type { Host } from "../excel-host/protocol/create-host";
import { noFaults, type Faults } from "../excel-host/protocol/faults";
import { connectAddin, type AddinConnection } from "./addin-connection";
import type { Bench } from "./bench";
import { element } from "./element";
import type { Pane } from "./pane";
import type { Ribbon, RibbonAction } from "./parse-ribbon";

/** The add-in on this page: its task pane, and its function file in a frame nobody sees. */
export interface AddinRunner {
  /** The task pane's host; null while the pane is closed. */
  readonly host: Host | null;
  /** The faults in force; they outlive a reload of the pane. */
  readonly faults: Faults;
  readonly excelApi: string;
  run(action: RibbonAction, buttonId: string): void;
  openPane(address?: string): void;
  /** Makes Excel older or newer, which reloads an open pane. */
  changeExcelApi(level: string): void;
}

/** `say` shows a line at the foot of the page. */
export function createAddinRunner(
  bench: Bench,
  ribbon: Ribbon,
  pane: Pane,
  {
    excelApi,
    faults,
    say,
    offer,
  }: {
    excelApi: string;
    faults: Partial<Faults>;
    say: (hint: string) => void;
    /** Asks what becomes of a workbook the add-in opened (base64; null is a blank one). */
    offer: (base64: string | null) => void;
  },
): AddinRunner {
  let level = excelApi;
  let kept: Faults = { ...noFaults(), ...faults };
  let connection: AddinConnection | null = null;
  let functions: { connection: AddinConnection; frame: HTMLIFrameElement } | null = null;

  function disconnect(): void {
    if (!connection) return;
    kept = connection.host.faults;
    connection.close();
    connection = null;
  }

  function openPane(address = ribbon.defaultPane): void {
    disconnect();
    pane.show(ribbon.name, address, (frame) => {
      say(
        "正在载入任务窗格。浏览器若询问是否信任“localhost”，请点“确定”：这是 office.js 对非 https 网址的例行提问，只问一次。",
      );
      connection = connectAddin(frame, address, bench.book, {
        excelApi: level,
        faults: kept,
        onFirstMessage: () => say(`任务窗格已连接（模拟的 Excel，ExcelApi ${level}）。`),
        onNewWorkbook: offer,
      });
    });
  }

  function closeFunctions(): void {
    functions?.connection.close();
    functions?.frame.remove();
    functions = null;
  }

  async function runFunction(functionName: string, buttonId: string): Promise<void> {
    if (ribbon.sharedRuntime) {
      if (!connection) openPane();
      await connection?.ready;
      connection?.host.pressRibbonButton(functionName, buttonId);
      return;
    }
    if (ribbon.functionFile === undefined) throw new Error("manifest.xml 没有给出函数页面（FunctionFile）。");
    if (!functions) {
      const frame = element("iframe", { hidden: true, title: "函数页面" });
      const { functionFile } = ribbon;
      functions = {
        frame,
        connection: connectAddin(frame, functionFile, bench.book, { excelApi: level, faults: kept }),
      };
      document.body.append(frame);
    }
    await functions.connection.ready;
    functions.connection.host.pressRibbonButton(functionName, buttonId);
  }

  pane.onClose(disconnect);
  bench.onChange((event) => {
    if (event.type !== "opened") return;
    closeFunctions();
    if (pane.isOpen) openPane(pane.address ?? undefined);
  });

  return {
    get host() {
      return connection?.host ?? null;
    },
    get faults() {
      return connection?.host.faults ?? kept;
    },
    get excelApi() {
      return level;
    },
    run(action, buttonId) {
      if (action.kind === "showTaskpane") openPane(action.address);
      else void runFunction(action.functionName, buttonId);
    },
    openPane,
    changeExcelApi(newLevel) {
      level = newLevel;
      closeFunctions();
      if (pane.isOpen) openPane(pane.address ?? undefined);
    },
  };
}

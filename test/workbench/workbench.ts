import type { WorkbookModel } from "../excel-host/model";
import type { Host } from "../excel-host/protocol/create-host";
import { createAddinRunner, type AddinRunner } from "./addin-runner";
import { Bench } from "./bench";
import { element } from "./element";
import { createFaultSwitches } from "./fault-switches";
import { editAsAnother } from "./edit-as-another";
import { createFileCommands, offerNewWorkbook } from "./files";
import { createPane, type Pane } from "./pane";
import { parseRibbon } from "./parse-ribbon";
import { readParameters } from "./read-parameters";
import { createRibbon, createRibbonButton, createRibbonGroup } from "./ribbon-view";
import { createSpreadsheet, type Spreadsheet } from "./spreadsheet";
import { createStatusBar } from "./status-bar";
import { createTitleBar, type FileCommands } from "./title-bar";

/** The page as tests and the console see it: `window.workbench`. */
export interface Workbench {
  readonly book: WorkbookModel;
  /** The task pane's host (faults, counter, mistakes); null while the pane is closed. */
  readonly host: Host | null;
  readonly bench: Bench;
  readonly spreadsheet: Spreadsheet;
  readonly pane: Pane;
  readonly addin: AddinRunner;
  readonly files: FileCommands;
}

/** Builds the page into `root`. `manifest` is the text of manifest.xml, `search` the address's query. */
export function createWorkbench(root: HTMLElement, manifest: string, search = ""): Workbench {
  const parameters = readParameters(search);
  const ribbon = parseRibbon(manifest);
  const bench = new Bench();
  const spreadsheet = createSpreadsheet(bench);
  const { entry } = spreadsheet;
  const pane = createPane(parameters.paneWidth);
  const status = createStatusBar({ bench, entry }, () => addin.host);
  const files = createFileCommands(bench);
  const addin = createAddinRunner(bench, ribbon, pane, {
    ...parameters,
    say: status.say,
    offer: (base64) => void offerNewWorkbook(base64, spreadsheet.dialogs, files),
  });
  const switches = createFaultSwitches(() => addin.faults, {
    level: addin.excelApi,
    change: (level) => addin.changeExcelApi(level),
  });
  const others = createRibbonGroup("协作", [
    createRibbonButton("他人改动", "✎", "像另一个人同时打开本工作簿那样，改动当前单元格", () => {
      void editAsAnother(bench, spreadsheet.dialogs);
    }),
  ]);
  switches.append(others);
  root.replaceChildren(
    element(
      "div",
      { className: "page" },
      createTitleBar({ bench, ...spreadsheet }, files),
      createRibbon(ribbon, [], [{ label: "模拟开关", content: switches }], (action, id) => {
        void entry.commit().then((done) => done && addin.run(action, id));
      }),
      element("main", { className: "work" }, spreadsheet.element, pane.element),
      status.element,
    ),
  );
  keepFocusAtGrid(root);
  spreadsheet.grid.render();
  spreadsheet.focus();
  if (parameters.pane) addin.openPane();
  return {
    get book() {
      return bench.book;
    },
    get host() {
      return addin.host;
    },
    bench,
    spreadsheet,
    pane,
    addin,
    files,
  };
}

/** Buttons above the grid are pressed without taking the keys from it, as in Excel. */
function keepFocusAtGrid(root: HTMLElement): void {
  root.addEventListener("mousedown", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (button?.closest(".title-bar, .ribbon, .pane-title, .sheet-bar")) event.preventDefault();
  });
}

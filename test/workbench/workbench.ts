import { WorkbookModel } from "../excel-host/model";
import { Bench } from "./bench";
import { element } from "./element";
import { createRibbon } from "./ribbon-view";
import { parseRibbon } from "./parse-ribbon";
import { createSpreadsheet, type Spreadsheet } from "./spreadsheet";
import { createTitleBar } from "./title-bar";

export function createWorkbench(
  root: HTMLElement,
  manifest: string,
): { bench: Bench; spreadsheet: Spreadsheet } {
  const bench = new Bench();
  const spreadsheet = createSpreadsheet(bench);
  const page = element(
    "div",
    { className: "page" },
    createTitleBar(
      { bench, ...spreadsheet },
      { newBlank: () => bench.open(new WorkbookModel()), async open() {}, async saveAs() {} },
    ),
    createRibbon(parseRibbon(manifest), [], [], () => undefined),
    element("div", { className: "work" }, spreadsheet.element),
    element("footer", { className: "status-bar" }),
  );
  root.replaceChildren(page);
  spreadsheet.grid.render();
  spreadsheet.focus();
  return { bench, spreadsheet };
}

import fs from "node:fs";
import { formOf } from "../src/form/index";
import { reportFromJson } from "../src/figures/index";
import { layOutWorkbook, readWorkbookReport } from "../src/sheet/index";
import { checkFigures } from "../src/validation/index";
import { gridOfLayout } from "../test/support/grid-of-layout";
import { report, timed } from "./support/measure";

// The compute part of a check: what the pane does between Excel's answer and the findings.
for (const name of ["luoyun-township-2020", "suqian-2024"]) {
  const published = reportFromJson(JSON.parse(fs.readFileSync(`test/fixtures/reports/${name}.json`, "utf8")));
  const grid = gridOfLayout(layOutWorkbook({ ...published, typedTotals: new Set() }));
  const time = timed(200, () => {
    // Sheets read afresh each time, as Excel gives them.
    const found = readWorkbookReport(grid.map((sheet) => ({ ...sheet })));
    if (!found) throw new Error("The form was not found");
    checkFigures(formOf(found.report.edition), found.report.figures, found.formulaTotals);
  });
  report(`compute part of a check, ${name}`, time, "ms", "≤ 5 ms");
}

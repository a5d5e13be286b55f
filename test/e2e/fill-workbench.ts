import type { UnitReport } from "../../src/figures/index";
import { sheetNames } from "../../src/sheet/index";
import type { OpenedWorkbench } from "./browser";
import { blocksOf, officialEntries, tables } from "./official-entries";
import { PaneHands } from "./pane-hands";

/** Inserts the form of a published report and fills it by pasting, without the hands of a person. */
export async function fillWorkbench({ page, pane }: OpenedWorkbench, report: UnitReport): Promise<void> {
  const hands = new PaneHands(pane);
  await hands.create(report.unit, report.year);
  await pasteReport({ page }, report);
  await hands.waitForCount("未填", 0);
}

/** Puts the figures of a published report on the sheets of a form that is there. */
export async function pasteReport(
  { page }: Pick<OpenedWorkbench, "page">,
  report: UnitReport,
): Promise<void> {
  const pasted = tables.flatMap((table) =>
    blocksOf(officialEntries(report, table)).map(({ address, rows }) => ({
      address: `'${sheetNames[table]}'!${address}`,
      rows,
    })),
  );
  const results = await page.evaluate(
    (blocks) => blocks.map(({ address, rows }) => window.workbench.book.user.pasteBlock(address, rows).kind),
    pasted,
  );
  if (results.some((kind) => kind !== "done")) throw new Error(`Pasting was ${results.join(", ")}.`);
}

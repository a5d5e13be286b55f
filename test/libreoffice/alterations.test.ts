import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { blankReport } from "../../src/app/blank-report";
import type { UnitReport } from "../../src/figures/index";
import {
  describeAlteration,
  findAlterations,
  layOutWorkbook,
  readWorkbookReport,
  type LayOutOptions,
} from "../../src/sheet/index";
import { readWorkbook, writeWorkbook } from "../../src/workbooks";
import { publishedReport, reportOfZeros } from "../support/reports";
import { openInLibreOffice, type OfficeSession } from "./libreoffice";

jest.setTimeout(180_000);

const requests = "三、收到和处理申请";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "alterations-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is said of a workbook that LibreOffice opened, changed and saved. */
async function saidAfter(
  report: UnitReport,
  change: (session: OfficeSession) => Promise<void> = async () => undefined,
  options: LayOutOptions = {},
): Promise<string[]> {
  const [file, saved] = [join(folder, "report.xlsx"), join(folder, "saved.xlsx")];
  writeFileSync(file, await writeWorkbook(layOutWorkbook(report, options)));
  const session = await openInLibreOffice(file);
  await change(session);
  await session.recalculate();
  await session.saveAs(saved);
  await session.close();
  const grid = readWorkbook(new Uint8Array(readFileSync(saved)));
  const found = readWorkbookReport(grid);
  if (!found) throw new Error("The form was not found again");
  return findAlterations(grid, found).map(describeAlteration);
}

test.each<[string, UnitReport, LayOutOptions]>([
  ["a blank workbook of the 2019 edition", blankReport("示例县示例乡人民政府", 2020), {}],
  ["a blank workbook of the 2021 edition", blankReport("示例县示例乡人民政府", 2024), {}],
  ["a filled one of the 2019 edition with printed totals", publishedReport("luoyun-township-2020"), {}],
  [
    "a filled one of the 2021 edition with last year",
    publishedReport("suqian-2024"),
    { previous: publishedReport("suqian-2023") },
  ],
  ["one of the 2019 edition with totals by formula", reportOfZeros("2019"), {}],
  ["one of the 2021 edition with totals by formula", reportOfZeros("2021"), {}],
])("%s, saved by LibreOffice, is unaltered", async (_, report, options) => {
  expect(await saidAfter(report, undefined, options)).toEqual([]);
});

test.each<["2019" | "2021"]>([["2019"], ["2021"]])(
  "rows inserted in LibreOffice are the only alteration of the %s edition",
  async (edition) => {
    const said = await saidAfter(reportOfZeros(edition), async (session) => {
      await session.insertRows(requests, 12, 1);
      await session.insertRows("二、主动公开", 0, 2);
    });
    expect(said).toEqual(["“三、收到和处理申请”第13行是表中多出的空行。"]);
  },
);

import { readSubmission } from "../../src/app/index";
import { layOutWorkbook, type WorkbookLayout } from "../../src/sheet/index";
import { writeWorkbook } from "../../src/workbooks/index";
import { reportOfZeros } from "../support/reports";

/** What makes a submitted workbook another form, once the merged cells of table 三 were changed. */
async function alterationsWith(
  change: (merges: WorkbookLayout["sheets"][number]["merges"]) => WorkbookLayout["sheets"][number]["merges"],
): Promise<readonly string[] | undefined> {
  const layout = layOutWorkbook(reportOfZeros("2021"));
  const sheets = layout.sheets.map((sheet) =>
    sheet.key === "requests" ? { ...sheet, merges: change(sheet.merges) } : sheet,
  );
  const reading = await readSubmission(await writeWorkbook({ ...layout, sheets }), new Date(2025, 0, 20));
  if (reading.kind !== "report") throw new Error(reading.reason);
  return reading.alterations;
}

test("a submitted workbook with its merged cells is the form it was", async () => {
  expect(await alterationsWith((merges) => merges)).toEqual([]);
});

test("one whose merged label was torn apart is another form, with the range", async () => {
  expect(
    await alterationsWith((merges) => merges.filter(({ row, column }) => row !== 5 || column !== 0)),
  ).toEqual(["“三、收到和处理申请”A6:C6（“一、本年新收政府信息公开申请数量”）的合并单元格被拆开。"]);
});

test("cells merged below the table, where offices write notes, change no form", async () => {
  const note = { row: 60, column: 0, rowCount: 1, columnCount: 4 };
  expect(await alterationsWith((merges) => [...merges, note])).toEqual([]);
});

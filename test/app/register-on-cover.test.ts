import { checkFound } from "../../src/app/check-found";
import { coverLabels, layOutWorkbook, readWorkbookReport, type GridSheet } from "../../src/sheet/index";
import { changeSheet } from "../support/change-grid";
import { gridOfLayout } from "../support/grid-of-layout";
import { reportOfZeros } from "../support/reports";

/** What the check says of a report of zeros whose 封面 has this under 台账新收数. */
function saidOfRegister(answer: string | number): (string | undefined)[] {
  const grid = gridOfLayout(layOutWorkbook(reportOfZeros("2021")));
  const besideLabel = (sheet: GridSheet): GridSheet => ({
    ...sheet,
    values: sheet.values.map((row) =>
      row.map((value, column) => (row[column - 1] === coverLabels.ledgerReceived ? answer : value)),
    ),
  });
  const found = readWorkbookReport(changeSheet(grid, "封面", besideLabel));
  if (!found) throw new Error("The form was not found");
  const { findings } = checkFound(found, new Date(2025, 0, 5)).check;
  return findings.filter(({ rule }) => rule === "T3-LEDGER").map(({ text, sentence }) => text ?? sentence);
}

test.each(["三", "约30", "无", "/", "-3", 2.5, "1,2"])(
  "%p under 台账新收数 is told as no number",
  (answer) => {
    expect(saidOfRegister(answer)).toEqual([String(answer)]);
  },
);

test.each([0, "0件", "０", " 0 "])("%p under 台账新收数 is read", (answer) => {
  expect(saidOfRegister(answer)).toEqual([]);
});

test("a number with its thousands parted is compared", () => {
  expect(saidOfRegister("3,511件")).toEqual([
    "表三“一、本年新收政府信息公开申请数量”总计0件，封面的台账新收数是3511件，两者不一致，请核对，属实的请写明情况。",
  ]);
});

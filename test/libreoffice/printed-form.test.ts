/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { createSession, ExcelWorkbook, printForm } from "../../src/app/index";
import { insertReport } from "../../src/app/place-report";
import { formOf } from "../../src/form/index";
import { layOutWorkbook } from "../../src/sheet/index";
import { stampOf } from "../../src/figures/index";
import { writeWorkbook } from "../../src/workbooks";
import { startExcel } from "../excel-host/start-excel";
import { saveModel } from "../excel-host/xlsx/save-model";
import { publishedReport } from "../support/reports";
import { printedPages, type PrintedPage } from "./word-in-libreoffice";

jest.setTimeout(180_000);

const textOf = ({ lines }: PrintedPage) => lines.map(({ text }) => text).join("");
const plain = (text: string) => text.replace(/\s+/g, "");

const written = (name: string) => writeWorkbook(layOutWorkbook(publishedReport(name)));

/** A workbook in Excel whose pages somebody has spoilt, after 打印报送表. */
async function setUpInExcel(name: string): Promise<Uint8Array> {
  const excel = await startExcel();
  try {
    await insertReport(publishedReport(name));
    await excel.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name");
      await context.sync();
      for (const sheet of sheets.items.slice(0, 4)) {
        sheet.pageLayout.setPrintArea("A1:Z99");
        sheet.pageLayout.orientation = "Landscape";
        sheet.pageLayout.paperSize = "A5";
        sheet.pageLayout.zoom = { scale: 150 };
      }
      await context.sync();
    });
    const session = createSession(new ExcelWorkbook());
    await printForm(session);
    const { problem, notices } = session.getSnapshot();
    expect([problem, notices[0]]).toEqual([null, expect.stringContaining("已设好打印页面")]);
    return await saveModel(excel.model);
  } finally {
    excel.close();
  }
}

describe.each([
  ["luoyun-township-2020", "as written", written],
  ["suqian-2024", "as written", written],
  ["luoyun-township-2020", "set up again in Excel", setUpInExcel],
  ["suqian-2024", "set up again in Excel", setUpInExcel],
])("the workbook of %s, %s and printed,", (name, _, workbook) => {
  const report = publishedReport(name);
  let pages: PrintedPage[];

  beforeAll(async () => {
    pages = await printedPages(await workbook(name), "xlsx");
  });

  test("has 封面 with the block for signature and seal on one page", () => {
    const covers = pages.filter((page) => textOf(page).includes("政府信息公开工作年度报告报送表"));
    expect(covers).toHaveLength(1);
    for (const label of ["填报单位", "单位负责人", "审核人", "填表人", "报出日期", "（单位公章）"]) {
      expect(textOf(covers[0]!)).toContain(label);
    }
  });

  test("has each table whole on one page, all labels and figures on it", () => {
    for (const table of formOf(report.edition).tables) {
      const labels = table.rows.flat().flatMap((cell) => ("text" in cell ? [plain(cell.text)] : []));
      const characters = [...new Set(labels.join(""))];
      const whole = pages.filter((page) => {
        const text = textOf(page);
        return characters.every((character) => text.includes(character)) && !text.includes("核对位置");
      });
      expect([table.table, whole.length]).toEqual([table.table, 1]);
    }
  });

  test("has the 核验码 at the foot of 封面 and of every table", () => {
    const stamped = pages.filter((page) =>
      page.lines.some(({ text, top }) => text.includes(stampOf(report)) && top > page.height - 40),
    );
    expect(stamped.length).toBeGreaterThanOrEqual(4);
  });

  test("lets nothing run off the paper", () => {
    for (const { width, height, lines } of pages) {
      for (const { left, right, top, bottom } of lines) {
        expect(left).toBeGreaterThan(10);
        expect(right).toBeLessThan(width - 10);
        expect(top).toBeGreaterThan(5);
        expect(bottom).toBeLessThan(height - 5);
      }
    }
  });
});

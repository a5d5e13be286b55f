import { formOf } from "../../src/form/index";
import { layOutWorkbook } from "../../src/sheet/index";
import { stampOf } from "../../src/figures/index";
import { writeWorkbook } from "../../src/workbooks";
import { publishedReport } from "../support/reports";
import { printedPages, type PrintedPage } from "./word-in-libreoffice";

jest.setTimeout(180_000);

const textOf = ({ lines }: PrintedPage) => lines.map(({ text }) => text).join("");
const plain = (text: string) => text.replace(/\s+/g, "");

describe.each(["luoyun-township-2020", "suqian-2024"])("the workbook of %s, printed,", (name) => {
  const report = publishedReport(name);
  let pages: PrintedPage[];

  beforeAll(async () => {
    pages = await printedPages(await writeWorkbook(layOutWorkbook(report)), "xlsx");
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

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  areaAddress,
  cellAddress,
  layOutWorkbook,
  type SheetLayout,
  type WorkbookLayout,
} from "../../src/sheet/index";
import { writeWorkbook } from "../../src/workbooks";
import { publishedReport } from "../support/reports";
import { openInLibreOffice, type OfficeLook, type OfficeSheet, type OfficeWorkbook } from "./libreoffice";

jest.setTimeout(180_000);

const HORIZONTAL = { left: "LEFT", center: "CENTER", right: "RIGHT" } as const;
const VERTICAL = { top: 1, center: 2 } as const;

/** The look of every cell by address. */
function looksByAddress(sheet: OfficeSheet): Map<string, OfficeLook> {
  return new Map(
    sheet.looks.flatMap((look) =>
      look.areas.flatMap((area) => cellsOf(area).map((at) => [at, look] as const)),
    ),
  );
}

function cellsOf(area: string): string[] {
  const [first, last = first] = area.split(":").map(place);
  const cells: string[] = [];
  for (let row = first!.row; row <= last!.row; row++) {
    for (let column = first!.column; column <= last!.column; column++) cells.push(cellAddress(row, column));
  }
  return cells;
}

function place(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** LibreOffice prints TRUE as a function or as 1, quotes sheets only where it must and may separate by semicolons. */
function comparable(formula: string): string {
  return formula
    .replace(/'([\p{L}\p{N}]+)'!/gu, "$1!")
    .replace(/\bTRUE\b(?:\(\))?/g, "1")
    .replace(/\bFALSE\b(?:\(\))?/g, "0")
    .replace(/;/g, ",");
}

describe.each([
  ["2019", "luoyun-township-2020"],
  ["2021", "suqian-2024"],
])("the workbook of edition %s, as LibreOffice opens it,", (_, report) => {
  let folder: string;
  let layout: WorkbookLayout;
  let found: OfficeWorkbook;
  let pairs: readonly (readonly [SheetLayout, OfficeSheet])[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "report-workbook-"));
    const file = join(folder, "report.xlsx");
    layout = layOutWorkbook(publishedReport(report));
    writeFileSync(file, await writeWorkbook(layout));
    const session = await openInLibreOffice(file);
    await session.recalculate();
    found = await session.inspect();
    await session.close();
    pairs = layout.sheets.map((sheet, index) => [sheet, found.sheets[index]!] as const);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test("has the sheets in their order", () => {
    expect(found.sheets.map(({ name }) => name)).toEqual(layout.sheets.map(({ name }) => name));
  });

  test("shows every value and, recalculated, every result laid out", () => {
    for (const [sheet, office] of pairs) {
      for (const { row, column, content } of sheet.cells) {
        const address = cellAddress(row, column);
        const laid = content && ("formula" in content ? content.result : content.value);
        const value = office.values[address] ?? null;
        if (typeof laid === "number")
          expect([sheet.name, address, value]).toEqual([sheet.name, address, expect.closeTo(laid, 9)]);
        else
          expect([sheet.name, address, value]).toEqual([
            sheet.name,
            address,
            laid === undefined || (laid === "" && value === null) ? null : laid,
          ]);
      }
    }
  });

  test("has every formula and no other", () => {
    for (const [sheet, office] of pairs) {
      const laid = sheet.cells.flatMap(({ row, column, content }) =>
        content && "formula" in content
          ? [[cellAddress(row, column), comparable(content.formula)] as const]
          : [],
      );
      const there = Object.entries(office.formulas).map(([address, formula]) => [
        address,
        comparable(formula),
      ]);
      expect(Object.fromEntries(there)).toEqual(Object.fromEntries(laid));
    }
  });

  test("looks as laid out, cell by cell", () => {
    for (const [sheet, office] of pairs) {
      const looks = looksByAddress(office);
      for (const { row, column, style } of sheet.cells) {
        const address = cellAddress(row, column);
        const look = looks.get(address)!;
        expect([sheet.name, address, look.borders.every((width) => width > 0)]).toEqual([
          sheet.name,
          address,
          style.bordered,
        ]);
        expect([sheet.name, address, look]).toEqual([
          sheet.name,
          address,
          expect.objectContaining({
            font: style.font,
            size: style.size,
            bold: style.bold,
            fill: style.fill,
            horizontal: HORIZONTAL[style.horizontal],
            vertical: VERTICAL[style.vertical],
            wrapped: style.wrapped,
            stacked: style.stacked,
            locked: style.locked,
            numberFormat: style.numberFormat,
            color: style.color,
          }),
        ]);
      }
    }
  });

  test("has the merges, conditional formats, validations and protection", () => {
    for (const [sheet, office] of pairs) {
      expect(office.merges).toEqual(sheet.merges.map(areaAddress).sort());
      const formats = sheet.conditionalFormats.map(({ area, formula, fill, color }) =>
        [areaAddress(area), comparable(formula.slice(1)), fill, color].join(),
      );
      const there = office.conditionalFormats.map(({ areas, formula, fill, color }) =>
        [areas.join(" "), comparable(formula), fill, color].join(),
      );
      expect(there.sort()).toEqual(formats.sort());
      const validated = sheet.validations.flatMap(({ area }) => cellsOf(areaAddress(area))).sort();
      expect(office.validations.flatMap(({ areas }) => areas.flatMap(cellsOf)).sort()).toEqual(validated);
      expect(office.protected).toBe(sheet.protected);
    }
  });

  test("has the sizes, the page set-up and the frozen rows", () => {
    for (const [sheet, office] of pairs) {
      sheet.columnWidths.forEach((width, column) => {
        const shown = office.columnWidths[column];
        if (shown !== undefined)
          expect([sheet.name, column, shown]).toEqual([sheet.name, column, expect.closeTo(width, 0)]);
      });
      sheet.rowHeights.forEach((height, row) => {
        const shown = office.rowHeights[row];
        if (height !== null && shown !== undefined) expect(shown).toBeCloseTo(height, 0);
      });
      expect(office.print).toMatchObject({
        areas: [areaAddress(sheet.print.area)],
        titleRows: sheet.print.titleRows ? [sheet.print.titleRows.first, sheet.print.titleRows.last] : null,
        landscape: sheet.print.orientation === "landscape",
        pagesWide: sheet.print.fitToPageWide,
        pagesHigh: sheet.print.fitToPageHigh ?? 0,
        centeredHorizontally: sheet.print.centeredHorizontally,
      });
      expect(office.frozenRows).toBe(sheet.frozenRows);
    }
  });

  test("has the defined names", () => {
    expect(found.names.map(({ name }) => name).sort()).toEqual(layout.names.map(({ name }) => name).sort());
  });
});

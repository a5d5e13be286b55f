import { blankReport } from "../../src/app/blank-report";
import { figurePlaces, formOf, type EditionId } from "../../src/form/index";
import type { UnitReport } from "../../src/figures/index";
import {
  areaAddress,
  figureCells,
  freeSheetNames,
  layOutWorkbook,
  sheetNames,
  type Area,
  type LayoutCell,
  type SheetLayout,
  type WorkbookLayout,
} from "../../src/sheet/index";
import officialForms from "../fixtures/forms.json";
import { publishedReport, publishedReports } from "../support/reports";
import { textHeight, textWidth } from "./text-room";

const pointsPerMillimetre = 72 / 25.4;

/** What every Excel since 2007, WPS and LibreOffice has, and Excel 2003 had. */
const oldFunctions = new Set(
  ...[
    "ABS AND CHAR COLUMN COUNT COUNTBLANK COUNTIF EXACT FIND HYPERLINK IF INT ISBLANK ISERROR ISNUMBER LEFT LEN MOD".split(
      " ",
    ),
  ].map((names) => [
    ...names,
    "NOT",
    "OR",
    "REPT",
    "RIGHT",
    "ROUND",
    "ROW",
    "SUBSTITUTE",
    "SUM",
    "SUMPRODUCT",
    "TEXT",
    "TRIM",
    "VALUE",
  ]),
);

interface Case {
  readonly name: string;
  readonly report: UnitReport;
  readonly previous?: UnitReport;
}

const unit = "示例县示例乡人民政府";
const cases: readonly Case[] = [
  { name: "a blank form of 2019", report: blankReport(unit, 2020) },
  { name: "a blank form of 2021", report: blankReport(unit, 2024), previous: publishedReport("suqian-2023") },
  ...publishedReports.map((name) => ({ name, report: publishedReport(name) })),
];

describe.each(cases)("the workbook of $name", ({ report, previous }) => {
  const layout = layOutWorkbook(report, previous && { previous });
  const form = formOf(report.edition);
  const tables = form.tables.map(({ table }) => sheetOf(layout, table));

  test("prints every text of the official form in its order, in merged areas of the official spans", () => {
    for (const official of officialForms[report.edition as EditionId].tables) {
      const sheet = sheetOf(layout, official.table);
      const rowCount = official.rows.length;
      const table = { row: 2, column: 0, rowCount, columnCount: sheet.print.area.columnCount };
      const texts = sheet.cells.filter((cell) => isIn(table, cell) && cell.style.locked).map(valueOf);
      const cells = official.rows.flat() as { text?: string; rowSpan?: number; columnSpan?: number }[];
      expect(texts.filter((text) => text !== undefined)).toEqual(cells.flatMap(({ text }) => text ?? []));
      const spans = cells
        .map(({ rowSpan = 1, columnSpan = 1 }) => `${rowSpan}×${columnSpan}`)
        .filter((span) => span !== "1×1");
      const merges = sheet.merges.filter((merge) => isIn(table, merge));
      const byPlace = [...merges].sort((a, b) => a.row - b.row || a.column - b.column);
      expect(byPlace.map((merge) => `${merge.rowCount}×${merge.columnCount}`)).toEqual(spans);
      expect(valueOf(cellAt(sheet, 0, 0))).toBe(official.sectionTitle);
    }
  });

  test("lets every figure be typed and keeps every label and check from it", () => {
    const places = figureCells(form);
    const figures = new Set([...places.values()].map((cell) => `${cell.sheet} ${cell.row},${cell.column}`));
    expect(figures.size).toBe(figurePlaces(form).size);
    for (const sheet of tables) {
      expect(sheet.protected).toBe(true);
      for (const cell of sheet.cells) {
        const isFigure = figures.has(`${sheet.key} ${cell.row},${cell.column}`);
        const isOfFigure = sheet.merges.some(
          (merge) => figures.has(`${sheet.key} ${merge.row},${merge.column}`) && isIn(merge, cell),
        );
        const says = formulaOf(cell) ?? valueOf(cell);
        if (isFigure || isOfFigure)
          expect([sheet.name, cell, cell.style.locked]).toEqual([sheet.name, cell, false]);
        else if (says !== undefined && says !== "数据来源：") {
          expect([sheet.name, cell, cell.style.locked]).toEqual([sheet.name, cell, true]);
        }
      }
    }
    for (const cell of sheetOf(layout, "checks").cells) {
      if (formulaOf(cell) ?? valueOf(cell)) expect([cell, cell.style.locked]).toEqual([cell, true]);
    }
  });

  test("has every cell once, nothing under a merge, and no two merges over each other", () => {
    for (const sheet of layout.sheets) {
      const places = sheet.cells.map(({ row, column }) => row * sheet.columnCount + column);
      expect(places).toEqual([...Array(sheet.rowCount * sheet.columnCount).keys()]);
      const taken = new Map<number, Area>();
      for (const merge of sheet.merges) {
        expect(merge.rowCount * merge.columnCount).toBeGreaterThan(1);
        for (const cell of sheet.cells.filter((each) => isIn(merge, each))) {
          const place = cell.row * sheet.columnCount + cell.column;
          expect([sheet.name, areaAddress(merge), taken.get(place)]).toEqual([
            sheet.name,
            areaAddress(merge),
            undefined,
          ]);
          taken.set(place, merge);
          const isFirst = cell.row === merge.row && cell.column === merge.column;
          if (!isFirst) expect(cell.content).toBeUndefined();
        }
      }
      expect(sheet.columnWidths).toHaveLength(sheet.columnCount);
      expect(sheet.rowHeights).toHaveLength(sheet.rowCount);
    }
  });

  test("cuts no text: every row is as high, and every line that does not wrap as wide, as what it shows", () => {
    const cut = layout.sheets.flatMap((sheet) =>
      sheet.cells.flatMap((cell) =>
        shownIn(cell)
          .map((text) => ({
            sheet: sheet.name,
            at: areaAddress(oneCell(cell)),
            text,
            ...roomFor(sheet, cell, text),
          }))
          .filter(({ needed, room }) => needed.height > room.height || needed.width > room.width),
      ),
    );
    expect(cut).toEqual([]);
  });

  test("prints each table over the 156 mm of the type area, on one page of A4", () => {
    for (const sheet of tables) {
      const { area, orientation, fitToPageHigh, fitToPageWide, margins } = sheet.print;
      const width =
        sum(sheet.columnWidths.slice(area.column, area.column + area.columnCount)) / pointsPerMillimetre;
      expect(Math.abs(width - 156)).toBeLessThanOrEqual(1);
      expect(margins.left + margins.right).toBe(210 - 156);
      expect([orientation, fitToPageWide, fitToPageHigh]).toEqual(["portrait", 1, 1]);
      const heights = sheet.rowHeights.slice(area.row, area.row + area.rowCount);
      const height = sum(heights.map((each) => each ?? 15)) / pointsPerMillimetre;
      expect(height).toBeLessThanOrEqual(297 - margins.top - margins.bottom);
      const official = officialForms[report.edition as EditionId].tables.find(
        ({ table }) => table === sheet.key,
      );
      expect(area.rowCount).toBe(2 + (official?.rows.length ?? 0));
    }
  });

  test("uses only functions every old spreadsheet has, in formulas none of them finds too long", () => {
    const formulas = layout.sheets.flatMap((sheet) => [
      ...sheet.cells.flatMap((cell) => formulaOf(cell) ?? []),
      ...conditionsOf(sheet),
    ]);
    const used = new Set(
      formulas.flatMap((formula) => [...withoutTexts(formula).matchAll(/([A-Z.]+)\(/g)]).map((m) => m[1]),
    );
    expect([...used].filter((name) => !oldFunctions.has(String(name)))).toEqual([]);
    expect(used.size).toBeGreaterThan(10);
    for (const formula of formulas) {
      expect(formula.length).toBeLessThan(8192);
      // A text inside a formula may have 255 characters.
      for (const [text] of formula.matchAll(/"[^"]*"/g)) expect(text.length).toBeLessThan(255);
    }
    // Excel's own windows take no longer condition.
    for (const condition of layout.sheets.flatMap(conditionsOf))
      expect(condition.length).toBeLessThanOrEqual(255);
  });

  test("keeps names, prompts and lists within what Excel takes", () => {
    for (const sheet of layout.sheets) {
      expect(sheet.name.length).toBeLessThanOrEqual(31);
      expect(sheet.name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
      for (const { prompt, warning, rule } of sheet.validations) {
        for (const { title, message } of [prompt, warning]) {
          expect(title).not.toBe("");
          expect(title.length).toBeLessThanOrEqual(32);
          expect(message.length).toBeLessThanOrEqual(255);
        }
        if (rule.type === "list") {
          expect(rule.items.join(",").length).toBeLessThanOrEqual(255);
          for (const item of rule.items) expect(item).not.toMatch(/[,"]/);
        }
      }
      for (const height of sheet.rowHeights) expect(height ?? 15).toBeLessThanOrEqual(409);
    }
  });

  test("marks and prompts lie on the sheet, and names cover the entries of each table and nothing else", () => {
    for (const sheet of layout.sheets) {
      const whole = { row: 0, column: 0, rowCount: sheet.rowCount, columnCount: sheet.columnCount };
      const areas = [...sheet.conditionalFormats, ...sheet.validations].map(({ area }) => area);
      for (const area of [...areas, sheet.print.area]) {
        expect(isIn(whole, area)).toBe(true);
        expect(area.row + area.rowCount).toBeLessThanOrEqual(sheet.rowCount);
        expect(area.column + area.columnCount).toBeLessThanOrEqual(sheet.columnCount);
      }
    }
    expect(layout.names.map(({ sheet }) => sheet)).toEqual(form.tables.map(({ table }) => table));
    for (const { sheet: key, areas } of layout.names) {
      const named = sheetOf(layout, key).cells.filter((cell) => areas.some((area) => isIn(area, cell)));
      const entries = [...figurePlaces(form).values()]
        .filter(({ table, cell }) => table === key && cell.role === "entry")
        .map(({ cell }) => figureCells(form).get(cell.name)!);
      expect(named.map(placeOf).sort()).toEqual(entries.map(placeOf).sort());
    }
  });
});

test("our names stay within 31 characters beside sheets of the same names", () => {
  const taken = Object.values(sheetNames);
  const names = Object.values(freeSheetNames([...taken, ...taken.map((name) => `${name} (2)`)]));
  expect(names).toEqual(taken.map((name) => `${name} (3)`));
  for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
});

test("table three keeps the proportions of the official columns", () => {
  const { columnWidths } = sheetOf(layOutWorkbook(blankReport("示例县示例乡人民政府", 2024)), "requests");
  const official = [754, 921, 3271, 685, 685, 685, 685, 685, 685, 685];
  official.forEach((twips, column) => {
    const share = twips / sum(official);
    expect((columnWidths[column] ?? 0) / sum(columnWidths.slice(0, 10))).toBeCloseTo(share, 2);
  });
});

function sheetOf(layout: WorkbookLayout, key: string): SheetLayout {
  const sheet = layout.sheets.find((each) => each.key === key);
  if (!sheet) throw new Error(`The layout has no sheet ${key}`);
  return sheet;
}

function cellAt(sheet: SheetLayout, row: number, column: number): LayoutCell {
  const cell = sheet.cells.find((each) => each.row === row && each.column === column);
  if (!cell) throw new Error(`${sheet.name} has no cell at ${row}, ${column}`);
  return cell;
}

function valueOf({ content }: LayoutCell): string | number | undefined {
  return content && "value" in content ? content.value : undefined;
}

function formulaOf({ content }: LayoutCell): string | undefined {
  return content && "formula" in content ? content.formula : undefined;
}

function conditionsOf(sheet: SheetLayout): string[] {
  const validations = sheet.validations.flatMap(({ rule }) => (rule.type === "custom" ? [rule.formula] : []));
  return [...sheet.conditionalFormats.map(({ formula }) => formula), ...validations];
}

function withoutTexts(formula: string): string {
  return formula.replace(/"[^"]*"|'[^']*'/g, "");
}

function isIn(area: Area, { row, column }: { readonly row: number; readonly column: number }): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

function placeOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row},${column}`;
}

function oneCell({ row, column }: LayoutCell): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** What a cell may come to show: its text, or for a formula the longest of its verdicts. */
function shownIn(cell: LayoutCell): string[] {
  const { content } = cell;
  if (!content) return [];
  if ("value" in content) return typeof content.value === "string" ? [content.value] : [];
  const texts: string[] = typeof content.result === "string" ? [content.result] : [];
  if (content.formula.includes("相差")) texts.push("未能核对", "✗ 相差1234");
  if (content.formula.includes("有填错的格")) texts.push("✗ 有填错的格", "未填12格");
  return texts;
}

/** What a text needs in its cell, and what the cell or its merged area gives. */
function roomFor(sheet: SheetLayout, cell: LayoutCell, text: string) {
  const area = sheet.merges.find((merge) => isIn(merge, cell)) ?? oneCell(cell);
  const width = sum(sheet.columnWidths.slice(area.column, area.column + area.columnCount));
  // A row whose height is left to the program grows with its text, unless the text is merged over several cells.
  const heights = sheet.rowHeights.slice(area.row, area.row + area.rowCount);
  const height = sum(heights.map((each) => each ?? 14));
  const longest = Math.max(...text.split("\n").map((line) => textWidth(line, cell.style.size)));
  const runsOver = cell.style.horizontal === "left" && area.column + area.columnCount === sheet.columnCount;
  const wraps = cell.style.wrapped || cell.style.stacked || runsOver;
  return {
    needed: { height: textHeight(text, width, cell.style), width: wraps ? 0 : longest },
    room: { height, width },
  };
}

import {
  areaAddress,
  cellAddress,
  type Area,
  type BorderEdge,
  type CellStyle,
  type SheetModel,
  type WorkbookModel,
} from "../excel-host/index";

/** Points: a file counts column widths in 256ths of a digit and margins in ten-thousandths of an inch. */
const roundingOfFiles = 0.1;

/**
 * What differs between two workbooks, a readable line for each difference; the sheets named in `except` are no part
 * of the comparison. Lengths agree when they differ by no more than files round.
 */
export function workbookDifferences(
  one: WorkbookModel,
  other: WorkbookModel,
  except: readonly string[] = [],
): string[] {
  const sheetsOf = (book: WorkbookModel) => book.sheets.filter(({ name }) => !except.includes(name));
  const differences = new Differences();
  const namesOf = (book: WorkbookModel) => sheetsOf(book).map(({ name }) => name);
  differences.compare("sheets", namesOf(one), namesOf(other));
  differences.compare("active sheet", one.activeSheet.name, other.activeSheet.name);
  const definedNames = (book: WorkbookModel) =>
    Object.fromEntries([...book.names.values()].map(({ name, formula }) => [name, formula]));
  differences.compare("names", definedNames(one), definedNames(other));
  for (const sheet of sheetsOf(one)) {
    const twin = other.findSheet(sheet.name);
    if (twin) compareSheets(differences, sheet, twin);
  }
  return differences.lines;
}

class Differences {
  readonly lines: string[] = [];

  compare(what: string, one: unknown, other: unknown): void {
    if (!agree(one, other)) this.lines.push(`${what}: ${JSON.stringify(one)} ≠ ${JSON.stringify(other)}`);
  }
}

function agree(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function compareSheets(differences: Differences, one: SheetModel, other: SheetModel): void {
  const compare = (what: string, of: (sheet: SheetModel) => unknown) =>
    differences.compare(`${one.name} ${what}`, of(one), of(other));
  const compareLength = (what: string, of: (sheet: SheetModel) => number) => {
    if (Math.abs(of(one) - of(other)) > roundingOfFiles) compare(what, of);
  };
  const compareEach = (what: string, of: (sheet: SheetModel) => readonly unknown[]) => {
    const [list, twins] = [of(one), of(other)];
    for (let index = 0; index < Math.max(list.length, twins.length); index += 1) {
      differences.compare(`${one.name} ${what} ${index + 1}`, list[index], twins[index]);
    }
  };
  compare("filled area", (sheet) => addressOf(sheet.usedArea(true)));
  const area = one.usedArea() ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  for (let row = 0; row < area.row + area.rowCount; row += 1) {
    compareLength(`height of row ${row + 1}`, (sheet) => sheet.rowHeight(row));
    for (let column = 0; column < area.column + area.columnCount; column += 1) {
      const address = cellAddress(row, column);
      compare(`${address} formula`, (sheet) => sheet.cell(row, column).formula);
      compare(`${address} value`, (sheet) => sheet.value(row, column));
      compare(`${address} text`, (sheet) => sheet.text(row, column));
      const [look, twin] = [one.style(row, column), other.style(row, column)];
      compare(`${address} border`, (sheet) => borderAround(sheet, row, column));
      for (const key of Object.keys(look) as (keyof CellStyle)[]) {
        if (key === "borders") continue;
        differences.compare(`${one.name} ${address} ${key}`, plain(look[key]), plain(twin[key]));
      }
    }
  }
  for (let column = 0; column < area.column + area.columnCount; column += 1) {
    compareLength(`width of column ${column + 1}`, (sheet) => sheet.columnWidth(column));
  }
  compare("merges", (sheet) => sheet.content.merges.map((area) => areaAddress(area)).sort());
  compareEach("conditional format", (sheet) =>
    sheet.content.conditionalFormats.map(({ areas, formula, format, stopIfTrue }) => ({
      areas: areas.map((area) => areaAddress(area)).join(" "),
      formula,
      format: plain(format),
      stopIfTrue,
    })),
  );
  compareEach("validation", (sheet) =>
    sheet.content.validations
      .map(({ areas, ...rest }) => ({
        areas: areas.map((area) => areaAddress(area)).join(" "),
        ...(plain(rest) as object),
      }))
      .sort((a, b) => (a.areas < b.areas ? -1 : 1)),
  );
  compare("protection", (sheet) => plain(sheet.protection));
  compare("frozen panes", (sheet) => sheet.freeze);
  compare("tab colour", (sheet) => sheet.tabColor);
  compare("gridlines", (sheet) => sheet.showGridlines);
  compare("visibility", (sheet) => sheet.visibility);
  const { margins, ...page } = one.pageLayout;
  const { margins: otherMargins, ...otherPage } = other.pageLayout;
  for (const key of Object.keys(margins) as (keyof typeof margins)[]) {
    compareLength(`${key} margin`, (sheet) => (sheet === one ? margins : otherMargins)[key]);
  }
  for (const key of Object.keys(page) as (keyof typeof page)[]) {
    differences.compare(`${one.name} page ${key}`, plain(page[key]), plain(otherPage[key]));
  }
}

/** The lines around a cell: each may be kept with this cell or with the neighbour on its other side. */
function borderAround(sheet: SheetModel, row: number, column: number): unknown {
  const line = (edge: BorderEdge, over: BorderEdge, overRow: number, overColumn: number) => {
    const beyond = overRow < 0 || overColumn < 0 ? undefined : sheet.style(overRow, overColumn).borders[over];
    return plain(sheet.style(row, column).borders[edge] ?? beyond);
  };
  return {
    top: line("top", "bottom", row - 1, column),
    right: line("right", "left", row, column + 1),
    bottom: line("bottom", "top", row + 1, column),
    left: line("left", "right", row, column - 1),
  };
}

function addressOf(area: Area | null): string | null {
  return area && areaAddress(area);
}

/** The same value with its keys in order, so that two can be compared as texts. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, plain(each)]),
  );
}

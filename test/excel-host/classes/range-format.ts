import { cellsOf, standardColumnWidth, standardRowHeight, type CellStyle, type StylePatch } from "../model";
import { defineClass, writes, type Scalar, type ApiClass } from "../protocol/api-class";
import { refuse } from "../protocol/api-error";
import { finiteNumber, oneOf, truth, wholeNumber } from "./arguments";
import { autofitColumns, autofitRows } from "./autofit";
import { assertAllowed, uniform, type Cells } from "./cells";
import { rangeBorderCollectionClass } from "./range-borders";
import { rangeFillClass } from "./range-fill";
import { rangeFontClass } from "./range-font";

/** Lays the patch over every cell, if protection allows formatting. */
export function patchStyle({ sheet, areas }: Cells, patch: StylePatch): void {
  assertAllowed(sheet, "allowFormatCells");
  for (const area of areas) sheet.applyStyle(area, patch);
}

/** A property kept in the cells' styles. */
export function styleScalar<K extends keyof CellStyle>(
  key: K,
  check: (value: unknown) => CellStyle[K],
): Scalar<Cells> {
  return {
    get: (cells) => uniform(cells, (style) => style[key]),
    set: (cells, value) => patchStyle(cells, { [key]: check(value) } as StylePatch),
  };
}

const horizontalNames = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const verticalNames = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

function orientation(value: unknown): number {
  const degrees = wholeNumber(value);
  if (degrees !== 180 && (degrees < -90 || degrees > 90)) throw refuse("InvalidArgument");
  return degrees;
}

function setSizes({ sheet, areas }: Cells, line: "row" | "column", points: number | null): void {
  assertAllowed(sheet, line === "row" ? "allowFormatRows" : "allowFormatColumns");
  if (points !== null && (points < 0 || points > (line === "row" ? 409.5 : 1800)))
    throw refuse("InvalidArgument");
  const sizes = line === "row" ? sheet.content.rowHeights : sheet.content.columnWidths;
  for (const area of areas) {
    const count = Math.min(line === "row" ? area.rowCount : area.columnCount, 16384);
    for (let at = area[line]; at < area[line] + count; at++) {
      if (points === null) sizes.delete(at);
      else sizes.set(at, points);
    }
    sheet.book.emit({ type: "formatChanged", sheetId: sheet.id, area, origin: sheet.book.origin });
  }
}

export const rangeFormatClass: ApiClass<Cells> = defineClass({
  name: "RangeFormat",
  scalars: {
    wrapText: styleScalar("wrap", truth),
    horizontalAlignment: styleScalar("horizontal", (value) => oneOf(value, horizontalNames)),
    verticalAlignment: styleScalar("vertical", (value) => oneOf(value, verticalNames)),
    textOrientation: styleScalar("textOrientation", orientation),
    shrinkToFit: styleScalar("shrinkToFit", truth),
    indentLevel: styleScalar("indent", (value) => Math.min(250, wholeNumber(value, 0))),
    columnWidth: {
      get: (cells) => uniform(cells, (_, __, column) => cells.sheet.columnWidth(column)),
      set: (cells, value) => setSizes(cells, "column", finiteNumber(value)),
    },
    rowHeight: {
      get: (cells) => uniform(cells, (_, row) => cells.sheet.rowHeight(row)),
      set: (cells, value) => setSizes(cells, "row", finiteNumber(value)),
    },
    useStandardWidth: {
      get: (cells) =>
        uniform(cells, (_, __, column) => cells.sheet.columnWidth(column) === standardColumnWidth),
      set: (cells) => setSizes(cells, "column", null),
    },
    useStandardHeight: {
      get: (cells) => uniform(cells, (_, row) => cells.sheet.rowHeight(row) === standardRowHeight),
      set: (cells) => setSizes(cells, "row", null),
    },
  },
  navigation: {
    fill: (cells) => rangeFillClass.of(cells),
    font: (cells) => rangeFontClass.of(cells),
    borders: (cells) => rangeBorderCollectionClass.of(cells),
    protection: (cells) => formatProtectionClass.of(cells),
  },
  methods: {
    autofitRows: writes((cells) => {
      assertAllowed(cells.sheet, "allowFormatRows");
      autofitRows(cells);
    }),
    autofitColumns: writes((cells) => {
      assertAllowed(cells.sheet, "allowFormatColumns");
      autofitColumns(cells);
    }),
    adjustIndent: writes((cells, [amount]) => {
      const by = wholeNumber(amount);
      assertAllowed(cells.sheet, "allowFormatCells");
      for (const area of cells.areas) {
        for (const { row, column } of cellsOf(area)) {
          const indent = Math.max(0, Math.min(250, cells.sheet.style(row, column).indent + by));
          cells.sheet.applyStyle({ row, column, rowCount: 1, columnCount: 1 }, { indent });
        }
      }
    }),
  },
});

export const formatProtectionClass: ApiClass<Cells> = defineClass({
  name: "FormatProtection",
  scalars: {
    locked: {
      ...styleScalar("locked", truth),
      set: (cells, value) => setProtection(cells, { locked: truth(value) }),
    },
    formulaHidden: {
      ...styleScalar("formulaHidden", truth),
      set: (cells, value) => setProtection(cells, { formulaHidden: truth(value) }),
    },
  },
});

/** Locking can never be changed while the sheet is protected. */
function setProtection(cells: Cells, patch: StylePatch): void {
  if (cells.sheet.protection) throw refuse("AccessDenied");
  patchStyle(cells, patch);
}

import type { WriteSheet } from "hucre/xlsx";
import { areaAddress, footerDistance } from "../sheet/index";
import type { PrintSetup, SheetLayout } from "../sheet/index";
import { hexColor, solidFill } from "./cell-style";
import { columnWidth } from "./column-width";
import { fileCells } from "./file-cells";
import { fileValidation } from "./file-validation";

const MILLIMETRES_PER_INCH = 25.4;

/** One sheet in the words of the file writer. Print area and title rows are defined names of the workbook. */
export function fileSheet(sheet: SheetLayout<string>): WriteSheet {
  const { print } = sheet;
  return {
    name: sheet.name,
    // Empty rows carry the heights of rows without cells.
    rows: Array.from({ length: sheet.rowCount }, () => []),
    cells: fileCells(sheet),
    columns: sheet.columnWidths.map((points) => ({ width: columnWidth(points) })),
    rowDefs: new Map(
      sheet.rowHeights.flatMap((height, row) => (height === null ? [] : [[row, { height }] as const])),
    ),
    merges: sheet.merges.map((area) => ({
      startRow: area.row,
      startCol: area.column,
      endRow: area.row + area.rowCount - 1,
      endCol: area.column + area.columnCount - 1,
    })),
    conditionalRules: sheet.conditionalFormats.map((format, index) => ({
      type: "expression",
      priority: index + 1,
      stopIfTrue: true,
      range: areaAddress(format.area),
      formula: format.formula.replace(/^=/, ""),
      style: { font: { color: { rgb: hexColor(format.color) } }, fill: solidFill(format.fill) },
    })),
    dataValidations: sheet.validations.map(fileValidation),
    ...(sheet.protected ? { protection } : {}),
    ...frozenPane(sheet),
    view: {
      showGridLines: sheet.gridlines,
      ...(sheet.tabColor === undefined ? {} : { tabColor: { rgb: hexColor(sheet.tabColor) } }),
    },
    pageSetup: {
      paperSize: print.paper === "A3" ? "a3" : "a4",
      orientation: print.orientation,
      ...(print.scale === undefined
        ? {
            fitToPage: true,
            fitToWidth: print.fitToPageWide,
            // 0 is the file's way of saying as many pages as needed.
            fitToHeight: print.fitToPageHigh ?? 0,
          }
        : { scale: print.scale }),
      margins: fileMargins(print.margins),
      horizontalCentered: print.centeredHorizontally,
    },
    headerFooter: { oddFooter: footerCode(print.centerFooter) },
  };
}

function frozenPane({ frozenRows, frozenColumns = 0 }: SheetLayout<string>): Pick<WriteSheet, "freezePane"> {
  if (frozenRows === 0 && frozenColumns === 0) return {};
  return {
    freezePane: {
      ...(frozenRows > 0 && { rows: frozenRows }),
      ...(frozenColumns > 0 && { columns: frozenColumns }),
    },
  };
}

/** No password, row heights free, drawings locked: what Office.js' protect({allowFormatRows: true}) gives. */
const protection: WriteSheet["protection"] = {
  sheet: true,
  objects: true,
  scenarios: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatRows: true,
};

function fileMargins(margins: PrintSetup["margins"]) {
  const inches = (millimetres: number) => Math.round((millimetres / MILLIMETRES_PER_INCH) * 10_000) / 10_000;
  const footer = inches(footerDistance(margins));
  return {
    top: inches(margins.top),
    bottom: inches(margins.bottom),
    left: inches(margins.left),
    right: inches(margins.right),
    header: footer,
    footer,
  };
}

/** &P and &N are codes, any other & is meant as itself. */
export function footerCode(text: string): string {
  return text === "" ? "" : `&C${text.replace(/&(?![PN])/g, "&&")}`;
}

import type { CellStyle, HeadersFooters, PageLayout, ProtectionOptions } from "./types";

/** A new workbook's Normal style as the Chinese Excel has it. */
export const normalStyle: CellStyle = {
  fontName: "等线",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  color: "#000000",
  fill: null,
  borders: {},
  horizontal: "General",
  vertical: "Center",
  wrap: false,
  shrinkToFit: false,
  textOrientation: 0,
  indent: 0,
  locked: true,
  formulaHidden: false,
  numberFormat: "General",
};

/** Points. */
export const standardColumnWidth = 54;
/** Points. */
export const standardRowHeight = 14.25;

const noHeadersFooters: HeadersFooters = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

export const normalPageLayout: PageLayout = {
  orientation: "Portrait",
  paperSize: "A4",
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  printArea: null,
  titleRows: null,
  titleColumns: null,
  headersFooters: noHeadersFooters,
  centerHorizontally: false,
  centerVertically: false,
  zoom: { scale: 100 },
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  printOrder: "DownThenOver",
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  firstPageNumber: "",
};

/** What protecting a sheet without options allows. */
export const strictProtection: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

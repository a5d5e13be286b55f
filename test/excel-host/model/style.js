"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.strictProtection =
  exports.normalPageLayout =
  exports.standardRowHeight =
  exports.standardColumnWidth =
  exports.normalStyle =
    void 0;
/** A new workbook's Normal style as the Chinese Excel has it. */
exports.normalStyle = {
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
exports.standardColumnWidth = 54;
/** Points. */
exports.standardRowHeight = 14.25;
const noHeadersFooters = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};
exports.normalPageLayout = {
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
exports.strictProtection = {
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
